import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder that holds an input and what reading it has to give. */
export interface FixtureCase {
  /** The path below `fixtures`, such as `threads/xenforo2/basic`. */
  readonly name: string;
  /** The path of the input, `source.html` for example. */
  readonly source: string;
  /** The path of `expected.json`. */
  readonly expected: string;
}

/** The folder of the fixtures. */
const fixturesFolder = join(dirname(fileURLToPath(import.meta.url)), '..', 'fixtures');

function casesBelow(folder: string): readonly FixtureCase[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((one, other) =>
    one.name < other.name ? -1 : 1,
  );
  const source = entries.find((entry) => entry.isFile() && entry.name.startsWith('source.'));
  const below = entries
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => casesBelow(join(folder, entry.name)));
  if (source === undefined) return below;
  const name = relative(fixturesFolder, folder).replaceAll('\\', '/');
  return [{ name, source: join(folder, source.name), expected: join(folder, 'expected.json') }, ...below];
}

/** The cases of one kind of input, in the order of their names. */
export function fixtureCases(kind: 'threads' | 'text' | 'tables'): readonly FixtureCase[] {
  const folder = join(fixturesFolder, kind);
  return existsSync(folder) ? casesBelow(folder) : [];
}
