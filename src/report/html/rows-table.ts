import type { Cell } from '../columns/column.js';
import type { ColumnInfo } from '../columns/columns.js';
import { plural } from '../plural.js';
import { cellText } from '../rows/cell-text.js';
import type { SortOrder } from '../rows/selection.js';
import { type Child, element, type Markup } from './element.js';
import { labelSigns, scoreText, sentimentLabels } from './labels.js';
import type { LevelRows } from './level-rows.js';
import { linkTo } from './post-view.js';
import { type PageCell, type PageColumn, sortableTable } from './sortable-table.js';

/** Columns of numbers that have a sign, −1…1. */
const scores: ReadonlySet<string> = new Set(['score', 'sentiment_before', 'sentiment_after']);

/** Columns of what people wrote. */
const prose: ReadonlySet<string> = new Set(['text', 'most_positive', 'most_negative']);

/** Columns of addresses. */
const addresses: ReadonlySet<string> = new Set(['url', 'permalink']);

/** A name of the data that may go on in a new line after its underscores. */
function breakable(name: string): Child {
  return name.split('_').map((part, at) => (at === 0 ? part : ['_', element('wbr'), part]));
}

function pageColumn({ name, key, type }: ColumnInfo, sort: SortOrder | null): PageColumn {
  const isSorted = sort !== null && (sort.column === name || sort.column === key);
  return {
    heading: breakable(name),
    isNumber: type === 'integer' || type === 'number',
    isProse: prose.has(name),
    sorted: isSorted ? (sort.descending ? 'descending' : 'ascending') : null,
  };
}

function labelChip(text: string): Child {
  const label = sentimentLabels.find((one) => one === text);
  if (label === undefined) return text;
  const sign = element('span', { 'aria-hidden': 'true' }, `${labelSigns[label]} `);
  return element('span', { class: `chip ${label}` }, sign, label);
}

function addressLink(text: string): Child {
  const address = linkTo(text);
  return address === null ? text : element('a', { href: address, rel: 'noopener noreferrer' }, text);
}

function pageCell(cell: Cell, column: ColumnInfo): PageCell {
  if (cell === null) return { shown: null };
  if (typeof cell === 'number') {
    return { shown: scores.has(column.name) ? scoreText(cell) : cellText(cell, column), sortBy: cell };
  }
  if (typeof cell !== 'string') return { shown: cellText(cell, column) };
  if (column.name === 'label') return { shown: labelChip(cell), sortBy: cell };
  return { shown: addresses.has(column.name) ? addressLink(cell) : cell };
}

/** The rows of a level as a table that can be sorted, with the names of their columns. */
export function rowsTable({ level, columns, rows }: LevelRows, sort: SortOrder | null): Markup {
  return sortableTable(
    plural(rows.length, level),
    columns.map((column) => pageColumn(column, sort)),
    rows.map((cells) => ({ cells: columns.map((column, at) => pageCell(cells[at] ?? null, column)) })),
  );
}
