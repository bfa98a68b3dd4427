import { describe, expect, test } from 'vitest';
import { analyzePosts } from '../analysis/analyze-posts.js';
import { cpuTime } from '../analysis/cpu-time.js';
import { plainPost } from '../analysis/plain-thread.js';
import { readText } from '../reader/readings.js';

const words = ['The screen died again.', 'They fixed it the same day.', 'Nobody called me back, for weeks.'];
const author = (at: number) => `owner ${at % 700}`;

/** The least of three measurements, as a busy machine adds to some of them. */
async function leastTime(work: () => Promise<unknown>): Promise<number> {
  const times = [];
  for (let count = 0; count < 3; count++) times.push(await cpuTime(work));
  return Math.min(...times);
}

describe('a thread of twice as many posts', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      JSON.stringify({ thread: 't', author: author(at), text: `Post ${at}. ${words[at % 3]}` }),
    ).join('\n');

  test('takes about twice the time to read', async () => {
    const [few, many] = [rows(3000), rows(6000)];
    await readText(few);
    const time = await leastTime(() => readText(few));
    expect(await leastTime(() => readText(many))).toBeLessThan(3 * time + 200);
  });

  test('takes about twice the time to analyse', async () => {
    const posts = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        plainPost(`Post ${at}. ${words[at % 3]}`, { number: at + 1, author: author(at) }),
      );
    const [few, many] = [posts(500), posts(1000)];
    await analyzePosts(...few);
    const time = await leastTime(() => analyzePosts(...few));
    expect(await leastTime(() => analyzePosts(...many))).toBeLessThan(3 * time + 200);
  });
});
