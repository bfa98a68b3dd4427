import { describe, expect, test } from 'vitest';
import { createAspectTermFinder } from '../../../src/analysis/aspects/aspect-terms.js';
import { createLanguage } from '../../../src/analysis/language.js';
import { tesla } from '../../../src/lexicon/profiles/tesla.js';
import type { Profile } from '../../../src/model/profile.js';
import { defaultSettings } from '../../../src/settings.js';
import { analyzePosts } from '../analyze-posts.js';
import { plainPost } from '../plain-thread.js';

const english = createLanguage(defaultSettings.limits);

/** The aspects that a sentence names, each with its words. */
function named(text: string, profile: Profile = tesla): readonly string[] {
  const find = createAspectTermFinder(profile);
  return english.parse(text).flatMap(({ tokens }) =>
    find(tokens).map(({ aspect, first, after }) => {
      const words = text.slice(tokens[first]?.start, tokens[after - 1]?.end);
      return `${aspect}: ${words}`;
    }),
  );
}

/** The labels of the mentions of the only post. */
async function judged(text: string): Promise<Readonly<Record<string, string>>> {
  const { posts } = await analyzePosts(plainPost(text));
  const mentions = posts.flatMap(({ aspects }) => aspects);
  return Object.fromEntries(mentions.map(({ text: words, sentiment }) => [words, sentiment.label]));
}

describe('aspects are named', () => {
  test('by single words in any form, and by phrases, of which the longest wins', () => {
    expect(named('The mechanics ordered parts and the response time was short.')).toEqual([
      'staff: mechanics',
      'parts: parts',
      'speed: response time',
    ]);
    expect(named('The service advisor picked up the phone.')).toContain('staff: service advisor');
  });

  test('not by phrases that only hold such a word', () => {
    expect(named('This part of the story is over for the most part.')).toEqual([]);
    expect(named('Any update on this?')).toEqual([]);
  });

  test('not by verbs that look like things', () => {
    expect(named('We parted at the corner.')).toEqual([]);
  });

  test('by the words of the profile: for its issues, under their aspect or as the product', () => {
    expect(named('The frunk rattles since the ota.')).toEqual([
      'product: frunk',
      'product: rattles',
      'software: ota',
    ]);
  });

  test('by the words that a profile lists for an aspect, before all others', () => {
    const airline = {
      ...tesla,
      company: ['brightwing'],
      issues: {},
      aspects: { staff: ['purser'], price: ['seat'] },
    };
    expect(named('The purser sold me a seat.', airline)).toEqual(['staff: purser', 'price: seat']);
  });

  test('by the name of the company, where it means the company', () => {
    expect(named('I trust Tesla.')).toEqual(['company: Tesla']);
    expect(named('I love my Tesla.')).toEqual(['product: Tesla']);
    expect(named('A group of Tesla owners met.')).toEqual([]);
  });
});

describe('a mention gets the sentiment', () => {
  test('of its sentence, where it is the only one', async () => {
    expect(await judged('The staff was rude and useless.')).toEqual({ staff: 'negative' });
    expect(await judged('I dropped it at the workshop on Monday.')).toEqual({ workshop: 'neutral' });
  });

  test('of its own part, where a sentence turns', async () => {
    expect(await judged('The mechanic was wonderful, but the website is horrible.')).toEqual({
      mechanic: 'positive',
      website: 'negative',
    });
    expect(await judged('Awful app, great warranty.')).toEqual({ app: 'negative', warranty: 'positive' });
  });

  test('of both, where one thing is said of both', async () => {
    expect(await judged('The delivery and the paint were excellent.')).toEqual({
      delivery: 'positive',
      paint: 'positive',
    });
  });

  test('of words whose side the aspect decides', async () => {
    const [price, range] = [await judged('The price is high.'), await judged('The range is long.')];
    expect(price).toEqual({ price: 'negative' });
    expect(range).toEqual({ range: 'positive' });
  });

  test('of a denied opinion', async () => {
    expect((await judged('The seat is not comfortable.')).seat).toBe('negative');
  });
});

describe('what a thread says of an aspect', () => {
  const posts = [
    plainPost('The mechanic was rude.', { number: 1 }),
    plainPost('Their mechanics are wonderful. The workshop opens at nine.', { number: 2 }),
  ];

  test('is counted, with the strongest sentence of each side', async () => {
    const { aspects } = await analyzePosts(...posts);
    expect(aspects.map(({ aspect, mentions }) => [aspect, mentions])).toEqual([
      ['service', 1],
      ['staff', 2],
    ]);
    expect(aspects[1]).toMatchObject({
      positive: 1,
      neutral: 0,
      negative: 1,
      mostPositive: { post: 2, start: 0, end: 30, text: 'Their mechanics are wonderful.' },
      mostNegative: { post: 1, text: 'The mechanic was rude.' },
    });
    expect(aspects[0]).toMatchObject({ neutral: 1, mostPositive: null, mostNegative: null });
  });

  test('is said in own words, not in quotes or code', async () => {
    const quote = {
      author: 'Bo',
      text: 'Bad mechanic!',
      post: null,
      postId: null,
      origin: 'marked',
      confidence: 1,
      at: 0,
      quotes: [],
    } as const;
    const marks = [{ kind: 'code', start: 0, end: 8 }] as const;
    const { aspects } = await analyzePosts(plainPost('mechanic and so on', { quotes: [quote], marks }));
    expect(aspects).toEqual([]);
  });

  test('spans the words that name it', async () => {
    const { posts: analyzed } = await analyzePosts(...posts);
    for (const { text, aspects } of analyzed)
      for (const mention of aspects) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  });
});
