import { describe, expect, it } from 'vitest';
import posts from '../../fixtures/language/posts.json' with { type: 'json' };
import { recogniseLanguage } from '../../src/analysis/recognise-language.js';
import { cpuTime } from './cpu-time.js';

const others = Object.entries(posts.other).flatMap(([language, texts]) =>
  texts.map((text) => [language, text] as const),
);

/** Languages that take a longer text to be told apart. */
const neighbours: Readonly<Record<string, readonly string[]>> = { no: ['no', 'da'], ru: ['ru', 'uk', 'be'] };

describe('the language of a post', () => {
  it.each(others)('is another than English: %s: %s', async (language, text) => {
    expect(neighbours[language] ?? [language]).toContain(await recogniseLanguage(text));
  });

  it.each(posts.english)(
    'is never another than English for typos, names and part numbers: %s',
    async (text) => {
      expect(['en', null]).toContain(await recogniseLanguage(text));
    },
  );

  it.each(posts.tooShort)('cannot be told of a few words: %s', async (text) => {
    expect(await recogniseLanguage(text)).toBeNull();
  });

  it.each(['', ' \n', '+1', '👍👍', 'https://example.com/wo-ist-der-die-das'])(
    'is none without words: %j',
    async (text) => {
      expect(await recogniseLanguage(text)).toBeNull();
    },
  );

  it('is that of its beginning', async () => {
    const english = 'They fixed the door the same day. ';
    const german = 'Die Werkstatt hat nicht angerufen, das war leider nichts. ';
    expect(await recogniseLanguage(english.repeat(20) + german.repeat(200))).toBe('en');
    expect(await recogniseLanguage(german.repeat(20) + english.repeat(200))).toBe('de');
  });

  it('is told of a huge word without delay', async () => {
    expect(await cpuTime(() => recogniseLanguage('ä'.repeat(5_000_000)))).toBeLessThan(500);
  });
});
