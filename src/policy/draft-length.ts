/** UTF-16 units a draft may have to be looked at: fifty times what Amazon sends. Longer ones would only cost time. */
export const longestDraft = 100_000;

/** A draft that is too long to be looked at; the message says what to do about it. */
export class DraftTooLongError extends Error {
  override readonly name = 'DraftTooLongError';
  constructor() {
    super(
      `The draft is longer than ${longestDraft} characters. Amazon takes 2000 at most: check the message alone.`,
    );
  }
}

/** @throws {DraftTooLongError} */
export function refuseEndless(draft: string): void {
  if (draft.length > longestDraft) throw new DraftTooLongError();
}
