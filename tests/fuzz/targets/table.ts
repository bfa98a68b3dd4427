import { readBytes } from '../read-bytes.js';
import { withinTime } from '../within-time.js';

/** Tables of posts: by what they look like, and as what they are said to be. */
export function fuzz(bytes: Uint8Array): Promise<void> {
  return withinTime(async () => {
    for (const platform of [null, 'csv']) await readBytes(bytes, { platform });
  });
}
