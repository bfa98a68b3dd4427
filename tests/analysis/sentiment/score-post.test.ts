import { describe, expect, test } from 'vitest';
import type { PostSentiment } from '../../../src/model/sentiment.js';
import { scorerOf, scoreSentences } from './scorers.js';

function post(text: string): PostSentiment | null {
  return scorerOf('all').post(scoreSentences(text, 'all'));
}

describe('a post', () => {
  test('without sentences has no sentiment', () => {
    expect(post('  \n ')).toBeNull();
  });

  test('of one sentence has that of its sentence', () => {
    const [sentence] = scoreSentences('The crew was wonderful.', 'all');
    expect(sentence?.sentiment).toMatchObject({ label: 'positive' });
    expect({ evidence: sentence?.sentiment.evidence, ...post('The crew was wonderful.') }).toEqual({
      ...sentence?.sentiment,
      mixed: false,
    });
  });

  test('of neutral sentences is neutral', () => {
    expect(post('I drove home. The car is red. It has four doors.')).toMatchObject({
      label: 'neutral',
      mixed: false,
    });
  });

  test('is not diluted by neutral sentences', () => {
    const filler = 'The car is red. It has four doors. We parked it at noon. '.repeat(4);
    expect(post(`${filler}The crew was wonderful.`)?.label).toBe('positive');
  });

  test('is surer when its sentences agree', () => {
    const one = post('The crew was wonderful.')?.score ?? 0;
    const many = post('The crew was wonderful. I love the car. Great support. Thank you!')?.score ?? 0;
    expect(many).toBeGreaterThan(one);
  });

  test('leans to how it ends', () => {
    const goodEnd = post('The first visit was bad. The second visit was good.')?.score ?? 0;
    const badEnd = post('The first visit was good. The second visit was bad.')?.score ?? 0;
    expect(goodEnd).toBeGreaterThan(badEnd);
  });

  test('has probabilities that sum to 1', () => {
    const { positive, neutral, negative } = post('Good. Bad. Wonderful. It rained.')?.probabilities ?? {
      positive: 0,
      neutral: 0,
      negative: 0,
    };
    expect(positive + neutral + negative).toBeCloseTo(1, 10);
  });
});

describe('mixed', () => {
  test.each([
    ['The car is fantastic. The service is horrible.', true],
    ['Great car, awful service.', true],
    ['The car is fantastic. The service is wonderful.', false],
    ['The car is slow, but I love it, it is great, it is fun and the crew is excellent.', false],
    ['The car is red.', false],
  ])('%s → %s', (text, mixed) => {
    expect(post(text)?.mixed).toBe(mixed);
  });
});

test('a story of a failure that ends well is positive', () => {
  const story = [
    'My car arrived with the wrong firmware and the charger would not connect.',
    'The manager phoned me himself and promised to take care of it.',
    'He rang twice that evening while they loaded new versions.',
    'Once everything was working he checked again whether I was happy.',
    'That was superb, it is how you win loyal customers.',
  ];
  expect(post(story.join(' '))?.label).toBe('positive');
});
