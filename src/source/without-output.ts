import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

const lookAt = (path: string) => stat(path).catch(() => null);

/**
 * The files less the one that the results go to, or less those in the folder that they go to, under whatever names.
 * @param output a file or folder, which need not exist; `null` when there is none
 */
export async function withoutOutput(
  output: string | null,
  files: readonly string[],
): Promise<readonly string[]> {
  const target = output === null ? null : await lookAt(output);
  if (output === null || target === null) return files;
  const folder = target.isDirectory() ? await realpath(output) : null;
  const kept: string[] = [];
  for (const file of files) {
    if (folder === null) {
      const found = target.isFile() ? await lookAt(file) : null;
      if (found?.dev === target.dev && found.ino === target.ino) continue;
    } else if ((await realpath(dirname(file))) === folder) continue;
    kept.push(file);
  }
  return kept;
}
