import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../src/model/post.js';
import { fixtureCases } from '../../fixtures.js';
import { readInput } from '../readings.js';

type Outline = readonly [author: string | null, text: string];

/** The one thread that all of these pages show, with all that boards print around it. */
const thread: readonly { author: string; text: string; quotes: readonly Outline[] }[] = [
  {
    author: 'Nordlicht',
    text:
      'The rear hatch of my S rattles on every cobblestone street since they replaced the struts. I have been back ' +
      'to the shop two times and each time they told me that it is within the tolerance of the part. Has anybody ' +
      'here got it silent? I would rather not drive 90 miles for a third appointment that ends the same way.',
    quotes: [],
  },
  {
    author: 'cable guy 77',
    text:
      'Yes. Ask for the felt tape, part of the winter bulletin. It took them ten minutes. Call before you go, not ' +
      'every shop has it.',
    quotes: [
      [
        'Nordlicht',
        'Has anybody here got it silent? I would rather not drive 90 miles for a third appointment that ends the same way.',
      ],
    ],
  },
  {
    author: 'Odile',
    text:
      'Same rattle here. My list so far: new struts new latch felt tape None of it lasted more than a week, sorry ' +
      'to say.',
    quotes: [],
  },
  {
    author: 'Nordlicht',
    text: 'Thank you, I will ask them on Monday. That does not sound good.',
    quotes: [
      ['cable guy 77', 'Yes. Ask for the felt tape, part of the winter bulletin. It took them ten minutes.'],
      ['Odile', 'None of it lasted more than a week, sorry to say.'],
    ],
  },
  {
    author: 'J. Petit-Jean',
    text: 'Good luck! Tell us how it went, please.',
    quotes: [['Nordlicht', 'Thank you, I will ask them on Monday.']],
  },
  {
    author: 'Nordlicht',
    text: 'Done, and it is quiet. The advisor even called me the next day to hear if all was fine.',
    quotes: [],
  },
  { author: 'Odile', text: 'Great!', quotes: [] },
];

/** Without the marks of lists, which not every program copies, and with all white space alike. */
const collapsed = (text: string) =>
  text
    .replace(/(^|\n)\s*(?:- |\d+\. )/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();

const outline = (quotes: readonly Quote[]): readonly Outline[] =>
  quotes.map(({ author, text }) => [author, collapsed(text)]);

describe('whole pages as text browsers and browsers copy them', () => {
  const cases = fixtureCases('text').filter(({ name }) => name.includes('/whole-pages/'));

  it.each(cases)('$name', async ({ name, source }) => {
    const { threads, problems } = await readInput(source);
    const nameOf = (author: string) => (name.includes('discourse') ? author.replaceAll(' ', '_') : author);
    expect(problems).toEqual([]);
    expect(threads.map(({ title }) => title)).toEqual(['Rear hatch rattles after the second visit']);
    expect(
      threads[0]?.posts.map(({ author, text, quotes }) => ({
        author,
        text: collapsed(text),
        quotes: outline(quotes),
      })),
    ).toEqual(
      thread.map(({ author, text, quotes }) => ({
        author: nameOf(author),
        text,
        quotes: quotes.map(([quoted, words]) => [nameOf(quoted ?? ''), words]),
      })),
    );
  });
});
