import { diffWords } from 'diff';
import { languageName } from '../policy/language-name.ts';
import { wordings } from '../policy/messages/index.ts';
import type { Review, Suggestion } from '../policy/suggestion.ts';
import { count, fill, slotMeaning, type WordingLocale } from '../policy/wording.ts';
import { markedDraft, showControls } from './marked-draft.ts';
import type { Paint } from './paint.ts';
import { cliWordings } from './wording.ts';

/**
 * The report of one draft for a person at a terminal: the draft with its faults marked, each fault with its rule
 * and reason, the suggestion as a diff, what is still to be filled in, advice, and tools that were not at hand.
 */
export function renderReport(review: Review, paint: Paint, locale: WordingLocale): string {
  return [
    draftPart(review, paint, locale),
    violationsPart(review, paint, locale),
    suggestionPart(review, paint, locale),
    renderingPart(review, paint, locale),
    listPart(
      cliWordings[locale].fillIn,
      review.suggestion.openSlots.map((name) =>
        `{${name}}  ${slotMeaning(wordings[locale], name)}`.trimEnd(),
      ),
      paint,
    ),
    listPart(
      cliWordings[locale].notes,
      review.notes.map(({ message }) => message),
      paint,
    ),
    listPart(cliWordings[locale].missingTools, review.missingTools, paint),
    (review.coverage ?? []).map((sentence) => paint('faint', sentence)).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function draftPart(review: Review, paint: Paint, locale: WordingLocale): string {
  const said = cliWordings[locale];
  const written = review.language && languageName(review.language, locale);
  const read = review.buyerLanguage && languageName(review.buyerLanguage, locale);
  const purpose = review.purpose && wordings[locale].purposes[review.purpose];
  const facts = [
    written && fill(said.writtenIn, { language: written }),
    read && fill(said.buyerReads, { language: read }),
    purpose && fill(review.purposeInferred ? said.purposeInferred : said.purpose, { purpose }),
  ].filter(Boolean);
  const heading =
    paint('title', said.draft) + (facts.length > 0 ? paint('faint', `  ${facts.join(' · ')}`) : '');
  return `${heading}\n\n${indent(markedDraft(review.draft, review.violations, paint))}`;
}

function violationsPart({ violations }: Review, paint: Paint, locale: WordingLocale): string {
  const said = cliWordings[locale];
  if (violations.length === 0) return paint('good', said.nothingWrong);
  const { rules } = wordings[locale];
  const explained = new Set<string>();
  const items = violations.map(({ rule, message }, index) => {
    const first = !explained.has(rule);
    explained.add(rule);
    return [
      `${paint('number', `[${index + 1}]`)} ${paint('title', rules[rule].title)}  ${paint('faint', rule)}`,
      indent(showControls(message)),
      ...(first ? [indent(paint('faint', rules[rule].explanation))] : []),
    ].join('\n');
  });
  const heading = count(locale, said.problems, violations.length);
  return [paint('title', heading), ...items].join('\n\n');
}

function suggestionPart({ draft, suggestion, route }: Review, paint: Paint, locale: WordingLocale): string {
  const said = cliWordings[locale];
  const heading = paint('title', said.status[suggestion.status]);
  const reason = suggestion.reason ?? (route.by === 'copy' ? route.reason : null);
  const why = reason === null ? '' : `\n${indent(showControls(reason))}`;
  if (suggestion.text === null) return suggestion.status === 'clean' && !reason ? '' : heading + why;
  if (suggestion.text === draft) return `${heading}${why}\n\n${indent(showControls(draft))}`;
  return `${heading}${why}\n\n${indent(changed(draft, suggestion, paint))}`;
}

function renderingPart({ suggestion: { rendering } }: Review, paint: Paint, locale: WordingLocale): string {
  if (!rendering) return '';
  const language = languageName(rendering.language, locale);
  const heading = fill(cliWordings[locale].forReading, { language });
  return paint('faint', `${heading}\n\n${indent(showControls(rendering.text))}`);
}

/** A text in the seller's own words word by word; a template, which shares few words with the draft, as it is. */
function changed(draft: string, { text, changes }: Suggestion, paint: Paint): string {
  const becomes = showControls(text ?? '');
  if (changes.some(({ how }) => how === 'template')) return paint('added', becomes);
  return diffWords(showControls(draft), becomes, {
    intlSegmenter: new Intl.Segmenter(undefined, { granularity: 'word' }),
  })
    .map(({ value, added, removed }) => {
      if (added) return paint('added', `{+${value}+}`);
      return removed ? paint('gone', `[-${value}-]`) : value;
    })
    .join('');
}

function listPart(heading: string, items: readonly string[], paint: Paint): string {
  if (items.length === 0) return '';
  return [paint('title', heading), ...items.map((item) => indent(`- ${showControls(item)}`))].join('\n');
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
