/** What a cell can hold; a list is joined by `;` where a format has no lists. */
export type Cell = string | number | boolean | null | readonly (string | number)[];

/** What kind of value a column holds: whole numbers, other numbers, `true` and `false`, several values, or text. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'list';

/** One field of the rows `R`. */
export interface Column<R> {
  /** snake_case: the header in CSV; camelCase of the same is the key in JSON lines. */
  readonly name: string;
  readonly type: ColumnType;
  /** For the README. */
  readonly meaning: string;
  /** Whether only analysis knows it. */
  readonly analysis: boolean;
  readonly value: (row: R) => Cell;
}

/** A column's key in JSON lines, made from its name: `posted_at` → `postedAt`. */
export function keyOf(name: string): string {
  return name.replace(/_[a-z]/g, (match) => match.slice(1).toUpperCase());
}
