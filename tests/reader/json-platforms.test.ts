import { describe, expect, it } from 'vitest';
import { readThreads } from '../../src/reader/index.js';
import { defaultSettings } from '../../src/settings.js';
import { readText } from './readings.js';

const topic = (cooked: string, more: object = {}) =>
  JSON.stringify({
    id: 5,
    slug: 'a-topic',
    title: 'A topic',
    post_stream: { posts: [{ id: 9, post_number: 1, username: 'kim', cooked }], stream: [9] },
    ...more,
  });

const codesOf = async (text: string, platform: string | null = null) =>
  (await readText(text, { platform })).problems.map(({ code }) => code);

describe('JSON of a forum', () => {
  it('is told from JSON of our own', async () => {
    expect((await readText(topic('<p>words'))).threads).toMatchObject([
      { platform: 'discourse-json', posts: [{ author: 'kim', text: 'words' }] },
    ]);
    expect((await readText('[{"text":"words"}]')).threads).toMatchObject([{ platform: 'json' }]);
  });

  it('has its addresses read against where it was fetched from', async () => {
    const document = {
      source: '-',
      text: topic('a'),
      url: 'https://forum.example/t/5.json',
      encoding: 'utf-8',
    };
    for await (const reading of readThreads(document, defaultSettings)) {
      expect(reading).toMatchObject({ url: 'https://forum.example/t/a-topic/5' });
    }
  });

  it('never lets an element that one post leaves open swallow the next', async () => {
    const posts = ['<div><b>one', '</body></html>two'].map((cooked, at) => ({ post_number: at, cooked }));
    const { threads } = await readText(JSON.stringify({ post_stream: { posts } }));
    expect(threads[0]?.posts.map(({ text }) => text)).toEqual(['one', 'two']);
  });

  it('is refused where a body was made to exhaust the parser', async () => {
    expect(await codesOf(topic('<div>'.repeat(1e5)))).toEqual(['page-too-deep']);
    expect(await codesOf(topic(`<p title="${'x'.repeat(1e5)}`))).toEqual(['tag-too-long']);
  });

  it.each(['{}', '[]', 'words', '{"post_stream":{"posts":[null,1,{}]}}'])(
    'is a problem when it is asked for and there is none: %s',
    async (text) => {
      expect(await codesOf(text, 'discourse-json')).toEqual(['no-posts-found']);
    },
  );
});
