import type { GrammarFault, GrammarRule } from '../../../grammar/grammar-rule.ts';
import { clausesOf, type Token } from '../../../grammar/sentence-tokens.ts';
import { adverbial, nominativePhraseEnd } from './clause.ts';
import { auxiliaries, form, isFiniteForm, modalForms, verbBits } from './verbs.ts';

const conjunction = /^(?:dass|weil|wenn|ob|obwohl|sobald|falls|nachdem|bevor)$/;
const pronoun = /^(?:wir|sie|ich|es|er|man|du)$/;
const frame = (lower: string) => auxiliaries.test(lower) || modalForms.test(lower);
const span = (from: Token, to: Token): GrammarFault => ({
  start: from.start,
  end: to.end,
  replacement: null,
});

export const wordOrder: readonly GrammarRule[] = [
  {
    name: 'Stellung des Verbs im Nebensatz',
    wrong: [
      'Wir wissen, dass Sie haben lange gewartet.',
      'Weil das Lager ist geschlossen, dauert es länger.',
      'Bitte prüfen Sie, ob der Karton ist unbeschädigt.',
    ],
    right: [
      'Wir wissen, dass Sie lange gewartet haben.',
      'Es dauert, weil wir haben warten müssen.',
      'Schreiben Sie uns, wenn Sie möchten.',
      'Weil wir sind, wie wir sind.',
    ],
    *find(sentence) {
      for (const clause of clausesOf(sentence)) {
        const from = clause.findIndex(({ lower }) => conjunction.test(lower));
        if (from < 0 || from > 1) continue;
        const at = pronoun.test(clause[from + 1]?.lower ?? '')
          ? from + 2
          : nominativePhraseEnd(clause, from + 1);
        const [verb, last] = [clause[at], clause.at(-1)];
        if (!verb || !last || verb === last || verb.text !== verb.lower || !frame(verb.lower)) continue;
        const tail = clause.slice(at + 1);
        if (
          tail.some(
            ({ lower }) =>
              modalForms.test(lower) || /^(?:lassen|und|oder|aber|wie|als|sein|haben|werden)$/.test(lower),
          )
        )
          continue;
        if (isFiniteForm(last.lower) && (verbBits(last.lower) & (form.participle | form.infinitive)) === 0)
          continue;
        yield span(verb, verb);
      }
    },
  },
  {
    name: 'Subjekt vor dem Verb nach einem Adverb',
    wrong: [
      'Leider wir haben die Farbe nicht mehr.',
      'Heute der Fahrer kommt zwischen 8 und 12 Uhr.',
      'Das Etikett wir haben angehängt.',
    ],
    right: [
      'Leider haben wir die Farbe nicht mehr.',
      'Heute und morgen kommen wir.',
      'Was wir haben, schicken wir.',
      'Das, was wir haben, reicht.',
      'Dort wo wir sind, regnet es.',
    ],
    *find(sentence) {
      for (const clause of clausesOf(sentence)) {
        const first = clause[0];
        if (!first) continue;
        const start = adverbial.test(first.lower) ? 1 : objectEnd(clause);
        if (start < 1) continue;
        const subject = clause[start];
        if (!subject) continue;
        const at = /^(?:wir|ich)$/.test(subject.lower)
          ? start + 1
          : start === 1 && adverbial.test(first.lower)
            ? nominativePhraseEnd(clause, start)
            : -1;
        const verb = clause[at];
        if (
          !verb ||
          verb.text !== verb.lower ||
          !isFiniteForm(verb.lower) ||
          (verbBits(verb.lower) & form.participle) !== 0
        )
          continue;
        if (clause.length === at + 1) continue;
        yield span(subject, verb);
      }
    },
  },
  {
    name: 'Partizip vor dem Objekt',
    wrong: ['Wir haben verschickt das Paket gestern.', 'Wir haben erhalten Ihre Nachricht.'],
    right: [
      'Wir haben das Paket verschickt.',
      'Wir haben bestellte Ware geprüft.',
      'Wie Sie gesehen haben, das Paket ist da.',
    ],
    *find(sentence) {
      for (const clause of clausesOf(sentence)) {
        for (const [at, token] of clause.entries()) {
          if (!/^(?:habe|haben|hat)$/.test(token.lower)) continue;
          const participle = clause[at + 1];
          if (
            !participle ||
            participle.text !== participle.lower ||
            (verbBits(participle.lower) & form.participle) === 0
          )
            continue;
          if (nominativePhraseEnd(clause, at + 2, true) < 0) continue;
          yield span(token, participle);
        }
      }
    },
  },
];

/** "Das Etikett wir haben ...": behind a phrase that opens the sentence. */
function objectEnd(clause: readonly Token[]): number {
  return nominativePhraseEnd(clause, 0, true);
}
