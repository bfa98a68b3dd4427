import { basename } from 'node:path';
import type { Analyzer } from './analysis/index.js';
import { UsageError } from './errors.js';
import type { Document } from './model/document.js';
import type { LabelledSet, LabelledText } from './model/labelled-text.js';
import { noDetails, type Post } from './model/post.js';
import type { ReadingCase } from './model/reading-figures.js';
import type { AnalyzedThread } from './model/result.js';
import type { JudgedFile, JudgedText } from './model/sentiment-figures.js';
import type { Thread } from './model/thread.js';
import { countLabels, type TrainedModel, type TrainingRequest } from './model/training.js';
import { isProblem, type Problem, problem } from './problem.js';
import type { Settings } from './settings.js';
import { listCases } from './source/list-cases.js';
import { readDocuments, type StandardInput } from './source/read-documents.js';
import { readModel, readResource } from './source/read-resource.js';

export type { StandardInput };

/** What became of an input: any number of threads and problems, in the order of the inputs. */
export type Outcome<T extends Thread = AnalyzedThread> = T | Problem;

/** Is told of each file, by its path, that could be opened as text; `-` is standard input. */
export type OnDocument = (source: string) => void;

/**
 * Reads the inputs into threads, one after the other; the pages of one thread become one. The threads of mail, which
 * any input may continue, come last.
 * @param inputs paths of files and folders, or `-` for `stdin`
 * @param stdin where the bytes of `-` come from
 */
export async function* read(
  inputs: Iterable<string>,
  stdin: StandardInput,
  settings: Settings,
  onDocument?: OnDocument,
): AsyncGenerator<Outcome<Thread>> {
  const { createThreadReader } = await import('./reader/index.js');
  const reader = createThreadReader(settings);
  for (const input of inputs) {
    for await (const document of readDocuments(input, stdin, settings)) {
      if (isProblem(document)) yield document;
      else {
        onDocument?.(document.source);
        yield* reader.read(document);
      }
    }
  }
  yield* reader.end();
}

/** Reads the inputs and analyses their threads; a thread is forgotten when it has been yielded. */
export async function* run(
  inputs: Iterable<string>,
  stdin: StandardInput,
  settings: Settings,
  onDocument?: OnDocument,
): AsyncGenerator<Outcome> {
  const analyzer = await openAnalyzer(settings);
  for await (const outcome of read(inputs, stdin, settings, onDocument)) {
    yield isProblem(outcome) ? outcome : await analyzer.analyze(outcome);
  }
}

/** Opens the analyzer of the settings, with the weights that they name. */
export async function openAnalyzer(settings: Settings): Promise<Analyzer> {
  const [{ createAnalyzer }, model] = await Promise.all([
    import('./analysis/index.js'),
    readModel(settings.model),
  ]);
  return createAnalyzer(settings, model);
}

/** Analyses a text as the own words of the only post of a thread. */
export async function explain(text: string, settings: Settings): Promise<AnalyzedThread> {
  return (await openAnalyzer(settings)).analyze(threadOfText('text', text));
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

/**
 * Reads texts that humans labelled, a file at a time, and scores each as the own words of the only post of a thread.
 * @param inputs paths of files and folders, or `-` for `stdin`
 */
export async function* evaluateSentiment(
  inputs: Iterable<string>,
  stdin: StandardInput,
  settings: Settings,
): AsyncGenerator<JudgedFile | Problem> {
  const { goldTexts } = await import('./reader/tables/gold-texts.js');
  const analyzer = await openAnalyzer(settings);
  for (const input of inputs) {
    for await (const document of readDocuments(input, stdin, settings)) {
      if (isProblem(document)) {
        yield document;
        continue;
      }
      const texts: JudgedText[] = [];
      for (const gold of goldTexts(document)) {
        if (isProblem(gold)) {
          yield gold;
          continue;
        }
        const { posts } = await analyzer.analyze(threadOfText('text', gold.text));
        texts.push({ label: gold.label, score: gold.score, found: posts[0]?.sentiment ?? null });
      }
      if (texts.length > 0) yield { name: document.source, texts };
    }
  }
}

/**
 * Learns the weights of a sentiment model from the labelled texts of the inputs and tells how it was made.
 * @param onProblem is told of what could not be used; the rest is learned from
 * @throws UsageError when no labelled text is left, or the vectors cannot be read
 */
export async function train(
  inputs: Iterable<string>,
  request: TrainingRequest,
  stdin: StandardInput,
  settings: Settings,
  onProblem: (problem: Problem) => void,
  onEpoch: (share: number, loss: number) => void,
): Promise<TrainedModel> {
  const { trainModel, parseVectors, defaultTraining } = await import('./train/index.js');
  const sets = await labelledSets(inputs, stdin, settings, onProblem);
  if (sets.length === 0) throw new UsageError('there is no labelled text to learn from');
  const calibration = await labelledSets(request.calibration, noInput(), settings, onProblem);
  const { vectors } = request;
  const known = vectors === null ? null : parseVectors(await readResource(vectors), vectors);
  const options = { ...defaultTraining, seed: request.seed, words: request.words };
  const file = trainModel(sets, calibration, known, options, settings, onEpoch);
  return { file, options, vectors, sets: sets.map(countLabels), calibration: calibration.map(countLabels) };
}

async function labelledSets(
  inputs: Iterable<string>,
  stdin: StandardInput,
  settings: Settings,
  onProblem: (problem: Problem) => void,
): Promise<readonly LabelledSet[]> {
  const { goldTexts } = await import('./reader/tables/gold-texts.js');
  const sets: LabelledSet[] = [];
  for (const input of inputs) {
    for await (const document of readDocuments(input, stdin, settings)) {
      if (isProblem(document)) {
        onProblem(document);
        continue;
      }
      const texts: LabelledText[] = [];
      for (const gold of goldTexts(document)) {
        if (isProblem(gold)) onProblem(gold);
        else if (gold.label !== null) texts.push({ text: gold.text, label: gold.label });
      }
      if (texts.length > 0) sets.push({ name: basename(document.source), texts });
    }
  }
  return sets;
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
