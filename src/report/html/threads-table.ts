import { element, type Markup } from './element.js';
import { percentText, scoreText } from './labels.js';
import { placeOf } from './place.js';
import { type PageColumn, type PageRow, sortableTable } from './sortable-table.js';
import type { ThreadView } from './thread-view.js';

const threadColumns: readonly PageColumn[] = [
  { heading: 'thread' },
  { heading: 'posts', isNumber: true },
  { heading: 'mean score', isNumber: true },
  { heading: 'negative', isNumber: true },
  { heading: 'events', isNumber: true },
  { heading: 'recovered', isNumber: true },
];

function threadRow({ title, posts, summary }: ThreadView, index: number): PageRow {
  const link = element('a', { href: `#${placeOf.thread(index)}` }, element('bdi', {}, title));
  const cells = [
    { shown: link, sortBy: title },
    { shown: posts, sortBy: posts },
  ];
  if (summary === null) return { cells };
  const { negative, score, events, recoveryRate } = summary;
  return {
    cells: [
      ...cells,
      { shown: score === null ? '–' : scoreText(score), sortBy: score },
      { shown: negative, sortBy: negative },
      { shown: events, sortBy: events },
      { shown: recoveryRate === null ? '–' : percentText(recoveryRate), sortBy: recoveryRate },
    ],
  };
}

/** Every thread with its figures. */
export function threadsTable(threads: readonly ThreadView[]): Markup {
  const rows = threads.map(threadRow);
  const columns = threadColumns.slice(0, rows[0]?.cells.length);
  return element(
    'section',
    { 'aria-labelledby': 'threads' },
    element('h2', { id: 'threads' }, 'Threads'),
    sortableTable('Threads with their figures', columns, rows),
  );
}
