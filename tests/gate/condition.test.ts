import { describe, expect, test } from 'vitest';
import { measure, readCondition } from '../../src/gate/condition.js';
import { addFigures, figuresOf } from '../../src/gate/figures.js';
import { measures } from '../../src/gate/measures.js';
import {
  sampleAspect,
  sampleEpisode,
  sampleEvent,
  samplePost,
  sampleSentiment,
  sampleThread,
} from '../report/sample-thread.js';

const labels = ['negative', 'negative', 'positive', 'neutral', 'neutral'] as const;

const thread = sampleThread({
  posts: labels.map((label, at) =>
    samplePost(at + 1, { sentiment: { ...sampleSentiment(label), mixed: at === 0 } }),
  ),
  events: [
    sampleEvent({ id: 'e1', type: 'delay', post: 1 }),
    sampleEvent({ id: 'e2', type: 'complaint', post: 1 }),
    sampleEvent({ id: 'e3', type: 'escalation', post: 2 }),
    sampleEvent({ id: 'e4', type: 'delay', post: 2, modality: 'advice' }),
  ],
  episodes: [sampleEpisode({ status: 'failed' })],
  aspects: [
    sampleAspect({ aspect: 'price', mentions: 4, positive: 1, neutral: 0, negative: 3, score: -0.35 }),
  ],
  summary: {
    posts: 5,
    authors: 2,
    positive: 1,
    neutral: 2,
    negative: 2,
    notScored: { language: 1 },
    score: -0.116,
    events: 3,
    notCounted: { advice: 1 },
    episodes: { failed: 1, recovered: 2 },
    recoveryRate: 0.6667,
  },
});

/** Whether the condition holds for the thread. */
function holds(text: string): boolean {
  const condition = readCondition(text);
  const value = measure(condition, figuresOf(thread), null);
  return value !== null && condition.holdsFor(value);
}

describe('a condition', () => {
  test.each([
    ['negative>=40%', 'negative>40%'],
    ['negative<=2', 'negative<2'],
    ['negative==2', 'negative!=2'],
    ['negative=2', 'negative=3'],
    ['score<-0.1', 'score<-0.2'],
    ['score>-0.2', 'score>+0.2'],
    ['mixed>=20%', 'mixed>20%'],
    ['notScored>0', 'notScored>20%'],
    ['events>2', 'events>3'],
    ['events.delay==1', 'events.delay>1'],
    ['events.complaint==2', 'events.complaint==1'],
    ['notCounted==1', 'notCounted==0'],
    ['notCounted.advice==1', 'notCounted.future>0'],
    ['notScored.language>=20%', 'notScored.wordless>0'],
    ['episodes==3', 'episodes>3'],
    ['episodes.failed>=1', 'episodes.failed>=2'],
    ['episodes.failed>33%', 'episodes.failed>34%'],
    ['recoveryRate<67%', 'recoveryRate<66%'],
    ['aspects.price==4', 'aspects.price==3'],
    ['aspects.price.negative>=75%', 'aspects.price.negative>75%'],
    ['aspects.price.positive==1', 'aspects.price.neutral>0'],
    ['aspects.price.score<-0.3', 'aspects.price.score>0'],
    ['aspects.staff==0', 'aspects.staff.negative>0'],
    ['recoveryRate<0.67', 'recoveryRate<0.66'],
  ])('%s holds where %s does not', (held, missed) => {
    expect([holds(held), holds(missed)]).toEqual([true, false]);
  });

  test('may hold spaces, and the minus sign of print', () => {
    expect(readCondition(' negative >  40 % ').text).toBe('negative>40%');
    expect(holds('score < −0.1')).toBe(true);
  });

  test.each([
    '',
    'negative',
    'negative>',
    '>40%',
    'negative~40',
    'negative>forty',
    'negative>4O%',
    'negative>1>2',
  ])("cannot be '%s'", (text) => {
    expect(() => readCondition(text)).toThrow(/is no condition.*the measures are threads, posts/);
  });

  test('names a measure that there is', () => {
    expect(() => readCondition('anger>1')).toThrow(/'anger'.*is no measure; the measures are threads, posts/);
    expect(() => readCondition('toString>1')).toThrow(/is no measure/);
  });

  test('has a percentage only where a measure is a share', () => {
    expect(() => readCondition('score<10%')).toThrow(/'score'.*is no share; leave the % out/);
  });

  test.each([
    ['recoveryRate>60', /60 is not between 0 and 1.*write 60%/],
    ['negative>400%', /400% is not between 0% and 100%/],
    ['negative>-5%', /-5% is not between 0% and 100%/],
    ['score<-3', /-3 is not between -1 and 1/],
    ['aspects.price.score>2', /2 is not between -1 and 1/],
    ['negative>0.4', /'negative' is counted, and 0\.4 is no whole number; write 40%/],
    ['events<-1', /-1 is less than 0/],
    ['change.score<-2.5', /-2\.5 is not between -2 and 2/],
    ['change.negative>200%', /200% is not between -100% and 100%/],
    ['change.posts>=0.5', /'posts' is counted, and 0\.5 is no whole number$/],
  ])('is not %s, on which a run could never be told from another', (text, told) => {
    expect(() => readCondition(text)).toThrow(told);
  });

  test.each([
    'change.score<-1.5',
    'change.negative>-100%',
    'change.posts<-3',
    'negative>=0',
    'negative<100%',
  ])('can be %s', (text) => {
    expect(readCondition(text).text).toBe(text);
  });

  test('about an aspect is not met where a run of an older version is looked at', () => {
    const { aspects, ...older } = thread;
    const figures = figuresOf(older);
    expect(aspects).toHaveLength(1);
    expect(measure(readCondition('aspects.price.negative>=0'), figures, null)).toBeNull();
    expect(measure(readCondition('change.aspects.price>=0'), figuresOf(thread), figures)).toBeNull();
  });

  test('about the score of an aspect weighs threads by their mentions', () => {
    const other = { ...thread, aspects: [sampleAspect({ aspect: 'price', mentions: 1, score: 0.65 })] };
    const both = addFigures([figuresOf(thread), figuresOf(other)]);
    expect(measure(readCondition('aspects.price.score<0'), both, null)).toBe(-0.15);
  });

  test('is never met where there is nothing to measure', () => {
    const nothing = addFigures([]);
    for (const { name, percent } of measures) {
      if (percent === null) continue;
      expect(measure(readCondition(`${name}>=0%`), nothing, null), name).toBeNull();
    }
  });
});
