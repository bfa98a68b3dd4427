import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/** What posts about a service are made of. */
const openings = ['My car', 'The dealer', 'Their service center', 'The manager', 'Nobody', 'A mechanic'];
const middles = [
  'never called me back about',
  'fixed within the hour',
  'apologised at once for',
  'charged me twice for',
  'promised to replace',
  'kept asking about',
  'is quiet and quick after',
  'made a real mess of',
];
const ends = [
  'the door handle',
  'my invoice',
  'the charger',
  'that update',
  'the paint',
  'the late delivery',
];
const closings = [
  'I am happy with it.',
  'What a waste of time.',
  'Has anybody else seen this?',
  'It was Tuesday.',
];

/** Posts that are made: the same for the same numbers. Every third has a word that no other post has. */
export function* madePosts(count: number, postsOfThread: number): Generator<string> {
  let state = 20_130_531;
  // The linear congruential generator of Numerical Recipes (Press et al., section 7.1).
  const pick = (words: readonly string[]): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return words[Math.floor((state / 2 ** 32) * words.length)] ?? '';
  };
  for (let number = 0; number < count; number += 1) {
    const name = number % 3 === 0 ? ` Order q${number.toString(36)}x.` : '';
    const sentence = () => `${pick(openings)} ${pick(middles)} ${pick(ends)}.`;
    yield `${JSON.stringify({
      thread: `t${Math.floor(number / postsOfThread)}`,
      id: String(number + 1),
      author: `member${number % 97}`,
      text: `${sentence()}${name} ${sentence()} ${pick(closings)}`,
    })}\n`;
  }
}

/** Writes made posts as JSON lines; few of them are in memory at a time. */
export async function writeMadePosts(path: string, count: number, postsOfThread: number): Promise<void> {
  const stream = createWriteStream(path);
  let batch = '';
  for (const line of madePosts(count, postsOfThread)) {
    batch += line;
    if (batch.length < 2 ** 18) continue;
    if (!stream.write(batch)) await once(stream, 'drain');
    batch = '';
  }
  stream.end(batch);
  await finished(stream);
}
