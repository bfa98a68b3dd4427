import { readFileSync } from 'node:fs';
import fc, { type Arbitrary } from 'fast-check';
import { fixtureCases } from '../fixtures.js';

/** What means something in dumps, pages, tables or mail, and what is meant to break them. */
const fragments = [
  'Kim said:',
  'On Monday, Kim wrote:',
  '↑',
  'Click to expand...',
  '> quoted',
  '> > twice',
  '\u00A0',
  '',
  '- - - Updated - - -',
  'The screen died, nobody called me back and the manager refused a refund.',
  'They apologised and fixed it the same day. Great service!!!',
  'Last edited: Jan 2, 2015',
  '-- ',
  'From: Kim <kim@a.example>',
  'Subject: Re: Re: [x] (was: y)',
  'May 3, 2019 at 7:15 PM #12',
  '=1+1',
  '{"text": "a"}',
  'a,text\n"',
  '<p>',
  '</blockquote>',
  '<!--',
  '<a title="',
  '&#xD83D;&#0;&lt;',
  '\uD83D',
  '\0',
  '\u202e',
  '👩‍👩‍👧',
  'e\u0301'.repeat(9),
  'İSTANBUL ǅ ß',
  '\u2028',
  '\t \v\f',
  '__proto__',
];

const fragment = fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 30 }));

/** Lines as they stand in copied threads, and others. */
export const dumps: Arbitrary<string> = fc
  .array(fragment, { maxLength: 25 })
  .map((lines) => lines.join('\n'));

/** A fixture that lost a piece, repeats one, and has strange ones put in. */
function damaged(kind: 'threads' | 'text', isWanted: (source: string) => boolean): Arbitrary<string> {
  const texts = fixtureCases(kind)
    .map(({ source }) => source)
    .filter(isWanted)
    .map((source) => readFileSync(source, 'utf8'))
    .filter((text) => text.length < 40_000);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const change = fc.record({
    at: share,
    length: share,
    fragment,
    what: fc.constantFrom('cut', 'repeat', 'put'),
  });
  return fc
    .record({ text: fc.constantFrom(...texts), changes: fc.array(change, { maxLength: 6 }) })
    .map(({ text, changes }) =>
      changes.reduce((changed, { at, length, fragment: piece, what }) => {
        const start = Math.floor(at * changed.length);
        const end = start + Math.floor((length * changed.length) / 8);
        if (what === 'cut') return changed.slice(0, start) + changed.slice(end);
        const put = what === 'put' ? piece : changed.slice(start, end);
        return changed.slice(0, start) + put + changed.slice(start);
      }, text),
    );
}

/** Pages of all platforms that are known, damaged. */
export const pages: Arbitrary<string> = damaged('threads', (source) => source.endsWith('.html'));

/** Messages of mail and mailboxes, damaged. */
export const letters: Arbitrary<string> = damaged('threads', (source) => /\.(?:eml|mbox)$/u.test(source));

/** JSON lines, some of them posts. */
export const jsonRows: Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.dictionary(
        fc.constantFrom('text', 'author', 'thread', 'postedAt', 'id', 'title', '__proto__'),
        fc.oneof(fragment, fc.jsonValue({ maxDepth: 1 })),
      ),
      fc.record({ text: dumps, author: fragment, thread: fc.constantFrom('a', 'b') }),
    ),
    { maxLength: 8 },
  )
  .map((rows) => rows.map((row) => JSON.stringify(row)).join('\n'));
