import { findMarketplace } from '../../policy/marketplaces.ts';
import type { EmulatedItem, EmulatedOrder } from './emulated-order.ts';
import { type Situation, timelineOf } from './timeline.ts';

type Row = readonly [
  orderId: string,
  country: string,
  buyerLocale: string | null,
  situation: Situation | `${Situation} FBA`,
  ...items: readonly EmulatedItem[],
];

/**
 * A few dozen orders a small seller might have, in thirteen marketplaces. The same for the same `now`, the instant
 * their dates are counted from (epoch milliseconds).
 */
export function exampleOrders(now: number): readonly EmulatedOrder[] {
  return rows.map(([orderId, country, buyerLocale, situation, ...items]) => {
    const [name, isFba] = situation.split(' ') as [Situation, string?];
    const timeline = timelineOf(name, now);
    const marketplaceId = findMarketplace(country)?.id;
    if (!marketplaceId) throw new Error(`${orderId} stands in ${country}, which is no marketplace.`);
    return {
      orderId,
      marketplaceId,
      buyerLocale,
      fulfilledBy: isFba ? 'AMAZON' : 'MERCHANT',
      ...timeline,
      packages: isFba ? [] : timeline.packages,
      items: items.map((item, index) => ({ ...item, shipped: shippedOf(timeline.status, item, index) })),
    };
  });
}

/** Of a partly shipped order the first item has left, or half of it where there is no other. */
function shippedOf(status: EmulatedOrder['status'], { quantity }: EmulatedItem, index: number): number {
  if (status === 'SHIPPED') return quantity;
  return status === 'PARTIALLY_SHIPPED' && index === 0 ? Math.ceil(quantity / 2) : 0;
}

function item(
  title: string,
  sku: string,
  price: string,
  more: { quantity?: number; trait?: NonNullable<EmulatedItem['trait']>; giftMessage?: string } = {},
): EmulatedItem {
  // An ASIN that follows from the SKU, so that the same item is the same in every order.
  const asin = `B0${Buffer.from(sku.replaceAll('-', '')).toString('hex').toUpperCase().slice(-8)}`;
  return { title, sku, asin, price, shipped: 0, quantity: 1, ...more };
}

const rows: readonly Row[] = [
  [
    '112-4058216-7730419',
    'US',
    'en-US',
    'late',
    item('Stainless Steel Water Bottle, 32 oz', 'BTL-32-STEEL', '24.95'),
  ],
  [
    '113-9261744-0518832',
    'US',
    'en-US',
    'due-soon',
    item('Solid Oak Dining Table, 72 inch', 'TBL-OAK-72', '689.00', { trait: 'bulky' }),
  ],
  [
    '111-5530927-1846605',
    'US',
    'es-US',
    'late',
    item('Cordless Drill Battery, 20 V, 4 Ah', 'BAT-20V-4AH', '49.90'),
  ],
  [
    '114-7719043-2265510',
    'US',
    'zh-CN',
    'due-soon',
    item('Bamboo Tea Tray with Drainage', 'TRAY-BAM-M', '37.50'),
  ],
  [
    '112-8840615-3392741',
    'US',
    'en-US',
    'new',
    item('Personalized Leather Dog Collar', 'COL-DOG-ENG', '29.00', {
      trait: 'customized',
      giftMessage: 'For Biscuit, from Aunt May',
    }),
  ],
  [
    '111-0367285-9914406',
    'US',
    'en-US',
    'just-shipped',
    item('Photo Editing Software, 1-Year License', 'SW-PHOTO-1Y', '79.00', { trait: 'digital' }),
  ],
  [
    '113-4472096-5587123',
    'US',
    'en-US',
    'review-window',
    item('Cast Iron Skillet, 10 inch', 'SKL-IRON-10', '34.99'),
  ],
  [
    '114-2906633-8071954',
    'US',
    'en-US',
    'review-window FBA',
    item('Yoga Mat, 6 mm, Slate', 'MAT-YOGA-6', '27.00'),
  ],
  [
    '112-6184470-0093658',
    'US',
    'en-US',
    'due-soon',
    item('Ceiling Fan with Installation', 'FAN-52-INST', '249.00', { trait: 'service' }),
  ],
  [
    '111-7725801-4430296',
    'US',
    'en-US',
    'pending',
    item('Camping Hammock with Straps', 'HAM-CAMP-2', '45.00'),
  ],
  [
    '113-0058392-6619847',
    'US',
    'en-US',
    'long-ago',
    item('Wool Blanket, Queen Size', 'BLK-WOOL-Q', '119.00'),
  ],

  [
    '701-3390462-5571820',
    'CA',
    'fr-CA',
    'late',
    item('Maple Cutting Board with Juice Groove', 'BRD-MAPLE-L', '64.00'),
  ],
  [
    '702-8812055-0946713',
    'CA',
    'en-CA',
    'just-shipped',
    item('Snow Brush with Ice Scraper', 'BRU-SNOW-EXT', '28.50', { quantity: 2 }),
  ],

  [
    '302-5568014-7720935',
    'DE',
    'de-DE',
    'late',
    item('Kaffeemühle mit Keramikmahlwerk', 'KAF-MUEHLE-01', '42.90'),
  ],
  [
    '304-1187563-9042274',
    'DE',
    'de-DE',
    'due-soon',
    item('Wanderrucksack 40 Liter, dunkelgrün', 'RUC-40L-GR', '89.95'),
  ],
  [
    '306-7740291-3358869',
    'DE',
    'tr-TR',
    'late',
    item('Gartenschlauch 30 m mit Anschluss-Set', 'SCH-30M-SET', '34.99'),
  ],
  [
    '303-2095518-6684407',
    'DE',
    'en-GB',
    'partly-shipped',
    item('Bücherregal aus Kiefer, 5 Böden', 'REG-KIEF-5', '129.00'),
    item('Buchstützen aus Metall, 2 Stück', 'STZ-MET-2', '14.90'),
  ],
  [
    '305-6631872-0415590',
    'DE',
    'de-AT',
    'due-soon',
    item('Boxspringbett 180 × 200 cm, anthrazit', 'BOX-180-AN', '899.00', { trait: 'bulky' }),
  ],
  [
    '028-4406917-8829351',
    'DE',
    'de-DE',
    'new',
    item('Türschild aus Eiche mit Wunschnamen', 'TUR-EICHE-N', '26.50', { trait: 'customized' }),
  ],
  [
    '302-9917430-5503128',
    'DE',
    'pl-PL',
    'just-shipped',
    item('LED-Schreibtischlampe, dimmbar', 'LED-TISCH-D', '39.90'),
  ],
  ['304-8250669-1176043', 'DE', 'de-DE', 'review-window', item('Brotkasten aus Bambus', 'BRT-BAMB', '31.90')],
  [
    '306-0073385-4498216',
    'DE',
    'de-DE',
    'cancelled',
    item('Fahrradtasche, wasserdicht, 20 Liter', 'RAD-TAS-20', '54.00'),
  ],

  [
    '202-7714509-3380962',
    'UK',
    'en-GB',
    'late',
    item('Cotton Duvet Cover Set, Double', 'DUV-COT-D', '44.99'),
  ],
  [
    '203-1163847-9925501',
    'UK',
    'en-GB',
    'review-window',
    item('Cast Aluminium Bird Bath', 'BRD-BATH-AL', '72.00'),
  ],
  [
    '026-5508293-4471638',
    'UK',
    'pl-PL',
    'due-soon',
    item('Electric Kettle, 1.7 L, Brushed Steel', 'KET-17-BS', '38.50'),
  ],
  [
    '204-6694120-0837795',
    'UK',
    'en-GB',
    'just-shipped FBA',
    item('Running Belt with Bottle Holder', 'BLT-RUN-1', '18.99'),
  ],

  [
    '402-3385071-9960482',
    'FR',
    'fr-FR',
    'late',
    item('Cafetière à piston 1 litre, inox', 'CAF-PIST-1L', '36.90'),
  ],
  [
    '405-9021744-5516837',
    'FR',
    'fr-FR',
    'just-shipped',
    item('Coussin d’allaitement en coton bio', 'COU-ALL-BIO', '48.00'),
  ],
  [
    '407-1478356-2200915',
    'FR',
    'en-GB',
    'due-soon',
    item('Lampe de chevet en céramique', 'LAM-CER-S', '59.00'),
  ],

  [
    '404-7752903-1184460',
    'ES',
    'es-ES',
    'late',
    item('Sartén antiadherente de 28 cm', 'SAR-28-ANT', '32.95'),
  ],
  [
    '406-2260817-7739054',
    'ES',
    'pt-PT',
    'due-soon',
    item('Mochila escolar impermeable', 'MOC-ESC-IMP', '41.00'),
  ],

  ['403-8819235-6647701', 'IT', 'it-IT', 'late', item('Moka in alluminio da 6 tazze', 'MOK-AL-6', '29.90')],
  [
    '171-0946628-3357182',
    'IT',
    'it-IT',
    'review-window',
    item('Tagliere in legno d’ulivo', 'TAG-ULI-M', '38.00'),
  ],

  ['408-5573196-0028843', 'NL', 'nl-NL', 'late', item('Regenjas met capuchon, maat M', 'REG-JAS-M', '64.95')],
  [
    '405-3306482-7715990',
    'PL',
    'pl-PL',
    'due-soon',
    item('Zestaw pościeli bawełnianej 160 × 200', 'POS-BAW-160', '189.00'),
  ],
  [
    '406-9948217-5562038',
    'SE',
    'sv-SE',
    'late',
    item('Termosflaska i rostfritt stål, 1 liter', 'TER-1L-RF', '349.00'),
  ],
  [
    '407-6625501-8831479',
    'TR',
    'tr-TR',
    'due-soon',
    item('Bakır cezve, 4 fincanlık', 'CEZ-BAK-4', '1150.00'),
  ],

  [
    '701-9057730-2216648',
    'BR',
    'pt-BR',
    'late',
    item('Garrafa térmica de inox, 1 litro', 'GAR-INX-1L', '139.90'),
  ],

  ['249-1180573-6642095', 'JP', 'ja-JP', 'late', item('珪藻土バスマット 60×39cm', 'MAT-KEI-60', '2980')],
  [
    '250-7703948-1159266',
    'JP',
    null,
    'new',
    item('𠮷野杉の箸 5膳セット', 'HAS-YOS-5', '1850', { quantity: 3 }),
  ],
];
