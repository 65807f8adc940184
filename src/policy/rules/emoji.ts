import { createClaims } from '../claims.ts';
import { findEmoji } from '../emoticons.ts';
import { markupOf } from '../markup.ts';
import type { Rule } from '../rule.ts';
import type { Finding, Span } from '../violation.ts';

const longestMark = 12;

export const emoji: Rule = {
  id: 'emoji',
  clause: '02, closing paragraph',
  appliesTo: 'every message',
  *check(reading) {
    const { original } = reading;
    const markup = markupOf(reading);
    const claim = createClaims(original.length);
    // A short piece of markup is no face: the "*_" of "*_bold_*", the "(^" of a link.
    for (const { written } of markup) if (written.end - written.start < longestMark) claim(written);
    for (const span of findEmoji(original))
      if (claim(span)) yield emojiAt(original, span, original.slice(span.start, span.end));
    for (const { kind, plain, written } of markup)
      if (kind === 'entity' && /[^\p{ASCII}]/u.test(plain) && findEmoji(plain).length > 0)
        yield emojiAt(original, written, plain);
  },
  examples: {
    good: [
      { text: 'Acme® Größe™ ©: 20 °C → 5 × ½, € 5, A ↔ B' },
      { text: 'It opens at 12:00) or (8); scale 5:3, size: D, list 1) 2)' },
      { text: '〒150-0001 ※ご注意：10:00～12:00（税込）' },
      { text: 'Weight <3 kg, delivery in <3 days, 5 <3 no.' },
      { text: 'Farben (Rot, Blau:) und Größe (S;)' },
      { text: 'Note: https://www.amazon.de/x and C:\\ D:/ x' },
      { text: '訂單(A・B)和（1・2）' },
      { text: 'The XD card and model 8D; see (a); (b).' },
      { text: 'Sign here: ____ (____)' },
      { text: 'Preis:* 5 € (见下：)；x =-3, temp:-3', because: 'a footnote, a list, numbers' },
    ],
    bad: [
      { text: 'Thank you 😀🎉', marks: ['😀🎉'] },
      { text: 'Danke :-)', marks: [':-)'] },
      { text: 'Merci ;)', marks: [';)'] },
      { text: 'Gracias :D', marks: [':D'] },
      { text: 'We love you <3', marks: ['<3'] },
      { text: 'Grazie ^_^', marks: ['^_^'] },
      { text: 'Bedankt ★★★★★', marks: ['★★★★★'] },
      { text: 'Dziękujemy :smile:', marks: [':smile:'] },
      { text: 'Tack ♥', marks: ['♥'] },
      { text: 'Obrigado 👍🏽 🇧🇷', marks: ['👍🏽', '🇧🇷'] },
      { text: 'Teşekkürler T_T', marks: ['T_T'] },
      { text: 'ありがとうございますm(_ _)m', marks: ['m(_ _)m'] },
      { text: 'お待ちください(´・ω・`)', marks: ['(´・ω・`)'] },
      { text: '谢谢（＾ω＾）', marks: ['（＾ω＾）'] },
      { text: '⚠ Achtung, 请稍等：）', marks: ['⚠', '：）'] },
      { text: '✓ shipped 1️⃣ by 👨‍👩‍👧', marks: ['✓', '1️⃣', '👨‍👩‍👧'] },
      { text: 'Sorry &#128542; again', marks: ['&#128542;'] },
    ],
  },
};

/** An emoji goes with the space before it. */
function emojiAt(original: string, span: Span, found: string): Finding {
  const before = /[ \u3000]/.test(original.charAt(span.start - 1)) ? 1 : 0;
  return { span, values: { found }, fix: { start: span.start - before, end: span.end, replacement: '' } };
}
