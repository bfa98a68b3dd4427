import { describe, expect, it } from 'vitest';
import { buildEpisodes } from '../../../src/analysis/recovery/build-episodes.js';
import { createSentimentLookup } from '../../../src/analysis/recovery/sentiment-lookup.js';
import type { EpisodeStatus } from '../../../src/model/episode.js';
import type { Quote } from '../../../src/model/post.js';
import { analyzeByRules } from '../analyze-posts.js';
import { plainPost } from '../plain-thread.js';

const post = (number: number, author: string, text: string, quotes: readonly Quote[] = []) =>
  plainPost(text, { number, author, quotes });
const episodesOf = async (...texts: string[]) =>
  (await analyzeByRules(...texts.map((text, index) => post(index + 1, 'Ann', text)))).episodes;

describe('the status of an episode', () => {
  it.each([
    ['recovered', 'The screen died. I called the service center. They replaced it.'],
    ['in_progress', 'The screen died. I called the service center. They promised to replace it.'],
    ['failed', 'The screen died. I called the service center. They never called me back.'],
    ['failed', 'The screen died. They refunded the fee. I cancelled my order.'],
    ['partial', 'The screen died. They replaced it. I am still disappointed.'],
    ['no_recovery', 'The screen of my Tesla died last week.'],
    ['in_progress', 'The screen died. I called the service center.'],
  ])('%s: %s', async (status, text) => {
    expect((await episodesOf(text)).map((episode) => episode.status)).toEqual([status]);
  });

  it('is none, and no episode, without failure, request or complaint', async () => {
    expect(await episodesOf('The manager called me. That was great.')).toEqual([]);
  });

  it('is recovered by an answered need without a failure', async () => {
    const [episode] = await episodesOf('I asked for a second key. The manager called me. This was great.');
    expect(episode).toMatchObject({ kind: 'request_response', status: 'recovered', initiator: 'customer' });
  });
});

describe('what was learned of how cases end', () => {
  const built = async (judged: readonly EpisodeStatus[], ...texts: string[]) => {
    const { events, posts } = await analyzeByRules(
      ...texts.map((text, index) => post(index + 1, 'Ann', text)),
    );
    const customers = new Map(posts.map(({ number }) => [number, 'Ann']));
    return buildEpisodes(customers, events, createSentimentLookup(posts), () => judged).map(
      (episode) => episode.status,
    );
  };

  it('decides where all that a customer tells is one episode', async () => {
    expect(await built(['partial'], 'The screen died.', 'They replaced it.')).toEqual(['partial']);
    expect(await built([], 'The screen died.', 'They replaced it.')).toEqual(['recovered']);
  });

  it('leaves out what is no case', async () => {
    expect(await built(['none', 'failed'], 'The screen died.')).toEqual([]);
  });

  it('cannot leave out a failure to which the company responded', async () => {
    const judged = ['none', 'no_recovery', 'partial'] as const;
    expect(await built(judged, 'The screen died. They replaced it.')).toEqual(['partial']);
  });

  it('leaves several episodes of one customer to their events', async () => {
    const texts = [
      'The screen died. They replaced it and the problem is resolved.',
      'The door handle broke.',
    ];
    expect(await built(['partial'], ...texts)).toEqual(['recovered', 'no_recovery']);
  });
});

describe('an episode', () => {
  it('joins the posts of one customer and leaves the others apart', async () => {
    const { episodes } = await analyzeByRules(
      post(1, 'Ann', 'The screen died.'),
      post(2, 'Ben', 'The door handle broke.'),
      post(3, 'Ann', 'They replaced it.'),
    );
    expect(episodes.map(({ customer, posts, status }) => [customer, posts, status])).toEqual([
      ['Ann', [1, 3], 'recovered'],
      ['Ben', [2], 'no_recovery'],
    ]);
  });

  it('is not opened by a quote, advice or somebody else’s case', async () => {
    const quote: Quote = {
      author: 'Ann',
      text: 'The screen died. I emailed the regional manager.',
      post: 1,
      postId: null,
      origin: 'marked',
      confidence: 1,
      at: 0,
      quotes: [],
    };
    const { episodes, summary } = await analyzeByRules(
      post(1, 'Ben', 'You should call the store manager. They fixed the car of a friend.', [quote]),
    );
    expect(episodes).toEqual([]);
    expect(summary.events).toBe(0);
    expect(summary.notCounted).toEqual({ advice: 1, other: 1, quoted: 2 });
  });

  it('counts one escalation that is told twice once', async () => {
    const { events, episodes } = await analyzeByRules(
      post(1, 'Ann', 'The screen died. I wrote an email to Jerome. It was hasty to contact Jerome first.'),
    );
    const escalations = events.filter(({ type }) => type === 'escalation');
    expect(escalations.map(({ mentionOf }) => mentionOf)).toEqual([null, escalations[0]?.id]);
    expect(episodes[0]?.events.filter((id) => escalations.some((event) => event.id === id))).toHaveLength(1);
    expect(episodes[0]).toMatchObject({ escalationDepth: 2, skippedLevel: true });
  });

  it('derives level, speed, contacts and remedies', async () => {
    const [episode] = await episodesOf(
      'The screen died. The VP of service called me 3 times that day. He replaced the screen.',
    );
    expect(episode).toMatchObject({
      initiator: 'company',
      responderLevel: 'executive',
      speed: 'same_day',
      contactCount: 3,
      remedies: ['replacement'],
      doubleDeviation: false,
    });
  });

  it('tells a recovery that failed again', async () => {
    const [episode] = await episodesOf('The door leaks. They fixed it. The rattle is still there.');
    expect(episode).toMatchObject({ status: 'failed', doubleDeviation: true });
  });
});
