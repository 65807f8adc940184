import type { Language } from '../context.ts';
import type { GrammarFault } from './grammar-rule.ts';

interface Register {
  /** What only a text in the polite form says; met at least `enough` times, the text is polite. */
  readonly polite: RegExp;
  readonly enough: number;
  /** What falls out of it, and is marked. */
  readonly familiar: RegExp;
}

const word = (list: string, flags = 'gu') =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${list})(?![\\p{L}\\p{M}-])`, flags);

/** "Könntest du uns Ihre Hausnummer nennen?": one letter, one form of address. */
const registers: Partial<Readonly<Record<Language, Register>>> = {
  de: {
    // Not at a sentence's start, where "Sie" and "Ihre" may be "she" and "their".
    polite: new RegExp(`(?<=[\\p{L},] )(?:${'Sie|Ihnen|Ihre[nmrs]?|Ihr'})(?!\\p{L})`, 'gu'),
    enough: 1,
    familiar: word(
      '[Dd]u|[Dd]ir|[Dd]ich|[Dd]eine?[mnrs]?|[Ee]uch|[Ee]ure[mnrs]?|[Hh]ast|[Kk]annst|[Kk]önntest|[Mm]öchtest',
    ),
  },
  fr: {
    polite: word('vous|votre|vos|veuillez', 'giu'),
    enough: 1,
    familiar: word('tu|toi|ton|tes|ta(?! ?-)', 'gu'),
  },
  es: {
    polite: word('usted|ustedes', 'giu'),
    enough: 1,
    familiar: word('tú|tus|tuy[oa]s?|contigo|vuestr[oa]s?', 'gu'),
  },
  // Not the "u" of "a.u.b.".
  nl: { polite: word('(?<!\\.)u(?!\\.)|uw', 'gu'), enough: 1, familiar: word('jij|jouw|jou|je', 'gu') },
  // No politeness here: one buyer is "du", and one message doesn't go over to "ni".
  sv: {
    polite: word('du|dig|din|ditt|dina', 'giu'),
    enough: 1,
    familiar: word('[Nn]i|[Ee]rt|[Ee]ra|(?<!\\()er', 'gu'),
  },
  pl: {
    polite: word('Państwo|Państwa|Państwu|Pani|Pana|Panu', 'gu'),
    enough: 1,
    familiar: word('twoj[aeą]|twoje(?:go|mu|j)|twój|tobie|ciebie|możesz|chcesz', 'giu'),
  },
  tr: {
    polite: word(
      '[Ss]iz(?:e|i|in|den|de)?|m[ıi]s[ıi]n[ıi]z|m[uü]s[uü]n[uü]z|(?:[Ss]iparişiniz|[Pp]aketiniz|[Aa]dresiniz|[Ss]abrınız|[Aa]nlayışınız)\\p{Ll}*',
    ),
    enough: 1,
    familiar: word('[Ss]en|[Ss]ana|[Ss]eni|[Ss]enin|istersen|istiyorsun|m[ıi]s[ıi]n|m[uü]s[uü]n'),
  },
  ja: {
    polite:
      /(?:です|ます|ました|ません|でした|でしょうか|ましょう|ください|くださいませ)(?:か|が|ので)?[。！？!?\n]/gu,
    enough: 2,
    familiar:
      /(?<=[。\n][^。\n]{0,80})(?:である|であった|だった|(?:い|っ|(?<![まで])し)た|(?<=[\p{Script=Han}てで])い?る|ある|ない|なかった|だ)(?=。)/gu,
  },
};

/**
 * The words that address the buyer otherwise than the rest of the text does.
 * @param prose the whole text, what is no prose masked
 */
export function* registerFaults(prose: string, language: Language): Iterable<GrammarFault> {
  const register = registers[language];
  if (!register) return;
  const polite = [...prose.matchAll(register.polite)].length;
  if (polite < register.enough) return;
  for (const { 0: found, index } of prose.matchAll(register.familiar))
    yield { start: index, end: index + found.length, replacement: null };
}
