import type { Attachment, DraftContext } from '../context.ts';
import { readPictureName } from '../picture-names.ts';
import { isDesignProof, isPicture, permittedKinds } from '../pictures.ts';
import type { Rule } from '../rule.ts';

/** Names of what may be attached, for a file whose kind the seller left open. */
const permittedName =
  /manual|instruction|anleitung|handbuch|mode[-_ ]?d.?emploi|notice|guide|instruc|istruzioni|manuale|handleiding|gebruiksaanwijzing|instrukcj|bruksanvisning|kilavuz|kılavuz|warrant|guarant|garant|gwarancj|invoice|rechnung|facture|factura|fattura|factuur|faktura|fatura|receipt|quittung|return[-_ ]?label|retourenlabel|retourenschein|ruecksende|rücksende|etiquette[-_ ]?retour|說明書|说明书|使用说明|保修|质保|发票|取扱説明書|説明書|保証書|請求書|領収書|納品書|iade/iu;
/** Names of what sellers slip in under another one. */
const promotionalName =
  /coupon|voucher|gutschein|discount|rabatt|promo|offer|angebot|catalog|katalog|price[-_ ]?list|preisliste|flyer|brochure|review|bewertung|rating|gift|geschenk|优惠|折扣|好评|クーポン|レビュー|カタログ/iu;
/** Neither Amazon nor a buyer should open these, whatever they are said to be. */
const neverOpened = /\.(?:exe|msi|bat|cmd|com|scr|js|vbs|jar|apk|dmg|iso|zip|rar|7z|tar|gz|docm|xlsm)$/i;

export const attachment: Rule = {
  id: 'attachment',
  clause: '02 content, 2',
  appliesTo: 'every message',
  *check(_reading, context) {
    for (const file of context.attachments ?? [])
      if (!isPermitted(file, context)) yield { span: null, values: { name: file.name } };
  },
  examples: {
    good: [
      {
        text: 'The manual is attached.',
        context: { attachments: [{ kind: 'instructions', name: 'a1.pdf' }] },
      },
      {
        text: 'Anbei die Rechnung.',
        context: { attachments: [{ kind: 'invoice', name: 'Rechnung_123.pdf' }] },
      },
      {
        text: '保修卡见附件。',
        context: { attachments: [{ kind: 'warranty', name: '保修卡.jpg', mediaType: 'image/jpeg' }] },
      },
      {
        text: 'Is this engraving right?',
        context: {
          purpose: 'custom-design',
          attachments: [{ kind: 'image', name: 'engraving-proof-2.png' }],
        },
        because: 'the proof of a custom design is what the message is for',
      },
      {
        text: 'The return label is attached.',
        context: { attachments: [{ kind: 'other', name: 'return-label.pdf' }] },
      },
      {
        text: '',
        context: { operation: 'legalDisclosure', attachments: [{ kind: 'other', name: 'declaration.pdf' }] },
        because: 'a document the law requires',
      },
    ],
    bad: [
      { text: 'A coupon is attached.', context: { attachments: [{ kind: 'other', name: 'coupon.pdf' }] } },
      {
        text: 'Anbei unser Katalog.',
        context: { attachments: [{ kind: 'other', name: 'Katalog_2026.pdf' }] },
      },
      {
        text: 'ロゴを添付します。',
        context: { attachments: [{ kind: 'logo', name: 'ロゴ.png' }] },
        because: 'a picture is none of the three',
      },
      {
        text: 'Voici une photo.',
        context: { attachments: [{ kind: 'image', name: 'facture.jpg' }] },
        because: 'the kind given beats the name',
      },
      {
        text: 'Set-up tool attached.',
        context: { attachments: [{ kind: 'instructions', name: 'setup.exe' }] },
      },
    ],
  },
};

function isPermitted(file: Attachment, context: DraftContext): boolean {
  const { kind, name } = file;
  if (neverOpened.test(name)) return false;
  if (permittedKinds.includes(kind)) return true;
  if (isDesignProof(context, readPictureName(name, '').isProof)) return true;
  if (context.operation === 'legalDisclosure') return !isPicture(file);
  return kind !== 'image' && kind !== 'logo' && permittedName.test(name) && !promotionalName.test(name);
}
