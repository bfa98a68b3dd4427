import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../src/analysis/index.js';
import type { Post } from '../../src/model/post.js';
import { defaultSettings } from '../../src/settings.js';
import { plainPost, plainThread } from './plain-thread.js';

const analyzer = createAnalyzer(defaultSettings);

function analyzePost(text: string, given: Partial<Post> = {}) {
  const analyzed = analyzer.analyze(plainThread(plainPost(text, given)));
  const [first] = analyzed.posts;
  if (first === undefined) throw new Error('no post');
  return { ...analyzed, post: first };
}

describe('an analysed post', () => {
  it('has sentences that read back the text', () => {
    const text = 'The screen died.\n\nThey replaced it. Great!';
    const { post } = analyzePost(text);
    expect(post.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The screen died.',
      'They replaced it.',
      'Great!',
    ]);
  });

  it('has no sentiment without own words', () => {
    expect(analyzePost('').post.sentiment).toBeNull();
  });

  it('is not scored for its code', () => {
    const code = 'throw awful("terrible horrible failure")';
    const text = `See the log.\n\n${code}`;
    const { post } = analyzePost(text, { marks: [{ kind: 'code', start: 14, end: text.length }] });
    expect(post.sentences).toHaveLength(1);
    expect(post.sentiment?.label).toBe('neutral');
  });

  it('is not scored for its quotes, but their events are named', () => {
    const { post, events } = analyzePost('See above.', {
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
    expect(events.map(({ type, perspective, quote }) => [type, perspective, quote])).toEqual([
      ['refusal', 'quoted', 0],
    ]);
  });
});
