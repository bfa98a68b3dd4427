import { describe, expect, it } from 'vitest';
import { readText } from '../readings.js';

const textsOf = async (text: string) => (await readText(text)).threads[0]?.posts.map((post) => post.text);

describe('posts in a text', () => {
  it('end with a line of no-break spaces', async () => {
    expect(await textsOf('One.\n\u00A0\nTwo.\n\u00A0 \nThree.\n \u00A0\n')).toEqual([
      'One.',
      'Two.',
      'Three.',
    ]);
  });

  it('do not end with a blank line, nor with a no-break space among words', async () => {
    expect(await textsOf('One.\n \n\nStill\u00A0one.')).toEqual(['One.\n\nStill one.']);
  });

  it.each([
    ['one short paragraph', 'Fine.', []],
    ['two paragraphs', 'Fine.\n\nThanks.', []],
    ['several paragraphs', 'Fine.\n\nThanks.\n\nBye.', ['no-post-boundaries']],
    ['one post that is ended', 'Fine.\n\nThanks.\n\nBye.\n\u00A0', []],
    ['one merged post', 'Fine.\n- - - Updated - - -\nThanks.\n\nBye.', []],
  ])('are doubted where nothing ends them: %s', async (_, text, codes) => {
    expect((await readText(text)).problems.map((problem) => problem.code)).toEqual(codes);
  });
});
