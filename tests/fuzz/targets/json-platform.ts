import { readBytes } from '../read-bytes.js';
import { withinTime } from '../within-time.js';

/** Threads as Discourse and Reddit answer them to programs. */
export function fuzz(bytes: Uint8Array): Promise<void> {
  return withinTime(async () => {
    for (const platform of [null, 'discourse-json', 'reddit-json']) await readBytes(bytes, { platform });
  });
}
