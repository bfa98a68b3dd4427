import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shown, times } from './figures.js';
import { madePosts } from './made-posts.js';
import type { Measure, Row, Setting } from './row.js';
import { program, script } from './run-child.js';
import { timeChildren } from './time-children.js';

const ofScript = 1.25;
const ofNode = 1.3;

const postsOfDump = 10;

/** How long it takes until a small dump is analysed, and until help and the version are shown. */
export const starts: Measure = { name: 'start', run: measure };

async function measure({ folder, scale }: Setting): Promise<readonly Row[]> {
  const dump = join(folder, 'dump.txt');
  await writeFile(dump, dumpOf(postsOfDump));
  const taken = await timeChildren(
    {
      analyze: [program, 'analyze', dump],
      script: [script('bare-score'), dump],
      version: [program, '--version'],
      help: [program, '--help'],
      node: ['-e', '0'],
    },
    scale.starts,
  );
  const against = (measure: string, ours: keyof typeof taken, peer: 'script' | 'node', bar: number): Row => ({
    measure,
    bar: `≤ ${bar} ×`,
    figure: `${times(taken[ours], taken[peer])}, ${shown(taken[ours])} ms`,
    peer: `${shown(taken[peer])} ms`,
    holds: taken[ours] / taken[peer] <= bar,
  });
  return [
    against('cold start, analyze 10 posts, against a bare script', 'analyze', 'script', ofScript),
    against('--version against node -e 0', 'version', 'node', ofNode),
    against('--help against node -e 0', 'help', 'node', ofNode),
  ];
}

/** A thread as people copy it, post by post. */
function dumpOf(count: number): string {
  const posts = [...madePosts(count, count)].map((line, at) => {
    const { author, text }: { readonly author: string; readonly text: string } = JSON.parse(line);
    return `#${at + 1}\n${author}, May ${at + 1}, 2013\n\n${text}\n`;
  });
  return posts.join('\n');
}
