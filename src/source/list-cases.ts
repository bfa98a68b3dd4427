import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Problem, problem } from '../problem.js';
import { problemOf } from './read-bytes.js';

/** A folder that holds an input and, beside it, what must come out. */
export interface GoldCase {
  readonly folder: string;
  readonly input: string;
  readonly expected: string;
}

const expectedName = 'expected.json';

/**
 * The cases below a folder, in the order of their names: folders with an `expected.json` and a file called
 * `source.…` or, without one, exactly one other file.
 */
export async function listCases(folder: string): Promise<readonly (GoldCase | Problem)[]> {
  try {
    const cases = await casesIn(folder);
    return cases.length === 0 ? [problem('no-cases', folder, expectedName)] : cases;
  } catch (error) {
    return [problemOf(error, folder)];
  }
}

async function casesIn(folder: string): Promise<GoldCase[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const cases: GoldCase[] = [];
  if (entries.some(({ name }) => name === expectedName)) {
    const files = sorted
      .filter((entry) => entry.isFile() && entry.name !== expectedName)
      .map(({ name }) => name);
    const input =
      files.find((name) => name.startsWith('source.')) ?? (files.length === 1 ? files[0] : undefined);
    if (input !== undefined) {
      cases.push({ folder, input: join(folder, input), expected: join(folder, expectedName) });
    }
  }
  for (const entry of sorted) {
    if (!entry.isDirectory()) continue;
    for (const found of await casesIn(join(folder, entry.name))) cases.push(found);
  }
  return cases;
}
