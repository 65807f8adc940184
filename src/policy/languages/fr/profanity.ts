import type { Profanity } from '../../meaning/language-pack.ts';

export const profanity: Profanity = {
  more: (
    'putains merdes merdique merdiques bordels foutu foutue foutus foutues chiant chiante chiants chiantes connards connasses connerie conneries ' +
    'enculés salopard salopards saloperie saloperies salauds salopes emmerdes emmerdez emmerde démerdez branleurs enfoirés fuck fucking shit bullshit ' +
    'putes couillon couillons trouduc pétasse batard bâtard bâtards foutez fdp ntm'
  ).split(' '),
  // "Pédale" is a bicycle's, "tapette" catches mice, a "gerbe" is a bunch of flowers, "cul-de-poule" a mixing bowl.
  harmless:
    'baiser bander bite bitte bourré bourrée caca chatte clito clitoris con cul folle foutre gerbe gerber gueule jouir meuf negro palucher pédale péter pipi pisser ramoner suce tanche tapette trique tringler zizi bigornette teuch ménage_à_trois grande_folle'
      .split(' ')
      .map((word) => word.replaceAll('_', ' ')),
};
