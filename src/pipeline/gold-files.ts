import type { Document } from '../model/document.js';
import type { StandardInput } from '../pipeline.js';
import { isProblem, type Problem } from '../problem.js';
import type { Settings } from '../settings.js';
import { readDocuments } from '../source/read-documents.js';

/** The gold of one file, never none. */
export interface GoldFile<T> {
  readonly name: string;
  readonly gold: readonly T[];
}

/**
 * Reads gold a file at a time; problems with a file or a row of it stand before what is left of it.
 * @param inputs paths of files and folders, or `-` for `stdin`
 * @param goldOf what a document holds, row by row
 */
export async function* readGoldFiles<T extends object>(
  inputs: Iterable<string>,
  stdin: StandardInput,
  settings: Settings,
  goldOf: (document: Document) => Iterable<T | Problem>,
): AsyncGenerator<GoldFile<T> | Problem> {
  for (const input of inputs) {
    for await (const document of readDocuments(input, stdin, settings)) {
      if (isProblem(document)) {
        yield document;
        continue;
      }
      const gold: T[] = [];
      for (const row of goldOf(document)) {
        if (isProblem(row)) yield row;
        else gold.push(row);
      }
      if (gold.length > 0) yield { name: document.source, gold };
    }
  }
}
