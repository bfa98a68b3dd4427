import { ResultType, Sniffer } from 'encoding-sniffer/sniffer';
import { UsageError } from '../errors.js';

/**
 * The name of the encoding that a label stands for, in lower case: `latin1` → `windows-1252`.
 * `null` when the label is none of the WHATWG Encoding Standard's (https://encoding.spec.whatwg.org, section 4.2).
 */
export function encodingName(label: string): string | null {
  const sniffer = new Sniffer({ userEncoding: label });
  return sniffer.resultType === ResultType.DEFAULT ? null : sniffer.encoding.toLowerCase();
}

/** The same for a label that the user gave; throws a `UsageError` when it is unknown. */
export function requireEncoding(label: string): string {
  const name = encodingName(label);
  if (name === null)
    throw new UsageError(`unknown encoding "${label}"; give one such as utf-8 or windows-1252`);
  return name;
}
