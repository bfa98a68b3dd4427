import type { Document } from '../model/document.js';
import { isProblem } from '../problem.js';
import type { Settings } from '../settings.js';
import type { PageReader } from './html/html-reader.js';
import { type Candidate, rank } from './rank.js';
import type { Reader, Reading } from './reader.js';

/** What can read a page, in the order of trust. */
export interface PageReaders {
  readonly platforms: readonly Reader[];
  /** Those that read what the page marks up for programs. */
  readonly structured: readonly PageReader[];
  /** Those that go by the look of it. */
  readonly guesses: readonly PageReader[];
}

/** What came of a page. */
export interface PageReading {
  /** Nothing when no reader found posts or an error. */
  readonly readings: readonly Reading[];
  /** The platform that was surest, whether it found posts or not. */
  readonly surest: Candidate | null;
}

/** A platform that scores less has only something in common with the page. */
export const sureScore = 0.3;

/** How many times the posts of a sure platform, and of a sound markup, the others have to find to be believed. */
const muchMore = 2;

const postsIn = (readings: readonly Reading[]) =>
  readings.reduce((sum, reading) => sum + (isProblem(reading) ? 0 : reading.posts.length), 0);

const hasError = (readings: readonly Reading[]) =>
  readings.some((reading) => isProblem(reading) && reading.severity === 'error');

/** The readers that find more than a platform has found, the better first. */
function challengers(
  { structured, guesses }: PageReaders,
  found: number,
  isSure: boolean,
): readonly PageReader[] {
  const least = isSure ? found * muchMore : found;
  const counted = structured
    .map((reader) => ({ reader, count: reader.count() }))
    .filter(({ count }) => count > least)
    .sort((one, other) => other.count - one.count);
  const marked = counted.map(({ reader }) => reader);
  if (isSure && found > 0) return marked;
  const best = Math.max(found, counted[0]?.count ?? 0);
  const betters = guesses.filter((reader) => reader.count() >= Math.max(2, best * muchMore));
  return best > 0 ? [...betters, ...marked] : guesses;
}

/**
 * Reads a page by what finds its posts. Platforms come first, in the order of their scores, the posts being the
 * proof. Then what the page marks up for programs is believed where it holds more posts: more than twice as many
 * against a platform that is sure, since markup also repeats posts and counts deleted ones; more at all against
 * one that is not. JSON-LD, which often holds the first post only, is thus a source only when nothing else finds
 * as many. What merely repeats on the page is believed against no sure platform, and against all others when it
 * finds at least twice as many.
 */
export function choosePageReading(readers: PageReaders, document: Document, settings: Settings): PageReading {
  const candidates = rank(readers.platforms, document, settings);
  const surest = candidates[0] ?? null;
  let known: readonly Reading[] = [];
  let score = surest?.score ?? 0;
  for (const candidate of candidates) {
    known = [...candidate.reader.read(document, settings)];
    score = candidate.score;
    if (hasError(known)) return { readings: known, surest };
    if (postsIn(known) > 0) break;
  }
  for (const reader of challengers(readers, postsIn(known), score >= sureScore)) {
    const readings = [...reader.read(document, settings)];
    if (postsIn(readings) > 0) return { readings, surest };
  }
  return { readings: postsIn(known) > 0 ? known : [], surest };
}
