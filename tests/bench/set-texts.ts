import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isProblem } from '../../src/problem.js';
import { csvRows } from '../../src/reader/tables/csv-rows.js';
import { jsonlRows } from '../../src/reader/tables/jsonl-rows.js';
import type { TableRow } from '../../src/reader/tables/table-row.js';

/** The sets that are not `sentiment/train/SET.jsonl`: their file and the column that names a row. */
const otherSets: ReadonlyMap<string, { readonly file: string; readonly id: string; readonly text: string }> =
  new Map([['tmc', { file: 'tmc-posts/posts.csv', id: 'id', text: 'message' }]]);

/**
 * The texts of a set by what names them: a column, else the place of their line from 0.
 * @throws Error when the file of the set cannot be read
 */
export async function setTexts(folder: string, set: string): Promise<ReadonlyMap<string, string>> {
  const { file, id, text } = otherSets.get(set) ?? {
    file: `sentiment/train/${set}.jsonl`,
    id: null,
    text: 'text',
  };
  const document = {
    source: file,
    text: await readFile(join(folder, file), 'utf8'),
    url: null,
    encoding: 'utf-8',
  };
  const texts = new Map<string, string>();
  for (const row of id === null ? jsonlRows(document) : csvRows(document)) {
    if (isProblem(row)) continue;
    const cells = new Map(row.cells);
    const name = id === null ? placeFromZero(row) : cells.get(id);
    const words = cells.get(text);
    if (typeof name === 'string' && typeof words === 'string') texts.set(name, words);
  }
  return texts;
}

/** `line 1` is the place 0. */
function placeFromZero({ place }: TableRow): string {
  return String(Number(place.slice('line '.length)) - 1);
}
