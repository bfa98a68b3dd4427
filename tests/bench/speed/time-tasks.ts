import { Bench } from 'tinybench';
import { median } from './median.js';

/** Work whose time is taken. */
export type Work = () => unknown;

/**
 * Milliseconds of processor time that each of several works takes: the median of `runs` after one that warms up. The
 * time of the processor and not of the clock, so that what else runs on the machine counts less.
 */
export async function timeTasks<N extends string>(
  works: Readonly<Record<N, Work>>,
  runs: number,
): Promise<Readonly<Record<N, number>>> {
  const bench = new Bench({
    time: 0,
    iterations: runs,
    warmupTime: 0,
    warmupIterations: 1,
    now: processorTime,
  });
  for (const [name, work] of Object.entries<Work>(works)) bench.add(name, work);
  await bench.warmup();
  await bench.run();
  const times = new Map(bench.tasks.map(({ name, result }) => [name, median(result?.samples ?? [])]));
  const timesOf = (name: string): number => times.get(name) ?? Number.NaN;
  const named = Object.keys(works).map((name) => [name, timesOf(name)]);
  // Object.fromEntries knows of no names.
  return Object.fromEntries(named) as Record<N, number>;
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
