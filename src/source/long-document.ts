import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { LongDocument } from '../model/long-document.js';
import type { Settings } from '../settings.js';
import { normalizeText } from './normalize-text.js';

const chunkBytes = 256 * 1024;
const lineFeed = 10;

/**
 * A regular file that is longer than `limits.wholeBytes`, to be read line by line; `null` for all others, and where an
 * encoding is asked for.
 */
export async function openLongDocument(
  path: string,
  { encoding, limits }: Pick<Settings, 'encoding' | 'limits'>,
): Promise<LongDocument | null> {
  if (encoding !== null || path === '-') return null;
  const status = await stat(path).catch(() => null);
  if (status === null || !status.isFile() || status.size <= limits.wholeBytes) return null;
  return { source: path, lines: () => linesOf(path, limits.inputBytes) };
}

/**
 * Whether a long document is UTF-8 throughout and none of its lines is longer than `limits.inputBytes`. Reads all of
 * it, some 500 MB a second; what changes afterwards is read with U+FFFD in the place of what is damaged.
 */
export async function isSoundLongDocument(
  { source }: LongDocument,
  { inputBytes }: Settings['limits'],
): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let length = 0;
  try {
    for await (const chunk of chunksOf(source)) {
      decoder.decode(chunk, { stream: true });
      const first = chunk.indexOf(lineFeed);
      length = first < 0 ? length + chunk.length : chunk.length - 1 - chunk.lastIndexOf(lineFeed);
      if (length > inputBytes) return false;
    }
    decoder.decode();
    return true;
  } catch {
    // Damaged, or gone: whoever reads it whole tells what is wrong.
    return false;
  }
}

async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  yield* createReadStream(path, { highWaterMark: chunkBytes });
}

/** The lines, up to the first that is longer than `most` bytes: a file with such a line is not sound. */
async function* linesOf(path: string, most: number): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let open: string[] = [];
  let length = 0;
  for await (const chunk of chunksOf(path)) {
    const [start = '', ...pieces] = decoder.decode(chunk, { stream: true }).split('\n');
    open.push(start);
    length += start.length;
    if (length > most) return;
    const rest = pieces.pop();
    if (rest === undefined) continue;
    for (const piece of [open.join(''), ...pieces]) yield* linesIn(piece);
    open = [rest];
    length = rest.length;
  }
  yield* linesIn(open.join('') + decoder.decode());
}

/** What stands between two line feeds: one line, or several that end with a carriage return alone. */
function linesIn(text: string): readonly string[] {
  return normalizeText(text.endsWith('\r') ? text.slice(0, -1) : text).split('\n');
}
