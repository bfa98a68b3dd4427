import { describe, expect, it } from 'vitest';
import { markedQuote, type Piece } from '../../src/reader/piece.js';
import { quoteRepeats } from '../../src/reader/quote-repeats.js';

const words = (text: string): Piece => ({ kind: 'paragraph', text });

/** What the last of some posts is made of: own words as texts, quotes as name and words. */
function lastOf(...posts: readonly (readonly [string | null, readonly string[]])[]) {
  const said = posts.map(([author, paragraphs]) => ({ author, pieces: paragraphs.map(words) }));
  return (quoteRepeats(said).at(-1) ?? []).map((piece) => {
    if (piece.kind === 'merge') return 'merge';
    if (piece.kind === 'paragraph') return piece.text;
    return [piece.author, ...piece.pieces.map((inner) => (inner.kind === 'paragraph' ? inner.text : null))];
  });
}

const asked = ['Ada', ['The lock froze again.\nWhich oil do you take?']] as const;

describe('words quoted without a mark', () => {
  it.each([
    [
      'behind a name',
      ['Ada: Which oil do you take?', 'None at all.'],
      [['Ada', 'Which oil do you take?'], 'None at all.'],
    ],
    [
      'behind a name, above the answer in one paragraph',
      ['Ada: the lock froze again\nPut it in the sun.'],
      [['Ada', 'the lock froze again'], 'Put it in the sun.'],
    ],
    [
      'below a line that names the author',
      ['ada wrote:\nWhich oil do you take?\nGraphite.'],
      [['Ada', 'Which oil do you take?'], 'Graphite.'],
    ],
    [
      'in the paragraph below one that names the author',
      ['Ada writes...', 'The lock froze again.', 'It always does.'],
      [['Ada', 'The lock froze again.'], 'It always does.'],
    ],
    [
      'with a cut in them',
      ['Ada: The lock ... which oil do you take?', 'Graphite.'],
      [['Ada', 'The lock ... which oil do you take?'], 'Graphite.'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(lastOf(asked, ['Bo', paragraphs])).toEqual(expected);
  });

  it('below a citation of whom is not on the page, up to the blank line', () => {
    expect(lastOf(asked, ['Bo', ['Originally posted by Cy\nWax does it.', 'It does not.']])).toEqual([
      ['Cy', 'Wax does it.'],
      'It does not.',
    ]);
  });
});

describe('words that only look so', () => {
  it.each([
    ['an answer to somebody by name', ['Ada: try graphite in the lock.']],
    ['a name of nobody on the page', ['Cy: Which oil do you take?']],
    ['too few words behind a name', ['Ada: the lock']],
    ['what was said, told by another', ['The dealer wrote:\nWe take no oil.']],
  ])('%s', (_, paragraphs) => {
    expect(lastOf(asked, ['Bo', paragraphs])).toEqual(paragraphs);
  });

  it('what the author repeats later is not quoted from below', () => {
    expect(lastOf(['Bo', ['Ada: Which oil do you take?']])).toEqual(['Ada: Which oil do you take?']);
  });
});

describe('a doubtful quote', () => {
  const doubt = (text: string): Piece => ({
    ...markedQuote(null, [words(text)]),
    origin: 'inferred',
    confidence: 0,
  });
  const settle = (text: string) =>
    quoteRepeats([
      { author: 'Ada', pieces: [words('The lock froze again.')] },
      { author: 'Bo', pieces: [doubt(text), words('Mine too.')] },
    ])[1];

  it('is one where an earlier post holds its words', () => {
    expect(settle('the lock froze again')?.map(({ kind }) => kind)).toEqual(['quote', 'paragraph']);
  });

  it('is own words elsewhere', () => {
    expect(settle('laughs and laughs again')).toEqual([words('laughs and laughs again'), words('Mine too.')]);
  });
});
