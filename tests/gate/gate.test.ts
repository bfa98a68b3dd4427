import { describe, expect, test } from 'vitest';
import { createGate, type GateRequest } from '../../src/gate/gate.js';
import { verdictText } from '../../src/gate/verdict-text.js';
import type { AnalyzedThread } from '../../src/model/result.js';
import { sampleThread } from '../report/sample-thread.js';

/** A thread of so many posts, of which so many are negative; the mean score is minus their share. */
function thread(source: string, posts: number, negative: number): AnalyzedThread {
  const { summary } = sampleThread();
  return sampleThread({
    source,
    title: null,
    summary: {
      ...summary,
      posts,
      positive: 0,
      neutral: posts - negative,
      negative,
      score: -negative / posts,
    },
  });
}

/** What the gate says of the threads. */
function told(threads: readonly AnalyzedThread[], request: Partial<GateRequest>): readonly string[] {
  const gate = createGate({ conditions: [], per: 'all', baseline: null, ...request });
  for (const one of threads) gate.add(one);
  return gate.verdicts().map((verdict) => `${verdict.source}: ${verdictText(verdict)}`);
}

const threads = [thread('a.html', 10, 1), thread('b.html', 2, 2)];

describe('a gate', () => {
  test('judges all threads together, each post the same', () => {
    expect(told(threads, { conditions: ['negative>=25%', 'score<=-0.25', 'threads>2'] })).toEqual([
      'null: negative is 25.0 % of the scored posts',
      'null: score is -0.25',
    ]);
  });

  test('judges each thread when asked', () => {
    expect(told(threads, { conditions: ['negative>40%'], per: 'thread' })).toEqual([
      'b.html: negative is 100.0 % of the scored posts',
    ]);
  });

  test('names each of several threads of one input', () => {
    const [one] = threads;
    if (one === undefined) return;
    const gate = createGate({ conditions: ['negative>=1'], per: 'thread', baseline: null });
    gate.add({ ...one, source: 'rows.csv', id: '15', title: 'Door handle' });
    gate.add({ ...one, source: 'rows.csv', id: '16', title: null });
    gate.add({ ...one, source: 'thread.txt', id: null, title: null });
    expect(gate.verdicts().map(({ source, thread }) => [source, thread])).toEqual([
      ['rows.csv', 'Door handle'],
      ['rows.csv', '16'],
      ['thread.txt', null],
    ]);
  });

  test('compares with the threads of an earlier run', () => {
    expect(
      told(threads, {
        conditions: ['change.negative>20%', 'change.score<-0.1', 'change.posts!=0'],
        baseline: [thread('a.html', 12, 0)],
      }),
    ).toEqual(['null: negative changed by +25.0 percentage points', 'null: score changed by -0.25']);
  });

  test('compares each thread with itself, and a new one with nothing', () => {
    expect(
      told(threads, {
        conditions: ['change.negative>0'],
        per: 'thread',
        baseline: [thread('a.html', 10, 0)],
      }),
    ).toEqual(['a.html: negative changed by +1']);
  });

  test('finds no change in the same threads', () => {
    expect(
      told(threads, { conditions: ['change.score!=0', 'change.negative!=0%'], baseline: threads }),
    ).toEqual([]);
  });

  test('does not take a condition on a change without an earlier run', () => {
    expect(() => told(threads, { conditions: ['change.score<0'] })).toThrow(
      /needs an earlier run.*--baseline/,
    );
  });
});
