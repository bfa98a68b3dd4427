import type { Document } from '../model/document.js';
import { type Problem, problem } from '../problem.js';
import { decode } from './decode.js';
import { documentsOf, type Origin } from './documents-of.js';

/**
 * Decodes bytes to a document: a warning may stand before it, an error stands instead of it.
 * @param label a WHATWG encoding label, or `null` to recognise the encoding
 */
export function toDocument(origin: Origin, label: string | null): readonly (Document | Problem)[] {
  const { source, bytes } = origin;
  return bytes.byteLength === 0
    ? [problem('empty-input', source)]
    : documentsOf(origin, decode(bytes, label));
}
