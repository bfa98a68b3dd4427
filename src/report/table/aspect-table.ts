import { aspectRows } from '../columns/aspect-columns.js';
import { oneLine } from '../one-line.js';
import type { ReportedThread } from '../report.js';
import { signed } from './signed.js';
import type { TableCell, TableColumn } from './table-column.js';
import type { TableRows } from './table-rows.js';
import type { TableStyle } from './table-style.js';

const columns: readonly TableColumn[] = [
  { heading: 'aspect', fill: 'right' },
  { heading: 'mentions', fill: 'left' },
  { heading: 'positive', fill: 'left' },
  { heading: 'neutral', fill: 'left' },
  { heading: 'negative', fill: 'left' },
  { heading: 'score', fill: 'left' },
  { heading: 'most negative', fill: 'right', bounds: [16, 60], rank: 2 },
  { heading: 'most positive', fill: 'right', bounds: [16, 60], rank: 1 },
];

/** A row an aspect, the one that is named most first. */
export function aspectTable(thread: ReportedThread, style: TableStyle): TableRows {
  const byMentions = [...aspectRows(thread)].toSorted(
    (one, other) => other.summary.mentions - one.summary.mentions,
  );
  const rows = byMentions.map(({ summary }): TableCell[] => {
    const { aspect, mentions, positive, neutral, negative, score, mostNegative, mostPositive } = summary;
    return [
      { text: aspect },
      { text: String(mentions) },
      { text: String(positive), paint: positive > negative ? style.positive : String },
      { text: String(neutral) },
      { text: String(negative), paint: negative > positive ? style.negative : String },
      { text: signed(score).trim() },
      ...[mostNegative, mostPositive].map((evidence) => ({
        text: evidence === null ? '' : oneLine(`#${evidence.post} ${evidence.text}`),
      })),
    ];
  });
  return { columns, rows };
}
