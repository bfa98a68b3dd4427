import { median } from './median.js';
import { runChild } from './run-child.js';

/**
 * Milliseconds by the clock that Node takes with each of several lists of arguments: the median of `runs`, one of
 * each after the other, so that what else runs on the machine slows all of them down.
 */
export async function timeChildren<N extends string>(
  children: Readonly<Record<N, readonly string[]>>,
  runs: number,
): Promise<Readonly<Record<N, number>>> {
  const times = new Map<string, number[]>();
  for (let run = 0; run < runs; run += 1) {
    for (const [name, args] of Object.entries<readonly string[]>(children)) {
      times.set(name, [...(times.get(name) ?? []), await runChild(args)]);
    }
  }
  const medians = Object.keys(children).map((name) => [name, median(times.get(name) ?? [])]);
  // Object.fromEntries knows of no names.
  return Object.fromEntries(medians) as Record<N, number>;
}
