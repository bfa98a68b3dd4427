import { readBytes } from '../read-bytes.js';
import { withinTime } from '../within-time.js';

/** Posts in JSON and in JSON lines. */
export function fuzz(bytes: Uint8Array): Promise<void> {
  return withinTime(async () => {
    for (const platform of [null, 'json', 'jsonl']) await readBytes(bytes, { platform });
  });
}
