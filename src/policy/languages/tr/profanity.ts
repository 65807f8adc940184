import type { Profanity } from '../../meaning/language-pack.ts';

export const profanity: Profanity = {
  more: (
    'amk aq amına amına_koyayım siktir siktirin siktiğimin sikeyim sikerim sikik bok boktan boku bokun götlek göt piç piçler piçi orospu çocuğu ' +
    'kahpe kaltak yavşak yavşaklar pezevenk pezevenkler ibne ibneler puşt puştlar dalyarak yarrak taşak gavat şerefsiz şerefsizler ' +
    'kahrolası lanet fuck fucking shit gerzek gerzekler dallama kaltak sürtük fahişe hassiktir'
  )
    .split(' ')
    .map((word) => word.replaceAll('_', ' ')),
  // A people's name, "before noon" in clock times, and words that stand in titles too.
  harmless:
    'am amı amlar çingene Çingenede Çingeneden Çingeneler Çingenelerde Çingenelerden Çingenelere Çingeneleri Çingenelerin Çingenenin Çingeneye Çingeneyi'.split(
      ' ',
    ),
};
