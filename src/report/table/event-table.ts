import { isCounted, type RecoveryEvent } from '../../model/event.js';
import { eventRows } from '../columns/event-columns.js';
import { oneLine } from '../one-line.js';
import type { ReportedThread } from '../report.js';
import type { TableCell, TableColumn } from './layout.js';
import { reasonNotCounted } from './not-counted.js';
import type { TableRows } from './table-rows.js';
import type { TableStyle } from './table-style.js';

const columns: readonly TableColumn[] = [
  { heading: '#', fill: 'left', most: 7 },
  { heading: 'author', fill: 'right', most: 14 },
  { heading: 'event', fill: 'right', most: 21, rigid: true },
  { heading: 'counted', fill: 'right', most: 18, rigid: true },
  { heading: 'who', fill: 'right', most: 18 },
  { heading: 'how, when', fill: 'right', most: 24 },
  { heading: 'text', fill: 'right', most: 100 },
];

function circumstances(event: RecoveryEvent): string {
  const times = event.count === null ? null : `×${event.count}`;
  return [event.channel, times, event.remedy, event.time?.text ?? null]
    .filter((part) => part !== null)
    .join(', ');
}

/** A row an event; those not counted say why. */
export function eventTable(thread: ReportedThread, style: TableStyle): TableRows {
  const rows = Array.from(eventRows(thread), ({ post, event }): TableCell[] => [
    { text: String(post.number), paint: style.faint },
    { text: oneLine(post.author ?? '') },
    { text: event.type },
    isCounted(event) ? { text: 'yes' } : { text: `no: ${reasonNotCounted(event)}`, paint: style.faint },
    { text: oneLine(event.actor?.text ?? '') },
    { text: oneLine(circumstances(event)) },
    { text: oneLine(event.text) },
  ]);
  return { columns, rows };
}
