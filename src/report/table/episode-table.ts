import type { EpisodeStatus } from '../../model/episode.js';
import { episodeRows } from '../columns/episode-columns.js';
import { oneLine } from '../one-line.js';
import type { ReportedThread } from '../report.js';
import { signed } from './signed.js';
import type { TableCell, TableColumn } from './table-column.js';
import type { TableRows } from './table-rows.js';
import type { TableStyle } from './table-style.js';

const columns: readonly TableColumn[] = [
  { heading: 'id', fill: 'right' },
  { heading: 'customer', fill: 'right', bounds: [9, 18] },
  { heading: 'status', fill: 'right' },
  { heading: 'issue', fill: 'right' },
  { heading: 'responder', fill: 'right', rank: 4 },
  { heading: 'contacts', fill: 'left', rank: 3 },
  { heading: 'speed', fill: 'right', rank: 2 },
  { heading: 'remedies', fill: 'right', bounds: [9, 30], rank: 1 },
  { heading: 'sentiment', fill: 'right' },
  { heading: 'posts', fill: 'right', bounds: [9, 30] },
];

/** How the status of an episode is painted. */
export function statusPaint(status: EpisodeStatus, style: TableStyle): (text: string) => string {
  if (status === 'recovered') return style.positive;
  return status === 'failed' || status === 'no_recovery' ? style.negative : style.neutral;
}

/** A row an episode. */
export function episodeTable(thread: ReportedThread, style: TableStyle): TableRows {
  const rows = Array.from(episodeRows(thread), ({ episode }): TableCell[] => [
    { text: episode.id, paint: style.faint },
    { text: oneLine(episode.customer) },
    { text: episode.status, paint: statusPaint(episode.status, style) },
    { text: episode.issue ?? '' },
    { text: episode.responderLevel ?? '' },
    { text: episode.contactCount === 0 ? '' : String(episode.contactCount) },
    { text: episode.speed ?? '' },
    { text: episode.remedies.join(', ') },
    {
      text: [episode.sentimentBefore, episode.sentimentAfter]
        .map((score) => (score === null ? '–' : signed(score).trim()))
        .join(' → '),
    },
    { text: episode.posts.join(', ') },
  ]);
  return { columns, rows };
}
