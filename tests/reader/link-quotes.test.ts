import { describe, expect, it } from 'vitest';
import { type DraftPost, type DraftQuote, noFacts } from '../../src/reader/draft.js';
import { linkQuotes } from '../../src/reader/link-quotes.js';

const words = 'the handle was fixed on the same day';

const post = (text: string, facts: Partial<DraftPost> = {}): DraftPost => ({
  ...noFacts,
  text,
  parts: [{ start: 0, end: text.length }],
  marks: [],
  quotes: [],
  ...facts,
});

const quote = (text: string, facts: Partial<DraftQuote> = {}): DraftQuote => ({
  author: null,
  postId: null,
  text,
  origin: 'marked',
  confidence: 1,
  at: 0,
  quotes: [],
  ...facts,
});

const linkedPost = (...posts: readonly DraftPost[]) => linkQuotes(posts).at(-1)?.quotes[0]?.post;

describe('linkQuotes', () => {
  it('links by the id of the post', () => {
    expect(linkedPost(post('a', { id: '7' }), post('', { quotes: [quote('b', { postId: '7' })] }))).toBe(1);
  });

  it('links by the words, without case and punctuation', () => {
    expect(linkedPost(post(`Well, ${words}.`), post('', { quotes: [quote(words.toUpperCase())] }))).toBe(1);
  });

  it('takes the quoted author into account, without case and spaces', () => {
    const quotes = [quote(words, { author: 'PLUG N pray' })];
    expect(linkedPost(post(words, { author: 'kim' }), post('', { quotes }))).toBeNull();
    expect(linkedPost(post(words, { author: 'Plugn Pray' }), post('', { quotes }))).toBe(1);
  });

  it('links few words to the post that is answered', () => {
    const answer = post('', { parentId: '7', quotes: [quote('the handle')] });
    expect(linkedPost(post('The handle!', { id: '6' }), post('The handle?', { id: '7' }), answer)).toBe(2);
  });

  it('links a quote in a quote to the post before the one that is answered', () => {
    const inner = quote('the handle');
    const [, , last] = linkQuotes([
      post('The handle!', { id: '6' }),
      post('It broke', { id: '7', parentId: '6' }),
      post('', { parentId: '7', quotes: [quote('it broke', { quotes: [inner] })] }),
    ]);
    expect(last?.quotes[0]).toMatchObject({ post: 2, quotes: [{ post: 1 }] });
  });

  it('links nested quotes', () => {
    const [, last] = linkQuotes([
      post(words),
      post('', { quotes: [quote('x', { quotes: [quote(words)] })] }),
    ]);
    expect(last?.quotes[0]?.quotes[0]?.post).toBe(1);
  });

  it.each([
    ['few words', post('the handle'), post('', { quotes: [quote('the handle')] })],
    ['a post that comes later', post('', { quotes: [quote(words)] }), post(words)],
  ])('does not link %s', (_, ...posts) => {
    expect(linkQuotes(posts).flatMap((item) => item.quotes.map((inner) => inner.post))).toEqual([null]);
  });

  it('does not link a post to itself', () => {
    expect(linkedPost(post(words, { quotes: [quote(words)] }))).toBeNull();
  });
});
