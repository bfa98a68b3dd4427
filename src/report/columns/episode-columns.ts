import type { Episode } from '../../model/episode.js';
import { isAnalyzed, type ReportedThread } from '../report.js';
import type { Cell, Column, ColumnType } from './column.js';
import { type ThreadRow, threadColumns } from './thread-columns.js';

/** An episode of a thread. */
export interface EpisodeRow extends ThreadRow {
  readonly episode: Episode;
}

/** A thread's episodes as rows. */
export function* episodeRows(thread: ReportedThread): Generator<EpisodeRow> {
  if (!isAnalyzed(thread)) return;
  for (const episode of thread.episodes) yield { thread, episode };
}

function episodeColumn(name: string, type: ColumnType, meaning: string, value: (episode: Episode) => Cell) {
  return { name, type, meaning, analysis: true, value: ({ episode }: EpisodeRow) => value(episode) };
}

/** The fields of a row an episode. */
export const episodeColumns: readonly Column<EpisodeRow>[] = [
  ...threadColumns,
  episodeColumn('id', 'text', 'id of the episode in its thread', (episode) => episode.id),
  episodeColumn('customer', 'text', 'the author, or `author of post N`', (episode) => episode.customer),
  episodeColumn('kind', 'text', '`recovery` or `request_response`', (episode) => episode.kind),
  episodeColumn('status', 'text', 'how it ended', (episode) => episode.status),
  episodeColumn('issue', 'text', 'what it is about', (episode) => episode.issue),
  episodeColumn('events', 'list', 'ids of the counted events', (episode) => episode.events),
  episodeColumn('posts', 'list', 'numbers of the posts', (episode) => episode.posts),
  episodeColumn('initiator', 'text', '`customer` or `company`', (episode) => episode.initiator),
  episodeColumn(
    'responder_level',
    'text',
    "the highest level on the company's side that acted",
    (episode) => episode.responderLevel,
  ),
  episodeColumn(
    'escalation_depth',
    'integer',
    '0 none, 1 manager, 2 executive',
    (episode) => episode.escalationDepth,
  ),
  episodeColumn(
    'skipped_level',
    'boolean',
    'whether an executive was reached without a manager before',
    (episode) => episode.skippedLevel,
  ),
  episodeColumn(
    'double_deviation',
    'boolean',
    'whether the recovery failed too',
    (episode) => episode.doubleDeviation,
  ),
  episodeColumn('contact_count', 'integer', 'contacts by the company', (episode) => episode.contactCount),
  episodeColumn('speed', 'text', 'how soon the company answered', (episode) => episode.speed),
  episodeColumn('remedies', 'list', 'what was given or done', (episode) => episode.remedies),
  episodeColumn(
    'sentiment_before',
    'number',
    'mean score of the sentences of failure and complaint, −1…1',
    (episode) => episode.sentimentBefore,
  ),
  episodeColumn(
    'sentiment_after',
    'number',
    'mean score of the sentences of response and outcome, −1…1',
    (episode) => episode.sentimentAfter,
  ),
];
