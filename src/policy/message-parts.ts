import type { Reading } from './reading.ts';
import type { Span } from './violation.ts';

/** A letter's frame: who is greeted and who signs. Spans point into the reading's `text`. */
export interface MessageParts {
  readonly greeting: (Span & Greeting) | null;
  readonly signOff: (Span & SignOff) | null;
}
interface Greeting {
  /** The name in the greeting; null for "Dear buyer". */
  readonly name: string | null;
  readonly title: 'female' | 'male' | null;
}
interface SignOff {
  /** Who signs, as written; null where only the closing stands. */
  readonly signature: string | null;
}

const greetingWords =
  '[Dd]ear|[Hh]ello|[Hh]i|[Hh]ey|Good (?:morning|afternoon|evening|day)|Greetings|[Ss]ehr geehrte[rs]?|Guten (?:Tag|Morgen|Abend)|Hallo|[Ll]iebe[rs]?|Bonjour|Bonsoir|Madame, Monsieur|Ch(?:er|ère)|Estimad[oa]s?|Apreciad[oa]|Hola|Buenos días|Buenas (?:tardes|noches)|Gentil(?:e|issim[oa])|Buongiorno|Buonasera|Salve|Egregi[oa]|Car[oa]|Beste|Geachte|Goede(?:morgen|middag|navond)|Goedendag|Dag|Szanown[yai]|Dzień dobry|Witam|Hej(?:san)?|God (?:morgon|dag|kväll)|Bästa|Prezad[oa]|Olá|Bom dia|Boa (?:tarde|noite)|Sayın|Merhaba|Değerli|İyi günler|尊敬的|亲爱的|您好|你好|お客様|お世話になっております|平素より?';
const abbreviation =
  'Mrs?|Ms|Dr|Prof|Sr(?:ta|a|es)?|Sig(?:\\.ra|\\.na)?|Dott|M|Mme|Mlle|Mevr|dhr|Hr|Fr|St|\\p{Lu}';
const word = `(?:(?:${abbreviation})\\.|[^\\s.!?,:;。！？，：；]{1,30})`;
/** A comma or a colon ends a greeting of several words; a full stop or a line's end only a short one. */
const greetingEnd = `(?:(?:${word})?(?:\\s+${word}){0,6}\\s*[,:，：]|(?:${word})?(?:\\s+${word}){0,3}\\s*(?:[.!。！]|(?=\\n)|$))`;
const greetingAlone = new RegExp(
  `^\\s*(?:${greetingWords})(?!\\p{Ll})(?:,\\s(?=\\p{Lu}[^\\n,:;!?]{0,40}[,:!]\\s*\\n))?${greetingEnd}(?:\\s*(?:您好|你好)[,:!，：！。]?)?`,
  'u',
);
/** "王女士，您好：", "Lopez 様" and the like put the name first. */
const greetingAfterName =
  /^\s*[\p{L} ]{1,20}(?:先生|女士|小姐|様|さん)\s*(?:[,，、]\s*)?(?:您好|你好)?\s*(?:[,:!，：！。]|(?=\n)|$)/u;
/** "お客様" and then "お世話になっております。": so many lines of greeting are looked for. */
const greetingLines = 3;

const titles: readonly (readonly ['female' | 'male', RegExp])[] = [
  [
    'female',
    /^(?:M(?:r)?s|Miss|Frau|Mme|Madame|Sra|Señora|Sig\.ra|Signora|mevrouw|Mevr|Pani|Fru|Sr[aª]|Senhora)(?![\p{L}])\.?\s*/iu,
  ],
  [
    'male',
    /^(?:Mr|Herrn?|M\.(?=\s)|Monsieur|Sr|Señor|Sig|Signor|de heer|meneer|Pan(?!i)|Senhor)(?![\p{L}])\.?\s*/iu,
  ],
];
const nobody =
  /^(?:valued |dear |our )*(?:buyer|customer|client|friend|sir|madam|all|there|team|Kund\p{L}*|Käufer\p{L}*|Damen|Herren|Freund|client\p{L}*|ami|comprador\p{L}*|amig[oa]|acquirente|klant|koper|kliencie|Klient\p{L}*|Państwo|kund|müşteri\p{L}*|Bay|客户|顾客|买家|朋友|亲|お客様|Damen und Herren|tutti|todos)(?![\p{L}])/iu;

const signOffWords =
  '(?:(?:Best|Kind|Warm|Warmest|Kindest|Many) )?(?:[Rr]egards|[Ww]ishes|[Tt]hanks)|Sincerely(?: yours)?|Yours (?:sincerely|faithfully|truly)|Cheers|Respectfully|Thank you|Thanks|Best|(?:Mit )?(?:[Ff]reundlich|[Bb]est|[Hh]erzlich|[Ll]ieb|[Ss]chön|[Vv]iel)en? Gr(?:ü|ue)(?:ß|ss)en?|[Mm][Ff][Gg]|(?:Bien )?[Cc]ordialement|Bien à vous|Sincères salutations|Un cordial saludo|Saludos(?: cordiales)?|Atentamente|Reciba un|(?:Un )?[Cc]ordial[ei] salut[oi]|Distinti saluti|Saluti|(?:Met )?[Vv]riendelijke groet(?:en)?|(?:Hartelijke )?Groet(?:en|jes)?|Z poważaniem|Pozdrawiam(?:y)?|Z wyrazami szacunku|(?:Med )?[Vv]änlig(?:a)? hälsning(?:ar)?|Hälsningar|Mvh|Atenciosamente|Cordialmente|Abraços|Saygıları(?:m|mız)la|İyi günler dileriz|Teşekkürler|何卒よろしくお願い(?:申し上げます|いたします)|よろしくお願い(?:申し上げます|いたします|致します)|敬具|此致|敬礼|祝(?:您|你)?(?:生活愉快|好|商祺|购物愉快)|顺祝商祺';
const signature =
  "(?:\\n[ \\t]*(?<below>[^\\n]{1,60}(?:\\n[^\\n]{1,60})?)|[ \\t]+(?<beside>\\p{Lu}[\\p{L} .'’-]{1,40}))?";
const signOff = new RegExp(
  `(?:^|\\n)[ \\t]*(?:${signOffWords})[ \\t]*(?:[,.!，。！]|(?=\\n)|$)[ \\t]*${signature}\\s*$`,
  'u',
);

/**
 * Finds the greeting and the sign-off of a message in any of the twelve languages.
 * @param reading the draft as read
 */
export function messageParts({ text }: Pick<Reading, 'text'>): MessageParts {
  return { greeting: findGreeting(text), signOff: findSignOff(text) };
}

function findGreeting(text: string): MessageParts['greeting'] {
  let end = 0;
  let called: Greeting = { name: null, title: null };
  for (let line = 0; line < greetingLines; line++) {
    const rest = text.slice(end);
    const match = greetingAlone.exec(rest) ?? greetingAfterName.exec(rest);
    if (!match) break;
    if (called.name === null) called = addressee(match[0].trim());
    end += match[0].length;
  }
  const start = text.length - text.trimStart().length;
  return end === 0 ? null : { start, end, ...called };
}

function addressee(greeting: string): Greeting {
  const called = greeting
    .replace(new RegExp(`^(?:${greetingWords})(?!\\p{Ll})`, 'u'), '')
    .replace(/^[,\s]+|[,:;!.，：！。\s]+$/gu, '');
  const [title, form] = titles.find(([, pattern]) => pattern.test(called)) ?? [null, null];
  const cjk = /^(?<name>[\p{L} ]{1,20}?)(?:(?<female>女士|小姐)|(?<male>先生)|様|さん)/u.exec(called)?.groups;
  if (cjk?.name && !nobody.test(cjk.name))
    return { name: cjk.name.trim(), title: cjk.female ? 'female' : cjk.male ? 'male' : null };
  const name = form ? called.replace(form, '') : called;
  return nobody.test(name) || !/^\p{Lu}/u.test(name) ? { name: null, title: null } : { name, title };
}

function findSignOff(text: string): MessageParts['signOff'] {
  const match = signOff.exec(text);
  if (!match) return null;
  const lead = match[0].length - match[0].trimStart().length;
  return {
    start: match.index + lead,
    end: text.trimEnd().length,
    signature: (match.groups?.below ?? match.groups?.beside)?.trim() ?? null,
  };
}

/** The sentences between greeting and sign-off, in order, as the reading's text has them. */
export function bodyOf(reading: Pick<Reading, 'text' | 'sentences'>): string[] {
  const { greeting, signOff } = messageParts(reading);
  const from = greeting?.end ?? 0;
  const to = signOff?.start ?? reading.text.length;
  return reading.sentences
    .map(({ start, end }) => reading.text.slice(Math.max(start, from), Math.min(end, to)).trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
