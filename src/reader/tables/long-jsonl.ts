import { append } from '../../model/append.js';
import type { LongDocument } from '../../model/long-document.js';
import { isProblem, type Problem, problem } from '../../problem.js';
import type { Settings } from '../../settings.js';
import type { Reading } from '../reader.js';
import { jsonlRow } from './jsonl-rows.js';
import { type PostRow, readPostRow } from './post-row.js';
import { createRowCounts } from './row-counts.js';
import { threadsOfRows } from './threads-of-rows.js';

/** One of the first lines may be damaged. */
const linesToRecognise = 5;

/** Whether a long document begins with posts, one a line, and may be read as such. */
export async function isLongJsonl(
  document: LongDocument,
  { platform }: Pick<Settings, 'platform'>,
): Promise<boolean> {
  if (platform !== null && platform !== 'jsonl') return false;
  let read = 0;
  for await (const row of rowsOf(document)) {
    if ('row' in row) return true;
    read += 1;
    if (read === linesToRecognise) break;
  }
  return false;
}

/**
 * Reads JSONL of any length: a thread as soon as its last row is read, in the order of the first rows. The rows are
 * counted before, so that no more of them are held than those of the threads that are not whole yet.
 */
export async function* readLongJsonl(document: LongDocument, settings: Settings): AsyncGenerator<Reading> {
  const counts = createRowCounts();
  for await (const found of rowsOf(document)) {
    if ('row' in found && found.row.threadKey !== null) counts.add(found.row.threadKey);
  }
  const { source } = document;
  const waiting = new Map<string | PostRow, PostRow[]>();
  const whole = new Set<string | PostRow>();
  for await (const found of rowsOf(document)) {
    if (isProblem(found)) {
      yield found;
      continue;
    }
    const { row } = found;
    const key = row.threadKey ?? row;
    append(waiting, key, row);
    if (typeof key !== 'string' || counts.isLast(key)) whole.add(key);
    for (const [first, group] of waiting) {
      if (!whole.delete(first)) break;
      waiting.delete(first);
      yield* threadsOfRows(group, 'jsonl', { source, url: null }, settings);
    }
  }
  // Only a file that changes while it is read leaves anything.
  for (const group of waiting.values()) yield* threadsOfRows(group, 'jsonl', { source, url: null }, settings);
}

async function* rowsOf({ source, lines }: LongDocument): AsyncGenerator<{ readonly row: PostRow } | Problem> {
  let number = 0;
  for await (const line of lines()) {
    number += 1;
    const found = jsonlRow(line, number, source);
    if (found === null) continue;
    if (isProblem(found)) {
      yield found;
      continue;
    }
    const row = readPostRow(found.cells);
    yield typeof row === 'string' ? problem('malformed-row', source, found.place, row) : { row };
  }
}
