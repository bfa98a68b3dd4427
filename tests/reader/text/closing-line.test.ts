import { describe, expect, it } from 'vitest';
import { textLine } from '../../../src/reader/text/text-line.js';
import { withoutPageBelow } from '../../../src/reader/text/without-page-below.js';

const heading = { from: 0, to: 1, author: null, date: null, number: null, words: '', beside: false };
const cut = (...lines: readonly string[]) => ({
  heading,
  author: null,
  lines: lines.map(textLine),
  next: null,
});
const lastOf = (...cuts: readonly ReturnType<typeof cut>[]) =>
  withoutPageBelow(cuts, false)
    .at(-1)
    ?.lines.map(({ text }) => text);

describe('the last post of a page', () => {
  it('ends with the button with which the others end, in whatever language', () => {
    const last = lastOf(
      cut('The pump stopped.', 'Vastausnappi'),
      cut('Mine too.', 'Vastausnappi'),
      cut('Ask for Dana.', 'Vastausnappi', '', 'Alatunniste', 'Lisää aiheita'),
    );
    expect(last).toEqual(['Ask for Dana.', 'Vastausnappi']);
  });

  it('keeps its lines where the others end differently', () => {
    const lines = ['Ask for Dana.', 'Thanks.', '', 'She knows.'];
    expect(lastOf(cut('The pump stopped.', 'Thanks.'), cut('Mine too.', 'Bye.'), cut(...lines))).toEqual(
      lines,
    );
  });

  it('ends so among any number of posts', () => {
    const others = Array.from({ length: 130_000 }, () => cut('Mine too.', 'Reply'));
    const last = withoutPageBelow([...others, cut('Ask for Dana.', 'Reply', 'Footer')], false).at(-1);
    expect(last?.lines).toHaveLength(2);
  });
});
