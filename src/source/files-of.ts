import { stat } from 'node:fs/promises';
import { type Problem, problem } from '../problem.js';
import { listFiles } from './list-files.js';
import { problemOf } from './read-bytes.js';

/**
 * The files that an input stands for: itself, or what a folder holds for us.
 * @param output the file that the results go to: a folder never gives it, under whatever name
 */
export async function filesOf(input: string, output: string | null): Promise<readonly string[] | Problem> {
  if (input === '-') return [input];
  try {
    if (!(await stat(input)).isDirectory()) return [input];
    const files = await without(output, await listFiles(input));
    return files.length === 0 ? problem('empty-folder', input) : files;
  } catch (error) {
    const found = problemOf(error, input);
    return found.code === 'missing-file' && /^https?:\/\//i.test(input)
      ? problem(
          'not-a-file',
          input,
          'a web address',
          'save the page with a browser and name the file or its folder',
        )
      : found;
  }
}

const lookAt = (path: string) => stat(path).catch(() => null);

async function without(output: string | null, files: readonly string[]): Promise<readonly string[]> {
  const target = output === null ? null : await lookAt(output);
  if (!target?.isFile()) return files;
  const kept: string[] = [];
  for (const file of files) {
    const found = await lookAt(file);
    if (found?.dev !== target.dev || found.ino !== target.ino) kept.push(file);
  }
  return kept;
}
