import { clipMiddle, displayWidth } from '../display-width.js';
import type { Level } from '../formats.js';
import { oneLine } from '../one-line.js';
import { plural } from '../plural.js';
import { isAnalyzed, type Report, type ReportedThread } from '../report.js';
import type { ReportOptions } from '../report-options.js';
import { selectRows } from '../rows/select-rows.js';
import { wholeSelection } from '../rows/selection.js';
import { shownColumns } from '../rows/shown-columns.js';
import { aspectTable } from './aspect-table.js';
import { episodeTable } from './episode-table.js';
import { eventTable } from './event-table.js';
import { flatTableReport } from './flat-table.js';
import { layOut } from './layout.js';
import { postTable } from './post-table.js';
import { rowsTable } from './rows-table.js';
import { summaryLines } from './summary-lines.js';
import type { TableRows } from './table-rows.js';
import type { TableStyle } from './table-style.js';

/** The shown columns of a thread's rows, without the one that says which thread it is. */
function plainTable(level: Level): (thread: ReportedThread, style: TableStyle) => TableRows {
  const columns = shownColumns[level].filter((name) => name !== 'thread');
  return (thread, style) => {
    const selected = selectRows(level, true, { ...wholeSelection, columns });
    return rowsTable(selected.columns, selected.of(thread), style, true);
  };
}

const tables: Readonly<
  Record<Exclude<Level, 'thread'>, (thread: ReportedThread, style: TableStyle) => TableRows>
> = {
  post: postTable,
  sentence: plainTable('sentence'),
  event: eventTable,
  episode: episodeTable,
  author: plainTable('author'),
  aspect: aspectTable,
};

/** Less than this of a name says nothing. */
const leastName = 8;

/** Title and source, cut in their middle where the width is not enough; what it was read as is never cut. */
function titleOf(thread: ReportedThread, width: number | null): string {
  const posts = plural(thread.posts.length, 'post');
  const source = thread.source === '-' ? 'standard input' : oneLine(thread.source);
  const title = oneLine(thread.title ?? thread.id ?? '');
  const name = title === '' ? source : `${title} — ${source}`;
  const facts = ` (${thread.platform}, ${posts})`;
  if (width === null) return name + facts;
  const room = width - displayWidth(facts);
  return room < leastName ? clipMiddle(name + facts, width) : clipMiddle(name, room) + facts;
}

/** For human eyes: of each thread its title, its rows and what they come to. */
export function tableReport(level: Level, options: ReportOptions): Report {
  // Rows that were chosen from all threads are not those of one thread any more.
  if (level === 'thread' || options.selection !== null) return flatTableReport(level, options);
  const { width, style } = options;
  return {
    start: () => '',
    *thread(thread, index) {
      yield `${index === 0 ? '' : '\n'}${style.title(titleOf(thread, width))}\n\n`;
      const { columns, rows } = tables[level](thread, style);
      if (rows.length > 0) {
        for (const line of layOut(columns, rows, width, style.heading)) yield `${line}\n`;
        if (isAnalyzed(thread)) yield '\n';
      }
      if (!isAnalyzed(thread)) return;
      for (const line of summaryLines(thread, level, width, style)) yield `${line}\n`;
    },
    end: () => '',
  };
}
