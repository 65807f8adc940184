import type { GrammarFault, GrammarRule } from '../../../grammar/grammar-rule.ts';
import { clausesOf, type Token } from '../../../grammar/sentence-tokens.ts';
import { placeOfVerb } from './clause.ts';
import { form, isFiniteForm, isInfinitiveOnly, modalForms, verbBits, withSein } from './verbs.ts';

/*
 * The auxiliary or modal of a clause and the form at its end: "Wir haben das Paket verschicken".
 */

const haben = /^(?:habe|haben|hat|hatten?)$/;
const sein = /^(?:bin|ist|sind|war|waren)$/;
/** These stand behind another infinitive: "haben warten müssen", "verschicken lassen". */
const doubleInfinitive =
  /^(?:lassen|können|müssen|sollen|dürfen|wollen|sehen|hören|helfen|brauchen|haben|sein|werden|möchten|gehen|bleiben|kommen|lernen|tun)$/;
/** Made with "haben" alone, and said of people who do it. */
const ofSending =
  /^(?:erhalten|bekommen|geschickt|verschickt|gesendet|versendet|bestellt|erstattet|gefunden|vergessen|geprüft|überprüft|veranlasst|beantragt|zugeschickt|gesucht|storniert|überwiesen)$/;

const rule = (
  name: string,
  find: (clause: readonly Token[], sentence: string) => Token | null,
  wrong: readonly string[],
  right: readonly string[],
): GrammarRule => ({
  name,
  wrong,
  right,
  *find(sentence): Iterable<GrammarFault> {
    for (const clause of clausesOf(sentence)) {
      const token = find(clause, sentence);
      if (token) yield { start: token.start, end: token.end, replacement: null };
    }
  },
});

export const verbClusters: readonly GrammarRule[] = [
  rule(
    'Grundform nach haben oder sein',
    (clause, sentence) => {
      const { verb, last, beforeLast } = framed(clause, sentence) ?? {};
      if (!verb || !last || !(haben.test(verb.lower) || sein.test(verb.lower))) return null;
      if (!isInfinitiveOnly(last.lower) || doubleInfinitive.test(last.lower) || beforeLast?.lower === 'zu')
        return null;
      if (clause.some(({ lower }) => /^(?:und|oder|als|wie|um)$/.test(lower))) return null;
      return last;
    },
    [
      'Wir haben das Paket gestern verschicken.',
      'Wir sind Ihnen morgen das Etikett schicken.',
      'Heute hat der Fahrer das Sofa abholen.',
    ],
    [
      'Wir haben das Paket verschicken lassen.',
      'Wir haben noch viel zu prüfen.',
      'Wir haben das Paket erhalten.',
      'Das haben wir nicht ändern können.',
    ],
  ),
  rule(
    'Grundform nach wurde',
    (clause, sentence) => {
      const { verb, last, beforeLast } = framed(clause, sentence) ?? {};
      if (!verb || !last || !/^wurden?$/.test(verb.lower) || beforeLast?.lower === 'zu') return null;
      return isInfinitiveOnly(last.lower) && !/^(?:werden|haben|sein)$/.test(last.lower) ? last : null;
    },
    ['Das Paket wurde am Montag liefern.', 'Die Artikel wurden gestern einpacken.'],
    ['Das Paket wurde am Montag geliefert.', 'Das Paket wurde geöffnet um die Teile zu vergleichen.'],
  ),
  rule(
    'Partizip nach Modalverb',
    (clause, sentence) => {
      const { verb, last, beforeLast } = framed(clause, sentence) ?? {};
      if (!verb || !last || !modalForms.test(verb.lower) || beforeLast?.lower === 'wie') return null;
      const bits = verbBits(last.lower);
      if ((bits & form.infinitive) !== 0 || clause.some(({ lower }) => /^(?:und|oder)$/.test(lower)))
        return null;
      // "können Teile ersetzt, Kabel getauscht oder Geräte geprüft werden"
      if (/(?<!\p{L})(?:werden|sein|haben)\P{L}*$/u.test(sentence.slice(last.end))) return null;
      return (bits & (form.participle | form.singular)) !== 0 ? last : null;
    },
    [
      'Wir können den Betrag morgen erstattet.',
      'Sie müssen den Empfang bestätigt.',
      'Sie können das Sofa am Dienstag erhält.',
    ],
    [
      'Wir können den Betrag erstatten.',
      'Sie können den Artikel behalten.',
      'Sie können es behalten wie besprochen.',
      'Auf Wunsch können Kabel getauscht, Teile ersetzt oder Geräte geprüft werden.',
    ],
  ),
  rule(
    'haben statt sein',
    (clause) => {
      const last = clause.at(-1);
      const beforeLast = clause.at(-2);
      if (!last) return null;
      if (haben.test(last.lower) && withSein.has(beforeLast?.lower ?? '')) return last;
      const verb = clause.find(({ lower, text }) => lower === text && haben.test(lower));
      if (!verb || !(withSein.has(last.lower) || isUnderway(clause, last))) return null;
      return clause.some(({ lower }) => /^(?:ist|sind|war|waren|wird|werden|und|oder|wie)$/.test(lower))
        ? null
        : verb;
    },
    [
      'Das Paket hat gestern angekommen.',
      'Die Matratze hat seit gestern unterwegs.',
      'Es tut uns leid, dass es kaputt angekommen hat.',
    ],
    [
      'Das Paket ist gestern angekommen.',
      'Wir haben das Paket unterwegs.',
      'Wir haben den Fehler gefunden, die Ware ist angekommen.',
    ],
  ),
  rule(
    'sein statt haben',
    (clause) => {
      const last = clause.at(-1);
      const [first, second] = clause;
      const subjectFirst =
        /^(?:wir|ich)$/.test(first?.lower ?? '') && /^(?:sind|bin|waren)$/.test(second?.lower ?? '');
      const verbFirst = clause.some(
        ({ lower }, at) => /^(?:sind|bin)$/.test(lower) && /^(?:wir|ich)$/.test(clause[at + 1]?.lower ?? ''),
      );
      if (!last || !(subjectFirst || verbFirst) || !ofSending.test(last.lower)) return null;
      return clause.find(({ lower }) => /^(?:sind|bin|waren)$/.test(lower)) ?? null;
    },
    ['Wir sind Ihre Nachricht erhalten.', 'Gestern sind wir das Paket verschickt.'],
    ['Wir haben Ihre Nachricht erhalten.', 'Wir sind gern für Sie da.'],
  ),
  rule(
    'Zeit und Zeitwort',
    (clause, sentence) => {
      const at = placeOfVerb(clause, sentence);
      const verb = clause[at];
      if (
        !verb ||
        clause.filter(
          ({ lower, text }) =>
            lower === text && isFiniteForm(lower) && (verbBits(lower) & form.participle) === 0,
        ).length > 2
      )
        return null;
      if (/^(?:wird|werden|werde)$/.test(verb.lower))
        return clause.some((_, index) => isPast(clause, index)) ? verb : null;
      return /^wurden?$/.test(verb.lower) && clause.some((_, index) => isAhead(clause, index)) ? verb : null;
    },
    [
      'Der Artikel wird gestern versendet.',
      'Ihr Paket wurde übermorgen geliefert.',
      'Letzte Woche wird das Sofa abgeholt.',
    ],
    [
      'Der Artikel wurde gestern versendet.',
      'Er wird seit gestern vermisst.',
      'Das Paket wurde für übermorgen angekündigt.',
      'Der Fahrer wurde gestern krank.',
    ],
  ),
  rule(
    'um ohne zu',
    (clause) => {
      const last = clause.at(-1);
      if (clause[0]?.lower !== 'um' || !last || clause.length < 3 || !isInfinitiveOnly(last.lower))
        return null;
      if (clause.some(({ lower }) => lower === 'zu' || isZuInfinitive(lower) || modalForms.test(lower)))
        return null;
      return last;
    },
    ['Wir schreiben Ihnen, um die Adresse klären.'],
    ['Wir schreiben Ihnen, um die Adresse zu klären.', 'Wir rufen an, um den Termin abzustimmen.'],
  ),
];

interface Frame {
  readonly verb: Token;
  readonly last: Token;
  readonly beforeLast: Token | undefined;
}

/** A main clause's verb and its last word, with something between or right behind. */
function framed(clause: readonly Token[], sentence: string): Frame | null {
  const at = placeOfVerb(clause, sentence);
  const [verb, last] = [clause[at], clause.at(-1)];
  if (!verb || !last || last === verb || last.text !== last.lower) return null;
  const others = clause.slice(at + 1, -1).some(({ lower, text }) => text === lower && isOnlyFinite(lower));
  return others ? null : { verb, last, beforeLast: clause.at(-2) };
}

function isOnlyFinite(lower: string): boolean {
  return isFiniteForm(lower) && (verbBits(lower) & (form.infinitive | form.participle)) === 0;
}

function isUnderway(clause: readonly Token[], last: Token): boolean {
  return last.lower === 'unterwegs' && !clause.some(({ lower }) => /^(?:wir|ich|sie|er)$/.test(lower));
}

/** "abzuholen". */
function isZuInfinitive(lower: string): boolean {
  return (
    /^(?:an|ab|auf|aus|ein|mit|nach|vor|zurück|weiter|her|hin|fest|bei|los|raus|durch|um|statt|fern|ent)zu\p{Ll}+n$/u.test(
      lower,
    ) || /^zu\p{Ll}+zu/u.test(lower)
  );
}

function isPast(clause: readonly Token[], at: number): boolean {
  const before = clause[at - 1]?.lower ?? '';
  if (/^(?:seit|von|ab|bis|wie|für)$/.test(before)) return false;
  const word = clause[at]?.lower ?? '';
  if (/^(?:gestern|vorgestern)$/.test(word)) return true;
  return (
    /^(?:letzten?|vorige[nr]?|vergangene[nr]?)$/.test(word) &&
    /^(?:woche|monat|montag|dienstag|mittwoch|donnerstag|freitag|samstag)$/.test(
      clause[at + 1]?.lower ?? '',
    ) &&
    !/^(?:der|die|den)$/.test(before)
  );
}

function isAhead(clause: readonly Token[], at: number): boolean {
  const before = clause[at - 1]?.lower ?? '';
  if (/^(?:für|auf|bis|ab|von|erst|zum|den|der|die)$/.test(before)) return false;
  const word = clause[at]?.lower ?? '';
  if (word === 'übermorgen') return true;
  return (
    /^nächsten?$/.test(word) &&
    /^(?:woche|monat|montag|dienstag|mittwoch|donnerstag|freitag|samstag)$/.test(clause[at + 1]?.lower ?? '')
  );
}
