import type { GrammarFault, GrammarRule } from '../grammar-rule.ts';
import type { ClauseGrammar } from './clause-grammar.ts';
import { type Clause, pastAdverbs, type SentenceParts, sentenceReader } from './clauses.ts';
import { adjectiveFault } from './noun-phrases.ts';
import type { Token } from './sentence-words.ts';
import { masculine, plural, thirdPlural, thirdSingular } from './word-forms.ts';

export interface RuleExamples {
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}
export type ClauseRuleName =
  | 'noun phrase'
  | 'subject and verb'
  | 'subject and predicate'
  | 'verb after auxiliary'
  | 'participle with have'
  | 'auxiliary of motion'
  | 'tense and time'
  | 'if and future';

/** The rules that read a sentence's phrases and clauses; each language brings its words and the proof. */
export function clauseRules(
  grammar: ClauseGrammar,
  examples: Readonly<Record<ClauseRuleName, RuleExamples>>,
): GrammarRule[] {
  const read = sentenceReader(grammar);
  const finders: Readonly<Record<ClauseRuleName, (parts: SentenceParts) => Iterable<GrammarFault>>> = {
    'noun phrase': ({ phrases }) => phrases.flatMap(({ faults }) => faults),
    'subject and verb': ({ tokens, clauses }) =>
      clauses.flatMap((clause) => subjectFault(tokens, clause, grammar) ?? []),
    'subject and predicate': ({ tokens, clauses }) =>
      clauses.flatMap((clause) => predicateFault(tokens, clause, grammar) ?? []),
    'verb after auxiliary': ({ tokens }) => afterAuxiliary(tokens, grammar),
    'participle with have': ({ tokens, clauses }) =>
      grammar.subjectIsWritten
        ? clauses.flatMap((clause) =>
            clause.objectBefore ? [] : (participleFault(tokens, clause.verb, grammar) ?? []),
          )
        : tokens.flatMap((_, index) => participleFault(tokens, index, grammar) ?? []),
    'auxiliary of motion': ({ tokens }) => wrongAuxiliary(tokens, grammar),
    'tense and time': ({ tokens }) => wrongTense(tokens, grammar),
    'if and future': ({ tokens }) => futureAfterIf(tokens, grammar),
  };
  return Object.entries(finders).map(([name, find]) => ({
    name,
    ...examples[name as ClauseRuleName],
    find: (sentence: string) => find(read(sentence)),
  }));
}

/** "Les colis a", "nous avez". */
function subjectFault(tokens: readonly Token[], clause: Clause, grammar: ClauseGrammar): GrammarFault | null {
  const { persons, phrase, joined, objectBefore } = clause;
  const verb = tokens[clause.verb];
  const word = verb?.word;
  if (!verb || !word || word.persons & persons) return null;
  if (phrase) {
    if (joined && persons === thirdSingular) return null;
    const third = word.persons & (thirdSingular | thirdPlural);
    if (!third && !grammar.subjectIsWritten) return null;
    // "Su pedido lo enviamos": the object first.
    if (objectBefore && !grammar.subjectIsWritten) return null;
  }
  return { start: verb.start, end: verb.end, replacement: inPerson(verb, persons) };
}

function inPerson({ lower, word }: Token, persons: number): string | null {
  const index = Math.log2(persons);
  if (!Number.isInteger(index)) return null;
  const forms = (word?.conjugations ?? [])
    .filter(({ forms }) => forms.includes(lower))
    .map(({ forms }) => forms[index])
    .filter((form) => form !== undefined && form !== '');
  return forms[0] ?? null;
}

/** "La commande est prêt", "la commande a été expédié". */
function predicateFault(
  tokens: readonly Token[],
  { verb, forms, phrase, joined, persons }: Clause,
  grammar: ClauseGrammar,
): GrammarFault | null {
  const auxiliary = tokens[verb]?.word;
  if (!auxiliary?.role || auxiliary.role === 'modal' || !forms) return null;
  if (!(auxiliary.persons & persons)) return null;
  if (joined && (forms & plural || auxiliary.persons & thirdPlural)) return null;
  let at = pastAdverbs(tokens, verb + 1, grammar);
  if (auxiliary.role === 'have') {
    if (!grammar.been.has(tokens[at]?.lower ?? '')) return null;
    at = pastAdverbs(tokens, at + 1, grammar);
  } else if (grammar.been.has(tokens[at]?.lower ?? '')) at = pastAdverbs(tokens, at + 1, grammar);
  const said = tokens[at];
  const { adjective = 0, noun = 0, determiner = 0 } = said?.word ?? {};
  if (!said || !adjective || adjective & forms || (noun && !said.word?.isParticiple) || determiner)
    return null;
  const next = tokens[at + 1]?.lower ?? '';
  if (
    grammar.unagreeing.has(said.lower) ||
    grammar.unagreeing.has(phrase?.head ?? '') ||
    grammar.shades.has(next)
  )
    return null;
  return adjectiveFault(said, forms);
}

/** "avons expédier", "pouvons expédié", "pour expédié". */
function* afterAuxiliary(tokens: readonly Token[], grammar: ClauseGrammar): Iterable<GrammarFault> {
  for (const [index, token] of tokens.entries()) {
    const role = token.word?.role ?? (grammar.been.has(token.lower) ? 'be' : null);
    const preposition = grammar.infinitivePrepositions.has(token.lower);
    if (!role && !preposition) continue;
    // "soit demander", "A noter"
    if (token.lower === 'soit' || (token.text === 'A' && index === 0)) continue;
    if (role && token.word?.noun && !token.word.persons) continue;
    // "le port aller"
    if (role === 'modal' && token.word?.participleOf) continue;
    let at = index + 1;
    while (tokens[at]?.lower.startsWith('-')) at++;
    while (
      grammar.adverbs.has(tokens[at]?.lower ?? '') ||
      ((role === 'modal' || preposition) && grammar.objects.has(tokens[at]?.lower ?? ''))
    )
      at++;
    const particle = role === 'modal' ? grammar.particles.get(token.word?.infinitive ?? '') : undefined;
    if (particle && tokens[at++]?.lower !== particle) continue;
    const verb = tokens[at];
    const word = verb?.word;
    if (!verb || !word || word.noun || word.determiner || grammar.small.has(verb.lower)) continue;
    if (role === 'have' || (role === 'be' && (grammar.subjectIsWritten || grammar.been.has(token.lower)))) {
      if (word.participleOf && !word.role && !word.persons && !word.isParticiple)
        yield { start: verb.start, end: verb.end, replacement: role === 'have' ? word.participleOf : null };
      continue;
    }
    if (role === 'be' || word.participleOf) continue;
    const finite = word.persons > 0 && !word.adjective;
    const wrongForm = preposition
      ? (finite && grammar.afterPreposition.test(verb.lower)) || isLooseParticiple(token, verb, grammar)
      : finite || word.isParticiple;
    if (wrongForm && !word.role)
      yield { start: verb.start, end: verb.end, replacement: word.infinitive || null };
  }
}

function isLooseParticiple(preposition: Token, { word, lower }: Token, grammar: ClauseGrammar): boolean {
  if (!grammar.neverBeforeParticiple.has(preposition.lower)) return false;
  return Boolean(word?.isParticiple && word.adjective === masculine && /(?:é|ado|ido)$/.test(lower));
}

/** "Nous avons expédiés votre colis", "han salidos". */
function participleFault(
  tokens: readonly Token[],
  auxiliary: number,
  grammar: ClauseGrammar,
): GrammarFault | null {
  const { role, persons } = tokens[auxiliary]?.word ?? {};
  if (role !== 'have' || !persons) return null;
  const participle = tokens[pastAdverbs(tokens, auxiliary + 1, grammar)];
  const { isParticiple, adjective = 0, forms = [] } = participle?.word ?? {};
  if (!participle || !isParticiple || adjective & masculine) return null;
  return { start: participle.start, end: participle.end, replacement: forms[0] ?? null };
}

/** "Le colis a arrivé", "le livreur s'a présenté". */
function* wrongAuxiliary(tokens: readonly Token[], grammar: ClauseGrammar): Iterable<GrammarFault> {
  for (const [index, token] of tokens.entries()) {
    const role = token.word?.role;
    if ((role !== 'have' && role !== 'be') || !token.word?.persons) continue;
    const participle = tokens[pastAdverbs(tokens, index + 1, grammar)];
    if (!participle?.word?.isParticiple) continue;
    const reflexive = grammar.subjectIsWritten && tokens[index - 1]?.lower === "s'";
    const motion = grammar.beVerbs.has(participle.word.infinitive);
    const wrong = grammar.subjectIsWritten
      ? role === 'have' && (motion || reflexive)
      : role === 'be' && motion && token.word.conjugations.some(({ tense }) => tense === 'present');
    if (!wrong) continue;
    const replacement = grammar.otherAuxiliary.get(token.lower) ?? null;
    yield { start: token.start, end: token.end, replacement };
  }
}

/** "arrivera hier", "a été expédiée demain": where the sentence has one finite verb, and the time can't be its. */
function* wrongTense(tokens: readonly Token[], grammar: ClauseGrammar): Iterable<GrammarFault> {
  const finite = tokens.filter(
    ({ word, lower }, index) =>
      word?.persons &&
      !word.noun &&
      !word.determiner &&
      !(word.adjective && !word.role) &&
      !grammar.beforeVerb.has(lower) &&
      !tokens[index + 1]?.lower.startsWith('-'),
  );
  const [verb] = finite;
  if (!verb?.word || finite.length !== 1) return;
  const tenses = new Set(
    verb.word.conjugations.filter(({ forms }) => forms.includes(verb.lower)).map(({ tense }) => tense),
  );
  const yesterday = tokens.findIndex(({ lower }) => grammar.yesterday.has(lower));
  const tomorrow = tokens.findIndex(({ lower }) => grammar.tomorrow.has(lower));
  if (
    yesterday >= 0 &&
    tomorrow < 0 &&
    [...tenses].every((tense) => tense === 'future') &&
    !grammar.beforeTomorrow.has(tokens[yesterday - 1]?.lower ?? '')
  )
    yield { start: verb.start, end: verb.end, replacement: null };
  if (
    tomorrow < 0 ||
    yesterday >= 0 ||
    grammar.beforeTomorrow.has(tokens[tomorrow - 1]?.lower ?? '') ||
    (tokens[tomorrow - 1]?.kind === 'word' && tokens[tomorrow - 1]?.word?.determiner)
  )
    return;
  const at = tokens.indexOf(verb);
  const next = tokens[pastAdverbs(tokens, at + 1, grammar)];
  const been = grammar.been.has(next?.lower ?? '');
  const said = been && next ? tokens[tokens.indexOf(next) + 1] : next;
  const infinitive = said?.word?.isParticiple ? said.word.infinitive : '';
  const perfect =
    said &&
    grammar.ofSending.has(infinitive) &&
    (verb.word.role === 'have' ||
      (verb.word.role === 'be' && grammar.beVerbs.has(infinitive) && grammar.subjectIsWritten));
  const simple =
    !grammar.subjectIsWritten &&
    grammar.ofSending.has(verb.word.infinitive) &&
    [...tenses].every((tense) => tense === 'past');
  if (perfect && said) yield { start: verb.start, end: said.end, replacement: null };
  else if (simple) yield { start: verb.start, end: verb.end, replacement: null };
}

/** "Si vous aurez": at the sentence's start it is a condition, no indirect question. */
function* futureAfterIf(tokens: readonly Token[], grammar: ClauseGrammar): Iterable<GrammarFault> {
  if (!grammar.ifWords.has(tokens[0]?.lower ?? '')) return;
  const verb = tokens
    .slice(1, 6)
    .find(
      ({ word, lower, kind }) =>
        kind === 'mark' || (word?.persons && !word.noun && !grammar.beforeVerb.has(lower)),
    );
  const tenses = verb?.word?.conjugations ?? [];
  if (verb && tenses.length > 0 && tenses.every(({ tense }) => tense === 'future'))
    yield { start: verb.start, end: verb.end, replacement: null };
}
