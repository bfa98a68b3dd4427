import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { shown } from './figures.js';
import { writeMadePosts } from './made-posts.js';
import type { Measure, Row, Setting } from './row.js';
import { program } from './run-child.js';
import { timeChildren } from './time-children.js';

const ofOne = 1.6;

const mostRuns = 3;

/** Two jobs against one on many files. */
export const sharing: Measure = { name: 'jobs', run: measure };

async function measure({ folder, scale }: Setting): Promise<readonly Row[]> {
  const files = join(folder, 'files');
  await mkdir(files);
  for (let at = 0; at < scale.files; at += 1) {
    await writeMadePosts(join(files, `${at}.jsonl`), scale.postsOfFile, scale.postsOfFile);
  }
  const withJobs = (jobs: number) => [program, 'analyze', files, '-f', 'jsonl', '--jobs', `${jobs}`, '-q'];
  const children = { one: withJobs(1), two: withJobs(2) };
  const taken = await timeChildren(children, Math.min(mostRuns, scale.runs));
  const gain = taken.one / taken.two;
  return [
    {
      measure: `--jobs 2 against --jobs 1, ${scale.files} files, ${availableParallelism()} cores`,
      bar: `≥ ${ofOne} ×`,
      figure: `${shown(gain, 2)} ×, ${shown(taken.two / 1000, 1)} s`,
      peer: `${shown(taken.one / 1000, 1)} s`,
      holds: gain >= ofOne,
    },
  ];
}
