import { UsageError } from '../errors.js';

/**
 * The value that the text of a file of JSON holds.
 * @throws {UsageError} when it is no JSON
 */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
