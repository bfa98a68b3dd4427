import { describe, expect, test } from 'vitest';
import { tokenOf } from '../../../src/analysis/token.js';
import { createVocabulary } from '../../../src/analysis/word.js';
import type { SentenceSentiment } from '../../../src/model/sentiment.js';
import type { SentimentLayers } from '../../../src/settings.js';
import { cpuTime } from '../cpu-time.js';
import { scorerOf, scoreSentences } from './scorers.js';

function score(text: string, layers: SentimentLayers = 'rules'): SentenceSentiment {
  const [sentence] = scoreSentences(text, layers);
  if (!sentence) throw new Error(`no sentence in "${text}"`);
  return sentence.sentiment;
}

function evidenceOf(text: string): string[] {
  return score(text).evidence.map(({ text: words, rule }) => `${words}: ${rule}`);
}

describe('by the rules, without evidence', () => {
  test('a sentence is neutral with a score of 0', () => {
    expect(score('The car is parked on the second floor.')).toMatchObject({
      label: 'neutral',
      score: 0,
      evidence: [],
    });
  });

  test('the probabilities leave room for what the rules do not see', () => {
    const { positive, neutral, negative } = score('The car is parked on the second floor.').probabilities;
    expect(positive).toBe(negative);
    expect(neutral).toBeGreaterThan(0.6);
  });
});

test('without reaches its phrase, not what is said of the whole', () => {
  expect(score('Four weeks without a car is not acceptable.').score).toBeLessThan(0);
  expect(score('They left without being helpful.').label).not.toBe('positive');
});

describe('evidence', () => {
  const text =
    'First line.\n\nThe crew was “very helpful” 😍, but I can’t complain about the TERRIBLE coffee!';

  test('names no full stop', () => {
    const evidence = scoreSentences('My suitcase came back broken.', 'all')[0]?.sentiment.evidence ?? [];
    expect(evidence.map(({ text: words }) => words)).toContain('suitcase');
    expect(evidence.map(({ text: words }) => words)).not.toContain('.');
  });

  test('reads back its text at its span, also past emoji and line breaks', () => {
    const evidence = scoreSentences(text, 'all').flatMap(({ sentiment }) => sentiment.evidence);
    expect(evidence.some(({ rule }) => rule === 'learned')).toBe(true);
    for (const { start, end, text: words } of evidence) expect(text.slice(start, end)).toBe(words);
  });

  test('of the rules comes in the order of the text and does not overlap', () => {
    const evidence = scoreSentences(text, 'rules').flatMap(({ sentiment }) => sentiment.evidence);
    expect(evidence.length).toBeGreaterThan(3);
    for (const [index, { start }] of evidence.entries()) {
      expect(start).toBeGreaterThanOrEqual(evidence[index - 1]?.end ?? 0);
    }
  });
});

describe('every rule shows in the evidence', () => {
  test.each([
    ['It is good.', ['good: lexicon']],
    ['It is not good.', ['good: lexicon+negation']],
    ['It is very good.', ['good: lexicon+intensity']],
    ['We went above and beyond.', ['above and beyond: idiom']],
    ['The run-around annoys.', ['The run-around: idiom', 'annoys: lexicon']],
    ['They fixed the problem.', ['fixed: lexicon', 'problem: lexicon+resolution']],
    ['The problem was fixed.', ['problem: lexicon+resolution', 'fixed: lexicon']],
    ['It is ugly, but good.', ['ugly: lexicon+contrast', 'good: lexicon+contrast']],
    ['If it is good, buy it.', ['good: lexicon+condition']],
    ['Is it good?', ['good: lexicon+question']],
    ['It is good, I guess.', ['good: lexicon+hedge']],
    ['After a bad month, it is good.', ['bad: lexicon+background', 'good: lexicon']],
  ])('%s', (text, evidence) => {
    expect(evidenceOf(text)).toEqual(evidence);
  });
});

describe('strength', () => {
  test.each([
    ['It is very good.', 'It is good.'],
    ['It is good.', 'It is slightly good.'],
    ['It is good!!!', 'It is good.'],
    ['It is GOOD.', 'It is good.'],
    ['It is good.', 'It is not bad.'],
    ['We have no trouble.', 'We have trouble.'],
    ['They fixed the trouble.', 'They did not fix the trouble.'],
  ])('%s scores above %s', (more, less) => {
    expect(score(more).score).toBeGreaterThan(score(less).score);
  });
});

describe('probabilities', () => {
  test.each(['Great!', 'Awful.', 'Good, bad, ugly.', 'One two three.', '…', '😡😡😡'])(
    '%s: sum to 1',
    (text) => {
      const { label, probabilities, score: value } = score(text);
      const { positive, neutral, negative } = probabilities;
      expect(positive + neutral + negative).toBeCloseTo(1, 10);
      expect(probabilities[label]).toBe(Math.max(positive, neutral, negative));
      expect(value).toBeCloseTo(positive - negative, 10);
    },
  );

  test('have four decimals at most', () => {
    const { probabilities, score: value } = score('A wonderful, if slow, crew.');
    for (const figure of [...Object.values(probabilities), value]) {
      expect(String(figure).length).toBeLessThanOrEqual('-0.0000'.length);
    }
  });
});

describe('a hostile sentence is scored in linear time', () => {
  test.each([
    'not only if anything but good ',
    'good but ',
    'though ',
    'i guess ',
    'very ',
    'bad fixed ',
    'never ',
    'if ',
    'run - ',
    'run - - ',
    '- ',
    'good ? ',
  ])('%s', async (piece) => {
    const vocabulary = createVocabulary();
    const words = piece.trim().split(' ');
    const tokens = Array.from({ length: 100_000 }, (_, index) => {
      const lower = words[index % words.length] ?? '';
      return tokenOf(vocabulary.word(lower, lower, 'VERB'), 0, 1);
    });
    const spent = await cpuTime(() => scorerOf('all').sentence({ start: 0, end: 1, tokens }, 'x'));
    expect(spent).toBeLessThan(3000);
  });
});
