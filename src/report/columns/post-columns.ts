import { append } from '../../model/append.js';
import type { EpisodeStatus } from '../../model/episode.js';
import { type EventType, isCounted } from '../../model/event.js';
import type { Post } from '../../model/post.js';
import type { PostSentiment } from '../../model/sentiment.js';
import { isAnalyzed, type ReportedThread } from '../report.js';
import type { Column } from './column.js';
import { countWords } from './count-words.js';
import { sentimentColumns } from './sentiment-columns.js';
import { placeColumns, type ThreadRow } from './thread-columns.js';

/** A post with what the analysis of its thread says about it. */
export interface PostRow extends ThreadRow {
  readonly post: Post;
  readonly language: string | null;
  readonly sentiment: PostSentiment | null;
  /** Types of the counted events in the order of the text. */
  readonly events: readonly EventType[];
  /** Of the episodes that the post is part of, in their order. */
  readonly statuses: readonly EpisodeStatus[];
}

/** A thread's posts as rows. */
export function* postRows(thread: ReportedThread): Generator<PostRow> {
  if (!isAnalyzed(thread)) {
    for (const post of thread.posts) {
      yield { thread, post, language: null, sentiment: null, events: [], statuses: [] };
    }
    return;
  }
  const events = new Map<number, EventType[]>();
  for (const event of thread.events.filter(isCounted)) append(events, event.post, event.type);
  const statuses = new Map<number, EpisodeStatus[]>();
  for (const episode of thread.episodes) {
    for (const post of episode.posts) append(statuses, post, episode.status);
  }
  for (const post of thread.posts) {
    yield {
      thread,
      post,
      language: post.language,
      sentiment: post.sentiment,
      events: events.get(post.number) ?? [],
      statuses: statuses.get(post.number) ?? [],
    };
  }
}

/** The fields of a row a post. */
export const postColumns: readonly Column<PostRow>[] = [
  ...placeColumns,
  ...sentimentColumns,
  {
    name: 'mixed',
    type: 'boolean',
    meaning: 'whether both sides are strong: `true` or `false`',
    analysis: true,
    value: ({ sentiment }) => sentiment?.mixed ?? null,
  },
  {
    name: 'language',
    type: 'text',
    meaning: 'ISO 639-1, empty when it cannot be told; posts in others than `en` are not scored',
    analysis: true,
    value: ({ language }) => language,
  },
  {
    name: 'words',
    type: 'integer',
    meaning: 'number of own words',
    analysis: false,
    value: ({ post }) => countWords(post.text),
  },
  {
    name: 'quotes',
    type: 'integer',
    meaning: 'number of quotes, those inside quotes not counted',
    analysis: false,
    value: ({ post }) => post.quotes.length,
  },
  {
    name: 'events',
    type: 'list',
    meaning: 'types of the counted events, in their order',
    analysis: true,
    value: ({ events }) => events,
  },
  {
    name: 'episode_status',
    type: 'text',
    meaning: 'status of the episode that the post is part of; of several, joined by `;`',
    analysis: true,
    value: ({ statuses }) => (statuses.length === 0 ? null : statuses.join(';')),
  },
  {
    name: 'permalink',
    type: 'text',
    meaning: 'address of the post',
    analysis: false,
    value: ({ post }) => post.permalink,
  },
  {
    name: 'text',
    type: 'text',
    meaning: 'own words: the post without quotes, signature and page furniture',
    analysis: false,
    value: ({ post }) => post.text,
  },
];
