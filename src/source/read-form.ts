import { UsageError } from '../errors.js';
import { readResource } from './read-resource.js';
import * as v from './valibot.js';

/**
 * Reads a file of JSON that the user named in an option, in the form that a schema tells.
 * @param remedy what the file should be, for who gets the error
 * @param limit how many bytes it has at most; as many as any other resource when it is left out
 * @throws {UsageError} when it cannot be read, is no JSON, or has another form
 */
export async function readForm<T extends v.GenericSchema>(
  path: string,
  form: T,
  remedy: string,
  limit?: number,
): Promise<v.InferOutput<T>> {
  const parsed = v.safeParse(form, parseJson(await readResource(path, limit), path), { abortEarly: true });
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new UsageError(`${path}: ${v.getDotPath(issue) ?? 'at its top'}: ${issue.message}; ${remedy}`);
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
