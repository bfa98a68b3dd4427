import { describe, expect, it } from 'vitest';
import { learnedTypes } from '../../../src/analysis/recovery/learned/event-model.js';
import { caseFigures, type JudgedPost } from '../../../src/analysis/recovery/learned/judge-case.js';
import { endingOf } from '../../../src/analysis/recovery/learned/judge-post.js';
import type { EventType } from '../../../src/model/event.js';

/** The odds of clauses, each of which tells one type alone as good as surely. */
function oddsOf(...told: readonly EventType[]): Float64Array {
  return Float64Array.from(told.flatMap((type) => learnedTypes.map((other) => (other === type ? 9 : -9))));
}

const typesAbove = (ending: Float64Array) => learnedTypes.filter((_, at) => (ending[at] ?? 0) > 0.5);

describe('what stands at the end of a post', () => {
  it('is what the last third of its clauses tells', () => {
    const odds = oddsOf('delay', 'delay', 'request', 'promise', 'fix', 'satisfied');
    expect(typesAbove(endingOf({ odds }))).toEqual(['fix', 'satisfied']);
  });

  it('is the last clause of a short one', () => {
    expect(typesAbove(endingOf({ odds: oddsOf('delay', 'apology') }))).toEqual(['apology']);
  });

  it('is nothing without clauses', () => {
    expect(typesAbove(endingOf({ odds: new Float64Array() }))).toEqual([]);
  });
});

describe('the figures of a case of several posts', () => {
  const postOf = (type: EventType | null): JudgedPost => {
    const probabilities = Float64Array.from(learnedTypes, (other) => (other === type ? 0.9 : 0));
    return { probabilities, ending: probabilities, clauses: 4 };
  };
  const endings = (...posts: readonly JudgedPost[]) =>
    typesAbove(caseFigures(posts).slice(-learnedTypes.length));

  it('end as the last post does that tells anything', () => {
    expect(endings(postOf('delay'), postOf('resolved'), postOf(null))).toEqual(['resolved']);
  });

  it('end with nothing where no post tells anything', () => {
    expect(endings(postOf(null), postOf(null))).toEqual([]);
  });
});
