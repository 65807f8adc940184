import type { Reading } from './reading.ts';
import type { Span } from './violation.ts';

/** A letter's frame: who is greeted and who signs. Spans point into the reading's `text`. */
export interface MessageParts {
  readonly greeting: (Span & Greeting) | null;
  readonly signOff: (Span & SignOff) | null;
}
interface Greeting {
  /** Whether its words are those of a greeting; else only its place and shape are. */
  readonly known: boolean;
  /** The name in the greeting; null for "Dear buyer". */
  readonly name: string | null;
  readonly title: 'female' | 'male' | null;
}
interface SignOff {
  readonly known: boolean;
  /** Who signs, as written; null where only the closing stands. */
  readonly signature: string | null;
}

const greetingWords =
  '[Dd]ear|[Hh]ello|[Hh]i|[Hh]ey|Good (?:morning|afternoon|evening|day)|Greetings|[Ss]ehr geehrte[rs]?|Guten (?:Tag|Morgen|Abend)|Hallo|Moin|Servus|Grüß Gott|Grüezi|[Ll]iebe[rs]?|Bonjour|Bonsoir|Salut|Coucou|Madame, Monsieur|[Cc]h(?:er|ère)|[Ee]stimad[oa]s?|[Aa]preciad[oa]|[Qq]uerid[oa]s?|Muy señor[a]? m[ií][oa]|Hola|Buen(?:os)? días?|Buenas (?:tardes|noches)|Buenas|Gentil(?:e|issim[oa])|Buongiorno|Buonasera|Salve|Ciao|Spettabile|Egregi[oa]|Car[oaie]|Ciao|Spettabile|Beste|Geachte|Hoi|Goede(?:morgen|middag|navond)|Goedendag|Dag|Szanown[yai]|Dzień dobry|Witam|Witaj|Cześć|Drog[ia]|Witaj(?:cie)?|Cześć|Hej(?:san)?|God (?:morgon|dag|kväll)|Bästa|Prezad[oa]|Olá|Oi|Oi|Bom dia|Boa (?:tarde|noite)|Sayın|Merhaba|Selam|Sevgili|Değerli|İyi günler|尊敬的|亲爱的|亲(?=[,，~～!！\\s]|您好|你好)|您好|你好|哈喽|(?:早上|上午|下午|晚上)好|お客様(?=各位|へ?[,，、:：。\\s]|$)|(?:いつも|いつも大変|大変|平素より?)?(?:いつも)?お世話になっております|こんにちは|こんばんは|はじめまして|拝啓|平素より?';
const greetingWord = new RegExp(`^(?:${greetingWords})(?!\\p{Ll})`, 'u');
const abbreviation =
  'Mrs?|Ms|Dr|Prof|Sr(?:ta|a|es)?|Sig(?:\\.ra|\\.na)?|Dott|M|Mme|Mlle|Mevr|dhr|Hr|Fr|St|\\p{Lu}';
const word = `(?:(?:${abbreviation})\\.|[^\\s.!?,:;。！？，：；、]{1,30})`;
/** A comma or a colon ends a greeting of several words; a full stop or a line's end only a short one. */
const greetingEnd = `(?:(?:${word})?(?:[ \\t]+${word}){0,6}[ \\t]*[,:，：、]|(?:${word})?(?:[ \\t]+${word}){0,3}[ \\t]*(?:[.!。！]|(?=\\n)|$))`;
const greetingAlone = new RegExp(
  `^\\s*(?:${greetingWords})(?!\\p{Ll})(?:,\\s(?=(?:\\p{Lu}|señor|don|doña|madame|monsieur)[^\\n,:;!?]{0,40}[,:!]\\s*\\n))?${greetingEnd}(?:\\s*(?:您好|你好)[,:!，：！。]?)?`,
  'u',
);
/** "王女士，您好：", "Lopez 様" and the like put the name first. */
const greetingAfterName =
  /^\s*[\p{L} ]{1,20}(?:先生|女士|小姐|様|さん)\s*(?:[,，、]\s*)?(?:您好|你好)?\s*(?:[,:!，：！。]|(?=\n)|$)/u;
/** "青葉商店の中村でございます。" after a Japanese greeting. */
const introduction =
  /^\s*(?!当店|弊店|弊社|当社)[^\s。、の]{1,20}(?:店|工房|ショップ|ストア|社|サポート|センター|窓口|チーム|商会|部)(?:の[\p{Script=Han}\p{Script=Katakana}ー]{1,5})?(?:でございます|です|と申します)(?:。|(?=\n))/u;
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
  '(?:(?:Best|Kind|Warm|Warmest|Kindest|Many) )?(?:[Rr]egards|[Ww]ishes|[Tt]hanks)|Sincerely(?: yours)?|Yours (?:sincerely|faithfully|truly)|Cheers|Respectfully|Thank you|Thanks|Best|(?:Mit )?(?:[Ff]reundlich|[Bb]est|[Hh]erzlich|[Ll]ieb|[Ss]chön|[Vv]iel)en? Gr(?:ü|ue)(?:ß|ss)en?|[Mm]it freundlichem Gr(?:u|ü)(?:ß|ss)|[Mm][Ff][Gg]|(?:(?:Bien|Très) )?[Cc]ordialement|Bien à (?:vous|toi)|Bien sincèrement|(?:(?:Sincères|Meilleures) )?[Ss]alutations(?: distinguées)?|Amicalement|Respectueusement|(?:(?:Con )?[Uu]n )?(?:cordial |atento |afectuoso )?[Ss]aludo|(?:Muchos )?[Ss]aludos(?: cordiales| atentos)?|(?:Le saluda )?(?:[Mm]uy )?[Aa]tentamente|Un abrazo|Reciba un(?: cordial saludo)?|(?:Un )?[Cc]ordial[ei] salut[oi]|Distinti saluti|(?:Un (?:caro )?)?[Ss]aluto|(?:Cari )?[Ss]aluti|(?:Met )?[Vv]riendelijke groet(?:en)?|(?:(?:[Hh]artelijke|[Ww]arme|[Ll]ieve|[Bb]este) )?[Gg]roet(?:en|jes)?|Z poważaniem|(?:(?:[Ss]erdecznie|[Cc]iepło) )?[Pp]ozdrawiam(?:y)?|(?:[Ss]erdeczne )?[Pp]ozdrowienia|Z (?:serdecznymi )?pozdrowieniami|Łączę (?:wyrazy szacunku|pozdrowienia)|Z wyrazami szacunku|(?:Med )?[Vv]änlig(?:a)? hälsning(?:ar)?|(?:(?:[Bb]ästa|[Vv]arma|[Ss]oliga|[Mm]ed bästa|[Mm]ed varma) )?[Hh]älsning(?:ar)?|Mvh|Atenciosamente|Att|Cordialmente|(?:Um )?[Aa]braço|Abraços|(?:En içten )?[Ss]aygıları(?:m|mız)la|Saygılar|Sevgiler(?:imizle|imle)?|Selamlar|Görüşmek üzere|İyi çalışmalar(?: dileri[zm])?|İyi günler(?: dileri[zm])?|Teşekkürler|(?:以上、?|どうぞ|何卒|今後とも|引き続き|(?:大変)?お手数(?:を)?(?:おかけ|お掛け)(?:いた)?しますが、?(?:何卒|どうぞ)?|それでは、?){0,2}(?:どうぞ|何卒)?(?:宜|よろ)しくお(?:願|ねが)い(?:申し上げます|いたします|致します|します)|敬具|草々|かしこ|[-―─—=＝*＊]{2,}|此致|敬礼|敬上|谢谢(?:您|你)?|多谢|(?:敬|恭|谨|顺)?(?:祝|颂)(?:您|你)?(?:生活愉快|好|商祺|购物愉快|一切顺利|工作顺利|万事顺利|顺利|愉快|身体健康|安好|一切安好|天天开心|使用愉快)|顺颂商祺';
const signature =
  "(?:\\n[ \\t]*(?<below>[^\\n]{1,60}(?:\\n[^\\n]{1,60})?)|[ \\t]+(?<beside>\\p{Lu}[\\p{L} .'’-]{1,40}))?";
const signOff = new RegExp(
  `(?:^|\\n)[ \\t]*(?:${signOffWords})[ \\t]*(?:[,.!，。！]|(?=\\n)|$)[ \\t]*${signature}\\s*$`,
  'u',
);

/** "青禾旗舰店客服部", "ほしぞら文具店": a last line that names the seller, with no closing before it. */
const sellersName = String.raw`[^\n。!?,,、;:！？，；：]{1,24}(?:客服部?|团队|店|工坊|工作室|公司|中心|售后部?|服务部|敬上|小组|工房|ショップ|ストア|窓口|サポート|チーム|商会|株式会社)|株式会社[^\n。、]{1,20}|担当[^\n。、]{1,12}`;
const signatureAlone = new RegExp(
  `\\n(?!.*(?:欢迎|关注|收藏|光临|请|您|ください|ます|です))[ \\t]*(?<below>(?:${sellersName})(?:\\n[ \\t]*(?:${sellersName}))?)\\s*$`,
  'u',
);

/** No list holds every "Selamlar Zeynep Hanım," and "Med glada hälsningar": a frame is also told by place and shape. */
const framed = String.raw`[^\n.?:;。？：；\d@/]`;
const someGreeting = new RegExp(
  String.raw`^\s*(?:(?=\S)${framed}{1,30}?\s){0,5}(?=\S)${framed}{1,30}?[,!，、！：:][ \t]*(?=\n[ \t]*\n)`,
  'u',
);
const someName = String.raw`(?=[^\n]*[\p{Lu}\p{Script=Han}\p{Script=Katakana}])[^\n.!?:;。！？：；\d@/]{1,50}`;
const someSignOff = new RegExp(
  String.raw`\n[ \t]*\n[ \t]*(?:${framed}{1,20}[ \t]){0,4}${framed}{1,20}[.,!，！]{0,2}[ \t]*\n[ \t]*(?<below>${someName}(?:\n[ \t]*${someName})?)\s*$`,
  'u',
);
const someSignature =
  /\n[ \t]*\n[ \t]*(?!.*(?:です|ます|ください|请|吧|了|哦))(?<below>\p{Lu}[\p{L}\p{M}'’-]*(?:[ \t]+(?:\p{Lu}[\p{L}\p{M}'’-]*|&|de|of|und|e)){0,3}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Lu}\p{L} ]{2,24})\s*$/u;

/**
 * Finds the greeting and the sign-off of a message in any of the twelve languages.
 * @param reading the draft as read
 */
export function messageParts(reading: Pick<Reading, 'text'>): MessageParts {
  const before = found.get(reading);
  if (before) return before;
  const parts = { greeting: findGreeting(reading.text), signOff: findSignOff(reading.text) };
  found.set(reading, parts);
  return parts;
}

/** Many rules ask for the same reading's parts. */
const found = new WeakMap<Pick<Reading, 'text'>, MessageParts>();

function findGreeting(text: string): MessageParts['greeting'] {
  let end = 0;
  let called: Greeting = { known: true, name: null, title: null };
  for (let line = 0; line < greetingLines; line++) {
    const rest = text.slice(end);
    const match =
      greetingAlone.exec(rest) ?? greetingAfterName.exec(rest) ?? (end > 0 ? introduction.exec(rest) : null);
    if (!match) break;
    if (called.name === null) called = { ...addressee(match[0].trim()), known: true };
    end += match[0].length;
  }
  const start = text.length - text.trimStart().length;
  if (end > 0) return { start, end, ...called };
  const shape = someGreeting.exec(text);
  return shape && { start, end: shape[0].length, known: false, name: null, title: null };
}

function addressee(greeting: string): Omit<Greeting, 'known'> {
  const called = greeting.replace(greetingWord, '').replace(/^[,\s]+|[,:;!.，：！。\s]+$/gu, '');
  const [title, form] = titles.find(([, pattern]) => pattern.test(called)) ?? [null, null];
  const cjk = /^(?<name>[\p{L} ]{1,20}?)(?:(?<female>女士|小姐)|(?<male>先生)|様|さん)/u.exec(called)?.groups;
  if (cjk?.name && !nobody.test(cjk.name))
    return { name: cjk.name.trim(), title: cjk.female ? 'female' : cjk.male ? 'male' : null };
  const name = form ? called.replace(form, '') : called;
  return nobody.test(name) || !/^\p{Lu}/u.test(name) ? { name: null, title: null } : { name, title };
}

function findSignOff(text: string): MessageParts['signOff'] {
  const known = signOff.exec(text) ?? signatureAlone.exec(text);
  const match = known ?? someSignOff.exec(text) ?? someSignature.exec(text);
  if (!match) return null;
  const lead = match[0].length - match[0].trimStart().length;
  return {
    start: match.index + lead,
    end: text.trimEnd().length,
    known: known !== null,
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
