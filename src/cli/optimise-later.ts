import { setFlagsFromString } from 'node:v8';
import type { Surroundings } from './surroundings.js';

/** How many bytes of its code a function runs before V8 thinks of optimising it; of itself Node 20 takes 67,584. */
const bytesRun = 500_000;

/**
 * Lets the V8 of Node 20 optimise functions later, in this thread and in those that start later: of what it optimises in
 * the first second most is not called often enough to pay for it, or is taken back. `analyze` of 10 posts took 0.52 s of
 * the processors in place of 0.64, of 1,500 posts 7.2 s in place of 8.4. Later versions wait of themselves, and know no
 * such flag.
 */
export function optimiseLater({ version }: Pick<Surroundings, 'version'>): void {
  if (version.startsWith('v20.')) setFlagsFromString(`--interrupt-budget=${bytesRun}`);
}
