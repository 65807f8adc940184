import type { GrammarFault, GrammarRule } from '../../../grammar/grammar-rule.ts';
import { clausesOf, type Token } from '../../../grammar/sentence-tokens.ts';
import { adjectiveEnding } from './adjectives.ts';
import { accusative, dative, mask, nominative } from './case-mask.ts';
import {
  afterPreposition,
  filler,
  hasOtherSubject,
  isPreposition,
  isSurelySubject,
  placeOfVerb,
} from './clause.ts';
import { determinerBits, type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { form, verbBits } from './verbs.ts';

/*
 * What a verb wants of the words around it: the person of its pronoun, the case of its object.
 */

/** Verbs, in any form, that take nobody in the dative. */
const accusativeOnly =
  /^(?:bitten?|bat(?:en)?|gebeten|informier\p{L}+|kontaktier\p{L}+|erreich(?:en|t|te|ten)|anrufen|angerufen|antreffen|angetroffen|benachrichtig\p{L}+|unterstütz\p{L}+|enttäusch\p{L}+|belieferr?\p{L}*|einladen|eingeladen|erinner\p{L}*)$/u;
const dativeOnly =
  /^(?:danken?|gedankt|helfen|helfe|hilft|geholfen|weiterhelfen|weitergeholfen|antworte[nt]?|geantwortet|gratulier\p{L}+)$/u;
const giving =
  /^(?:senden?|schicken?|geben|gebe|bieten?|anbieten|erstatten?|zusenden|zuschicken|mitteilen|überweisen|empfehlen|empfehle|geschickt|gesendet|zugesendet|zugeschickt|erstattet|überwiesen|angeboten|mitgeteilt|empfohlen|gegeben|liefern|geliefert|schenken|geschenkt)$/;
const transitive =
  /^(?:freigegeben|verschickt|versendet|versandt|geprüft|überprüft|storniert|gefunden|bestellt|erhalten|bekommen|abgeholt|repariert|verloren|bearbeitet|verpackt|eingepackt|angenommen|korrigiert|geändert|aktualisiert|gebucht|bestätigt|ausgetauscht|umgetauscht)$/;
const places = /^(?:finden|findet|liegt|liegen|lag|lagen|steht|stehen|befindet|befinden|klebt|hängt)$/;
const puts = /^(?:legen|lege|legt|stecken|stecke)$/;

const rule = (
  name: string,
  find: (clause: readonly Token[], sentence: string) => readonly [number, number] | null,
  wrong: readonly string[],
  right: readonly string[],
): GrammarRule => ({
  name,
  wrong,
  right,
  *find(sentence): Iterable<GrammarFault> {
    for (const clause of clausesOf(sentence)) {
      const [from = 0, to = 0] = find(clause, sentence) ?? [];
      if (to > from)
        yield { start: clause[from]?.start ?? 0, end: clause[to - 1]?.end ?? 0, replacement: null };
    }
  },
});

const has = (clause: readonly Token[], pattern: RegExp) =>
  clause.some(({ lower, text }) => lower === text && pattern.test(lower));
const one = (at: number): readonly [number, number] | null => (at < 0 ? null : [at, at + 1]);
const isOnly = ({ bits }: NounPhrase, inCase: number) => bits !== 0 && (bits & ~inCase) === 0;

export const government: readonly GrammarRule[] = [
  rule(
    'wir, ich und ein fremdes Verb',
    (clause) => {
      for (const [at, token] of clause.entries()) {
        if (token.lower !== 'wir' && token.lower !== 'ich') continue;
        const verb = clause[at + 1];
        if (at > 0 && !/^(?:und|aber|denn|doch)$/.test(clause[at - 1]?.lower ?? '')) {
          const before = clause[at - 1];
          if (isForeign(token, before) && at <= 6 && !isForeign(token, verb) && !isOwn(token, verb))
            return one(at - 1);
          continue;
        }
        if (isForeign(token, verb) && clause.length > at + 2) return one(at + 1);
      }
      return null;
    },
    [
      'Wir wartet noch auf eine Antwort.',
      'Leider kann wir das nicht ändern.',
      'Ich haben Ihre Anfrage weitergeleitet.',
      'Morgen schickt wir das Paket.',
    ],
    [
      'Wir warten noch auf eine Antwort.',
      'Wie besprochen wir.',
      'Der Artikel, den ich habe, ist da.',
      'Sobald er kommt, rufen wir an.',
    ],
  ),
  rule(
    'Sie und die Einzahl',
    (clause) => {
      for (const [at, token] of clause.entries()) {
        if (token.text !== 'Sie') continue;
        const before = clause[at - 1];
        const next = clause[at + 1];
        if (before?.lower === 'bitte' || !before) continue;
        const isRequest =
          clause[at - 2]?.lower === 'bitte' || (at === 1 && /^(?:uns|bitte|mir)$/.test(next?.lower ?? ''));
        if (isRequest && isThird(before) && before.lower !== 'wird') return one(at - 1);
        if (/^(?:dass|wenn|weil|falls|ob|sobald)$/.test(before.lower)) {
          const last = clause.at(-1);
          if (last && isThird(last) && last !== token && !hasOtherSubject(clause, at + 1, 'one'))
            return one(clause.length - 1);
        }
      }
      return null;
    },
    [
      'Bitte teilt Sie uns die Hausnummer mit.',
      'Kann Sie uns bitte ein Foto schicken?',
      'Schreiben Sie uns, wenn Sie möchte.',
    ],
    [
      'Bitte teilen Sie uns die Hausnummer mit.',
      'Wir hoffen, dass Sie der Fahrer erreicht.',
      'Hat Sie der Fahrer erreicht?',
    ],
  ),
  rule(
    'Ihnen statt Sie',
    (clause) => {
      const at = clause.findIndex(({ text }) => text === 'Ihnen');
      if (at < 0 || isPreposition(clause[at - 1]) || clause.some(({ text }) => text === 'Sie')) return null;
      if (clause[at + 1]?.lower === 'gegenüber' || has(clause, giving)) return null;
      const calls = has(clause, /^(?:rufen|ruft|rief)$/) && clause.at(-1)?.lower === 'an';
      const meets = has(clause, /^(?:trifft|traf|trafen)$/) && clause.at(-1)?.lower === 'an';
      if (!calls && !meets && !has(clause, accusativeOnly)) return null;
      // "Wir bitten, Ihnen ...", "hat Ihnen das Bad erreicht": no other object may stand there.
      return clause.some((_, index) => isAccusativeObject(clause, index)) ? null : one(at);
    },
    [
      'Wir bitten Ihnen um Geduld.',
      'Der Techniker ruft Ihnen vorher an.',
      'Der Fahrer hat Ihnen nicht angetroffen.',
      'Wir werden Ihnen informieren.',
    ],
    [
      'Wir bitten Sie um Geduld.',
      'Der Fahrer hat mit Ihnen telefoniert und Sie erreicht.',
      'Wir bitten, Ihnen helfen zu dürfen.',
    ],
  ),
  rule(
    'Sie statt Ihnen',
    (clause) => {
      const at = clause.findIndex(({ text }, index) => text === 'Sie' && index > 0);
      if (at < 0 || !clause.some(({ lower }) => lower === 'wir' || lower === 'ich')) return null;
      if (isPreposition(clause[at - 1])) return null;
      if (has(clause, dativeOnly) && !/^(?:dass|wenn|ob|weil|und)$/.test(clause[at - 1]?.lower ?? ''))
        return one(at);
      const phrase = nounPhraseAt(clause, at + 1);
      const isObject = phrase?.determiner !== null && phrase !== null && (phrase.bits & accusative) !== 0;
      return isObject && has(clause, giving) ? one(at) : null;
    },
    [
      'Wir danken Sie für Ihre Geduld.',
      'Gern helfen wir Sie weiter.',
      'Wir senden Sie ein neues Etikett.',
      'Wir können Sie einen Rabatt anbieten.',
    ],
    ['Wir danken Ihnen.', 'Wir bitten Sie, das Paket zu öffnen.', 'Wenn Sie uns helfen, danken wir Ihnen.'],
  ),
  rule(
    'Sie statt Ihnen im Passiv',
    (clause) => {
      const at = clause.findIndex(({ text }) => text === 'Sie');
      const phrase = nounPhraseAt(clause, 0);
      if (at < 0 || !phrase || (phrase.bits & nominative) === 0) return null;
      return clause[at - 1]?.lower === 'wurde' && phrase.to === at - 1 ? one(at) : null;
    },
    ['Die Gebühr wurde Sie bereits erstattet.'],
    ['Die Gebühr wurde Ihnen erstattet.', 'Der Fahrer wird Sie anrufen.'],
  ),
  rule(
    'Nominativ als Objekt',
    (clause, sentence) => {
      const verb = placeOfVerb(clause, sentence);
      if (verb < 0 || !takesObject(clause, verb)) return null;
      let at = verb + 1;
      const subject = clause[at];
      const pronounBehind =
        /^(?:wir|ich)$/.test(subject?.lower ?? '') ||
        (subject?.text === 'Sie' && clause[verb]?.lower !== 'hat');
      if (pronounBehind) at++;
      else if (!hasSubjectBefore(clause, verb)) return null;
      for (;;) {
        const behind = filler.test(clause[at]?.lower ?? '') ? at + 1 : afterPreposition(clause, at);
        if (behind === at) break;
        at = behind;
      }
      const phrase = nounPhraseAt(clause, at);
      if (!phrase?.determiner || !isOnly(phrase, mask('N:m G:fp'))) return null;
      return (phrase.bits & mask('N:m')) !== 0 ? [phrase.from, phrase.to] : null;
    },
    [
      'Wir haben der Karton gestern verschickt.',
      'Die Tasse hat ein Sprung.',
      'Wir senden Ihnen ein neuer Artikel.',
      'Heute schicken wir Ihnen der Adapter.',
    ],
    [
      'Wir haben den Karton verschickt.',
      'Wir sind ein kleiner Betrieb.',
      'Das hat der Fahrer gesagt.',
      'Leider hat der Fahrer niemanden angetroffen.',
      'Es kommt ein neuer Artikel.',
    ],
  ),
  rule(
    'Dativ als Objekt',
    (clause, sentence) => {
      const verb = placeOfVerb(clause, sentence);
      const last = clause.at(-1)?.lower ?? '';
      if (verb < 0 || !/^(?:habe|haben|hat)$/.test(clause[verb]?.lower ?? '') || !transitive.test(last))
        return null;
      let at = verb + 1;
      if (/^(?:wir|ich)$/.test(clause[at]?.lower ?? '')) at++;
      while (filler.test(clause[at]?.lower ?? '')) at++;
      const phrase = nounPhraseAt(clause, at);
      if (!phrase?.determiner || !isOnly(phrase, dative | mask('G:fp')) || (phrase.bits & dative) === 0)
        return null;
      const rest = clause.slice(phrase.to, -1);
      if (
        clause.slice(0, verb).some(({ lower }) => /^(?:das|die|was|den)$/.test(lower)) &&
        !hasSubjectBefore(clause, verb)
      )
        return null;
      if (rest.some((token) => /^(?:sie|es|ihn|das|die|nichts|alles|und)$/.test(token.lower))) return null;
      return rest.some((_, index) => nounPhraseAt(rest, index) !== null && !isPreposition(rest[index - 1]))
        ? null
        : [phrase.from, phrase.to];
    },
    ['Der Zoll hat der Sendung freigegeben.', 'Wir haben dem Paket gestern verschickt.'],
    [
      'Der Zoll hat die Sendung freigegeben.',
      'Wir haben der Kundin das Paket geschickt.',
      'Wir haben dem Paket eine Rechnung beigelegt.',
    ],
  ),
  rule(
    'Ort und Richtung',
    (clause) => {
      const isPlace = has(clause, places) && !has(clause, /^(?:statt|fest)$/);
      const isPut = has(clause, puts) && !/^(?:bei|vor|fest|auf|ab|nahe)$/.test(clause.at(-1)?.lower ?? '');
      if (!isPlace && !isPut) return null;
      for (const [at, { lower }] of clause.entries()) {
        if (!/^(?:in|auf|an|hinter|neben|unter)$/.test(lower)) continue;
        const phrase = nounPhraseAt(clause, at + 1);
        if (
          !phrase?.determiner ||
          /tag$|woche$|monat$|regel$|höhe$|frist$/.test(clause[phrase.to - 1]?.lower ?? '')
        )
          continue;
        const wrongCase = isPlace ? accusative | nominative : dative | mask('G:mfnp') | mask('N:m');
        if (
          isOnly(phrase, wrongCase) &&
          (isPlace ? (phrase.bits & mask('A:mfn')) !== 0 : (phrase.bits & mask('D:mfn')) !== 0)
        )
          return [phrase.from, phrase.to];
      }
      return null;
    },
    [
      'Die Anleitung finden Sie in die Schachtel.',
      'Bitte legen Sie die Ware in der Originalverpackung.',
      'Das Paket liegt in die Filiale.',
    ],
    [
      'Die Anleitung finden Sie in der Schachtel.',
      'Bitte legen Sie die Ware in die Verpackung.',
      'Wir legen der Ware in der Filiale eine Rechnung bei.',
    ],
  ),
  rule(
    'gebeugtes Adjektiv als Aussage',
    (clause) => {
      const last = clause.at(-1);
      if (!last || clause.length < 3 || last.text !== last.lower || !/(?:e|es)$/.test(last.lower))
        return null;
      if (
        adjectiveEnding(last.lower) === null ||
        /^(?:lange|gerne|alle|beide|müde|heute|beste|erste|letzte|einzige|nächste|neue|richtige|falsche|andere|gleiche|zweite|.*ste)$/.test(
          last.lower,
        )
      )
        return null;
      const before = clause.at(-2);
      const verb = /^(?:sehr|leider|noch|nicht|bereits|ganz|schon|wieder|völlig|zu|so)$/.test(
        before?.lower ?? '',
      )
        ? clause.at(-3)
        : before;
      return /^(?:ist|sind|war|waren|bleibt|bleiben)$/.test(verb?.lower ?? '') && clause.length > 3
        ? one(clause.length - 1)
        : null;
    },
    ['Ihre Adresse ist vollständige.', 'Die Stühle sind leider beschädigte.'],
    ['Ihre Adresse ist vollständig.', 'Welche Farbe ist die richtige?', 'Der Lack ist heute.'],
  ),
];

function isOwn(pronoun: Token, verb: Token | undefined): boolean {
  const bits = verb ? verbBits(verb.lower) : 0;
  return (bits & (pronoun.lower === 'wir' ? form.plural : form.first)) !== 0;
}

/** A finite form that can't be the pronoun's. */
function isForeign(pronoun: Token, verb: Token | undefined): boolean {
  if (!verb || verb.text !== verb.lower) return false;
  const bits = verbBits(verb.lower);
  if (pronoun.lower === 'wir')
    return (bits & (form.singular | form.first)) !== 0 && (bits & (form.plural | form.participle)) === 0;
  return (bits & (form.singular | form.plural)) !== 0 && (bits & (form.first | form.participle)) === 0;
}

function isThird({ lower }: Token): boolean {
  const bits = verbBits(lower);
  return (bits & form.singular) !== 0 && (bits & (form.plural | form.participle)) === 0;
}

/** An accusative object that no preposition governs. */
function isAccusativeObject(clause: readonly Token[], at: number): boolean {
  if (isPreposition(clause[at - 1]) || determinerBits(clause[at]?.lower ?? '') === 0) return false;
  const phrase = nounPhraseAt(clause, at);
  return (
    phrase !== null &&
    (phrase.bits & accusative) !== 0 &&
    at > 0 &&
    !/^(?:er|sie)$/.test(clause[0]?.lower ?? '')
  );
}

const objectVerbs =
  /^(?:senden?|schicken?|verschicken|versenden|haben|habe|hat|prüfen|erhalten|benötigen|brauchen|suchen|bestellen|reparieren|ersetzen|tauschen|machen|nennen|erstatten|überweisen)$/;

function takesObject(clause: readonly Token[], verb: number): boolean {
  return (
    objectVerbs.test(clause[verb]?.lower ?? '') &&
    !has(clause, /^(?:werden|sein|heißen|bleiben|als|wie|war|ist)$/)
  );
}

/** Whether the subject surely stands before the verb, so that what follows is an object. */
function hasSubjectBefore(clause: readonly Token[], verb: number): boolean {
  if (/^(?:wir|ich|er)$/.test(clause[0]?.lower ?? '') && verb === 1) return true;
  const phrase = nounPhraseAt(clause, 0);
  if (!phrase?.determiner || (phrase.bits & nominative) === 0 || clause[verb]?.lower !== 'hat') return false;
  if (isSurelySubject(phrase)) return true;
  // "Die Tasse hat ein Sprung": with nothing behind, "ein Kunde hat sie" is not meant.
  return (
    clause.length === verb + 3 &&
    /^(?:ein|kein)$/.test(clause[verb + 1]?.lower ?? '') &&
    !/^welche/.test(phrase.determiner)
  );
}
