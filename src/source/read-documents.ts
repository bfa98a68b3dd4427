import type { Document } from '../model/document.js';
import { isProblem, type Problem, problem } from '../problem.js';
import type { Settings } from '../settings.js';
import { decodePlain } from './decode-plain.js';
import { documentsOf } from './documents-of.js';
import { filesOf } from './files-of.js';
import { isAddress, withoutCredentials } from './live/address.js';
import { readFileBytes, readStream, type StandardInput } from './read-bytes.js';

export type { StandardInput } from './read-bytes.js';

/**
 * Reads an input: a file, the files of a folder, or standard input. Problems stand where they arise.
 * @param input a path, or `-` for `stdin`
 * @throws UsageError when `settings.encoding` is no WHATWG encoding label
 */
export async function* readDocuments(
  input: string,
  stdin: StandardInput,
  settings: Settings,
): AsyncGenerator<Document | Problem> {
  const files = await filesOf(input, settings.outputFile);
  if (isProblem(files)) yield files;
  else for (const file of files) yield* await readDocument(file, stdin, settings);
}

/**
 * Reads one file as text: a warning may stand before the document, an error stands instead of it.
 * @param input a path of a file, or `-` for `stdin`
 * @throws UsageError when `settings.encoding` is no WHATWG encoding label
 */
export async function readDocument(
  input: string,
  stdin: StandardInput,
  settings: Settings,
): Promise<readonly (Document | Problem)[]> {
  const label = await labelOf(settings);
  if (isAddress(input)) {
    const remedy = 'save the page with a browser and name the file';
    return [problem('not-a-file', withoutCredentials(input), 'a web address', remedy)];
  }
  const limit = settings.limits.inputBytes;
  const bytes = input === '-' ? await readStream(stdin, input, limit) : await readFileBytes(input, limit);
  if (isProblem(bytes)) return [bytes];
  const origin = { source: input, bytes, url: null };
  const plain = label === null && bytes.byteLength > 0 ? decodePlain(bytes) : null;
  if (plain !== null) return documentsOf(origin, plain);
  const { toDocument } = await import('./to-document.js');
  return toDocument(origin, label);
}

async function labelOf({ encoding }: Settings): Promise<string | null> {
  if (encoding === null) return null;
  const { requireEncoding } = await import('./require-encoding.js');
  return requireEncoding(encoding);
}
