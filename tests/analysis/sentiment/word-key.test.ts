import { expect, test } from 'vitest';
import { rowOfWord, wordKey } from '../../../src/analysis/sentiment/word-key.js';

test.each([
  ['@somebody', '@user'],
  ['@', '@'],
  ['12:30', '0'],
  ['3.5', '0'],
  ['v12', 'v12'],
])('the key of %s is %s', (word, key) => {
  expect(wordKey(word)).toBe(key);
});

const rows = new Map(
  ['fail', 'so', 'cool', 'cheesy', '#win', 'win', '<idiom ->'].map((word, row) => [word, row]),
);

test.each([
  ['fail', 'fail'],
  ['#fail', 'fail'],
  ['#win', '#win'],
  ['sooo', 'so'],
  ['coooool', 'cool'],
  ['ultra-cheesy', 'cheesy'],
  ['#coooool', 'cool'],
])('%s is known as %s', (key, known) => {
  expect(rowOfWord(rows, key)).toBe(rows.get(known));
});

test.each(['unheard', '-', '#', '<idiom +>'])('%s is unknown', (key) => {
  expect(rowOfWord(rows, key)).toBeUndefined();
});
