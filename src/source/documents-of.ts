import type { Document } from '../model/document.js';
import { type Problem, problem } from '../problem.js';
import type { Decoded } from './decode.js';
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

/** The document of bytes that are decoded: a warning may stand before it, an error stands instead of it. */
export function documentsOf(
  origin: Origin,
  { text, encoding, unknown }: Decoded,
): readonly (Document | Problem)[] {
  const { source } = origin;
  if (!isText(text)) return [problem('not-text', source)];
  if (text.trim() === '') return [problem('empty-input', source)];
  const document: Document = { ...origin, text, encoding };
  return unknown === null ? [document] : [problem('unknown-encoding', source, unknown, encoding), document];
}
