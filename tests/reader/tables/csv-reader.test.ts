import { describe, expect, it } from 'vitest';
import { readText } from '../readings.js';

const readCsv = (text: string) => readText(text, { platform: 'csv' });

describe('posts as CSV', () => {
  it.each([',', ';', '\t'])('are recognised with the separator %j', async (separator) => {
    const { threads } = await readText(`author${separator}text\nkim${separator}hello`);
    expect(threads).toMatchObject([{ platform: 'csv', posts: [{ author: 'kim', text: 'hello' }] }]);
  });

  it('may have any order and spelling of columns', async () => {
    const { threads } = await readCsv('Posted At,Body,AUTHOR\n2015-05-01,hello,kim\n');
    expect(threads[0]?.posts[0]).toMatchObject({ author: 'kim', text: 'hello', postedAt: '2015-05-01' });
  });

  it('tell the words of an earlier row of the thread from their own', async () => {
    const words = 'It rattles over every bump between the mall and the bridge.';
    const { threads } = await readCsv(
      `thread,author,text\nt,kim,"${words}"\nt,lee,"${words}\n\nMine too."\n`,
    );
    expect(threads[0]?.posts[1]).toMatchObject({
      text: 'Mine too.',
      quotes: [{ author: 'kim', text: words, post: 1, origin: 'inferred' }],
    });
  });

  it('keep ids as they are', async () => {
    const { threads } = await readCsv('id,text\n007,hello\n');
    expect(threads[0]?.posts[0]?.id).toBe('007');
  });

  it('keep escapes and apostrophes in the tables of others', async () => {
    const { threads } = await readCsv("id\ttext\n1\tC:\\new\n2\t'=x\n");
    expect(threads.map(({ posts }) => posts[0]?.text)).toEqual(['C:\\new', "'=x"]);
  });

  it('are own words already in the rows that we write', async () => {
    const header = 'source,thread,post,id,author,posted_at,words,quotes,permalink,text';
    const { threads } = await readCsv(`${header}\ns,t,1,,"'=Ann",,4,0,,"Ann wrote:\n> two\n\nthree"\n`);
    expect(threads[0]?.posts).toMatchObject([
      { author: '=Ann', text: 'Ann wrote:\n> two\n\nthree', quotes: [] },
    ]);
  });

  it('keep line breaks, separators and quotation marks within a cell', async () => {
    const { threads } = await readCsv('id,text\r\n1,"one, ""two""\r\n\r\nthree"\r\n');
    expect(threads[0]?.posts[0]?.text).toBe('one, "two"\n\nthree');
  });

  it('are read up to a quotation mark that is never closed, with an error', async () => {
    const { threads, problems } = await readCsv('id,text\n1,one\n2,"two\n3,three\n');
    expect(threads).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'malformed-table', severity: 'error' }]);
  });

  it('report the rows that have not the cells of the header', async () => {
    const { threads, problems } = await readCsv('id,text\n1,one\n2\n3,three\n');
    expect(threads).toHaveLength(2);
    expect(problems).toMatchObject([{ code: 'malformed-row', message: expect.stringContaining('line 3') }]);
  });

  it('are not seen in a text whose first line holds a comma', async () => {
    const { threads } = await readText('Hello, all of you\nWords, words.');
    expect(threads[0]?.platform).toBe('text');
  });
});
