import type { Level } from '../formats.js';
import type { ReportedThread } from '../report.js';
import { type Cell, type Column, keyOf } from './column.js';
import { episodeColumns, episodeRows } from './episode-columns.js';
import { eventColumns, eventRows } from './event-columns.js';
import { postColumns, postRows } from './post-columns.js';

/** What is told about a column without a row at hand. */
export interface ColumnInfo {
  readonly name: string;
  readonly key: string;
  readonly meaning: string;
  readonly analysis: boolean;
}

/** The columns of a level, and the cells of a thread's rows in the order of the columns. */
export interface Rows {
  readonly columns: readonly ColumnInfo[];
  rows(thread: ReportedThread): Iterable<readonly Cell[]>;
}

function rowsBy<R>(
  all: readonly Column<R>[],
  rowsOf: (thread: ReportedThread) => Iterable<R>,
): (analyzed: boolean) => Rows {
  return (analyzed) => {
    const columns = analyzed ? all : all.filter((column) => !column.analysis);
    return {
      columns: columns.map(({ name, meaning, analysis }) => ({ name, key: keyOf(name), meaning, analysis })),
      *rows(thread) {
        for (const row of rowsOf(thread)) yield columns.map((column) => column.value(row));
      },
    };
  };
}

const rowsOfLevel: Readonly<Record<Level, (analyzed: boolean) => Rows>> = {
  post: rowsBy(postColumns, postRows),
  event: rowsBy(eventColumns, eventRows),
  episode: rowsBy(episodeColumns, episodeRows),
};

/** The columns and rows of a level; without those that only analysis knows unless `analyzed`. */
export function rowsAt(level: Level, analyzed: boolean): Rows {
  return rowsOfLevel[level](analyzed);
}
