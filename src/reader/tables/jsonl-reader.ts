import type { Document } from '../../model/document.js';
import { isProblem, problem } from '../../problem.js';
import type { Settings } from '../../settings.js';
import type { Reader, Reading } from '../reader.js';
import { isJsonObject, parseJson } from './json-value.js';
import { jsonlRows } from './jsonl-rows.js';
import { type PostRow, readPostRow } from './post-row.js';
import { threadsOfRows } from './threads-of-rows.js';

/** One of the first lines may be damaged. */
const linesToRecognise = 5;

const name = 'JSONL';

function* read(document: Document, settings: Settings): Generator<Reading> {
  const rows: PostRow[] = [];
  for (const found of jsonlRows(document)) {
    if (isProblem(found)) {
      yield found;
      continue;
    }
    const row = readPostRow(found.cells);
    if (typeof row === 'string') yield problem('malformed-row', document.source, found.place, row);
    else rows.push(row);
  }
  if (rows.length === 0) yield problem('no-posts-found', document.source, name);
  yield* threadsOfRows(rows, 'jsonl', document, settings);
}

function detect(document: Document): number {
  if (!document.text.trimStart().startsWith('{')) return 0;
  const lines = document.text.split('\n', linesToRecognise * 4).filter((line) => line.trim() !== '');
  return lines.slice(0, linesToRecognise).some((line) => isJsonObject(parseJson(line))) ? 0.8 : 0;
}

/** Reads JSONL: one post a line. What `scrape` and `analyze` write with `--format jsonl` is such. */
export const jsonlReader: Reader = { platform: 'jsonl', name, detect, read };
