import type { Document } from './model/document.js';
import { noDetails, type Post } from './model/post.js';
import type { ReadingCase } from './model/reading-figures.js';
import type { AnalyzedThread } from './model/result.js';
import type { Thread } from './model/thread.js';
import { isProblem, type Problem, problem } from './problem.js';
import type { Settings } from './settings.js';
import { listCases } from './source/list-cases.js';
import { readDocuments, type StandardInput } from './source/read-documents.js';

export type { StandardInput };

/** What became of an input: any number of threads and problems, in the order of the inputs. */
export type Outcome<T extends Thread = AnalyzedThread> = T | Problem;

/** Is told of each file, by its path, that could be opened as text; `-` is standard input. */
export type OnDocument = (source: string) => void;

/**
 * Reads the inputs into threads, one after the other; the pages of one thread become one.
 * @param inputs paths of files and folders, or `-` for `stdin`
 * @param stdin where the bytes of `-` come from
 */
export async function* read(
  inputs: Iterable<string>,
  stdin: StandardInput,
  settings: Settings,
  onDocument?: OnDocument,
): AsyncGenerator<Outcome<Thread>> {
  const { createPageJoiner, readThreads } = await import('./reader/index.js');
  const joiner = createPageJoiner();
  for (const input of inputs) {
    for await (const document of readDocuments(input, stdin, settings)) {
      if (isProblem(document)) yield document;
      else {
        onDocument?.(document.source);
        for await (const reading of readThreads(document, settings)) {
          if (isProblem(reading)) yield reading;
          else yield* joiner.add(reading);
        }
      }
    }
  }
  yield* joiner.end();
}

/** Reads the inputs and analyses their threads; a thread is forgotten when it has been yielded. */
export async function* run(
  inputs: Iterable<string>,
  stdin: StandardInput,
  settings: Settings,
  onDocument?: OnDocument,
): AsyncGenerator<Outcome> {
  const { createAnalyzer } = await import('./analysis/index.js');
  const analyzer = createAnalyzer(settings);
  for await (const outcome of read(inputs, stdin, settings, onDocument)) {
    yield isProblem(outcome) ? outcome : analyzer.analyze(outcome);
  }
}

/** Analyses a text as the own words of the only post of a thread. */
export async function explain(text: string, settings: Settings): Promise<AnalyzedThread> {
  const { createAnalyzer } = await import('./analysis/index.js');
  return createAnalyzer(settings).analyze(threadOfText('text', text));
}

/** The same for the text of an input: a path, or `-` for `stdin`. */
export async function* explainInput(
  input: string,
  stdin: StandardInput,
  settings: Settings,
): AsyncGenerator<Outcome> {
  for await (const document of readDocuments(input, stdin, settings)) {
    if (isProblem(document)) yield document;
    else yield { ...(await explain(document.text, settings)), source: document.source };
  }
}

function threadOfText(source: string, text: string): Thread {
  const words = text.trim();
  const post: Post = {
    ...noDetails,
    number: 1,
    id: null,
    author: null,
    postedAt: null,
    permalink: null,
    text: words,
    parts: [{ start: 0, end: words.length }],
    marks: [],
    quotes: [],
  };
  const posts = [post];
  return { source, platform: 'text', id: null, title: null, url: null, page: null, nextPage: null, posts };
}

/** Reads the gold cases below the folders and compares what comes out with what they expect. */
export async function* evaluateReading(
  folders: Iterable<string>,
  settings: Settings,
): AsyncGenerator<ReadingCase | Problem> {
  const { compareReading, readExpectedThreads } = await import('./evaluate/index.js');
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

async function* noInput(): AsyncGenerator<Uint8Array> {}
