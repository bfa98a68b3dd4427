import { describe, expect, it } from 'vitest';
import type { Post } from '../../src/model/post.js';
import { analyzePosts } from './analyze-posts.js';
import { plainPost } from './plain-thread.js';

async function analyzePost(text: string, given: Partial<Post> = {}) {
  const analyzed = await analyzePosts(plainPost(text, given));
  const [first] = analyzed.posts;
  if (first === undefined) throw new Error('no post');
  return { ...analyzed, post: first };
}

describe('an analysed post', () => {
  it('has sentences that read back the text', async () => {
    const text = 'The screen died.\n\nThey replaced it. Great!';
    const { post } = await analyzePost(text);
    expect(post.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The screen died.',
      'They replaced it.',
      'Great!',
    ]);
  });

  it('has no sentiment without own words', async () => {
    expect((await analyzePost('')).post.sentiment).toBeNull();
  });

  it('is not scored for its code', async () => {
    const code = 'throw awful("terrible horrible failure")';
    const text = `See the log.\n\n${code}`;
    const { post } = await analyzePost(text, { marks: [{ kind: 'code', start: 14, end: text.length }] });
    expect(post.sentences).toHaveLength(1);
    expect(post.sentiment?.label).toBe('neutral');
  });

  it('is not scored for its quotes, but their events are named', async () => {
    const { post, events } = await analyzePost('See above.', {
      quotes: [
        {
          author: 'Ben',
          text: 'This is horrible. They refused to fix it.',
          post: null,
          postId: null,
          origin: 'marked',
          confidence: 1,
          at: 0,
          quotes: [],
        },
      ],
    });
    expect(post.sentiment?.label).toBe('neutral');
    expect(events.map(({ type, perspective, quote }) => [type, perspective, quote])).toContainEqual([
      'refusal',
      'quoted',
      0,
    ]);
    expect(events.every(({ perspective }) => perspective === 'quoted')).toBe(true);
  });

  it('has the language of its own words', async () => {
    expect((await analyzePost('They fixed it the same day.')).post.language).toBe('en');
    expect((await analyzePost('ok thx')).post.language).toBeNull();
  });
});

describe('a post in another language', () => {
  const german = 'Die Werkstatt hat nie angerufen, das war eine Katastrophe.';

  it('is neither scored nor searched for events', async () => {
    const { post, events, summary } = await analyzePost(german);
    expect(post).toMatchObject({ language: 'de', sentiment: null, sentences: [] });
    expect(events).toEqual([]);
    expect(summary).toMatchObject({ posts: 1, neutral: 0, notScored: { language: 1 }, score: null });
  });

  it('does not hide the events of the English words that it quotes', async () => {
    const quote = {
      author: 'Ben',
      text: 'They refused to fix it.',
      post: null,
      postId: null,
      origin: 'marked',
      confidence: 1,
      at: 0,
      quotes: [],
    } as const;
    const { events } = await analyzePost(german, { quotes: [quote] });
    expect(events.map(({ type, perspective }) => [type, perspective])).toEqual([['refusal', 'quoted']]);
  });

  it('is counted apart from posts without words', async () => {
    const { summary } = await analyzePosts(
      plainPost('', { number: 1 }),
      plainPost(german, { number: 2 }),
      plainPost('They fixed it.', { number: 3 }),
    );
    expect(summary.notScored).toEqual({ language: 1, wordless: 1 });
  });
});
