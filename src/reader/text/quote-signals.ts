import type { Division, Passage } from './division.js';
import * as lists from './quote-words.js';

/** One piece of evidence that the first paragraphs of a part repeat somebody else's words. */
export interface QuoteSignal {
  readonly name: string;
  /** What it adds to the confidence (or takes from it) when it fires. */
  readonly weight: number;
  readonly fires: (division: Division) => boolean;
}

const opensWith = (passage: Passage, openings: readonly string[], end = /^(?![\p{L}\p{N}])/u) =>
  openings.some(
    (words) =>
      passage.lower.startsWith(words) && end.test(passage.lower.slice(words.length, words.length + 2)),
  );

/** The end of an opening that is a sentence or a clause by itself. */
const punctuation = /^\s?(?:[.,!?;:–—-]|$)/;

const holds = (passage: Passage, phrases: readonly string[]) =>
  phrases.some((words) => passage.lower.includes(words));

const count = (passage: Passage, words: ReadonlySet<string>) =>
  passage.words.filter((word) => words.has(word)).length;

const share = (passage: Passage, words: ReadonlySet<string>) =>
  count(passage, words) / Math.max(1, passage.words.length);

/**
 * The evidence in merged posts whose quote marks were lost, with weights set by hand so that no two weak signals
 * are enough for the usual threshold of 0.6. A writer who advises in one paragraph and tells his own case in the
 * next stays below it.
 */
export const quoteSignals: readonly QuoteSignal[] = [
  { name: 'several-paragraphs', weight: 0.1, fires: () => true },
  { name: 'reply-is-last-paragraph', weight: 0.1, fires: (division) => division.replyParagraphs === 1 },
  {
    name: 'reply-opens-with-agreement',
    weight: 0.4,
    fires: ({ reply }) =>
      opensWith(reply, lists.agreementOpenings) || opensWith(reply, lists.agreementWords, punctuation),
  },
  {
    name: 'reply-opens-as-answer',
    weight: 0.3,
    fires: ({ reply }) => opensWith(reply, lists.answerOpenings),
  },
  {
    name: 'reply-speaks-to-the-quoted',
    weight: 0.25,
    fires: ({ reply }) => count(reply, lists.secondPerson) > 0,
  },
  {
    name: 'quoted-speaks-to-the-replier',
    weight: 0.15,
    fires: ({ quoted, reply }) =>
      count(quoted, lists.secondPerson) > 0 &&
      count(reply, lists.secondPerson) === 0 &&
      count(reply, lists.firstPerson) > 0,
  },
  {
    name: 'quoted-wishes-well',
    weight: 0.25,
    fires: ({ quoted, reply }) => holds(quoted, lists.goodWishes) && !holds(reply, lists.goodWishes),
  },
  {
    name: 'quoted-asks',
    weight: 0.15,
    fires: ({ quoted, reply }) => quoted.lower.includes('?') && !reply.lower.includes('?'),
  },
  {
    name: 'person-switches-to-i',
    weight: 0.1,
    fires: ({ quoted, reply }) =>
      count(reply, lists.firstPerson) >= 2 &&
      share(reply, lists.firstPerson) >= 1.5 * share(quoted, lists.firstPerson),
  },
  {
    name: 'same-topic',
    weight: 0.1,
    fires: ({ quoted, reply }) => [...reply.topics].some((word) => quoted.topics.has(word)),
  },
  {
    name: 'reply-continues-a-story',
    weight: -0.3,
    fires: ({ reply }) => opensWith(reply, lists.continuationOpenings),
  },
];

/** What the same layout in most of the other parts adds. */
export const sameLayoutWeight = 0.1;
