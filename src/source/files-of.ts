import { stat } from 'node:fs/promises';
import { type Problem, problem } from '../problem.js';
import { byName, listFiles } from './list-files.js';
import { hasScheme, isAddress, withoutCredentials } from './live/address.js';
import { problemOf } from './read-bytes.js';
import { withoutOutput } from './without-output.js';

/**
 * The files that an input stands for: itself, also where it is a web address, what a folder holds for us, or what a pattern matches when there is no
 * file of its name.
 * @param output the file or folder that the results go to: no folder and no pattern ever gives it, under whatever name
 */
export async function filesOf(input: string, output: string | null): Promise<readonly string[] | Problem> {
  if (input === '-' || isAddress(input)) return [input];
  try {
    if (!(await stat(input)).isDirectory()) return [input];
    const files = await withoutOutput(output, await listFiles(input));
    return files.length === 0 ? problem('empty-folder', input) : files;
  } catch (error) {
    const found = problemOf(error, input);
    return found.code === 'missing-file' ? filesLike(input, output) : found;
  }
}

/** Whether a name can stand for several files. */
const isPattern = (name: string) => /[*?[{]/.test(name);

async function filesLike(input: string, output: string | null): Promise<readonly string[] | Problem> {
  if (hasScheme(input)) {
    return problem('malformed-address', withoutCredentials(input), 'is no address of http or https');
  }
  if (!isPattern(input)) return problem('missing-file', input);
  const { matchFiles } = await import('./match-files.js');
  const files = new Set<string>();
  for (const match of (await matchFiles(input)).sort(byPath)) {
    const isFolder = match.endsWith('/');
    for (const file of isFolder ? await listFiles(match.slice(0, -1)) : [match]) files.add(file);
  }
  const kept = await withoutOutput(output, [...files]);
  return kept.length === 0 ? problem('no-match', input) : kept;
}

/** The order in which the files of a folder are listed, folder by folder. */
function byPath(a: string, b: string): number {
  const names = b.split('/');
  for (const [at, name] of a.split('/').entries()) {
    const other = names[at];
    if (other === undefined) return 1;
    if (name !== other) return byName(name, other);
  }
  return -1;
}
