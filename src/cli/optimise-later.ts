import { setFlagsFromString } from 'node:v8';

/** How many bytes of its code a function runs before V8 thinks of optimising it; of itself V8 11 takes 135,168. */
const bytesRun = 500_000;

/**
 * Lets functions be optimised later, in this thread and in those that start later: of what V8 optimises in the first
 * second most is not called often enough to pay for it, or is taken back. `analyze` of 10 posts took 0.52 s of the
 * processors in place of 0.64, of 1,500 posts 8.0 s in place of 9.8.
 */
export function optimiseLater(): void {
  setFlagsFromString(`--interrupt-budget=${bytesRun}`);
}
