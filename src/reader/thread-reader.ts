import { UsageError } from '../errors.js';
import type { Document } from '../model/document.js';
import type { Thread } from '../model/thread.js';
import { isProblem, problem } from '../problem.js';
import type { Settings } from '../settings.js';
import { isAsked } from './asked.js';
import { requireMoment } from './dates/require-moment.js';
import { countHiddenCharacters } from './hidden-characters.js';
import { createPageJoiner } from './join-pages.js';
import type { Letter } from './mail/letter.js';
import { isMail } from './mail/mail-shape.js';
import { platformNames } from './platform-names.js';
import { readDocument } from './read-document.js';
import type { Reading } from './reader.js';

/** What a document holds by itself: threads, pages of threads, letters of mail, problems. */
export type Holding = Reading | Letter;

/** Reads documents one by one, without regard to one another: several may read at the same time. */
export interface DocumentReader {
  /** At least one holding of each document. */
  read(document: Document): AsyncGenerator<Holding>;
}

/** Puts together what the documents of a run hold of one thread. */
export interface ThreadJoiner {
  /** Takes what was read next; gives what is whole by now. */
  add(holding: Holding): Iterable<Reading>;
  /** What waited for more: pages first, then the threads of all mail, which any document may continue. */
  end(): AsyncGenerator<Reading>;
}

/** The settings with their moment as ISO 8601. */
function checked(asked: Settings): Settings {
  if (!platformNames.some((platform) => isAsked(asked, { platform }))) {
    throw new UsageError(`unknown platform "${asked.platform}"; give one of ${platformNames.join(', ')}`);
  }
  const { asOf } = asked;
  return { ...asked, asOf: asOf === null || asOf === whenFetched ? asOf : requireMoment(asOf) };
}

/** The value of `asOf` by which the relative dates of each page of the web count from when it was fetched. */
const whenFetched = 'fetched';

/** The settings for one document. */
function settingsFor({ fetchedAt }: Document, settings: Settings): Settings {
  return settings.asOf === whenFetched ? { ...settings, asOf: fetchedAt ?? null } : settings;
}

/**
 * Makes a reader for single documents.
 * @throws UsageError when `settings.platform` is not among `platforms`, or `settings.asOf` is no moment
 */
export function createDocumentReader(asked: Settings): DocumentReader {
  const all = checked(asked);
  return {
    async *read(document) {
      const settings = settingsFor(document, all);
      if (isMail(document, settings)) {
        const { openLetters } = await import('./mail/open-letters.js');
        yield* openLetters(document, settings);
      } else yield* readDocument(document, settings);
    },
  };
}

const isLetter = (holding: Holding): holding is Letter => 'references' in holding;

/** A thread that is whole, after the doubt that its words are what they look like. */
function* withDoubt(thread: Thread): Generator<Reading> {
  const hidden = countHiddenCharacters(thread);
  if (hidden > 0) yield problem('hidden-characters', thread.source, `${hidden}`);
  yield thread;
}

/** Makes a joiner for the documents of one run. */
export function createThreadJoiner(): ThreadJoiner {
  const pages = createPageJoiner();
  const letters: Letter[] = [];
  return {
    *add(holding) {
      if (isProblem(holding)) yield holding;
      else if (isLetter(holding)) letters.push(holding);
      else for (const thread of pages.add(holding)) yield* withDoubt(thread);
    },
    async *end() {
      for (const thread of pages.end()) yield* withDoubt(thread);
      if (letters.length === 0) return;
      const { threadsOfLetters } = await import('./mail/threads-of-letters.js');
      for (const thread of threadsOfLetters(letters.splice(0))) yield* withDoubt(thread);
    },
  };
}

/**
 * Reads the threads of one document, as what it looks like or as `settings.platform`. There is always at least one
 * reading: a thread, or the problem that there is none.
 * @throws UsageError when `settings.platform` is not among `platforms`, or `settings.asOf` is no moment
 */
export async function* readThreads(document: Document, settings: Settings): AsyncGenerator<Reading> {
  const joiner = createThreadJoiner();
  for await (const holding of createDocumentReader(settings).read(document)) yield* joiner.add(holding);
  yield* joiner.end();
}
