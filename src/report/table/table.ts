import { clip } from '../display-width.js';
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

function titleOf(thread: ReportedThread): string {
  const posts = `${thread.posts.length} ${thread.posts.length === 1 ? 'post' : 'posts'}`;
  const source = thread.source === '-' ? 'standard input' : oneLine(thread.source);
  const title = oneLine(thread.title ?? '');
  return title === ''
    ? `${source} (${thread.platform}, ${posts})`
    : `${title} — ${source} (${thread.platform}, ${posts})`;
}

/** For human eyes: of each thread its title, its rows and what they come to. */
export function tableReport(level: Level, { width, style }: ReportOptions): Report {
  return {
    start: () => '',
    *thread(thread, index) {
      const title = titleOf(thread);
      yield `${index === 0 ? '' : '\n'}${style.title(width === null ? title : clip(title, width))}\n\n`;
      const { columns, rows } = tables[level](thread, style);
      if (rows.length > 0) {
        for (const line of layOut(columns, rows, width, style.heading)) yield `${line}\n`;
        if (isAnalyzed(thread)) yield '\n';
      }
      if (!isAnalyzed(thread)) return;
      for (const line of summaryLines(thread, width, style)) yield `${line}\n`;
    },
    end: () => '',
  };
}
