import { isCounted, type RecoveryEvent } from '../../model/event.js';
import { eventRows } from '../columns/event-columns.js';
import { oneLine } from '../one-line.js';
import type { ReportedThread } from '../report.js';
import { reasonNotCounted } from './not-counted.js';
import type { TableCell, TableColumn } from './table-column.js';
import type { TableRows } from './table-rows.js';
import type { TableStyle } from './table-style.js';

const columns: readonly TableColumn[] = [
  { heading: '#', fill: 'left' },
  { heading: 'author', fill: 'right', bounds: [9, 14], rank: 2 },
  { heading: 'event', fill: 'right' },
  { heading: 'counted', fill: 'right' },
  { heading: 'who', fill: 'right', bounds: [9, 18], rank: 3 },
  { heading: 'how', fill: 'right' },
  { heading: 'when', fill: 'right', bounds: [9, 20], rank: 1 },
  { heading: 'text', fill: 'right', bounds: [20, 100] },
];

function circumstances(event: RecoveryEvent): string {
  const times = event.count === null ? null : `×${event.count}`;
  return [event.channel, times, event.remedy].filter((part) => part !== null).join(', ');
}

/** A row an event; after a dash those not counted say why. */
export function eventTable(thread: ReportedThread, style: TableStyle): TableRows {
  const rows = Array.from(eventRows(thread), ({ post, event }): TableCell[] => [
    { text: String(post.number), paint: style.faint },
    { text: oneLine(post.author ?? '') },
    { text: event.type },
    isCounted(event) ? { text: 'yes' } : { text: `– ${reasonNotCounted(event)}`, paint: style.faint },
    { text: oneLine(event.actor?.text ?? '') },
    { text: circumstances(event) },
    { text: oneLine(event.time?.text ?? '') },
    { text: oneLine(event.text) },
  ]);
  return { columns, rows };
}
