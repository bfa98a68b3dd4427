import type { Level } from '../formats.js';
import type { ReportedThread } from '../report.js';
import { aspectColumns, aspectRows } from './aspect-columns.js';
import { authorColumns, authorRows } from './author-columns.js';
import { type Cell, type Column, type ColumnType, keyOf } from './column.js';
import { episodeColumns, episodeRows } from './episode-columns.js';
import { eventColumns, eventRows } from './event-columns.js';
import { postColumns, postRows } from './post-columns.js';
import { sentenceColumns, sentenceRows } from './sentence-columns.js';
import { totalColumns, totalRows } from './total-columns.js';

/** What is told about a column without a row at hand. */
export interface ColumnInfo {
  readonly name: string;
  readonly key: string;
  readonly type: ColumnType;
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
      columns: columns.map(({ name, type, meaning, analysis }) => ({
        name,
        key: keyOf(name),
        type,
        meaning,
        analysis,
      })),
      *rows(thread) {
        for (const row of rowsOf(thread)) yield columns.map((column) => column.value(row));
      },
    };
  };
}

const rowsOfLevel: Readonly<Record<Level, (analyzed: boolean) => Rows>> = {
  thread: rowsBy(totalColumns, totalRows),
  post: rowsBy(postColumns, postRows),
  sentence: rowsBy(sentenceColumns, sentenceRows),
  event: rowsBy(eventColumns, eventRows),
  episode: rowsBy(episodeColumns, episodeRows),
  author: rowsBy(authorColumns, authorRows),
  aspect: rowsBy(aspectColumns, aspectRows),
};

/** The columns and rows of a level; without those that only analysis knows unless `analyzed`. */
export function rowsAt(level: Level, analyzed: boolean): Rows {
  return rowsOfLevel[level](analyzed);
}
