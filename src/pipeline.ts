import type { Analyzer } from './analysis/index.js';
import { noDetails, type Post } from './model/post.js';
import type { Profile } from './model/profile.js';
import type { AnalyzedThread } from './model/result.js';
import type { Thread } from './model/thread.js';
import type { Anonymize } from './pipeline/anonymize/anonymizer.js';
import type { ReadAddress } from './pipeline/live/read-address.js';
import { createRepeatedThreads } from './pipeline/live/repeated-thread.js';
import { isProblem, type Problem } from './problem.js';
import type { Holding } from './reader/index.js';
import type { Settings } from './settings.js';
import { createShardChoice } from './shard.js';
import { filesOf } from './source/files-of.js';
import { isAddress, withoutCredentials } from './source/live/address.js';
import { isSoundLongDocument, openLongDocument } from './source/long-document.js';
import { readDocument, readDocuments, type StandardInput } from './source/read-documents.js';
import { readModels } from './source/read-resource.js';

export { isAddress } from './source/live/address.js';
export { readNames } from './source/read-names.js';
export { totalBytes } from './source/total-bytes.js';
export type { Holding, StandardInput };

/** What became of an input: any number of threads and problems, in the order of the inputs. */
export type Outcome<T extends Thread = AnalyzedThread> = T | Problem;

/**
 * Is told of each file, by its path, that could be opened as text; `-` is standard input. Of a thread on the web it is
 * told page by page: its address without name and password, and the number of the page.
 */
export type OnDocument = (source: string, page?: number) => void;

/** A file to read, `-` for standard input; or why there is none. */
export type Listed = string | Problem;

/**
 * Lists the files that the inputs stand for: paths of files and folders, patterns, web addresses, and `-` for standard
 * input.
 */
export async function* listFiles(
  inputs: Iterable<string>,
  { outputFile }: Pick<Settings, 'outputFile'>,
): AsyncGenerator<Listed> {
  for (const input of inputs) {
    const files = await filesOf(input, outputFile);
    if (isProblem(files)) yield files;
    else yield* files;
  }
}

/**
 * Reads the inputs into threads, one after the other; the pages of one thread become one. The threads of mail, which
 * any input may continue, come last.
 * @param inputs paths of files and folders, patterns, web addresses, or `-` for `stdin`
 * @param stdin where the bytes of `-` come from
 * @param stopped ends all requests to the web
 */
export function read(
  inputs: Iterable<string>,
  stdin: StandardInput,
  settings: Settings,
  onDocument?: OnDocument,
  stopped?: AbortSignal,
): AsyncGenerator<Outcome<Thread>> {
  return readFiles(listFiles(inputs, settings), stdin, settings, onDocument, stopped);
}

/** The same for files that are listed already. */
export async function* readFiles(
  files: AsyncIterable<Listed> | Iterable<Listed>,
  stdin: StandardInput,
  settings: Settings,
  onDocument?: OnDocument,
  stopped?: AbortSignal,
): AsyncGenerator<Outcome<Thread>> {
  const readFile = await openFileReader(settings, stopped);
  const join = await openJoiner(settings);
  for await (const file of files) {
    if (typeof file !== 'string') yield* join.add(file);
    else for await (const holding of readFile(file, stdin, onDocument)) yield* join.add(holding);
  }
  yield* join.end();
}

/** Reads a file, or all pages of a thread on the web, by itself, without regard to the others. */
export type FileReader = (
  file: string,
  stdin: StandardInput,
  onDocument?: OnDocument,
) => AsyncGenerator<Holding>;

/**
 * Opens the reader of single files and addresses; what reads addresses is loaded with the first of them.
 * @param stopped ends all requests
 */
export async function openFileReader(settings: Settings, stopped?: AbortSignal): Promise<FileReader> {
  const { createDocumentReader } = await import('./reader/index.js');
  const reader = createDocumentReader(settings);
  let readAddress: ReadAddress | null = null;
  return async function* (file, stdin, onDocument) {
    if (isAddress(file)) {
      const { openAddressReader } = await import('./pipeline/live/read-address.js');
      readAddress ??= openAddressReader(settings, reader.read, stopped);
      yield* await readAddress(file, (page) => onDocument?.(withoutCredentials(file), page));
      return;
    }
    const long = await openLongFile(file, settings);
    if (long !== null) {
      onDocument?.(file);
      yield* long;
      return;
    }
    for (const document of await readDocument(file, stdin, settings)) {
      if (isProblem(document)) yield document;
      else {
        onDocument?.(document.source);
        yield* reader.read(document);
      }
    }
  };
}

/**
 * What a file of posts, one a line, holds that is too long to be held at once: it is read while it is asked for.
 * `null` for all other files.
 */
export async function openLongFile(file: string, settings: Settings): Promise<AsyncIterable<Holding> | null> {
  const document = await openLongDocument(file, settings);
  if (document === null) return null;
  const { isLongJsonl, readLongJsonl } = await import('./reader/index.js');
  if (!(await isLongJsonl(document, settings))) return null;
  return (await isSoundLongDocument(document, settings.limits)) ? readLongJsonl(document, settings) : null;
}

/** Puts what files hold together into the threads and problems of the run's shard. */
export interface Joiner {
  add(holding: Holding): Iterable<Outcome<Thread>>;
  end(): AsyncIterable<Outcome<Thread>>;
}

/** Opens the joiner of a run, which also puts pseudonyms in place of names where the settings say so. */
export async function openJoiner(settings: Settings): Promise<Joiner> {
  const { createThreadJoiner } = await import('./reader/index.js');
  const joiner = createThreadJoiner();
  const isChosen = createShardChoice(settings.shard);
  const anonymize = await anonymizerOf(settings);
  const isRepeated = createRepeatedThreads();
  // What other shards have is anonymized too: a name has the same pseudonym in all of them.
  const finished = (outcome: Outcome<Thread>): readonly Outcome<Thread>[] => {
    const told = isProblem(outcome) ? outcome : anonymize(outcome);
    return isChosen(outcome) ? [told] : [];
  };
  return {
    *add(holding) {
      for (const outcome of joiner.add(holding)) if (!isRepeated(outcome)) yield* finished(outcome);
    },
    async *end() {
      for await (const outcome of joiner.end()) if (!isRepeated(outcome)) yield* finished(outcome);
    },
  };
}

/** What is done about names; what replaces them is loaded only where it is asked for. */
async function anonymizerOf(settings: Settings): Promise<Anonymize> {
  if (!settings.anonymize) return (thread) => thread;
  const { openAnonymizer } = await import('./pipeline/anonymize/anonymizer.js');
  return openAnonymizer(await profileOf(settings));
}

/** Reads the inputs and analyses their threads; a thread is forgotten when it has been yielded. */
export function run(
  inputs: Iterable<string>,
  stdin: StandardInput,
  settings: Settings,
  onDocument?: OnDocument,
  stopped?: AbortSignal,
): AsyncGenerator<Outcome> {
  return runFiles(listFiles(inputs, settings), stdin, settings, onDocument, stopped);
}

/** The same for files that are listed already. */
export async function* runFiles(
  files: AsyncIterable<Listed> | Iterable<Listed>,
  stdin: StandardInput,
  settings: Settings,
  onDocument?: OnDocument,
  stopped?: AbortSignal,
): AsyncGenerator<Outcome> {
  const analyzer = await openAnalyzer(settings);
  for await (const outcome of readFiles(files, stdin, settings, onDocument, stopped)) {
    yield isProblem(outcome) ? outcome : await analyzer.analyze(outcome);
  }
}

/** Opens the analyzer of the settings, with the weights that they name. */
export async function openAnalyzer(settings: Settings): Promise<Analyzer> {
  const [{ createAnalyzer }, models, profile] = await Promise.all([
    import('./analysis/index.js'),
    readModels(settings),
    profileOf(settings),
  ]);
  return createAnalyzer(settings, models, profile);
}

/** The profile that the settings name, `undefined` for the built-in one; what reads it is loaded only then. */
export async function profileOf({ profile }: Pick<Settings, 'profile'>): Promise<Profile | undefined> {
  if (profile === null) return undefined;
  const { readProfile } = await import('./source/read-profile.js');
  return readProfile(profile);
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

/** A text as the own words of the only post of a thread. */
export function threadOfText(source: string, text: string): Thread {
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
