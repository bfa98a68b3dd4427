import { cleanName, wellFormed } from '../clean-text.js';
import { isoDate, isoDateOfEpoch } from '../dates/iso-date.js';
import { columnKey, columnNames, type Field, threadNamingColumns } from './columns.js';
import { areWrittenByUs } from './written-rows.js';

/** A post as a row gives it. */
export interface PostRow {
  /** The thread's id, `null` when the row names none. */
  readonly thread: string | null;
  readonly title: string | null;
  /** Rows with the same key are posts of one thread; `null` for a thread of its own. */
  readonly threadKey: string | null;
  readonly text: string;
  /** Whether the text is own words already, without quotes, because the row is one that we wrote. */
  readonly isOwnWords: boolean;
  readonly id: string | null;
  readonly author: string | null;
  readonly postedAt: string | null;
  readonly url: string | null;
  readonly permalink: string | null;
}

function asName(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? cleanName(wellFormed(value)) : null;
}

function asDate(value: unknown): string | null {
  if (typeof value === 'number') return isoDateOfEpoch(value);
  if (typeof value !== 'string') return null;
  return /^\d{9,13}$/.test(value.trim()) ? isoDateOfEpoch(Number(value)) : isoDate(value);
}

/**
 * Reads the cells of a row by the names of their columns. What is missing or of a wrong kind is `null`.
 * @returns the row, or the reason why it is none
 */
export function readPostRow(cells: Iterable<readonly [string, unknown]>): PostRow | string {
  const byKey = new Map<string, unknown>();
  for (const [name, value] of cells) {
    const key = columnKey(name);
    if (!byKey.has(key)) byKey.set(key, value);
  }
  const cell = (field: Field) => byKey.get(columnNames[field].find((name) => byKey.has(name)) ?? '');
  const text = cell('text');
  if (typeof text !== 'string') return text === undefined ? 'it has no text' : 'its text is not a string';
  const thread = asName(cell('thread'));
  const naming =
    threadNamingColumns.map((name) => asName(byKey.get(name))).find((name) => name !== null) ?? null;
  const key = thread ?? naming;
  return {
    thread,
    title: asName(cell('title')),
    threadKey: key === null ? null : JSON.stringify([asName(cell('source')), key]),
    text: wellFormed(text),
    isOwnWords: areWrittenByUs(byKey.keys()),
    id: asName(cell('id')),
    author: asName(cell('author')),
    postedAt: asDate(cell('postedAt')),
    url: asName(cell('url')),
    permalink: asName(cell('permalink')),
  };
}
