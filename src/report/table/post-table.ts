import { type PostRow, postRows } from '../columns/post-columns.js';
import { oneLine } from '../one-line.js';
import { isAnalyzed, type ReportedThread } from '../report.js';
import { joinCounted } from './counted.js';
import { signed } from './signed.js';
import type { TableCell, TableColumn } from './table-column.js';
import type { TableRows } from './table-rows.js';
import type { TableStyle } from './table-style.js';

const columns: readonly TableColumn[] = [
  { heading: '#', fill: 'left' },
  { heading: 'author', fill: 'right', bounds: [9, 18] },
  { heading: 'sentiment', fill: 'right' },
  { heading: 'events', fill: 'right', bounds: [9, 30] },
  { heading: 'text', fill: 'right', bounds: [24, 100] },
];

const readColumns: readonly TableColumn[] = [
  { heading: '#', fill: 'left' },
  { heading: 'author', fill: 'right', bounds: [9, 18] },
  { heading: 'posted', fill: 'right', rank: 1 },
  { heading: 'quotes', fill: 'left' },
  { heading: 'text', fill: 'right', bounds: [24, 100] },
];

function sentimentCell({ sentiment, language }: PostRow, style: TableStyle): TableCell {
  if (sentiment === null) return { text: language === null ? '' : `(${language})`, paint: style.faint };
  const { label, score } = sentiment;
  return { text: `${label.padEnd(8)} ${signed(score)}`, paint: style[label] };
}

/** A row a post: who, how it sounds, what took place, how it begins; without analysis who, when and how it begins. */
export function postTable(thread: ReportedThread, style: TableStyle): TableRows {
  if (!isAnalyzed(thread)) {
    const rows = thread.posts.map((post): TableCell[] => [
      { text: String(post.number), paint: style.faint },
      { text: oneLine(post.author ?? '') },
      { text: oneLine(post.postedAt ?? '') },
      { text: post.quotes.length === 0 ? '' : String(post.quotes.length) },
      { text: oneLine(post.text) },
    ]);
    return { columns: readColumns, rows };
  }
  const rows = Array.from(postRows(thread), (row): TableCell[] => [
    { text: String(row.post.number), paint: style.faint },
    { text: oneLine(row.post.author ?? '') },
    sentimentCell(row, style),
    { text: joinCounted(row.events) },
    { text: oneLine(row.post.text) },
  ]);
  return { columns, rows };
}
