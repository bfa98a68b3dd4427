import { type Attributes, type Child, element, type Markup } from './element.js';

/** A column of a table of a page. */
export interface PageColumn {
  readonly heading: Child;
  /** Numbers are sorted by value and stand at the right. */
  readonly isNumber?: boolean;
  /** What people wrote: it keeps its lines, has room, and may run from right to left. */
  readonly isProse?: boolean;
  /** How the rows are sorted by it as they come. */
  readonly sorted?: 'ascending' | 'descending' | null;
}

/** A cell: what it shows, and what it is sorted by when that is something else. */
export interface PageCell {
  readonly shown: Child;
  readonly sortBy?: string | number | null;
}

/** A row, with attributes for what filters it. */
export interface PageRow {
  readonly attributes?: Attributes;
  readonly cells: readonly PageCell[];
}

/** A table that the page's script sorts when a heading is pressed; without script it is a table as it stands. */
export function sortableTable(
  caption: string,
  columns: readonly PageColumn[],
  rows: readonly PageRow[],
): Markup {
  const headings = columns.map(({ heading, isNumber, sorted = null }) =>
    element(
      'th',
      { scope: 'col', class: isNumber ? 'number' : null, 'aria-sort': sorted },
      element('button', { type: 'button', class: 'sort' }, heading),
    ),
  );
  const body = rows.map(({ attributes, cells }) =>
    element(
      'tr',
      attributes,
      cells.map(({ shown, sortBy }, at) =>
        element(
          'td',
          {
            class: columns[at]?.isNumber ? 'number' : columns[at]?.isProse ? 'prose' : null,
            dir: columns[at]?.isProse ? 'auto' : null,
            'data-sort': sortBy === undefined ? null : (sortBy ?? ''),
          },
          shown,
        ),
      ),
    ),
  );
  // What is wider than the screen is scrolled in here, by keyboard too.
  return element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': caption },
    element(
      'table',
      { class: 'sortable' },
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, headings)),
      element('tbody', {}, body),
    ),
  );
}
