import type { SentimentLabel } from '../../model/sentiment.js';
import { postRows } from '../columns/post-columns.js';
import { oneLine } from '../one-line.js';
import { isAnalyzed, type ReportedThread } from '../report.js';
import { joinCounted } from './counted.js';
import type { TableCell, TableColumn } from './layout.js';
import { signed } from './signed.js';
import type { TableRows } from './table-rows.js';
import type { TableStyle } from './table-style.js';

const columns: readonly TableColumn[] = [
  { heading: '#', fill: 'left', most: 7 },
  { heading: 'author', fill: 'right', most: 18 },
  { heading: 'sentiment', fill: 'right', most: 14, rigid: true },
  { heading: 'events', fill: 'right', most: 30 },
  { heading: 'text', fill: 'right', most: 100 },
];

const readColumns: readonly TableColumn[] = [
  { heading: '#', fill: 'left', most: 7 },
  { heading: 'author', fill: 'right', most: 18 },
  { heading: 'posted', fill: 'right', most: 25 },
  { heading: 'quotes', fill: 'left', most: 6 },
  { heading: 'text', fill: 'right', most: 100 },
];

function sentimentCell(label: SentimentLabel, score: number, style: TableStyle): TableCell {
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
  const rows = Array.from(postRows(thread), ({ post, sentiment, events }): TableCell[] => [
    { text: String(post.number), paint: style.faint },
    { text: oneLine(post.author ?? '') },
    sentiment === null ? { text: '' } : sentimentCell(sentiment.label, sentiment.score, style),
    { text: joinCounted(events) },
    { text: oneLine(post.text) },
  ]);
  return { columns, rows };
}
