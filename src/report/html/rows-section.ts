import type { SortOrder } from '../rows/selection.js';
import { columnMeanings } from './column-meanings.js';
import { type Child, element, type Markup } from './element.js';
import type { LevelRows } from './level-rows.js';
import { rowFilters } from './row-filters.js';
import { rowsTable } from './rows-table.js';

/**
 * The rows of a level as a table, with what narrows it and what its columns hold.
 * @param sort how they are sorted, `null`: as they come
 * @param note what is to be said of them first
 */
export function rowsSection(given: LevelRows, sort: SortOrder | null, note: Child): Markup {
  const { level, columns, rows } = given;
  return element(
    'section',
    { id: 'rows', class: 'rows', tabindex: -1, 'aria-labelledby': 'rows-heading' },
    element('h2', { id: 'rows-heading' }, `${level.charAt(0).toUpperCase()}${level.slice(1)}s`),
    note,
    rows.length === 0
      ? element('p', { class: 'nothing' }, 'There are none.')
      : [rowFilters(given), rowsTable(given, sort), columnMeanings(columns)],
  );
}
