import { describe, expect, it } from 'vitest';
import type { DraftQuote } from '../../../src/reader/draft.js';
import { readPostText } from '../../../src/reader/text/read-post-text.js';

const read = (text: string, quoteConfidence = 0.6) => readPostText(text.split('\n'), quoteConfidence);

type Outline = readonly [author: string | null, text: string, ...inner: Outline[]];
const outline = (quotes: readonly DraftQuote[]): readonly Outline[] =>
  quotes.map((quote) => [quote.author, quote.text, ...outline(quote.quotes)]);

describe('typed quotes', () => {
  it.each([
    ['an arrow and a lone quotation mark', 'Kim said:\n↑\nIt broke.\n"\nMine too.'],
    ['an arrow on the same line', 'Kim said: ↑\nIt broke.\nClick to expand...\nMine too.'],
    ['an arrow after blank lines', 'Kim said:\n\n↑\n\nIt broke.\n\n"\n\nMine too.'],
    ['an arrow that was decoded wrongly', 'Kim said:\nâ†‘\nIt broke.\n"\nMine too.'],
    ['no arrow, but a closing line', 'Kim said:\nIt broke.\nClick to expand...\nMine too.'],
    ['a lone quotation mark without an arrow', 'Kim said:\nIt broke.\n"\n\nMine too.'],
    ['code', '[QUOTE=Kim;12]It broke.\n[/QUOTE]\nMine too.'],
    ['mail', 'On May 3, 2015, Kim <kim@example.org> wrote:\n> It broke.\nMine too.'],
    ['mail without a date', 'Kim wrote:\n\n> It broke.\n\nMine too.'],
  ])('are recognised by %s', (_, text) => {
    const post = read(text);
    expect({ text: post.text, quotes: outline(post.quotes) }).toEqual({
      text: 'Mine too.',
      quotes: [['Kim', 'It broke.']],
    });
  });

  it.each([
    'The advisor said:\nno.\nClick to expand...',
    'Kim said:\nnothing at all.',
    '>90 kWh is what I want.',
    '>:( again',
    'a -> b',
    'It said "no"\n"\nand that was it.',
  ])('are not seen in %j', (text) => {
    expect(read(text).quotes).toEqual([]);
  });

  it('may be without a name, from the last gap to a lone quotation mark', () => {
    const { text, quotes } = read('Mine.\n\n\n\nIt broke.\n"\n\nMine too.');
    expect(text).toBe('Mine.\n\nMine too.');
    expect(outline(quotes)).toEqual([[null, 'It broke.']]);
  });

  it('may be of a name that is a word, where an arrow follows', () => {
    expect(outline(read('IT Geek said:\n↑\n\nIt broke.\n"\n\nMine too.').quotes)).toEqual([
      ['IT Geek', 'It broke.'],
    ]);
  });

  it('nest', () => {
    const text = 'Kim said:\n↑\nLee said:\n↑\nIt broke.\n"\nMine too.\n"\n> > first\n> second\nThird.';
    const post = read(text);
    expect({ text: post.text, quotes: outline(post.quotes) }).toEqual({
      text: 'Third.',
      quotes: [
        ['Kim', 'Mine too.', ['Lee', 'It broke.']],
        [null, 'second', [null, 'first']],
      ],
    });
  });

  it('stand where they stood among the own words', () => {
    const { text, quotes } = read('One.\n\n> a\n\nTwo.\n\n> b');
    expect(text).toBe('One.\n\nTwo.');
    expect(quotes.map(({ at }) => at)).toEqual([6, 10]);
  });

  it('end at the next blank line, with less confidence, where nothing closes them', () => {
    const { text, quotes } = read('Kim said:\n↑\n\nIt broke.\n\nMine too.');
    expect(text).toBe('Mine too.');
    expect(quotes).toMatchObject([{ author: 'Kim', text: 'It broke.', origin: 'marked', confidence: 0.6 }]);
  });
});

describe('own words', () => {
  it('are paragraphs between blank lines', () => {
    expect(read('  One \t two.\n\n\n\nThree\nfour. ').text).toBe('One two.\n\nThree\nfour.');
  });

  it('are a paragraph a line where no line is blank', () => {
    expect(read('The first one.\nThe second one.').text).toBe('The first one.\n\nThe second one.');
  });

  it('are joined where a program wrapped them', () => {
    const wrapped =
      'The service center told me on the phone that the part would be there on\n' +
      'Monday, and it was, so I cannot complain about how they handled it in\nany way.';
    expect(read(wrapped).text).toBe(wrapped.replaceAll('\n', ' '));
  });

  it('do not hold the lines that the board prints', () => {
    expect(read('Words.\n\nReactions: Kim and 2 others\nLast edited: Mar 2, 2015').text).toBe('Words.');
  });

  it('have a part for each piece of a merged post', () => {
    const { text, parts } = read('One.\n- - - Updated - - -\nTwo.\n\n- - - Updated - - -\n\n> only a quote');
    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.']);
  });
});

describe('quotes without marks', () => {
  const merged = (part: string) => `${part}\n- - - Updated - - -\nThat is all.`;

  it.each([
    ['an agreement', 'The whole team there is kind.\nI agree. They washed my car twice.'],
    [
      'an answer to a question',
      'Which tires did they put on your car?\nRegarding the tires, they gave me what you see.',
    ],
    [
      'words for somebody else’s case',
      'Good luck with the battery! They will find you a car.\nI am waiting for the battery, and I hate it. My commute is long.',
    ],
    [
      'words to the one who is quoted',
      'Has anybody found out why the motor hums?\nYour motor hums because of the bearing.',
    ],
  ])('are inferred from %s', (_, part) => {
    const { quotes, text } = read(merged(part));
    const [quoted, reply] = part.split('\n');
    expect(quotes).toMatchObject([{ author: null, text: quoted, origin: 'inferred', at: 0 }]);
    expect(text).toBe(`${reply}\n\nThat is all.`);
  });

  it.each([
    ['a story that goes on', 'I brought the car in on Monday.\nThey called me on Tuesday, and I fetched it.'],
    [
      'advice and the writer’s own case',
      'You should call them in the morning.\nI did it last week and my car was done by noon.',
    ],
    ['an addition', 'The handle works.\nAlso, they fixed the horn.'],
    ['a question and a theory', 'Does the pump run all night?\nIt seems to start when it is cold.'],
    ['a sentence that begins like an answer', 'The handle works.\nNo loaner was needed for the handle.'],
    ['a paragraph that points back', 'I fetched the car.\nThis car is the second one of my three cars.'],
    ['a single paragraph', 'I agree with all of it.'],
  ])('are not inferred from %s', (_, part) => {
    expect(read(merged(part)).quotes).toEqual([]);
  });

  it('are looked for in merged posts only', () => {
    expect(read('The whole team there is kind.\nI agree. They washed my car twice.').quotes).toEqual([]);
  });

  it('stay own words below the confidence that is asked for', () => {
    const part = 'The whole team there is kind.\nI agree. They washed my car twice.';
    expect(read(merged(part), 0.99).quotes).toEqual([]);
  });
});
