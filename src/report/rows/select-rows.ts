import { UsageError } from '../../errors.js';
import type { Cell } from '../columns/column.js';
import { type ColumnInfo, rowsAt } from '../columns/columns.js';
import type { Level } from '../formats.js';
import type { ReportedThread } from '../report.js';
import { compareCells } from './compare-cells.js';
import { type InOrder, inOrder } from './in-order.js';
import { type Selection, wholeSelection } from './selection.js';

type Row = readonly Cell[];

/** The chosen columns of a level and the chosen rows of its threads. */
export interface SelectedRows {
  readonly columns: readonly ColumnInfo[];
  /** The rows of a thread that can be written at once. */
  of(thread: ReportedThread): Iterable<Row>;
  /** The rows that had to wait until all threads were known. */
  rest(): Iterable<Row>;
}

/**
 * Chooses rows and columns of a level.
 * @param analyzed whether the columns are there that only analysis knows
 * @throws {UsageError} when the level has no such column, or no labels, or a column is named twice
 */
export function selectRows(level: Level, analyzed: boolean, selection: Selection | null): SelectedRows {
  const { columns: all, rows } = rowsAt(level, analyzed);
  const { columns, sort, limit, labels } = selection ?? wholeSelection;
  const placeOf = (name: string) => findColumn(name, all, level);
  const shown = columns?.map(placeOf) ?? all.map((_, at) => at);
  refuseTwice(shown, all);
  const isWanted = labelTest(labels, all, level);
  const sorted = sort === null ? null : rowsInOrder(placeOf(sort.column), sort.descending, limit);
  const pick = (row: Row): Row => (columns === null ? row : shown.map((at) => row[at] ?? null));

  let left = limit ?? Number.POSITIVE_INFINITY;
  return {
    columns: shown.flatMap((at) => all[at] ?? []),
    *of(thread) {
      // Rows that nobody wants any more need not be made.
      if (left === 0) return;
      for (const row of rows(thread)) {
        if (!isWanted(row)) continue;
        if (sorted !== null) sorted.add(row);
        else {
          yield pick(row);
          left -= 1;
          if (left === 0) return;
        }
      }
    },
    *rest() {
      for (const row of sorted?.take() ?? []) yield pick(row);
    },
  };
}

function rowsInOrder(at: number, descending: boolean, limit: number | null): InOrder<Row> {
  return inOrder((a, b) => compareCells(a[at] ?? null, b[at] ?? null, descending), limit);
}

function findColumn(name: string, columns: readonly ColumnInfo[], level: Level): number {
  const at = columns.findIndex((column) => column.name === name || column.key === name);
  if (at >= 0) return at;
  const names = columns.map((column) => column.name).join(', ');
  throw new UsageError(`the level ${level} has no column '${name}'; its columns are ${names}`);
}

function refuseTwice(shown: readonly number[], columns: readonly ColumnInfo[]): void {
  const twice = shown.find((at, place) => shown.indexOf(at) !== place);
  if (twice !== undefined) throw new UsageError(`the column '${columns[twice]?.name}' is named twice`);
}

/** Tells the rows that have one of the labels. */
function labelTest(
  labels: Selection['labels'],
  columns: readonly ColumnInfo[],
  level: Level,
): (row: Row) => boolean {
  if (labels.length === 0) return () => true;
  const label = columns.findIndex(({ name }) => name === 'label');
  const mixed = columns.findIndex(({ name }) => name === 'mixed');
  if (label < 0)
    throw new UsageError(`--label is for the levels post and sentence; the level ${level} has no labels`);
  if (mixed < 0 && labels.includes('mixed')) {
    throw new UsageError(`--label mixed is for the level post; a ${level} is never mixed`);
  }
  const wanted = new Set<Cell>(labels);
  return (row) =>
    wanted.has(row[label] ?? null) || (wanted.has('mixed') && mixed >= 0 && row[mixed] === true);
}
