import { describe, expect, it } from 'vitest';
import { readText } from '../readings.js';

const read = async (...lines: readonly string[]) => {
  const { threads, problems } = await readText(lines.join('\n'));
  return { posts: threads[0]?.posts ?? [], problems: problems.map(({ code }) => code) };
};

describe('a copied page', () => {
  it('gives no join date as the date of a post, and no user block as words', async () => {
    const { posts } = await read(
      'Kim',
      'Well-Known Member',
      'Jan 8, 2012',
      '12,094',
      'Mar 3, 2016',
      '#1',
      'The door is shut and stays shut.',
      '\u00A0',
      'Like Reply',
      'Lee',
      'Member',
      'May 1, 2015',
      '31',
      'Mar 4, 2016',
      '#2',
      'Pull harder, it gives way.',
      '\u00A0',
      'Like Reply',
    );
    expect(posts.map(({ author, postedAt, text }) => [author, postedAt, text])).toEqual([
      ['Kim', '2016-03-03', 'The door is shut and stays shut.'],
      ['Lee', '2016-03-04', 'Pull harder, it gives way.'],
    ]);
  });

  it('ends a quote of which only the beginning is marked where the words of the quoted post end', async () => {
    const { posts } = await read(
      'Post by Kim » Thu Mar 03, 2016 9:14 am',
      'The shop kept my car for two weeks and never rang me.',
      '',
      'Then they sent a bill.',
      'Top',
      'Post by Lee » Fri Mar 04, 2016 9:14 am',
      'Kim wrote:',
      'The shop kept my car for two weeks and never rang me.',
      '',
      'Then they sent a bill.',
      'Mine did the same to me last year.',
      'Top',
    );
    expect(posts[1]).toMatchObject({
      text: 'Mine did the same to me last year.',
      quotes: [{ author: 'Kim', post: 1, origin: 'marked' }],
    });
  });

  it('takes paragraphs that an earlier post holds for a quote, where a reply follows', async () => {
    const { posts } = await read(
      'The shop kept my car for two weeks and never rang me once in that time.',
      '\u00A0',
      'The shop kept my car for two weeks and never rang me once in that time.',
      '',
      'Mine did the same to me last year.',
      '\u00A0',
      'Nothing new here.',
    );
    expect(posts[1]).toMatchObject({
      text: 'Mine did the same to me last year.',
      quotes: [{ post: 1, origin: 'inferred' }],
    });
  });

  it('takes what several posts of an author end with for his signature', async () => {
    const heading = (author: string) => `Post by ${author} » Thu Mar 03, 2016 9:14 am`;
    const { posts } = await read(
      heading('Kim'),
      'It broke.',
      'Two wheels good,',
      'four wheels better',
      'Top',
      heading('Lee'),
      'Again?',
      'Top',
      heading('Kim'),
      'Again.',
      'Two wheels good,',
      'four wheels better',
      'Top',
    );
    expect(posts.map(({ text, signature }) => [text, signature])).toEqual([
      ['It broke.', 'Two wheels good,\nfour wheels better'],
      ['Again?', null],
      ['Again.', 'Two wheels good,\nfour wheels better'],
    ]);
  });

  it('is read down its columns', async () => {
    const { posts } = await read(
      'Old 03-03-2016, 09:14 AM                              #1',
      '',
      'Kim              Default The door',
      'Senior Member    ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━',
      '                 It is shut and I cannot open',
      'Posts: 12        it from the inside.',
      '',
      'Kim is offline                          Reply With Quote',
      '',
      'Old 03-04-2016, 09:14 AM                              #2',
      '',
      'Lee              Default Re: The door',
      'Member           ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━',
      '                 Use the other one.',
      'Posts: 7',
      '',
      'Lee is offline                          Reply With Quote',
    );
    expect(posts.map(({ author, text }) => [author, text.replace(/\s+/gu, ' ')])).toEqual([
      ['Kim', 'It is shut and I cannot open it from the inside.'],
      ['Lee', 'Use the other one.'],
    ]);
  });
});

describe('a text without the signs of a page', () => {
  it('that is a chat is no thread', async () => {
    const lines = [1, 2, 3, 4, 5, 6].map((minute) => `12/31/20, 9:1${minute} PM - Kim: word ${minute}`);
    expect(await read(...lines)).toEqual({ posts: [], problems: ['not-a-thread'] });
  });

  it('stays one post when it holds a date and a number', async () => {
    const { posts } = await read('I bought it on', 'May 3, 2015', 'and paid for', '#12 in the row.');
    expect(posts).toHaveLength(1);
  });

  it('has wrongly decoded characters repaired where they are valid', async () => {
    const { posts } = await read('Donâ€™t pay. A cafÃ© is near. Ã stays, Â£5 does not.');
    expect(posts[0]?.text).toBe('Don’t pay. A café is near. Ã stays, £5 does not.');
  });
});
