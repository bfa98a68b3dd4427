import { UsageError } from '../errors.js';
import type { Document } from '../model/document.js';
import { isProblem } from '../problem.js';
import type { Settings } from '../settings.js';
import { isAsked } from './asked.js';
import { requireMoment } from './dates/require-moment.js';
import { createPageJoiner } from './join-pages.js';
import type { Letter } from './mail/letter.js';
import { isMail } from './mail/mail-shape.js';
import { readDocument } from './read-document.js';
import type { Reading } from './reader.js';
import { platforms } from './registry.js';

/** Reads documents one after the other and puts together what they hold of one thread. */
export interface ThreadReader {
  /** What is whole by now: of each document at least one reading sooner or later. */
  read(document: Document): AsyncGenerator<Reading>;
  /** What waited for more: pages first, then the threads of all mail, which any document may continue. */
  end(): AsyncGenerator<Reading>;
}

/** The settings with their moment as ISO 8601. */
function checked(asked: Settings): Settings {
  if (!platforms.some((known) => isAsked(asked, known))) {
    const names = platforms.map(({ platform }) => platform).join(', ');
    throw new UsageError(`unknown platform "${asked.platform}"; give one of ${names}`);
  }
  return { ...asked, asOf: asked.asOf === null ? null : requireMoment(asked.asOf) };
}

/**
 * Makes a reader for the documents of one run.
 * @throws UsageError when `settings.platform` is not among `platforms`, or `settings.asOf` is no moment
 */
export function createThreadReader(asked: Settings): ThreadReader {
  const settings = checked(asked);
  const pages = createPageJoiner();
  const letters: Letter[] = [];
  return {
    async *read(document) {
      if (isMail(document, settings)) {
        const { openLetters } = await import('./mail/open-letters.js');
        for await (const letter of openLetters(document, settings)) {
          if (isProblem(letter)) yield letter;
          else letters.push(letter);
        }
        return;
      }
      for await (const reading of readDocument(document, settings)) {
        if (isProblem(reading)) yield reading;
        else yield* pages.add(reading);
      }
    },
    async *end() {
      yield* pages.end();
      if (letters.length === 0) return;
      const { threadsOfLetters } = await import('./mail/threads-of-letters.js');
      yield* threadsOfLetters(letters.splice(0));
    },
  };
}

/**
 * Reads the threads of one document, as what it looks like or as `settings.platform`. There is always at least one
 * reading: a thread, or the problem that there is none.
 * @throws UsageError when `settings.platform` is not among `platforms`, or `settings.asOf` is no moment
 */
export async function* readThreads(document: Document, settings: Settings): AsyncGenerator<Reading> {
  const reader = createThreadReader(settings);
  yield* reader.read(document);
  yield* reader.end();
}
