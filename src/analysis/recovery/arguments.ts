import { channelWords } from '../../lexicon/channels.js';
import { remedyWords } from '../../lexicon/remedies.js';
import { timeExpressions } from '../../lexicon/time-expressions.js';
import { append } from '../../model/append.js';
import type { Channel, EventTime, Speed } from '../../model/event.js';
import type { Token } from '../token.js';

const numbers: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['couple', 2],
  ['few', 3],
  ['several', 3],
]);

/** The longest count that a forum post is believed. */
const largestCount = 1000;

/** By which channel, from the first word of the clause that tells. */
export function channelIn(tokens: readonly Token[]): Channel | null {
  for (const { lemma, lower } of tokens) {
    const channel = channelWords.get(lemma) ?? channelWords.get(lower);
    if (channel) return channel;
  }
  return null;
}

/** What was given or done. */
export function remedyIn(tokens: readonly Token[]): string | null {
  for (const { lemma, lower } of tokens) {
    const remedy = remedyWords.get(lemma) ?? remedyWords.get(lower);
    if (remedy) return remedy;
  }
  return null;
}

/** How many times: `4 times`, `twice`, `3 emails`, `again and again` (2). */
export function countIn(tokens: readonly Token[]): number | null {
  for (const [index, { lower }] of tokens.entries()) {
    if (lower === 'twice' || (lower === 'again' && tokens[index + 2]?.lower === 'again')) return 2;
    const value = numberOf(lower);
    const counted = tokens[index + 1]?.lower === 'of' ? tokens[index + 2] : tokens[index + 1];
    if (
      value !== null &&
      ['time', 'call', 'email', 'message', 'visit', 'letter'].includes(counted?.lemma ?? '')
    ) {
      if (lower !== 'a' && lower !== 'an') return value;
    }
  }
  return null;
}

/** The first expression of time, with the class of speed that it names; spans of `text`. */
export function timeIn(tokens: readonly Token[], text: string): EventTime | null {
  for (let at = 0; at < tokens.length; at += 1) {
    for (const { words, speed } of expressionsAt(tokens[at])) {
      const length = lengthOfTime(tokens, at, words);
      if (length === 0) continue;
      const article = tokens[at - 1]?.pos === 'DET' ? at - 1 : at;
      const surface = text.slice(tokens[article]?.start, tokens[at + length - 1]?.end);
      return { text: surface, speed: hoursToSpeed(tokens, at, words, speed) };
    }
  }
  return null;
}

type TimeExpression = (typeof timeExpressions)[number];

const byFirstWord = new Map<string, TimeExpression[]>();
for (const expression of timeExpressions) {
  const [first = ''] = expression.words;
  append(byFirstWord, first, expression);
}

/** The expressions that may begin with a token, in their order. */
function expressionsAt(token: Token | undefined): readonly TimeExpression[] {
  if (token === undefined) return [];
  const exact = byFirstWord.get(token.lower) ?? [];
  const inflected = token.lemma === token.lower ? [] : (byFirstWord.get(token.lemma) ?? []);
  const counted = numberOf(token.lower) === null ? [] : (byFirstWord.get('#') ?? []);
  return exact.length + inflected.length + counted.length === 0 ? [] : [...exact, ...inflected, ...counted];
}

function lengthOfTime(tokens: readonly Token[], at: number, words: readonly string[]): number {
  const matches = words.every((word, offset) => {
    const token = tokens[at + offset];
    if (token === undefined) return false;
    return word === '#' ? numberOf(token.lower) !== null : token.lower === word || token.lemma === word;
  });
  return matches ? words.length : 0;
}

/** `within 24 hours` is the next day, `within 3 hours` the same. */
function hoursToSpeed(tokens: readonly Token[], at: number, words: readonly string[], speed: Speed): Speed {
  if (!words.includes('hour') || !words.includes('#')) return speed;
  const value = numberOf(tokens[at + words.indexOf('#')]?.lower ?? '') ?? 1;
  if (value <= 1) return 'immediate';
  if (value < 24) return 'same_day';
  return value <= 48 ? 'next_day' : 'week';
}

function numberOf(word: string): number | null {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  if (!/^\d{1,4}$/u.test(word)) return null;
  const value = Number(word);
  return value <= largestCount ? value : null;
}
