import { readBytes } from '../read-bytes.js';
import { withinTime } from '../within-time.js';

/** Messages and mailboxes. */
export function fuzz(bytes: Uint8Array): Promise<void> {
  return withinTime(() => readBytes(bytes, { platform: 'mail' }));
}
