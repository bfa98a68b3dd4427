import { join } from 'node:path';
import { shown } from './figures.js';
import { writeMadePosts } from './made-posts.js';
import type { Measure, Row, Setting } from './row.js';
import { program, residentMegabytes, runChild } from './run-child.js';

const mostMegabytes = 400;
const spread = 0.15;

/** Posts of one thread in the stream. */
const postsOfThread = 20;

const lineFeed = 10;

/** The memory of a long stream of posts, stretch by stretch. */
export const memory: Measure = { name: 'memory', run: measure };

async function measure({ folder, scale }: Setting): Promise<readonly Row[]> {
  const posts = join(folder, 'many.jsonl');
  await writeMadePosts(posts, scale.streamedPosts, postsOfThread);
  const stretches: number[] = [];
  let rows = 0;
  const watch = async (chunk: Buffer, pid: number): Promise<void> => {
    for (const byte of chunk) if (byte === lineFeed) rows += 1;
    const stretch = Math.floor(rows / scale.stretchPosts);
    const megabytes = await residentMegabytes(pid);
    if (megabytes !== null) stretches[stretch] = Math.max(stretches[stretch] ?? 0, megabytes);
  };
  // Each further thread has a model of its own, some 150 MB.
  const args = [program, 'analyze', posts, '-f', 'jsonl', '--jobs', '1', '-q'];
  const milliseconds = await runChild(args, { onOutput: watch });
  // Of the first stretch the memory still grows; of the last there may be a few rows.
  const settled = stretches.slice(1, Math.max(2, scale.streamedPosts / scale.stretchPosts));
  const middle = (Math.max(...settled) + Math.min(...settled)) / 2;
  const off = (Math.max(...settled) - middle) / middle;
  const most = Math.max(...stretches);
  return [
    {
      measure: `memory of ${shown(rows)} posts, JSONL to JSONL, --jobs 1`,
      bar: `± ${100 * spread} %, < ${mostMegabytes} MB`,
      figure: `± ${shown(100 * off, 1)} %, ${shown(most)} MB, ${shown((1000 * rows) / milliseconds)} posts/s`,
      peer: '',
      holds: rows === scale.streamedPosts && off <= spread && most < mostMegabytes,
    },
  ];
}
