import { fileURLToPath } from 'node:url';
import { UsageError } from '../errors.js';
import { isProblem } from '../problem.js';
import { readFileBytes } from './read-bytes.js';

/** The weights that come with the program. */
const builtIn = fileURLToPath(new URL('../lexicon/sentiment.model', import.meta.url));

/** No resource is larger: V8 holds no text of more than 512 Mi characters, and vectors of words have 300 million. */
const resourceBytes = 500 * 1024 * 1024;

/**
 * The file of a learned layer's weights.
 * @param path `null`: the built-in weights
 * @throws UsageError when it cannot be read
 */
export function readModel(path: string | null): Promise<string> {
  return readResource(path ?? builtIn);
}

/**
 * The text of a file that the user named in an option, in UTF-8.
 * @throws UsageError when it cannot be read
 */
export async function readResource(path: string): Promise<string> {
  const bytes = await readFileBytes(path, resourceBytes);
  if (isProblem(bytes)) throw new UsageError(`${bytes.source}: ${bytes.message}`);
  return new TextDecoder().decode(bytes);
}
