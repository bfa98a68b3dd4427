import { clipMiddle, displayWidth } from '../display-width.js';
import type { Level } from '../formats.js';
import { oneLine } from '../one-line.js';
import { isAnalyzed, type Report, type ReportedThread } from '../report.js';
import type { ReportOptions } from '../report-options.js';
import { episodeTable } from './episode-table.js';
import { eventTable } from './event-table.js';
import { layOut } from './layout.js';
import { postTable } from './post-table.js';
import { summaryLines } from './summary-lines.js';
import type { TableRows } from './table-rows.js';
import type { TableStyle } from './table-style.js';

const tables: Readonly<Record<Level, (thread: ReportedThread, style: TableStyle) => TableRows>> = {
  post: postTable,
  event: eventTable,
  episode: episodeTable,
};

/** Less than this of a name says nothing. */
const leastName = 8;

/** Title and source, cut in their middle where the width is not enough; what it was read as is never cut. */
function titleOf(thread: ReportedThread, width: number | null): string {
  const posts = `${thread.posts.length} ${thread.posts.length === 1 ? 'post' : 'posts'}`;
  const source = thread.source === '-' ? 'standard input' : oneLine(thread.source);
  const title = oneLine(thread.title ?? '');
  const name = title === '' ? source : `${title} — ${source}`;
  const facts = ` (${thread.platform}, ${posts})`;
  if (width === null) return name + facts;
  const room = width - displayWidth(facts);
  return room < leastName ? clipMiddle(name + facts, width) : clipMiddle(name, room) + facts;
}

/** For human eyes: of each thread its title, its rows and what they come to. */
export function tableReport(level: Level, { width, style }: ReportOptions): Report {
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
