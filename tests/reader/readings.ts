import { Buffer } from 'node:buffer';
import type { Thread } from '../../src/model/thread.js';
import { isProblem, type Problem } from '../../src/problem.js';
import { readThreads } from '../../src/reader/index.js';
import { defaultSettings, type Settings } from '../../src/settings.js';
import { readDocuments } from '../../src/source/read-documents.js';

/** Standard input that gives these bytes. */
export async function* bytesOf(...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

export interface Readings {
  readonly threads: readonly Thread[];
  readonly problems: readonly Problem[];
}

/** All that reading gives for an input: a path, or `-` with its bytes. */
export async function readInput(
  input: string,
  settings: Partial<Settings> = {},
  stdin: AsyncIterable<Uint8Array> = bytesOf(),
): Promise<Readings> {
  const threads: Thread[] = [];
  const problems: Problem[] = [];
  const all = { ...defaultSettings, ...settings };
  for await (const document of readDocuments(input, stdin, all)) {
    if (isProblem(document)) problems.push(document);
    else {
      for await (const reading of readThreads(document, all)) {
        if (isProblem(reading)) problems.push(reading);
        else threads.push(reading);
      }
    }
  }
  return { threads, problems };
}

/** The same for a text or bytes on standard input. */
export function readText(text: string | Uint8Array, settings: Partial<Settings> = {}): Promise<Readings> {
  return readInput('-', settings, bytesOf(text));
}
