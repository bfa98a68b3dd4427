import { describe, expect, it } from 'vitest';
import { readText } from './readings.js';

const csv = (author: string) =>
  `thread,author,text\nt,${author},It broke down again\nt,u_77ff0012,"Kim said:\n↑\n\nIt broke down\n""\n\nMine too."\n`;

const linked = async (author: string) => (await readText(csv(author))).threads[0]?.posts[1]?.quotes[0]?.post;

describe('quotes of posts whose authors are pseudonyms', () => {
  it('are linked although the names differ', async () => {
    expect(await linked('u_9ab0c1d2')).toBe(1);
  });

  it('are linked beside quotes that are inferred, which bear the pseudonyms', async () => {
    const words = 'The seller promised a call on Monday and on Tuesday.';
    const rows = `t,u_0a1b2c3d,"${words}"\nt,u_4e5f6a7b,"${words}\n\nHe did?"\n`;
    const { threads } = await readText(csv('u_9ab0c1d2') + rows);
    expect(threads[0]?.posts.map(({ quotes }) => quotes[0]?.post)).toEqual([undefined, 1, undefined, 3]);
  });

  it('are not linked when the authors have names', async () => {
    expect(await linked('Lee')).toBeNull();
  });
});
