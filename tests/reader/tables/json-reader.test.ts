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

  it('is a document of rows of another level than post', async () => {
    const rows = [{ thread: 't', text: 'They rang me back.' }];
    const { threads } = await readText(
      JSON.stringify({ schema: 'tesla-sentiment/1', level: 'event', rows, problems: [] }),
    );
    expect(threads).toEqual([]);
  });

  it.each(['[solved] They rang me back.', '{sigh} They never rang.', '[{what a day}] Fine now.'])(
    'is not what merely begins like it: %j',
    async (text) => {
      expect((await readText(text)).threads).toMatchObject([{ platform: 'text', posts: [{ text }] }]);
    },
  );
});

describe('a JSON document of rows a post', () => {
  it('gives their threads', async () => {
    const rows = [
      { source: 's', thread: 't', post: 1, author: 'Kim', text: 'They rang me back.' },
      { source: 's', thread: 't', post: 2, author: null, text: 'Lucky you.' },
    ];
    const { threads, problems } = await readText(
      JSON.stringify({ schema: 'tesla-sentiment/1', level: 'post', rows, problems: [] }),
    );
    expect(problems).toEqual([]);
    expect(threads).toMatchObject([
      { platform: 'json', id: 't', posts: [{ author: 'Kim', text: 'They rang me back.' }, { author: null }] },
    ]);
  });
});
