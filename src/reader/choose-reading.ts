import type { Document } from '../model/document.js';
import { isProblem, type Problem, problem } from '../problem.js';
import type { Settings } from '../settings.js';
import { rank } from './rank.js';
import type { LateReader, Reading } from './reader.js';

/**
 * Reads the document by the first reader that finds posts in it: the recognition only decides the order, the
 * posts are the proof. A reader that reports an error has recognised the document, and no other is tried.
 * A reading without posts always ends in an error.
 */
export async function* readByBest(
  readers: readonly LateReader[],
  document: Document,
  settings: Settings,
): AsyncGenerator<Reading> {
  const candidates = rank(readers, document, settings);
  for (const { reader } of candidates) {
    const doubts: Problem[] = [];
    let found = false;
    for await (const reading of reader.read(document, settings)) {
      if (found) yield reading;
      else if (isProblem(reading)) doubts.push(reading);
      else {
        found = true;
        yield* doubts;
        yield reading;
      }
    }
    if (found) return;
    if (doubts.some((doubt) => doubt.severity === 'error')) {
      yield* doubts;
      return;
    }
  }
  const [best] = candidates;
  yield best === undefined
    ? await unknown(document)
    : problem('no-posts-found', document.source, best.reader.name);
}

async function unknown({ source }: Document): Promise<Problem> {
  const { pagePlatforms } = await import('./registry.js');
  return problem('unknown-platform', source, pagePlatforms.map(({ name }) => name).join(', '));
}
