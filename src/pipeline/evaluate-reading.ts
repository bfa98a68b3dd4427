import type { Document } from '../model/document.js';
import type { ReadingCase } from '../model/reading-figures.js';
import type { Thread } from '../model/thread.js';
import { read } from '../pipeline.js';
import { isProblem, type Problem, problem } from '../problem.js';
import type { Settings } from '../settings.js';
import { listCases } from '../source/list-cases.js';
import { readDocuments } from '../source/read-documents.js';
import { noInput } from './no-input.js';

/** Reads the gold cases below the folders and compares what comes out with what they expect. */
export async function* evaluateReading(
  folders: Iterable<string>,
  settings: Settings,
): AsyncGenerator<ReadingCase | Problem> {
  const { compareReading, readExpectedThreads } = await import('../evaluate/index.js');
  for (const folder of folders) {
    for (const gold of await listCases(folder)) {
      if (isProblem(gold)) {
        yield gold;
        continue;
      }
      const expected = await firstDocument(gold.expected, settings);
      const threads = isProblem(expected) ? expected : readExpectedThreads(expected.text);
      if (threads === null)
        yield problem('malformed-gold', gold.expected, 'it has neither threads nor posts');
      else if (isProblem(threads)) yield threads;
      else {
        const found: Thread[] = [];
        for await (const outcome of read([gold.input], noInput(), settings)) {
          if (!isProblem(outcome)) found.push(outcome);
        }
        yield {
          name: gold.folder,
          platform: threads[0]?.platform ?? found[0]?.platform ?? 'unknown',
          differences: compareReading(threads, found),
        };
      }
    }
  }
}

async function firstDocument(path: string, settings: Settings): Promise<Document | Problem> {
  let first: Document | Problem = problem('empty-input', path);
  for await (const document of readDocuments(path, noInput(), settings)) first = document;
  return first;
}
