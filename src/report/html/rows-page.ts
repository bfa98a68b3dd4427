import { addSummaries } from '../../model/add-summaries.js';
import type { Summary } from '../../model/result.js';
import type { Cell } from '../columns/column.js';
import { titleOfThread } from '../columns/thread-columns.js';
import type { Level } from '../formats.js';
import { isAnalyzed, type Report } from '../report.js';
import type { ReportOptions } from '../report-options.js';
import { selectShownRows } from '../rows/select-shown-rows.js';
import { wholeSelection } from '../rows/selection.js';
import { element } from './element.js';
import { type LevelRows, withoutColumn } from './level-rows.js';
import { summarySection } from './overview.js';
import { pageText } from './page.js';
import { problemList } from './problem-list.js';
import { rowsSection } from './rows-section.js';

/** One page of the chosen rows below the figures of all threads, which come first: it is written at the end. */
export function rowsPage(level: Level, { analyzed, selection }: ReportOptions): Report {
  const { columns, sort, limit, labels } = selection ?? wholeSelection;
  const selected = selectShownRows(level, analyzed, selection);
  const titles: string[] = [];
  const summaries: Summary[] = [];
  const kept: (readonly Cell[])[] = [];
  /** Where there is one thread its title says which, unless the column was asked for. */
  const shownRows = (): LevelRows => {
    const rows = { level, columns: selected.columns, rows: [...kept, ...selected.rest()] };
    const isNeeded = columns !== null || titles.length > 1 || level === 'thread';
    return isNeeded ? rows : withoutColumn(rows, 'thread');
  };
  return {
    start: () => '',
    thread(thread) {
      titles.push(titleOfThread(thread));
      if (isAnalyzed(thread)) summaries.push(thread.summary);
      for (const cells of selected.of(thread)) kept.push(cells);
      return [];
    },
    end(problems) {
      const figures = summaries.length > 0;
      const isPart = figures && (limit !== null || labels.length > 0);
      const note = 'Only those that were asked for; the figures above are of all posts.';
      return pageText({
        titles,
        analyzed: figures,
        skipTo: { place: 'rows', name: `${level}s` },
        main: [
          figures ? summarySection(addSummaries(summaries), titles.length) : null,
          problemList(problems),
          rowsSection(shownRows(), sort, isPart ? element('p', { class: 'note' }, note) : null),
        ],
        hidden: null,
        files: ['rows-style.css', 'rows-script.js'],
      });
    },
  };
}
