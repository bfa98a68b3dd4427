import { readBytes } from '../read-bytes.js';
import { withinTime } from '../within-time.js';

/** Threads that were copied as text. */
export function fuzz(bytes: Uint8Array): Promise<void> {
  return withinTime(() => readBytes(bytes, { platform: 'text' }));
}
