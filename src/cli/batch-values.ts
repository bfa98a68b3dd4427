import type { Shard } from '../settings.js';
import { InvalidArgumentError } from './commander.js';

/** More threads than any machine of today has cores. */
const mostJobs = 1024;

/** Reads the value of `--jobs`. */
export function readJobs(value: string): number {
  const jobs = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (jobs < 1 || jobs > mostJobs) {
    throw new InvalidArgumentError(`A whole number from 1 to ${mostJobs} is needed.`);
  }
  return jobs;
}

/** Reads the value of `--shard`. */
export function readShard(value: string): Shard {
  const found = /^(\d{1,6})\/(\d{1,6})$/.exec(value);
  const [number, count] = [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0)];
  if (number < 1 || number > count) {
    throw new InvalidArgumentError('A number and how many there are is needed, such as 1/4 to 4/4.');
  }
  return { number, count };
}
