import type { AnalyzedThread } from '../../src/model/result.js';
import {
  sampleEpisode,
  sampleEvent,
  samplePost,
  sampleSentiment,
  sampleThread,
  sentenceSentiment,
} from './sample-thread.js';

const failure = 'Last week my charge port jammed at the cabin.';
const response = 'The manager called me the same day.';
const outcome = 'I am thrilled.';

function textWith(label: 'positive' | 'negative', text: string) {
  return {
    text,
    sentiment: sampleSentiment(label),
    sentences: [{ start: 0, end: text.length, sentiment: { ...sentenceSentiment(label), evidence: [] } }],
  };
}

/** A thread in which a failure is recovered, with quotes, dates and posts of every label. */
export function pageThread(): AnalyzedThread {
  const quote = {
    author: 'Ann',
    text: failure,
    post: 1,
    postId: null,
    origin: 'marked',
    confidence: 1,
    at: 0,
    quotes: [],
  } as const;
  return sampleThread({
    posts: [
      samplePost(1, { ...textWith('negative', failure), events: ['e1'] }),
      samplePost(2, {
        ...textWith('positive', response),
        author: 'Bo',
        postedAt: '2024-03-06T09:00:00Z',
        quotes: [quote],
        events: ['e2'],
      }),
      samplePost(3, { text: outcome, postedAt: '2024-03-08T12:30:00Z', events: ['e3'] }),
      samplePost(4, {
        ...textWith('negative', 'Mine still waits for a part.'),
        author: 'Cleo',
        postedAt: null,
      }),
    ],
    events: [
      sampleEvent({
        id: 'e1',
        type: 'product_defect',
        post: 1,
        start: 10,
        end: 31,
        text: failure.slice(10, 31),
      }),
      sampleEvent({
        id: 'e2',
        type: 'contact',
        post: 2,
        start: 0,
        end: 21,
        text: response.slice(0, 21),
        actor: { text: 'The manager', name: 'Dana', role: 'manager', level: 'manager' },
        channel: 'phone',
        time: { text: 'the same day', speed: 'same_day' },
      }),
      sampleEvent({ id: 'e3', type: 'satisfied', post: 3, start: 0, end: 13, text: outcome.slice(0, 13) }),
    ],
    episodes: [sampleEpisode({ events: ['e1', 'e2', 'e3'], posts: [1, 2, 3] })],
    summary: {
      posts: 4,
      authors: 3,
      positive: 1,
      neutral: 1,
      negative: 2,
      notScored: {},
      score: -0.15,
      events: 3,
      notCounted: {},
      episodes: { recovered: 1 },
      recoveryRate: 1,
    },
  });
}
