import type { Document } from '../model/document.js';
import type { Thread } from '../model/thread.js';
import type { Problem } from '../problem.js';
import type { Settings } from '../settings.js';

/** What a reader yields: a thread, or a problem with the document. */
export type Reading = Thread | Problem;

/** Reads the documents of one platform. */
export interface Reader {
  /** The value of `--platform` and of a thread's `platform`. */
  readonly platform: string;
  /** The name that people know it by. */
  readonly name: string;
  /** How sure it is that the document is of this platform: 0 (no) … 1 (certain). */
  detect(document: Document, settings: Settings): number;
  /** The threads of the document in their order; nothing at all when it holds no posts. */
  read(document: Document, settings: Settings): Iterable<Reading>;
}

/** A reader that may load what it reads with when it is first needed. */
export interface LateReader extends Omit<Reader, 'read'> {
  read(document: Document, settings: Settings): Iterable<Reading> | AsyncIterable<Reading>;
}
