import { describe, expect, it } from 'vitest';
import { withWholeLinks } from '../../../src/reader/text/whole-links.js';

describe('links to quoted posts that were wrapped', () => {
  it('stand whole on the line of the heading', () => {
    const lines = ['Originally Posted by Old Man Winter View', '  Post', 'The pump stopped.'];
    expect(withWholeLinks(lines)).toEqual([
      'Originally Posted by Old Man Winter View Post',
      'The pump stopped.',
    ]);
  });

  it('are not made of words that only look like their end', () => {
    const lines = ['It was a good', 'post'];
    expect(withWholeLinks(lines)).toEqual(lines);
  });
});
