import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLanguage, type Language } from '../../src/analysis/language.js';
import { defaultSettings } from '../../src/settings.js';
import { cpuTime } from './cpu-time.js';

const language = createLanguage(defaultSettings.limits);
const sentencesOf = (text: string): string[] =>
  language.parse(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    [
      'a version number',
      'Since v11.4.9 came it hangs. It hung before.',
      ['Since v11.4.9 came it hangs.', 'It hung before.'],
    ],
    ['a long version number', 'We got 2019.32.11.1 today. Fine.', ['We got 2019.32.11.1 today.', 'Fine.']],
    ['a unit at the end', 'It died at 45k mi. Tesla towed it.', ['It died at 45k mi.', 'Tesla towed it.']],
    [
      'a preposition at the end',
      'Then the boss stepped in. It helped.',
      ['Then the boss stepped in.', 'It helped.'],
    ],
    ['a model at the end', 'I drive a Model S. It is blue.', ['I drive a Model S.', 'It is blue.']],
    ['a title', 'Mr. Finch called. We talked.', ['Mr. Finch called.', 'We talked.']],
    [
      'an address',
      'See https://example.org/a.b?c=d. It helps.',
      ['See https://example.org/a.b?c=d.', 'It helps.'],
    ],
    ['a list', 'Two faults:\n- the door\n- the hood', ['Two faults:', '- the door', '- the hood']],
    ['a blank line', 'No stop here\n\nnext paragraph', ['No stop here', 'next paragraph']],
    ['short lines', 'Hello all\nMy door broke', ['Hello all', 'My door broke']],
  ])('end in the right place at %s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('keep a line that was wrapped by a program', () => {
    const text = 'This line goes on for more than sixty characters before it meets\nTesla on the next one.';
    expect(sentencesOf(text)).toHaveLength(1);
  });

  it('are cut where nobody ends them', () => {
    const lengths = language.parse('great service '.repeat(300)).map(({ tokens }) => tokens.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(defaultSettings.limits.sentenceWords + 1);
  });

  it('are none in empty text', () => {
    expect(language.parse(' \n\u00a0')).toEqual([]);
  });
});

describe('tokens', () => {
  it('split contractions, straight and curly', () => {
    const lowers = (text: string) => language.parse(text)[0]?.tokens.map(({ lower }) => lower);
    expect(lowers("I'm sure they don't")).toEqual(['i', "'m", 'sure', 'they', 'do', "n't"]);
    expect(lowers('I’m sure they don’t')).toEqual(['i', "'m", 'sure', 'they', 'do', "n't"]);
  });

  it('cover an address whole', () => {
    const text = 'see www.example.org/x_y, friends';
    const address = language.parse(text)[0]?.tokens[1];
    expect(address && text.slice(address.start, address.end)).toBe('www.example.org/x_y');
  });

  it('read a word of 200,000 characters quickly', async () => {
    const spent = await cpuTime(() => {
      language.parse(`before ${'!'.repeat(200_000)} ${'a1'.repeat(50_000)} after`);
      language.parse('a'.repeat(12_000_000));
    });
    expect(spent).toBeLessThan(3_000);
  });

  it('lie in bounds, in order, and apart, whatever the text', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem(), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, tokens } of language.parse(text)) {
          expect(start).toBe(tokens[0]?.start);
          expect(end).toBe(tokens.at(-1)?.end);
          for (const token of tokens) {
            expect(token.start).toBeGreaterThanOrEqual(last);
            expect(token.end).toBeGreaterThan(token.start);
            last = token.end;
          }
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('are read by any number of instances of wink-nlp', () => {
    const short = createLanguage({ ...defaultSettings.limits, wordsOutsideLexicon: -1 });
    for (let read = 0; read < 30; read += 1) expect(short.parse('They never called.')).toHaveLength(1);
  });

  it('are the same whatever was read before', () => {
    const fresh = createLanguage(defaultSettings.limits);
    const worn = createLanguage(defaultSettings.limits);
    worn.parse("ZORBAX'S NON-XQZ e-zorb xD @zorb #zorb zorb.com I'LL");
    const text = "I like zorbax's non-xqz e-zorb, xd @Zorb #ZORB Zorb.com i'll.";
    const read = (language: Language) =>
      language.parse(text).map(({ tokens }) => tokens.map(({ word: _, ...shown }) => shown));
    expect(read(worn)).toEqual(read(fresh));
  });
});
