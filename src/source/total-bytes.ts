import { stat } from 'node:fs/promises';

/**
 * How many bytes files hold together, or at least `enough` when it is more. What cannot be looked at, such as standard
 * input, holds none.
 */
export async function totalBytes(files: Iterable<string>, enough: number): Promise<number> {
  let bytes = 0;
  for (const file of files) {
    if (bytes >= enough) break;
    const found = await stat(file).catch(() => null);
    bytes += found?.isFile() ? found.size : 0;
  }
  return bytes;
}
