import type { ColumnInfo } from '../columns/columns.js';
import { type Child, element, type Markup } from './element.js';

/** The meaning of a column as it is written for the README, where names stand between backticks. */
function meaningOf({ meaning }: ColumnInfo): Child {
  return meaning
    .split('`')
    .map((part, at) => (at % 2 === 0 ? part : element('code', { class: 'code' }, part)));
}

/** What the columns of a table hold, folded. */
export function columnMeanings(columns: readonly ColumnInfo[]): Markup {
  return element(
    'details',
    { class: 'data' },
    element('summary', {}, 'What the columns hold'),
    element(
      'dl',
      { class: 'evidence' },
      columns.map((column) => [element('dt', {}, column.name), element('dd', {}, meaningOf(column))]),
    ),
  );
}
