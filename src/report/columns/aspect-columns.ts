import type { AspectSummary } from '../../model/aspect.js';
import { isAnalyzed, type ReportedThread } from '../report.js';
import type { Cell, Column, ColumnType } from './column.js';
import { type ThreadRow, threadColumns } from './thread-columns.js';

/** An aspect of a thread. */
interface AspectRow extends ThreadRow {
  readonly summary: AspectSummary;
}

/** The aspects that a thread names as rows. */
export function* aspectRows(thread: ReportedThread): Generator<AspectRow> {
  if (!isAnalyzed(thread)) return;
  for (const summary of thread.aspects) yield { thread, summary };
}

function aspectColumn(
  name: string,
  type: ColumnType,
  meaning: string,
  value: (summary: AspectSummary) => Cell,
): Column<AspectRow> {
  return { name, type, meaning, analysis: true, value: ({ summary }) => value(summary) };
}

/** The fields of a row an aspect. */
export const aspectColumns: readonly Column<AspectRow>[] = [
  ...threadColumns,
  aspectColumn('aspect', 'text', 'what is spoken of', ({ aspect }) => aspect),
  aspectColumn('mentions', 'integer', 'how often own words name it', ({ mentions }) => mentions),
  aspectColumn('positive', 'integer', 'how many mentions are positive', ({ positive }) => positive),
  aspectColumn('neutral', 'integer', 'how many mentions are neutral', ({ neutral }) => neutral),
  aspectColumn('negative', 'integer', 'how many mentions are negative', ({ negative }) => negative),
  aspectColumn('score', 'number', 'mean score of the mentions, −1…1', ({ score }) => score),
  aspectColumn(
    'most_positive',
    'text',
    'the sentence with the most positive mention',
    ({ mostPositive }) => mostPositive?.text ?? null,
  ),
  aspectColumn(
    'most_positive_post',
    'integer',
    'position of the post that it is in',
    ({ mostPositive }) => mostPositive?.post ?? null,
  ),
  aspectColumn(
    'most_negative',
    'text',
    'the sentence with the most negative mention',
    ({ mostNegative }) => mostNegative?.text ?? null,
  ),
  aspectColumn(
    'most_negative_post',
    'integer',
    'position of the post that it is in',
    ({ mostNegative }) => mostNegative?.post ?? null,
  ),
];
