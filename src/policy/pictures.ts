import type { Attachment, DraftContext } from './context.ts';
import { readPictureName } from './picture-names.ts';
import type { Reading } from './reading.ts';
import { type RemoteImage, remoteImagesOf } from './remote-images.ts';
import type { RuleId } from './rule-ids.ts';
import type { Finding, Span } from './violation.ts';

/** A picture that goes out with a message, attached or loaded from elsewhere. */
interface Picture {
  /** As the seller knows it. */
  readonly name: string;
  /** In the draft; null for an attachment. */
  readonly span: Span | null;
  readonly breaks: readonly RuleId[];
}

/** Kinds of attachment that are permitted whatever they look like: a scanned invoice is an invoice. */
export const permittedKinds: readonly string[] = ['instructions', 'warranty', 'invoice'];

const pictureEnding = /\.(?:jpe?g|jfif|png|apng|gif|webp|avif|bmp|tiff?|heic|svg)$/i;

/** Whether an attachment is a picture, by its kind, its media type or its name. */
export function isPicture({ kind, name, mediaType }: Attachment): boolean {
  return kind === 'image' || kind === 'logo' || /^image\//i.test(mediaType ?? '') || pictureEnding.test(name);
}

/**
 * What the rule `rule` objects to among a message's pictures. A picture is either the product's, or a logo, or
 * shows the company, or is unrelated; being animated comes on top. A plain logo and a picture of the company break
 * no rule on pictures; attached, they still are attachments that are not permitted (reference policy.md,
 * "logo-link", "unrelated-image").
 */
export function* findPictures(rule: RuleId, reading: Reading, context: DraftContext): Iterable<Finding> {
  const remote = remoteImagesOf(reading);
  const about = [textWithout(reading.text, remote), ...(context.itemTitles ?? [])].join('\n');
  const pictures = [
    ...(context.attachments ?? [])
      .filter(isPicture)
      .map((attachment) => readAttachment(attachment, context, about)),
    ...remote.map((image) => readRemoteImage(image, reading, about)),
  ];
  for (const { name, span, breaks } of pictures) if (breaks.includes(rule)) yield { span, values: { name } };
}

/** The text around the pictures: their own names say nothing about the product. */
function textWithout(text: string, spans: readonly Span[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of spans) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
}

function readAttachment(
  { kind, name, mediaType = '' }: Attachment,
  context: DraftContext,
  about: string,
): Picture {
  const traits = readPictureName(name.replace(pictureEnding, ''), about);
  const animated =
    traits.isAnimated || /\.(?:gif|apng)$/i.test(name) || /^image\/(?:gif|apng)/i.test(mediaType);
  const breaks: RuleId[] = animated ? ['animated-image'] : [];
  if (!permittedKinds.includes(kind) && !isDesignProof(context, traits.isProof)) {
    const fault = faultOf({ ...traits, isLogo: kind === 'logo' || traits.isLogo });
    if (fault && !(animated && fault === 'unrelated-image')) breaks.push(fault);
  }
  return { name, span: null, breaks };
}

function readRemoteImage(
  { source, alt, unseen, linked, start, end }: RemoteImage,
  reading: Reading,
  about: string,
): Picture {
  const path = source.replace(/[?#].*$/u, '');
  const traits = readPictureName(
    `${path.replace(/^\w+:\/\/[^/]*/, '').replace(pictureEnding, '')} ${alt}`,
    about,
  );
  const isPixel = unseen || readPictureName(source, '').isTrackingPixel;
  const animated = traits.isAnimated || /\.(?:gif|apng)$/i.test(path);
  const fault = faultOf({ ...traits, showsLink: traits.showsLink || linked });
  const breaks: RuleId[] = isPixel ? ['tracking-pixel'] : [];
  if (!isPixel && animated) breaks.push('animated-image');
  if (!isPixel && fault && !(animated && fault === 'unrelated-image')) breaks.push(fault);
  const name = alt || path.slice(path.lastIndexOf('/') + 1) || source;
  return { name, span: reading.spanOf(start, end), breaks };
}

function faultOf(traits: {
  isLogo: boolean;
  showsLink: boolean;
  isProduct: boolean;
  isCompany: boolean;
}): RuleId | null {
  if (traits.isLogo) return traits.showsLink ? 'logo-link' : null;
  if (traits.isProduct) return 'product-image';
  return traits.isCompany ? null : 'unrelated-image';
}

/** The proof of a custom design is what such a message is for (operation `confirmCustomizationDetails`). */
export function isDesignProof({ purpose, operation }: DraftContext, isProof: boolean): boolean {
  return isProof && (purpose === 'custom-design' || operation === 'confirmCustomizationDetails');
}
