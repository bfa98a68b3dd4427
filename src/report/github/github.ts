import { rowsAt } from '../columns/columns.js';
import { calledByTitle } from '../columns/thread-columns.js';
import { clip } from '../display-width.js';
import type { Level } from '../formats.js';
import { oneLine } from '../one-line.js';
import type { Report } from '../report.js';
import { inOrder } from '../rows/in-order.js';
import { type Annotation, annotationLine } from './annotation.js';
import { findingKinds } from './findings.js';

/** GitHub shows so many annotations of one kind for a step, and drops the others without a word. */
const mostShown = 10;

/** Columns of a terminal that a title and a message may take. */
const widths = { title: 100, message: 500 } as const;

/** Workflow commands of GitHub Actions: a warning for each of the worst rows of a level, and how many more there are. */
export function githubReport(level: Level): Report {
  const { columns, rows } = rowsAt(level, true);
  const { noun, rank, title, message } = findingKinds[level];
  const found = inOrder<{ readonly rank: number; readonly annotation: Annotation }>(
    (a, b) => a.rank - b.rank,
    mostShown,
  );
  return {
    start: () => '',
    // Which rows are the worst is known after the last one.
    thread(thread) {
      for (const cells of rows(calledByTitle(thread))) {
        const row = Object.fromEntries(columns.map(({ name }, at) => [name, cells[at] ?? null]));
        const place = rank(row);
        if (place === null) continue;
        found.add({
          rank: place,
          annotation: {
            kind: 'warning',
            file: thread.source === '-' ? null : thread.source,
            title: clip(oneLine(title(row)), widths.title),
            message: clip(oneLine(message(row)), widths.message),
          },
        });
      }
      return [];
    },
    *rest() {
      const shown = found.take();
      for (const { annotation } of shown) yield annotationLine(annotation);
      const more = found.count() - shown.length;
      if (more === 0) return;
      const text = `${more} more ${noun}; the ${shown.length} worst are shown`;
      yield annotationLine({ kind: 'notice', file: null, title: 'tesla-sentiment', message: text });
    },
    end: () => '',
  };
}
