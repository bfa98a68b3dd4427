import { describe, expect, it } from 'vitest';
import { readText } from '../readings.js';

const readRows = (...rows: readonly object[]) => readText(rows.map((row) => JSON.stringify(row)).join('\n'));

describe('posts as JSONL', () => {
  it('are threads of their own without a thread', async () => {
    const { threads } = await readRows({ text: 'a' }, { text: 'b' });
    expect(threads.map((thread) => thread.posts.length)).toEqual([1, 1]);
  });

  it('are threads of their rows, also where these are mixed', async () => {
    const { threads } = await readRows(
      { thread: 1, text: 'a' },
      { thread: '2', text: 'b' },
      { thread: 1, text: 'c' },
    );
    expect(threads.map(({ id, posts }) => [id, posts.map(({ text }) => text)])).toEqual([
      ['1', ['a', 'c']],
      ['2', ['b']],
    ]);
  });

  it('are other threads where the source is another', async () => {
    const { threads } = await readRows(
      { source: 'x', thread: 't', text: 'a' },
      { source: 'y', thread: 't', text: 'b' },
    );
    expect(threads).toHaveLength(2);
  });

  it('take names of prototypes for data', async () => {
    const { threads } = await readText(
      '{"thread":"__proto__","author":"constructor","__proto__":{"text":"no"},"text":"a"}',
    );
    expect(threads).toMatchObject([{ id: '__proto__', posts: [{ author: 'constructor', text: 'a' }] }]);
    expect('text' in {}).toBe(false);
  });

  it('ignore values of a wrong kind beside the text', async () => {
    const { threads } = await readRows({
      text: 'a',
      id: 12,
      author: { name: 'kim' },
      postedAt: 'soon',
      title: ['x'],
    });
    expect(threads).toMatchObject([{ title: null, posts: [{ id: '12', author: null, postedAt: null }] }]);
  });

  it('keep posts without words', async () => {
    expect((await readRows({ text: '' })).threads[0]?.posts).toMatchObject([
      { text: '', parts: [{ start: 0, end: 0 }] },
    ]);
  });
});
