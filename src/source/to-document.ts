import type { Document } from '../model/document.js';
import { type Problem, problem } from '../problem.js';
import { decode } from './decode.js';
import { isText } from './is-text.js';

/** Bytes with what is known of them. */
export interface Origin {
  /** How results and problems call the document. */
  readonly source: string;
  readonly bytes: Uint8Array;
  /** Where they were fetched from, `null` for files. */
  readonly url: string | null;
  readonly fetchedAt?: string;
}

/**
 * Decodes bytes to a document: a warning may stand before it, an error stands instead of it.
 * @param label a WHATWG encoding label, or `null` to recognise the encoding
 */
export function toDocument(
  { source, bytes, ...found }: Origin,
  label: string | null,
): readonly (Document | Problem)[] {
  if (bytes.byteLength === 0) return [problem('empty-input', source)];
  const { text, encoding, unknown } = decode(bytes, label);
  if (!isText(text)) return [problem('not-text', source)];
  if (text.trim() === '') return [problem('empty-input', source)];
  const document: Document = { source, text, encoding, bytes, ...found };
  return unknown === null ? [document] : [problem('unknown-encoding', source, unknown, encoding), document];
}
