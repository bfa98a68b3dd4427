import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from './readings.js';

const fragments = [
  'Kim said:',
  'On Monday, Kim wrote:',
  '↑',
  '"',
  'Click to expand...',
  '> quoted',
  '> > twice',
  '>',
  '\u00A0',
  ' \u00A0 ',
  '',
  '- - - Updated - - -',
  'I agree.',
  'You should call them?',
  'Reactions: A',
  'Last edited: today',
  'Register',
  'Some words here.',
  '{"text": "a"}',
  'a,text',
  '<p>',
  '\uD83D',
  '\0',
  '__proto__',
];

const dumps = fc.array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary' })), {
  maxLength: 30,
});

describe('any text', () => {
  it('is read without throwing, never silently, into tidy posts', async () => {
    await fc.assert(
      fc.asyncProperty(dumps, async (lines) => {
        const { threads, problems } = await readText(lines.join('\n'), { platform: 'text' });
        expect(threads.length + problems.length).toBeGreaterThan(0);
        for (const { text } of threads.flatMap((thread) => thread.posts)) {
          expect(text).toBe(text.trim());
          expect(text).not.toMatch(/\n{3}|[ \u00A0]\n|\n[ \u00A0]/);
        }
      }),
      { numRuns: 300, seed: 20150301 },
    );
  });

  it('is read without throwing as whatever it looks like', async () => {
    await fc.assert(
      fc.asyncProperty(dumps, async (lines) => {
        const { threads, problems } = await readText(lines.join('\n'));
        expect(threads.length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 300, seed: 20150302 },
    );
  });
});
