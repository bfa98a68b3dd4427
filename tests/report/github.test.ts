import { describe, expect, test } from 'vitest';
import { createReport } from '../../src/report/index.js';
import {
  sampleAspect,
  sampleEpisode,
  sampleEvent,
  samplePost,
  sampleSentiment,
  sampleThread,
} from './sample-thread.js';
import { writeReport } from './write-report.js';

const negative = (score: number) => ({ ...sampleSentiment('negative'), score });

/** The lines that a report of one thread has. */
function lines(
  given: Parameters<typeof sampleThread>[0],
  level: Parameters<typeof createReport>[1] = 'post',
) {
  return writeReport(createReport('github', level), [sampleThread(given)])
    .split('\n')
    .slice(0, -1);
}

describe('annotations', () => {
  test('are a warning for each negative post, the worst first', () => {
    const posts = [
      samplePost(1, { sentiment: negative(-0.3), text: 'Bad.' }),
      samplePost(2),
      samplePost(3, { sentiment: negative(-0.9), text: 'Worse.', author: null }),
    ];
    expect(lines({ posts })).toEqual([
      '::warning file=thread.txt,title=post 3%3A negative -0.9 in Charge port stuck::Worse.',
      '::warning file=thread.txt,title=post 1%3A negative -0.3 in Charge port stuck::Ann: Bad.',
    ]);
  });

  test('are ten, and a count of the others', () => {
    const posts = Array.from({ length: 30 }, (_, at) => samplePost(at + 1, { sentiment: negative(-0.5) }));
    const written = lines({ posts });
    expect(written).toHaveLength(11);
    expect(written.at(-1)).toBe(
      '::notice title=tesla-sentiment::20 more negative posts; the 10 worst are shown',
    );
  });

  test.each([
    'x%0A::error::pwn',
    'first\n::set-output name=a::b',
    '\r\n::error::x',
    '\u2028::error::x',
    '##[error]x',
  ])('stay one line each, whatever the post says: %j', (text) => {
    const written = lines({
      source: 'a,b:c%0A\n.txt',
      title: 'd,e::f%\n::error::g',
      posts: [samplePost(1, { sentiment: negative(-0.5), text, author: 'a::b\n::error::' })],
    });
    expect(written).toHaveLength(1);
    expect(written[0]).toMatch(
      /^::warning file=a%2Cb%3Ac%250A%0A\.txt,title=post 1%3A negative -0\.5 in d%2Ce%3A%3Af%25 %3A%3Aerror%3A%3Ag::/,
    );
    expect(written[0]).not.toMatch(/[\r\u2028]|%0A::/);
  });

  test('of standard input name no file', () => {
    const posts = [samplePost(1, { sentiment: negative(-0.5) })];
    expect(lines({ source: '-', posts })[0]).toMatch(/^::warning title=/);
  });

  test('are for the episodes without recovery, when episodes are asked for', () => {
    const episodes = [
      sampleEpisode(),
      sampleEpisode({ id: 'p2', status: 'no_recovery', posts: [4] }),
      sampleEpisode({ id: 'p3', status: 'failed' }),
    ];
    expect(lines({ episodes }, 'episode')).toEqual([
      '::warning file=thread.txt,title=failed%3A charging::Ann, posts 1, 2 in Charge port stuck',
      '::warning file=thread.txt,title=no_recovery%3A charging::Ann, post 4 in Charge port stuck',
    ]);
  });

  test('count in words', () => {
    const posts = [samplePost(1)];
    const summary = {
      posts: 1,
      authors: 1,
      positive: 0,
      neutral: 0,
      negative: 1,
      notScored: {},
      score: -0.6,
      events: 0,
      notCounted: {},
      episodes: {},
      recoveryRate: null,
    };
    expect(lines({ posts, summary }, 'thread')).toEqual([
      '::warning file=thread.txt,title=score -0.6::Charge port stuck: 1 post: 0 positive, 0 neutral, 1 negative; 0 episodes',
    ]);
    const aspects = [sampleAspect({ mentions: 1, positive: 0, neutral: 0, negative: 1 })];
    expect(lines({ aspects }, 'aspect')[0]).toContain('::1 mention: 0 positive');
  });

  test('are for the failures that happened, when events are asked for', () => {
    const events = [
      sampleEvent({ id: 'e1', type: 'delay', post: 1, text: 'late' }),
      sampleEvent({ id: 'e2', type: 'delay', post: 1, modality: 'hypothetical' }),
      sampleEvent({ id: 'e3', type: 'fix', post: 2 }),
    ];
    expect(lines({ events }, 'event')).toEqual([
      '::warning file=thread.txt,title=post 1%3A delay in Charge port stuck::Ann: late',
    ]);
  });

  test.each(['sentence', 'thread', 'author'] as const)(
    'of a thread without fault are none at the level %s',
    (level) => {
      expect(lines({}, level)).toEqual([]);
    },
  );
});
