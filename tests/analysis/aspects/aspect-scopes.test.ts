import { describe, expect, test } from 'vitest';
import { aspectScopes } from '../../../src/analysis/aspects/aspect-scopes.js';
import { createLanguage } from '../../../src/analysis/language.js';
import { defaultSettings } from '../../../src/settings.js';

const english = createLanguage(defaultSettings.limits);

/** The words that speak of each of the terms, which are single words of the sentence. */
function scopesOf(text: string, ...terms: readonly string[]): readonly string[] {
  const tokens = english.parse(text)[0]?.tokens ?? [];
  const places = terms.map((term) => {
    const first = tokens.findIndex(({ lower }) => lower === term);
    return { first, after: first + 1 };
  });
  return aspectScopes(tokens, places, new Float64Array(tokens.length)).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  );
}

describe('of a term speaks', () => {
  test('the whole sentence, where it is alone', () => {
    expect(scopesOf('They were late, and the car was dirty.', 'car')).toEqual([
      'They were late, and the car was dirty.',
    ]);
  });

  test('its side of a word of contrast, also alone', () => {
    expect(scopesOf('I like them, but the car was dirty.', 'car')).toEqual(['but the car was dirty.']);
    expect(scopesOf('The car was fine although I waited.', 'car')).toEqual(['The car was fine']);
  });

  test('its part between the strongest borders', () => {
    expect(
      scopesOf('The car is fast and the app is slow; support is fine.', 'car', 'app', 'support'),
    ).toEqual(['The car is fast', 'and the app is slow;', 'support is fine.']);
  });

  test('the same part as another, where one side would say nothing', () => {
    const text = 'The car and the app were good.';
    expect(scopesOf(text, 'car', 'app')).toEqual([text, text]);
  });
});
