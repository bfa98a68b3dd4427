import { retagged, type Token } from '../token.js';
import { ofWords } from '../word.js';

const units: ReadonlyMap<string, string> = new Map(
  Object.entries({
    h: 'hour',
    hr: 'hour',
    hrs: 'hour',
    hour: 'hour',
    hours: 'hour',
    m: 'minute',
    min: 'minute',
    mins: 'minute',
    minute: 'minute',
    minutes: 'minute',
    d: 'day',
    day: 'day',
    days: 'day',
    wk: 'week',
    wks: 'week',
    week: 'week',
    weeks: 'week',
    month: 'month',
    months: 'month',
  }),
);

/** Makes a time of a number that is written together with its unit: `3hrs`, `45min`, `2-hour`. */
export function readQuantities(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ word }) => unitOf(word) !== null)) return tokens;
  return tokens.map((token) => {
    const unit = unitOf(token.word);
    return unit === null ? token : retagged(token, 'NOUN', unit);
  });
}

const unitOf = ofWords(({ lower }) => {
  const first = lower.charCodeAt(0);
  if (first < 48 || first > 57) return null;
  return units.get(lower.replace(/^[0-9.]+[+-]?/u, '')) ?? null;
});
