import type { KnownBlock } from '@slack/types';
import { misspeltWords } from '../../commands/add-team-word.ts';
import type { DraftRecord, TeamWord } from '../../commands/ports.ts';
import { count, fill, type WordingLocale } from '../../policy/wording.ts';
import { buttonValue } from '../button-value.ts';
import { actionIds } from '../ids.ts';
import { botWordings } from '../messages/index.ts';
import { escapeMrkdwn } from '../slack-text.ts';
import { limits, shorten } from './limits.ts';
import { button, context, header, type Message, person, section, time } from './parts.ts';

/** Under a report: a button for each word that may be none of the dictionary's, but the team's. */
export function wordOffers(draft: DraftRecord): KnownBlock[] {
  const { words: said } = botWordings[draft.locale];
  const offered = misspeltWords(draft).slice(0, limits.offeredWords);
  if (!offered.length) return [];
  const elements = offered.map(({ word, start }, index) =>
    button(
      `${actionIds.addWord}.${index}`,
      fill(said.add, { word }),
      buttonValue({ draftId: draft.id, version: draft.version, start }),
    ),
  );
  return [context(said.offer), { type: 'actions', elements }];
}

/** The team's words, each with the button that takes it back. @param part what the words shown hold; empty for all */
export function wordList(words: readonly TeamWord[], part: string, locale: WordingLocale): Message {
  const { words: said } = botWordings[locale];
  if (!words.length) {
    const none = part ? fill(said.noneLike, { part: escapeMrkdwn(shorten(part, limits.note)) }) : said.none;
    return { text: none, blocks: [section(none)] };
  }
  const shown = words.slice(0, limits.listedWords);
  const more = words.length - shown.length;
  const heading = count(locale, said.title, words.length);
  return {
    text: heading,
    blocks: [
      header(heading),
      ...shown.map(({ word, addedBy, addedAt }) => ({
        ...section(`*${escapeMrkdwn(word)}*  ·  ${person(addedBy)}  ·  ${time(addedAt)}`),
        accessory: button(actionIds.removeWord, said.remove, word),
      })),
      ...(more ? [context(count(locale, said.more, more))] : []),
    ],
  };
}
