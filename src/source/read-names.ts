import { UsageError } from '../errors.js';
import { isProblem } from '../problem.js';
import { readFileBytes, readStream, type StandardInput } from './read-bytes.js';

/** Lists of 10 million paths are smaller. */
const listBytes = 500 * 1024 * 1024;

/**
 * The names that a list of inputs holds, in UTF-8, a name a line.
 * @param list the path of the list, or `-` for `stdin`
 * @param ended whether NUL characters end the names, as `find -print0` writes them, instead of line ends
 * @throws UsageError when the list cannot be read
 */
export async function readNames(
  list: string,
  stdin: StandardInput,
  ended: 'by-line' | 'by-nul',
): Promise<readonly string[]> {
  const bytes =
    list === '-' ? await readStream(stdin, list, listBytes) : await readFileBytes(list, listBytes);
  if (isProblem(bytes)) throw new UsageError(`${bytes.source}: ${bytes.message}`);
  const names = new TextDecoder().decode(bytes).split(ended === 'by-nul' ? '\0' : /\r?\n/);
  return names.filter((name) => name !== '');
}
