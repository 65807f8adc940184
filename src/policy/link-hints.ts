import { createClaims } from './claims.ts';
import type { Reading } from './reading.ts';
import { oncePerReading } from './reading.ts';
import type { Span } from './violation.ts';

/** A way off Amazon without an address: a code to scan, a name on a social platform. */
export interface LinkHint extends Span {
  /** Where it leads, as far as the text tells: "Instagram", "QR code". */
  readonly destination: string;
}

const code = String.raw`(?:qr[\s-]?(?:code|koden?|kode?|kodu|codes?|コード|码|碼)|codice qr|código qr|codigo qr|kod(?:u|em)? qr|二维码|二維碼|小程序码)`;
const scan = String.raw`(?:scan\p{L}*|scann?e\p{L}*|flash\p{L}*|escane\p{L}*|leia|aponte|inquadr\p{L}*|scansion\p{L}*|zeskanuj\p{L}*|skanuj\p{L}*|skann?a\p{L}*|okut\p{L}*|tara\p{L}*|読み取\p{L}*|スキャン|扫描?|掃描?|长按|识别)`;
/** "Scan the QR code", "QR-Code ... scannen", "扫描卡片上的二维码". */
const scanCode = new RegExp(
  String.raw`(?<![\p{Script=Latin}])${scan}[^\n.!?。]{0,40}?${code}|${code}[^\n.!?。]{0,40}?(?<![\p{Script=Latin}])${scan}`,
  'giu',
);
/** Carriers and lockers show codes too. */
const parcelCode =
  /return|label|locker|drop[- ]?off|pick[- ]?up|carrier|courier|post|paketshop|packstation|filiale|retour|abhol|étiquette|relais|devolu|etiqueta|reso|ritiro|zwrot|paczkomat|ombud|iade|kargo|返品|返送|宅配|コンビニ|退货|退貨|快递柜|取件|dhl|ups|hermes|evri|inpost/iu;

const platform = String.raw`instagram|insta|facebook|tik\s?tok|twitter|youtube|pinterest|snapchat|xiaohongshu|weibo|小红书|微博|抖音|公众号|快手|インスタ(?:グラム)?|ツイッター|ティックトック|フェイスブック`;
const name = String.raw`@[A-Za-z][\w.]{1,28}\w`;
/** "Instagram: @brand", "@brand on Instagram". */
const handle = new RegExp(
  String.raw`(?<![\p{Script=Latin}\d])(?:(?<before>${platform})[^\n.!?。@]{0,24}${name}|(?<![\p{Script=Latin}\d.])${name}[^\n.!?。@]{0,12}(?<after>${platform})(?![\p{Script=Latin}]))`,
  'giu',
);

/** "Instagram: brand.shop", "抖音号：brand88", "インスタのアカウントはbrand_shopです": a name that shows itself needs no "@". */
const bareHandle = new RegExp(
  String.raw`(?<![\p{Script=Latin}\d])(?<on>${platform})(?:\s?(?:号|の|は|が|で|に|搜索?|关注|叫|是|[:：=/]|アカウント|ユーザー名|account|page|profile?|profil\p{L}*|seite|compte|cuenta|conta|konto|hesab\p{L}*|als|as|come|como|comme|som|jako|under|unter)){1,4}[\s「『“"'【(]{0,2}/?(?=[a-z._]{0,30}[\d_.][a-z\d_])[a-z][\w.]{2,28}\w(?![\w@]|\.[a-z])`,
  'giu',
);
/** "公众号「某某」" */
const publicAccount =
  /(?:公众号|公眾號)\s?(?:是|为|叫|名|[:：])?\s?(?:[「『“"'【]\S{2,20}?[」』”"'】]|[:：]\s?\S{2,20})/gu;

const mayHint = new RegExp(`qr|@|二维|二維|小程序|公眾號|${platform}`, 'iu');

/** The ways off Amazon that a draft names without an address; spans point into the reading's text. */
export const linkHintsOf = oncePerReading(({ text }: Reading): readonly LinkHint[] => {
  if (!mayHint.test(text)) return [];
  const codes = [...text.matchAll(scanCode)]
    .filter(
      ({ 0: written, index }) =>
        !parcelCode.test(text.slice(Math.max(0, index - 60), index + written.length + 60)),
    )
    .map((match) => ({ ...spanOfMatch(match), destination: 'QR code' }));
  const handles = [...text.matchAll(handle)].map((match) => ({
    ...spanOfMatch(match),
    destination: match.groups?.before ?? match.groups?.after ?? '',
  }));
  const names = [...[...text.matchAll(bareHandle)], ...[...text.matchAll(publicAccount)]].map((match) => ({
    ...spanOfMatch(match),
    destination: match.groups?.on ?? '公众号',
  }));
  const claim = createClaims(text.length);
  return [...codes, ...handles, ...names].filter(claim).sort((a, b) => a.start - b.start);
});

function spanOfMatch({ 0: written, index }: RegExpExecArray): Span {
  return { start: index, end: index + written.length };
}
