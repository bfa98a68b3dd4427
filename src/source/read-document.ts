import type { Document } from '../model/document.js';
import { isProblem, type Problem, problem } from '../problem.js';
import type { Settings } from '../settings.js';
import { decode } from './decode.js';
import { requireEncoding } from './encoding-name.js';
import { isText } from './is-text.js';
import { readFileBytes, readStream, type StandardInput } from './read-bytes.js';

export type { StandardInput } from './read-bytes.js';

/**
 * Reads one input as text: a warning may stand before the document, an error stands instead of it.
 * @param input a path, or `-` for `stdin`
 * @throws UsageError when `settings.encoding` is no WHATWG encoding label
 */
export async function readDocument(
  input: string,
  stdin: StandardInput,
  settings: Settings,
): Promise<readonly (Document | Problem)[]> {
  const label = settings.encoding === null ? null : requireEncoding(settings.encoding);
  const limit = settings.limits.inputBytes;
  const bytes = input === '-' ? await readStream(stdin, input, limit) : await readFileBytes(input, limit);
  if (isProblem(bytes)) return [bytes];
  if (bytes.byteLength === 0) return [problem('empty-input', input)];
  const { text, encoding, unknown } = decode(bytes, label);
  if (!isText(text)) return [problem('not-text', input)];
  if (text.trim() === '') return [problem('empty-input', input)];
  const document: Document = { source: input, text, url: null, encoding };
  return unknown === null ? [document] : [problem('unknown-encoding', input, unknown, encoding), document];
}
