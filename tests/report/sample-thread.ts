import type { AspectMention, AspectSummary } from '../../src/model/aspect.js';
import type { Episode } from '../../src/model/episode.js';
import { type RecoveryEvent, stageOf } from '../../src/model/event.js';
import { noDetails } from '../../src/model/post.js';
import type { AnalyzedPost, AnalyzedThread } from '../../src/model/result.js';
import type { SentimentLabel } from '../../src/model/sentiment.js';
import type { Thread } from '../../src/model/thread.js';

const scores: Readonly<Record<SentimentLabel, number>> = { positive: 0.62, neutral: 0, negative: -0.6 };

/** An analysed post; what a test does not name is plain. */
export function samplePost(number: number, given: Partial<AnalyzedPost> = {}): AnalyzedPost {
  const text = given.text ?? `Post ${number} is about the charge port.`;
  return {
    ...noDetails,
    number,
    id: `p-${number}`,
    author: 'Ann',
    postedAt: '2024-03-05T07:08:00Z',
    permalink: null,
    text,
    parts: [{ start: 0, end: text.length }],
    marks: [],
    quotes: [],
    language: text === '' ? null : 'en',
    sentiment: sampleSentiment('neutral'),
    sentences: [{ start: 0, end: text.length, sentiment: { ...sentenceSentiment('neutral'), evidence: [] } }],
    events: [],
    aspects: [],
    ...given,
  };
}

/** The sentiment of a post that is clearly of a label. */
export function sampleSentiment(label: SentimentLabel) {
  return { ...sentenceSentiment(label), mixed: false };
}

/** The same of a sentence, without evidence. */
export function sentenceSentiment(label: SentimentLabel) {
  const probabilities = { positive: 0.1, neutral: 0.1, negative: 0.1, [label]: 0.8 };
  return { label, score: scores[label], probabilities };
}

/** An event that happened to the writer; what a test does not name is absent. */
export function sampleEvent(
  given: Partial<RecoveryEvent> & Pick<RecoveryEvent, 'id' | 'type' | 'post'>,
): RecoveryEvent {
  return {
    stage: stageOf(given.type),
    quote: null,
    start: 0,
    end: 6,
    text: 'Post 1',
    trigger: 'called',
    actor: null,
    target: null,
    channel: null,
    issue: null,
    remedy: null,
    time: null,
    count: null,
    modality: 'happened',
    perspective: 'own',
    confidence: 0.9,
    mentionOf: null,
    rule: `${given.type}/sample`,
    cues: { modality: null, perspective: null },
    ...given,
  };
}

/** An episode that recovered; what a test does not name is plain. */
export function sampleEpisode(given: Partial<Episode> = {}): Episode {
  return {
    id: 'p1',
    customer: 'Ann',
    kind: 'recovery',
    status: 'recovered',
    issue: 'charging',
    events: ['e1', 'e2'],
    posts: [1, 2],
    initiator: 'customer',
    responderLevel: 'manager',
    escalationDepth: 1,
    skippedLevel: false,
    doubleDeviation: false,
    contactCount: 4,
    speed: 'same_day',
    remedies: ['software_update', 'loaner'],
    sentimentBefore: -0.25,
    sentimentAfter: 0.75,
    ...given,
  };
}

/** A mention of an aspect that is clearly of a label. */
export function sampleMention(given: Partial<AspectMention> = {}): AspectMention {
  const sentiment = sentenceSentiment('negative');
  return { aspect: 'charging', start: 20, end: 31, text: 'charge port', sentiment, ...given };
}

/** What a thread says of an aspect; what a test does not name is plain. */
export function sampleAspect(given: Partial<AspectSummary> = {}): AspectSummary {
  return {
    aspect: 'charging',
    mentions: 4,
    positive: 1,
    neutral: 0,
    negative: 3,
    score: -0.35,
    mostPositive: { post: 2, start: 0, end: 14, text: 'The port shone.', score: 0.7 },
    mostNegative: { post: 1, start: 0, end: 16, text: 'The port jammed.', score: -0.8 },
    ...given,
  };
}

/** An analysed thread of the posts, events and episodes. */
export function sampleThread(given: Partial<AnalyzedThread> = {}): AnalyzedThread {
  const posts = given.posts ?? [samplePost(1), samplePost(2)];
  const count = (label: SentimentLabel) => posts.filter((post) => post.sentiment?.label === label).length;
  return {
    source: 'thread.txt',
    platform: 'text',
    id: null,
    title: 'Charge port stuck',
    url: null,
    page: null,
    nextPage: null,
    posts,
    events: [],
    episodes: [],
    aspects: [],
    summary: {
      posts: posts.length,
      authors: 1,
      positive: count('positive'),
      neutral: count('neutral'),
      negative: count('negative'),
      notScored: {},
      score: 0,
      events: 0,
      notCounted: {},
      episodes: {},
      recoveryRate: null,
    },
    ...given,
  };
}

/** A thread as a reader gives it. */
export function readThread(texts: readonly string[], given: Partial<Thread> = {}): Thread {
  const posts = texts.map((text, at) => ({
    ...noDetails,
    number: at + 1,
    id: null,
    author: null,
    postedAt: null,
    permalink: null,
    text,
    parts: [{ start: 0, end: text.length }],
    marks: [],
    quotes: [],
  }));
  return {
    source: 'thread.txt',
    platform: 'text',
    id: null,
    title: null,
    url: null,
    page: null,
    nextPage: null,
    posts,
    ...given,
  };
}
