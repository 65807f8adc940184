/* English verbs and their forms. */

const regular =
  `ship deliver refund cancel return replace process receive confirm issue repair resolve arrange notify inform pack complete approve arrive contact check
  provide update change help order solve work need look contain include fit weigh close open start stop seem appear require depend belong expect measure cost
  want like use try ask answer reply wait hope apologise apologize appreciate understand offer collect pick drop store stock label scan track attach upload
  download install assemble connect charge test inspect clean wash dry remove add reduce increase wrap protect print sign return reship dispatch transfer
  transport carry handle load unload manage produce manufacture design create prepare plan schedule reschedule postpone delay miss skip leak crack damage
  scratch bend-over stain rip fail happen occur continue finish end last stay remain move pass reach enter visit call email mention explain describe
  show-up suggest recommend request allow let-in accept reject refuse decline agree decide choose-between believe think-of consider forward escalate investigate report
  claim verify correct adjust match compare reserve hold-up purchase pay-for credit reimburse deduct save keep-on share review rate post publish follow
  live stand-by stick roll turn switch press push pull lift place position mount hang-up fix tighten loosen`
    .split(/\s+/)
    .filter((verb) => !verb.includes('-'));
/** Base, past, participle. */
const irregular =
  `send sent sent|find found found|lose lost lost|give gave given|take took taken|make made made|tell told told|get got got|know knew known|forget forgot forgotten|
  choose chose chosen|break broke broken|buy bought bought|pay paid paid|keep kept kept|go went gone|come came come|leave left left|bring brought brought|see saw seen|
  write wrote written|begin began begun|hold held held|hear heard heard|feel felt felt|think thought thought|say said said|mean meant meant|meet met met|sell sold sold|
  stand stood stood|show showed shown|steal stole stolen|tear tore torn|wear wore worn|fall fell fallen|drive drove driven|ring rang rung|build built built|become became become|
  bend bent bent|resend resent resent|rebuild rebuilt rebuilt|hang hung hung|understand understood understood|withdraw withdrew withdrawn|speak spoke spoken|run ran run|grow grew grown|throw threw thrown|freeze froze frozen|do did done`
    .split('|')
    .map((line) => line.trim().split(' '));

export const form = { base: 1, third: 2, past: 4, participle: 8, ing: 16 } as const;
const table = new Map<string, number>();
const add = (word: string, bits: number) => table.set(word, (table.get(word) ?? 0) | bits);
const doubles = /^(?:ship|stop|drop|skip|rip|plan|wrap|fit|rob|pack-up|reship|let|get|run|begin|forget)$/;

const thirdOf = (base: string) =>
  /(?:s|x|z|ch|sh|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
const ingOf = (base: string) =>
  doubles.test(base)
    ? `${base}${base.slice(-1)}ing`
    : /[^e]e$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${base}ing`;

function pastOf(base: string): string {
  if (doubles.test(base)) return `${base}${base.slice(-1)}ed`;
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

for (const base of regular) {
  add(base, form.base);
  add(thirdOf(base), form.third);
  add(ingOf(base), form.ing);
  if (!/^(?:understand|stick|cost)$/.test(base)) add(pastOf(base), form.past | form.participle);
}
for (const [base = '', past = '', participle = ''] of irregular) {
  add(base, form.base);
  add(thirdOf(base), form.third);
  add(ingOf(base), form.ing);
  add(past, form.past);
  add(participle, form.participle);
}
for (const word of ['cancelled', 'labelled', 'fit', 'fitted']) add(word, form.past | form.participle);
for (const word of ['cancelling', 'travelling']) add(word, form.ing);

/** What a form of a verb can be, as bits of {@link form}; 0 where it is none that is known. */
export function verbBits(lower: string): number {
  return table.get(lower) ?? 0;
}

/** Base forms that are nouns or adjectives as well: what stands around them must show the verb. */
export const isAlsoNoun = (lower: string) =>
  /^(?:ship|refund|return|process|issue|repair|pack|complete|approve|contact|check|update|change|help|order|work|need|look|fit|close|open|start|stop|cost|use|try|answer|reply|wait|hope|offer|pick|drop|store|stock|label|scan|track|upload|download|charge|test|clean|dry|print|sign|dispatch|transfer|transport|handle|load|design|plan|schedule|delay|miss|leak|crack|damage|scratch|stain|rip|end|last|finish|stay|move|pass|reach|visit|call|email|mention|request|report|claim|correct|match|reserve|purchase|credit|share|review|rate|post|follow|live|stick|roll|turn|switch|press|push|pull|lift|place|position|mount|fix|break|show|run|ring|tear|fall|drive|hold|stand|mean|feel|build|say|leave|like|want|collect|wash|wrap|address|cancel|forward|credit|do|hang|bend|meet|document|measure|increase|reduce|produce|remain|think|save|sell|buy|welcome|add|make|go)$/.test(
    lower,
  );
const third = "is was has does isn't wasn't hasn't doesn't".split(' ');
const many = "are were have do aren't weren't haven't don't".split(' ');

export type Count = 'one' | 'many';

/** The number an auxiliary is in; null for any other word. */
export function auxiliaryNumber(lower: string): Count | null {
  if (third.includes(lower)) return 'one';
  return many.includes(lower) ? 'many' : null;
}

/** The other number of a verb: "is" for "are", "fit" for "fits". */
export function otherNumber(lower: string): string | null {
  const [one, several] = [third.indexOf(lower), many.indexOf(lower)];
  if (one >= 0) return many[one] ?? null;
  if (several >= 0) return third[several] ?? null;
  const bits = verbBits(lower);
  if ((bits & form.base) !== 0) return thirdOf(lower);
  if ((bits & form.third) === 0) return null;
  return (
    [...table.keys()].find((base) => (verbBits(base) & form.base) !== 0 && thirdOf(base) === lower) ?? null
  );
}
