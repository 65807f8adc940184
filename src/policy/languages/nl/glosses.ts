export const glosses = '';
