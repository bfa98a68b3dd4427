import type { Episode } from '../../model/episode.js';
import { isAnalyzed, type ReportedThread } from '../report.js';
import type { Cell, Column } from './column.js';
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

function episodeColumn(name: string, meaning: string, value: (episode: Episode) => Cell) {
  return { name, meaning, analysis: true, value: ({ episode }: EpisodeRow) => value(episode) };
}

/** The fields of a row an episode. */
export const episodeColumns: readonly Column<EpisodeRow>[] = [
  ...threadColumns,
  episodeColumn('id', 'id of the episode in its thread', (episode) => episode.id),
  episodeColumn('customer', 'the author, or `author of post N`', (episode) => episode.customer),
  episodeColumn('kind', '`recovery` or `request_response`', (episode) => episode.kind),
  episodeColumn('status', 'how it ended', (episode) => episode.status),
  episodeColumn('issue', 'what it is about', (episode) => episode.issue),
  episodeColumn('events', 'ids of the counted events', (episode) => episode.events),
  episodeColumn('posts', 'numbers of the posts', (episode) => episode.posts),
  episodeColumn('initiator', '`customer` or `company`', (episode) => episode.initiator),
  episodeColumn(
    'responder_level',
    "the highest level on the company's side that acted",
    (episode) => episode.responderLevel,
  ),
  episodeColumn('escalation_depth', '0 none, 1 manager, 2 executive', (episode) => episode.escalationDepth),
  episodeColumn(
    'skipped_level',
    'whether an executive was reached without a manager before',
    (episode) => episode.skippedLevel,
  ),
  episodeColumn('double_deviation', 'whether the recovery failed too', (episode) => episode.doubleDeviation),
  episodeColumn('contact_count', 'contacts by the company', (episode) => episode.contactCount),
  episodeColumn('speed', 'how soon the company answered', (episode) => episode.speed),
  episodeColumn('remedies', 'what was given or done', (episode) => episode.remedies),
  episodeColumn(
    'sentiment_before',
    'mean score of the sentences of failure and complaint, −1…1',
    (episode) => episode.sentimentBefore,
  ),
  episodeColumn(
    'sentiment_after',
    'mean score of the sentences of response and outcome, −1…1',
    (episode) => episode.sentimentAfter,
  ),
];
