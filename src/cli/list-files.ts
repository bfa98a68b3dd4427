import { type Listed, listFiles } from '../pipeline.js';
import { problem } from '../problem.js';
import type { Settings } from '../settings.js';

/**
 * The files that the inputs stand for, all of them before the first is read.
 * @param list the file that was to name inputs, `null` when there was none
 */
export async function listAllFiles(
  inputs: readonly string[],
  list: string | null,
  settings: Settings,
): Promise<readonly Listed[]> {
  if (inputs.length === 0 && list !== null) return [problem('empty-list', list)];
  const files: Listed[] = [];
  for await (const file of listFiles(inputs, settings)) files.push(file);
  return files;
}
