import type { SuggestionStatus } from '../policy/suggestion.ts';
import type { Counted, WordingLocale } from '../policy/wording.ts';

interface CliWording {
  readonly draft: string;
  readonly writtenIn: string;
  readonly buyerReads: string;
  readonly purpose: string;
  readonly purposeInferred: string;
  readonly nothingWrong: string;
  readonly problems: Counted;
  readonly status: Readonly<Record<SuggestionStatus, string>>;
  readonly forReading: string;
  readonly fillIn: string;
  readonly notes: string;
  readonly missingTools: string;
}

/** What the report at the terminal says around the policy's own words. */
export const cliWordings: Readonly<Record<WordingLocale, CliWording>> = {
  en: {
    draft: 'Draft',
    writtenIn: 'written in {language}',
    buyerReads: 'the buyer reads {language}',
    purpose: 'for: {purpose}',
    purposeInferred: 'it seems to be for: {purpose}',
    nothingWrong: 'Nothing wrong: clear to send.',
    problems: { one: '1 problem', other: '{count} problems' },
    status: {
      clean: 'As it is, it can only be copied',
      sendable: 'Suggestion, clear to send',
      'open-slots': 'Suggestion, to be filled in before it can be sent',
      'copy-only': 'Suggestion, to be copied into Seller Central',
      stop: 'Nothing may be sent',
    },
    forReading: 'For reading only, not sent: the same in {language}',
    fillIn: 'Fill in',
    notes: 'Good to know',
    missingTools: 'Not checked',
  },
  'zh-CN': {
    draft: '草稿',
    writtenIn: '语言：{language}',
    buyerReads: '买家语言：{language}',
    purpose: '用途：{purpose}',
    purposeInferred: '用途（推测）：{purpose}',
    nothingWrong: '没有问题，可以发送。',
    problems: { other: '{count} 个问题' },
    status: {
      clean: '内容无误，但只能复制后自行发送',
      sendable: '修改建议，可以发送',
      'open-slots': '修改建议，填完空缺后才能发送',
      'copy-only': '修改建议，请复制到卖家平台发送',
      stop: '不能发送',
    },
    forReading: '仅供阅读，不会发送：同样内容的{language}版本',
    fillIn: '请填写',
    notes: '提示',
    missingTools: '未检查',
  },
  de: {
    draft: 'Entwurf',
    writtenIn: 'Sprache: {language}',
    buyerReads: 'Sprache des Käufers: {language}',
    purpose: 'Zweck: {purpose}',
    purposeInferred: 'Zweck (vermutet): {purpose}',
    nothingWrong: 'Nichts zu beanstanden, kann gesendet werden.',
    problems: { one: '1 Problem', other: '{count} Probleme' },
    status: {
      clean: 'In Ordnung, aber nur zum Kopieren',
      sendable: 'Vorschlag, kann gesendet werden',
      'open-slots': 'Vorschlag, vor dem Senden zu ergänzen',
      'copy-only': 'Vorschlag, zum Kopieren nach Seller Central',
      stop: 'Es darf nichts gesendet werden',
    },
    forReading: 'Nur zum Lesen, wird nicht gesendet: dasselbe auf {language}',
    fillIn: 'Bitte ergänzen',
    notes: 'Gut zu wissen',
    missingTools: 'Nicht geprüft',
  },
  ja: {
    draft: '下書き',
    writtenIn: '言語：{language}',
    buyerReads: '購入者の言語：{language}',
    purpose: '目的：{purpose}',
    purposeInferred: '目的（推定）：{purpose}',
    nothingWrong: '問題はありません。送信できます。',
    problems: { other: '問題が{count}件あります' },
    status: {
      clean: '内容に問題はありませんが、コピーしてお使いください',
      sendable: '修正案（送信できます）',
      'open-slots': '修正案（空欄を埋めると送信できます）',
      'copy-only': '修正案（セラーセントラルにコピーしてください）',
      stop: '送信できません',
    },
    forReading: '確認用（送信されません）：同じ内容の{language}版',
    fillIn: '記入してください',
    notes: 'ヒント',
    missingTools: '確認していない項目',
  },
};
