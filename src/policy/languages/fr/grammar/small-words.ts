import { type Token, tokensOf } from '../../../grammar/clause/sentence-words.ts';
import { feminine, masculine, singular, thirdSingular } from '../../../grammar/clause/word-forms.ts';
import type { GrammarFault, GrammarRule } from '../../../grammar/grammar-rule.ts';
import { frenchGrammarWords } from './words.ts';

const { lexicon } = frenchGrammarWords;
const elided = new Set([
  'le',
  'la',
  'de',
  'ne',
  'que',
  'se',
  'je',
  'me',
  'te',
  'jusque',
  'lorsque',
  'puisque',
]);
const contracted: Readonly<Record<string, string>> = {
  'à le': 'au',
  'à les': 'aux',
  'de le': 'du',
  'de les': 'des',
};
const vowel = /^[aeiouàâéèêëîïôûœ]/;
/** Words that nothing is elided before, and small ones that may be names. */
const unelided = /^(?:onze|onzième|oui|un|une|ouate|à|yaourt|as|ai)$/;

interface Rule {
  readonly name: string;
  find(tokens: readonly Token[]): Iterable<GrammarFault>;
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

const rules: readonly Rule[] = [
  {
    name: 'élision',
    wrong: ['La étiquette de retour est jointe.', 'Il manque de adresse.'],
    right: ["L'étiquette est jointe.", 'Le onze mai, le colis part.', 'Le un et le deux sont complets.'],
    *find(tokens) {
      for (const [index, { lower, start, text }] of tokens.entries()) {
        const next = tokens[index + 1];
        // "DE" is a code, "de a à z" names letters.
        if (text.length > 1 && text === text.toUpperCase()) continue;
        if (next?.lower === 'a' && tokens[index + 2]?.lower === 'à') continue;
        if (!elided.has(lower) || next?.start !== start + text.length + 1) continue;
        if (!next.word || next.kind !== 'word' || !vowel.test(next.lower) || unelided.test(next.lower))
          continue;
        yield { start, end: next.end, replacement: `${text.slice(0, -1)}'${next.text}` };
      }
    },
  },
  {
    name: 'ce ou cet',
    wrong: ['Ce article est épuisé.', 'Cet colis est à Lyon.'],
    right: [
      'Cet article est épuisé.',
      'Ce colis est à Lyon.',
      'Cet été, ce onze mai.',
      'Cet homme est le voisin.',
    ],
    *find(tokens) {
      for (const [index, { lower, start, text }] of tokens.entries()) {
        const next = tokens[index + 1];
        if (!next?.word?.noun || !(next.word.noun & masculine) || next.word.persons) continue;
        const right =
          lower === 'ce' && vowel.test(next.lower)
            ? 'et'
            : lower === 'cet' && /^[bcdfgjklmnpqrstv]/.test(next.lower)
              ? 'e'
              : '';
        if (right) yield { start, end: next.end, replacement: `${text.charAt(0)}${right} ${next.text}` };
      }
    },
  },
  {
    name: 'à le',
    wrong: ['Le colis est retenu à le dépôt.', 'Le montant de le remboursement est juste.'],
    right: ['Le colis est au dépôt.', 'Nous vous invitons à le contrôler.', 'Le plaisir de les livrer.'],
    *find(tokens) {
      for (const [index, { lower, start }] of tokens.entries()) {
        const [article, noun] = tokens.slice(index + 1);
        const right = contracted[`${lower} ${article?.lower}`];
        if (right && article && noun?.word?.noun && !noun.word.participleOf)
          yield { start, end: article.end, replacement: right };
      }
    },
  },
  {
    name: 'sans article',
    wrong: ['Colis est parti ce matin.', 'Facture sera envoyée demain.'],
    right: ['Le colis est parti ce matin.', 'Livraison prévue jeudi.', 'Merci est un mot simple.'],
    *find(tokens) {
      const [noun, verb] = tokens;
      if (!noun?.word?.noun || !(noun.word.noun & singular) || !verb?.word?.role || verb.word.noun) return;
      if (noun.word.persons && !/^(?:commande|facture|livre)$/.test(noun.lower)) return;
      if (!(verb.word.persons & thirdSingular)) return;
      yield { start: noun.start, end: noun.end, replacement: null };
    },
  },
  {
    name: 'sujet et infinitif',
    wrong: ['Il faut que vous envoyer une photo.', 'Si vous nous envoyer la facture, nous vous remboursons.'],
    right: ['Merci de nous envoyer une photo.', 'Il suffit que vous envoyiez une photo.'],
    *find(tokens) {
      for (const [index, { lower }] of tokens.entries()) {
        if (!/^(?:que|qu'|si|quand|lorsque|comme)$/.test(lower)) continue;
        if (!frenchGrammarWords.pronouns.has(tokens[index + 1]?.lower ?? '')) continue;
        let at = index + 2;
        while (frenchGrammarWords.beforeVerb.has(tokens[at]?.lower ?? '')) at++;
        const verb = tokens[at];
        if (!verb?.word?.participleOf || verb.word.noun || verb.word.role) continue;
        yield { start: verb.start, end: verb.end, replacement: null };
      }
    },
  },
  {
    name: 'quel est',
    wrong: ['Quel est la taille souhaitée ?', 'Quelle est le numéro de suivi ?'],
    right: ['Quelle est la taille souhaitée ?', 'Quel est le prix ?', 'Quels sont vos horaires ?'],
    *find(tokens) {
      for (const [index, { lower, word, start, end, text }] of tokens.entries()) {
        const [be, determiner, noun] = tokens.slice(index + 1);
        if (!/^quel/.test(lower) || be?.word?.role !== 'be' || !word) continue;
        const forms = (determiner?.word?.determiner ?? 0) & (noun?.word?.noun ?? 0);
        if (!forms || forms & word.determiner) continue;
        const right = word.forms[[masculine, feminine, 4, 8].indexOf(forms)];
        yield { start, end, replacement: right ? text.charAt(0) + right.slice(1) : null };
      }
    },
  },
  {
    name: 'participe après que',
    wrong: ['Les vis que vous avez reçu sont trop courtes.', "La lampe qu'il a commandé est prête."],
    right: [
      'Les vis que vous avez reçues sont trop courtes.',
      'La pièce que vous avez fait changer est là.',
      'Le câble que vous avez reçu est neuf.',
    ],
    *find(tokens) {
      for (const [index, { lower }] of tokens.entries()) {
        const [subject, have, participle, next] = tokens.slice(index + 1);
        if (
          (lower !== 'que' && lower !== "qu'") ||
          have?.word?.role !== 'have' ||
          !participle?.word?.isParticiple
        )
          continue;
        if (!subject || !/^(?:vous|nous|il|elle|on|ils|elles|tu|j')$/.test(subject.lower)) continue;
        const [determiner, noun] = tokens.slice(Math.max(0, index - 2), index);
        if (!determiner?.word?.determiner || !noun?.word?.noun || next?.word?.participleOf) continue;
        const forms = determiner.word.determiner & noun.word.noun;
        if (!forms || forms & participle.word.adjective || participle.word.infinitive === 'faire') continue;
        const right = participle.word.forms[[masculine, feminine, 4, 8].indexOf(forms)] ?? null;
        yield { start: participle.start, end: participle.end, replacement: right };
      }
    },
  },
];

/** Rules about the small words: elision, contraction, the article that is missing. */
export const frenchSmallWords: readonly GrammarRule[] = rules.map((rule) => ({
  ...rule,
  find: (sentence: string) => rule.find(tokensOf(sentence, lexicon)),
}));
