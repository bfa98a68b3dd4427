import type { Cell } from '../columns/column.js';
import { plural } from '../plural.js';
import { element, type Markup } from './element.js';
import { filterColumns } from './filter-columns.js';
import type { LevelRows } from './level-rows.js';

/** The names in a cell: none where it is absent. */
function namesIn(cell: Cell): readonly string[] {
  if (cell === null) return [];
  return typeof cell === 'object' ? cell.map(String) : [String(cell)];
}

/** How many rows have each name in a column, the most frequent first, and after them those that have none. */
function countNames(rows: LevelRows['rows'], at: number): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  let absent = 0;
  for (const cells of rows) {
    const names = namesIn(cells[at] ?? null);
    if (names.length === 0) absent += 1;
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const told = [...counts].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return absent === 0 ? told : [...told, ['', absent]];
}

function choice(name: string, at: number, rows: LevelRows['rows']): Markup | null {
  const counts = countNames(rows, at);
  if (counts.length < 2) return null;
  return element(
    'label',
    { class: 'words-filter' },
    element('span', {}, name),
    element(
      'select',
      { 'data-column': at, autocomplete: 'off' },
      element('option', { value: '' }, 'all'),
      // The sign in front tells a row without a name from no choice at all.
      counts.map(([value, count]) =>
        element('option', { value: `=${value}` }, `${value === '' ? 'none' : value} (${count})`),
      ),
    ),
  );
}

/**
 * What narrows the rows of a level: by the names of kinds in their columns, where there are several, and by words. The
 * page's script obeys it, and shows it only then.
 */
export function rowFilters({ level, columns, rows }: LevelRows): Markup {
  return element(
    'div',
    { id: 'filters', class: 'needs-script', role: 'search', 'aria-label': `Filter the ${level}s` },
    columns.map(({ name }, at) => (filterColumns[level].includes(name) ? choice(name, at, rows) : null)),
    element(
      'label',
      { class: 'words-filter' },
      element('span', {}, 'words'),
      element('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' }),
    ),
    element('button', { type: 'button' }, 'Show all'),
    element(
      'output',
      { id: 'shown', role: 'status' },
      `${rows.length} of ${plural(rows.length, level)} shown`,
    ),
  );
}
