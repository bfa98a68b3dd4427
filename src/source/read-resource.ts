import { fileURLToPath } from 'node:url';
import { UsageError } from '../errors.js';
import type { ModelFiles } from '../model/model-files.js';
import { isProblem } from '../problem.js';
import type { Settings } from '../settings.js';
import { readFileBytes } from './read-bytes.js';

/** The weights that come with the program. */
const builtIn = fileURLToPath(new URL('../lexicon/sentiment.model', import.meta.url));
const builtInEvents = fileURLToPath(new URL('../lexicon/events.model', import.meta.url));

/** No resource is larger: V8 holds no text of more than 512 Mi characters, and vectors of words have 300 million. */
const resourceBytes = 500 * 1024 * 1024;

/**
 * The file of the weights of the learned layer of sentiment.
 * @param path `null`: the built-in weights
 * @throws UsageError when it cannot be read
 */
export function readModel(path: string | null): Promise<Uint8Array> {
  return readBytes(path ?? builtIn, resourceBytes);
}

/**
 * The files of the weights of all learned layers; a path that is `null` stands for the built-in weights.
 * @throws UsageError when one cannot be read
 */
export async function readModels({
  model,
  eventModel,
}: Pick<Settings, 'model' | 'eventModel'>): Promise<ModelFiles> {
  const [sentiment, events] = await Promise.all([
    readModel(model),
    readBytes(eventModel ?? builtInEvents, resourceBytes),
  ]);
  return { sentiment, events };
}

/**
 * The text of a file that the user named in an option, in UTF-8.
 * @param limit how many bytes it has at most
 * @throws UsageError when it cannot be read
 */
export async function readResource(path: string, limit = resourceBytes): Promise<string> {
  return new TextDecoder().decode(await readBytes(path, limit));
}

async function readBytes(path: string, limit: number): Promise<Uint8Array> {
  const bytes = await readFileBytes(path, limit);
  if (isProblem(bytes)) throw new UsageError(`${bytes.source}: ${bytes.message}`);
  return bytes;
}
