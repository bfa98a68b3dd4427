import type { Document } from '../model/document.js';
import type { Settings } from '../settings.js';
import type { LateReader, Reader } from './reader.js';

/** A reader that claims a document. */
export interface Candidate<R = Reader> {
  readonly reader: R;
  /** How sure it is, above 0 and up to 1. */
  readonly score: number;
}

/** The readers that claim the document, the surest first; of equals the first of the registry. */
export function rank<R extends LateReader>(
  readers: readonly R[],
  document: Document,
  settings: Settings,
): readonly Candidate<R>[] {
  return readers
    .map((reader) => ({ reader, score: reader.detect(document, settings) }))
    .filter((candidate) => candidate.score > 0)
    .sort((one, other) => other.score - one.score);
}
