import { createClaims } from './claims.ts';
import { linksOf } from './links.ts';
import { foldLookAlikes } from './look-alikes.ts';
import type { Reading } from './reading.ts';
import type { Span } from './violation.ts';

/** Messengers by the names sellers use; "Line" counts only where an ID is announced ("LINE ID"), for lines are many. */
const messenger = String.raw`(?<![\p{Script=Latin}\d])(?:we[\s.-]?chat|weixin|wh?at(?:['’]?s|z)?[\s.-]?app|wh?atsap|tele[\s.-]?gram|kakao\s?talk|kakao|viber|zalo|skype|snapchat|signal|threema|imo)(?![\p{Script=Latin}])|(?<![\p{Script=Latin}\d])(?:(?:what\s?s\s?app|telegram|viber|signal|messenger|instagram)(?:['’]?(?:ie|a|em|u|ze|owi|[dt][ae]n?|ım[ıi]z))|łotsap\p{L}{0,3}|(?:vats|wats|wahats|guas|was|uats|ouats|uozz)[ae]pp?\p{L}{0,4})(?![\p{Script=Latin}])|微\s?信(?:\s?号)?|[薇威维徽]信|[微薇威维]\s?[❤♥♡]\ufe0f?|(?<![\p{Script=Latin}\d])(?:v信|wei信|vx|wx)(?![\p{Script=Latin}])|加薇|绿泡泡号?|卫星号?|电报号?|カカオ(?:トーク)?|テレグラム|ワッツアップ|ウィーチャット|シグナル`;
const line = String.raw`(?<![\p{Script=Latin}\d])(?:(?:LINE|Line)(?=\s?(?:の?\s?(?:ID|Id|id)|@|公式|の?アカウント|登録|友だち|[::]\s?@))|line(?=\s(?:id|ID)\s))|(?<![ァ-ヶー])ライン(?!ナップ)|(?<![ぁ-ゖー])らいん`;
const announced = String.raw`\s?(?:ID|id|Id|号码?|號碼?|number|no\.?|nr\.?|nummer|numer|número|numero|numara\p{L}*|アカウント|账号|帳號|name|user(?:name)?|handle)?\s?(?:is|are|ist|lautet|est|es|è|é|jest|är|:|:|是|为|は|→|=|(?<=\s)-(?=\s)|\()\s?[「『“"'【]?\s?`;
const handle = String.raw`@?[A-Za-z][A-Za-z\d_.-]{3,30}[A-Za-z\d]`;
/** An ID behind a sign that says so: "WeChat: mybrand88", "WhatsApp (mybrand_1)". */
const signed = `${announced}(?<id>${handle})`;
/** An ID that shows itself: "@mybrand", "mybrand_88", "138 0013 8000". */
const plain = String.raw`(?:[\s-]?(?:ID|id|号|號|公式|number|nummer|numer|número|numero|unter|under|on|at|us|me|auf|via|als|as|comme|como|come|som|jako|pod|(?:nom d['’])?utilisateur|usuario|usuário|utente|användarnamn|gebruikersnaam|benutzername|username|account|konto|compte|cuenta|kullanıcı adı\p{L}*|nazwa użytkownika|:|:|我|加|搜索|搜|添加|の|は|が|で|に|も|アカウント|登録|追加|名|友だち|検索|叫|是|为)){0,3}[\s「『“"'【(]{0,2}(?<id>@[A-Za-z][\w.-]{2,30}|(?=[A-Za-z_.-]{0,30}[\d_])[A-Za-z][\w.-]{4,30}|\+?\d(?:[\s-]?\d){4,14})(?![\p{Script=Latin}\d])`;
/** "Telegram, my name there is @mybrand". */
const far = String.raw`[^\n.!?。@]{0,40}(?<id>@[A-Za-z][\w.]{2,30})`;
const withMessenger = [signed, plain, far].map((id) => new RegExp(`(?:${messenger})${id}`, 'giu'));
const withLine = [signed, plain].map((id) => new RegExp(`(?:${line})${id}`, 'gu'));
/** QQ numbers and groups. */
const qq =
  /(?:(?<![\p{Script=Latin}\d])(?:qq|q群|q号|(?<=[加搜])q)|扣扣|扣号|企鹅号?)\s?(?:群|号码?|:|:|是|为)?\s?(?:号码?|:|:|是|为)?\s?(?<id>\d(?:[ -]?\d){4,11})(?!\d)/giu;
/** "@mybrand on Telegram", "mybrand88 (WeChat)". */
const before =
  /(?<![\p{L}\d@.])(?<id>@[A-Za-z][\w.]{2,30}|[A-Za-z][A-Za-z_.-]{0,30}\d[\w.-]{0,30})\s?(?:\(|on|auf|sur|en|su|op|na|på|no)\s?(?:we\s?chat|what\s?s\s?app|telegram|kakao\s?talk|viber|line)(?![\p{Script=Latin}])/giu;

/** Whether a text may name a messenger at all; look-alike letters included by their Latin neighbours. */
const mayName =
  /[\u0370-\u058f\u1d00-\u1d7f]|chat|weixin|what|tele|kakao|viber|zalo|skype|signal|threema|imo|instagram|messenger|łots|[aou]ts[ae]p|[auw]a?[sz]{1,2}[ae]p|微|薇|威|维|信|绿泡|卫星|电报|vx|wx|カカオ|テレグ|ワッツ|ウィー|シグナ|line|ライン|らいん|qq|扣|企鹅|q[群号]|[加搜]\s?q/i;

/** The messenger IDs of a draft; spans cover the messenger's name and the ID, in the reading's text. */
export function findMessengerIds(reading: Reading): Span[] {
  if (!mayName.test(reading.text)) return [];
  const text = foldLookAlikes(reading.text);
  const claim = createClaims(text.length);
  for (const link of linksOf(reading)) claim(link);
  return [...withMessenger, ...withLine, qq, before]
    .flatMap((form) => [...text.matchAll(form)])
    .filter(({ 0: written, groups }) => isHandle(groups?.id ?? '', written))
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length }))
    .filter(claim)
    .sort((a, b) => a.start - b.start);
}

/** Names of messengers that are words of other things too: an ID behind them must show itself. */
const doubtful = /^(?:signal|シグナル|卫星|电报|ライン|らいん|imo|line)/iu;

function isHandle(id: string, written: string): boolean {
  if (isOrdinaryWord(id)) return false;
  // "WX 500 20" is a model: digits alone are a number only where there are enough of them.
  if (/^[vw]x/i.test(written) && /^[\d\s-]+$/.test(id)) return id.replace(/\D/g, '').length >= 8;
  if (!doubtful.test(written) || id.startsWith('@')) return true;
  return /[a-z]/.test(id) && /[\d_]|[a-z]\.[a-z]/.test(id);
}

/** "WhatsApp: please ..." announces no ID. */
function isOrdinaryWord(id: string): boolean {
  return /^(?:please|bitte|merci|support|available|number|nummer|message|business|group|group\w*|account|contact|kontakt|customer|service|verfügbar|disponible|chat\w*)$/i.test(
    id,
  );
}
