import { readBytes } from '../read-bytes.js';
import { withinTime } from '../within-time.js';

/** Pages, of whatever platform they look like. */
export function fuzz(bytes: Uint8Array): Promise<void> {
  return withinTime(() => readBytes(bytes));
}
