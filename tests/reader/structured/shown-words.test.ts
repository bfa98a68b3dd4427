import { describe, expect, it } from 'vitest';
import { readText } from '../readings.js';

/** A page with the posts as data and, with authors and dates, as people see them. */
async function postsOf(data: readonly string[], shown: readonly string[]) {
  const [first = '', ...others] = data;
  const person = (at: number) => ({ '@type': 'Person', name: `Member ${at}` });
  const day = (at: number) => `2021-03-0${at + 1}T10:00:00Z`;
  const value = {
    '@type': 'DiscussionForumPosting',
    text: first,
    author: person(0),
    datePublished: day(0),
    comment: others.map((text, at) => ({
      '@type': 'Comment',
      text,
      author: person(at + 1),
      datePublished: day(at + 1),
    })),
  };
  const posts = shown.map(
    (words, at) =>
      `<article class="reply" id="reply-${at + 1}"><a class="name" href="/user/m${at}">Member ${at}</a>` +
      `<time datetime="${day(at)}">then</time><div class="reply-text">${words}</div></article>`,
  );
  const { threads } = await readText(
    `<html><head><script type="application/ld+json">${JSON.stringify(value)}</script></head><body>${posts.join('')}</body></html>`,
  );
  expect(threads[0]?.platform).toBe('json-ld');
  return threads[0]?.posts.map(({ text, quotes }) => [text, ...quotes.map((quote) => quote.text)]);
}

describe('the words of posts that a page holds as data', () => {
  const plain = '<p>Mine came on a Friday, and it was clean.</p>';

  it('are those that it shows where the data is cut', async () => {
    const words =
      '<p>The lid of the box does not close any more.</p><ul><li>oiled it</li><li>waited</li></ul>';
    const posts = await postsOf(
      [
        'The lid of the box does not close any more. - oiled i...',
        'Mine came on a Friday, and it was clean.',
      ],
      [words, plain],
    );
    expect(posts?.[0]).toEqual(['The lid of the box does not close any more.\n\n- oiled it\n- waited']);
  });

  it('are those that it shows where the data has no quotes', async () => {
    const words = '<blockquote><p>it was clean</p></blockquote><p>Then you were lucky with yours.</p>';
    const posts = await postsOf(
      ['Mine came on a Friday, and it was clean.', 'Then you were lucky with yours.'],
      [plain, words],
    );
    expect(posts?.[1]).toEqual(['Then you were lucky with yours.', 'it was clean']);
  });

  it('are the data where the page shows other words', async () => {
    const posts = await postsOf(
      ['Mine came on a Friday, and it was clean.', 'Then you were lucky with yours.'],
      [plain, '<p>Then you were lucky with yours. Helpful? 3 of 4 say so.</p>'],
    );
    expect(posts?.[1]).toEqual(['Then you were lucky with yours.']);
  });
});
