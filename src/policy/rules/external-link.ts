import { linkHintsOf } from '../link-hints.ts';
import { judgeLink } from '../link-hosts.ts';
import type { Link } from '../links.ts';
import { linksOf } from '../links.ts';
import { redactionOf } from '../redaction.ts';
import { remoteImagesOf } from '../remote-images.ts';
import type { Rule } from '../rule.ts';

export const externalLink: Rule = {
  id: 'external-link',
  clause: '02 content, 1',
  appliesTo: 'every message',
  *check(reading, { itemTitles = [] }) {
    const images = remoteImagesOf(reading);
    for (const link of linksOf(reading)) {
      if (judgeLink(link) !== 'external') continue;
      // A remote picture breaks the rules on pictures instead (reference rules.md, "How the rules combine").
      if (images.some((image) => image.start <= link.start && link.end <= image.end)) continue;
      if (link.bare && isInTitle(link, itemTitles)) continue;
      yield {
        span: reading.spanOf(link.start, link.end),
        values: { host: link.host },
        ...redactionOf(reading, link),
      };
    }
    for (const hint of linkHintsOf(reading))
      yield {
        span: reading.spanOf(hint.start, hint.end),
        wording: 'hint',
        values: { host: hint.destination },
      };
  },
  examples: {
    good: [
      { text: 'Track it at https://www.dhl.de/track?piececode=00340434161094042557.' },
      { text: 'Your invoice is at https://www.amazon.co.uk/gp/css/order-history, on Amazon.co.uk.' },
      { text: 'Thank you.Best regards, e.g.this one, with Node.js, manual.pdf and a 3.5mm plug.' },
      { text: 'Der Adapter (z.B.für St.Gallen) von der Muster GmbH & Co.KG, Art.Nr.5.', language: 'de' },
      { text: 'The "Booking.com toy plane" you bought is late.', because: 'a brand in an item title' },
      { text: 'Votre jouet Monday.com est en retard.' },
      { text: 'Sorry.it will be late.so please wait.', because: 'forgotten spaces' },
      { text: 'Llámenos al llegar al punto de venta.' },
      { text: 'Show the QR code of the return label to be scanned at the post office.' },
      { text: 'https://www.laposte.fr/outils/suivre-vos-envois?code=6A12345678901' },
      { text: 'お荷物はhttps://toi.kuronekoyamato.co.jp/cgi-bin/tneko をご覧ください。' },
    ],
    bad: [
      { text: 'See https://shop.example/sale for more.', marks: ['https://shop.example/sale'] },
      { text: 'Besuchen Sie www.mein-laden.de!', marks: ['www.mein-laden.de'] },
      { text: '请访问shop.com了解。', marks: ['shop.com'] },
      { text: 'Visitez notre boutique : maboutique.fr', marks: ['maboutique.fr'] },
      { text: 'Visit w w w . myshop . com today', marks: ['w w w . myshop . com'] },
      { text: 'Just go to myshop dot com', marks: ['myshop dot com'] },
      { text: 'Odwiedź nasz sklep kropka com', marks: ['sklep kropka com'] },
      { text: 'Infos: hxxp://shop[.]com', marks: ['hxxp://shop[.]com'] },
      { text: 'Log in at https://amazon.com.evil.co/x', marks: ['https://amazon.com.evil.co/x'] },
      { text: 'Or https://amazon.com@evil.co now', marks: ['https://amazon.com@evil.co'] },
      {
        text: 'See https://www.аmazon.com/x',
        marks: ['https://www.аmazon.com/x'],
        because: 'a Cyrillic letter',
      },
      { text: 'Zie http://203.0.113.7/winkel', marks: ['http://203.0.113.7/winkel'] },
      { text: '当店のｓｈｏｐ．ｃｏｍへどうぞ', marks: ['ｓｈｏｐ．ｃｏｍ'] },
      {
        text: 'Chat: https://wa.me/message/ABC, https://a.co/d/1',
        marks: ['https://wa.me/message/ABC', 'https://a.co/d/1'],
      },
      { text: 'Click [here](bit.ly/3xYz) now', marks: ['bit.ly/3xYz'] },
      { text: 'Mağazamız: bizim-dukkan.com.tr', marks: ['bizim-dukkan.com.tr'] },
      { text: 'Nossa loja (minhaloja.com.br) tem mais.', marks: ['minhaloja.com.br'] },
      { text: 'Negozio: negozio punto com', marks: ['negozio punto com'] },
      { text: 'Scan the QR code on the card!', marks: ['Scan the QR code'] },
      { text: 'Instagram: @oakandstone', marks: ['Instagram: @oakandstone'] },
      { text: 'Se minbutik punkt se', marks: ['minbutik punkt se'] },
    ],
  },
};

function isInTitle({ host }: Link, titles: readonly string[]): boolean {
  return titles.some((title) => title.toLowerCase().includes(host));
}
