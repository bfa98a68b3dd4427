import { describe, expect, it } from 'vitest';
import { readText } from '../readings.js';

describe('JSON that holds no posts', () => {
  it.each(['{"name": "kim"}', '{\n  "name": "kim",\n  "years": [1, 2]\n}', '[1, 2]', '[]', '{}'])(
    'is told of and never scored: %j',
    async (text) => {
      const { threads, problems } = await readText(text);
      expect(threads).toEqual([]);
      expect(problems.at(-1)).toMatchObject({ code: 'no-posts-found' });
    },
  );

  it.each(['[solved] They rang me back.', '{sigh} They never rang.', '[{what a day}] Fine now.'])(
    'is not what merely begins like it: %j',
    async (text) => {
      expect((await readText(text)).threads).toMatchObject([{ platform: 'text', posts: [{ text }] }]);
    },
  );
});
