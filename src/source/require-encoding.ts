import { UsageError } from '../errors.js';
import { encodingName } from './encodings.js';

/**
 * The name of the encoding that the user's label stands for, in lower case.
 * @throws UsageError when no encoding has the label
 */
export function requireEncoding(label: string): string {
  const name = encodingName(label);
  if (name === null)
    throw new UsageError(`unknown encoding "${label}"; give one such as utf-8 or windows-1252`);
  return name;
}
