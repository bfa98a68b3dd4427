import { join } from 'node:path';
import { shown, times } from './figures.js';
import { writeMadePosts } from './made-posts.js';
import type { Measure, Row, Setting } from './row.js';
import { program } from './run-child.js';
import { timeChildren } from './time-children.js';

const ofHalf = 2.2;

const mostRuns = 3;

/** A thread against one of half its posts. */
export const growth: Measure = { name: 'growth', run: measure };

async function measure({ folder, scale }: Setting): Promise<readonly Row[]> {
  const { threadPosts } = scale;
  const inputOf = async (name: string, posts: number): Promise<readonly string[]> => {
    const path = join(folder, `${name}.jsonl`);
    await writeMadePosts(path, posts, posts);
    return [program, 'analyze', path, '-f', 'jsonl', '--jobs', '1', '-q'];
  };
  const children = {
    whole: await inputOf('whole', threadPosts),
    half: await inputOf('half', threadPosts / 2),
  };
  const taken = await timeChildren(children, Math.min(mostRuns, scale.runs));
  return [
    {
      measure: `a thread of ${shown(threadPosts)} posts against one of ${shown(threadPosts / 2)}`,
      bar: `≤ ${ofHalf} ×`,
      figure: `${times(taken.whole, taken.half)}, ${shown(taken.whole / 1000, 1)} s`,
      peer: `${shown(taken.half / 1000, 1)} s`,
      holds: taken.whole / taken.half <= ofHalf,
    },
  ];
}
