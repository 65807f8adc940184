import { markupOf } from '../markup.ts';
import type { Rule } from '../rule.ts';

const longestShown = 40;

export const html: Rule = {
  id: 'html',
  clause: 'api',
  appliesTo: 'every message',
  *check(reading) {
    for (const { written, plain } of markupOf(reading)) {
      const whole = reading.original.slice(written.start, written.end);
      const found = whole.length > longestShown ? `${whole.slice(0, longestShown - 1)}…` : whole;
      yield { span: written, values: { found }, fix: { ...written, replacement: plain } };
    }
  },
  examples: {
    good: [
      { text: 'The shelf is 5 < 6 kg, below <3 kg empty; R&D and AT&T say A -> B.' },
      { text: 'Dear <name>, size (b) or <b is fine?', because: 'a placeholder is a gap, no tag' },
      { text: 'Größe 2*3*4 cm, 5 * 3 m, Preis*\n*inkl. MwSt.' },
      { text: 'こちらの商品(税込)は＜重要＞な部品です。10:00~12:00' },
      { text: '包裹预计 3~5 天送达，~谢谢~', because: 'waves for decoration' },
      { text: 'Please sign here: ____ and there: ____' },
      { text: 'See item_name_01 and file_v2_final.pdf' },
    ],
    bad: [
      { text: 'Your order is <b>late</b>.', marks: ['<b>', '</b>'] },
      { text: 'Guten Tag,<br/>es dauert&nbsp;noch.', marks: ['<br/>', '&nbsp;'] },
      {
        text: '您的订单<span style="color:red">延迟</span>了。',
        marks: ['<span style="color:red">', '</span>'],
      },
      { text: 'Votre colis est **en retard**.', marks: ['**en retard**'] },
      { text: 'Su pedido [b]llega[/b] el lunes.', marks: ['[b]', '[/b]'] },
      { text: 'Il Suo ordine è *in ritardo*, _ci scusiamo_.', marks: ['*in ritardo*', '_ci scusiamo_'] },
      {
        text: 'Zie <https://www.amazon.nl/orders|uw bestellingen>.',
        marks: ['<https://www.amazon.nl/orders|uw bestellingen>'],
      },
      {
        text: 'Zob. [zamówienia](https://www.amazon.pl/orders).',
        marks: ['[zamówienia](https://www.amazon.pl/orders)'],
      },
      { text: '＜b＞ご注文＜/b＞の件です。', marks: ['＜b＞', '＜/b＞'] },
      { text: 'Sorry &#128542; for the delay', marks: ['&#128542;'] },
    ],
  },
};
