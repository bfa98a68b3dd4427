import type { Post } from '../../model/post.js';
import type { Sentence, SentenceSentiment } from '../../model/sentiment.js';
import { isAnalyzed, type ReportedThread } from '../report.js';
import type { Column } from './column.js';
import { sentimentColumns } from './sentiment-columns.js';
import { placeColumns, type ThreadRow } from './thread-columns.js';

/** A sentence of a post's own words. */
interface SentenceRow extends ThreadRow {
  readonly post: Post;
  readonly sentence: Sentence;
  readonly sentiment: SentenceSentiment;
  /** Position in the post, from 1. */
  readonly number: number;
}

/** The scored sentences of a thread as rows. */
export function* sentenceRows(thread: ReportedThread): Generator<SentenceRow> {
  if (!isAnalyzed(thread)) return;
  for (const post of thread.posts) {
    for (const [at, sentence] of post.sentences.entries()) {
      yield { thread, post, sentence, sentiment: sentence.sentiment, number: at + 1 };
    }
  }
}

/** The fields of a row a sentence. */
export const sentenceColumns: readonly Column<SentenceRow>[] = [
  ...placeColumns,
  {
    name: 'sentence',
    type: 'integer',
    meaning: 'position of the sentence in its post, from 1',
    analysis: true,
    value: ({ number }) => number,
  },
  {
    name: 'start',
    type: 'integer',
    meaning: "where it begins in the post's own words, in UTF-16 code units from 0",
    analysis: true,
    value: ({ sentence }) => sentence.start,
  },
  {
    name: 'end',
    type: 'integer',
    meaning: 'where it ends, the first unit that is not of it',
    analysis: true,
    value: ({ sentence }) => sentence.end,
  },
  ...sentimentColumns,
  {
    name: 'text',
    type: 'text',
    meaning: 'the sentence',
    analysis: true,
    value: ({ post, sentence }) => post.text.slice(sentence.start, sentence.end),
  },
];
