import type { Episode, EpisodeStatus } from '../../model/episode.js';
import type { ActorLevel, RecoveryEvent, Speed } from '../../model/event.js';
import { fourDecimals } from '../../model/four-decimals.js';
import { isDoubleDeviation } from './episode-status.js';
import type { SentimentLookup } from './sentiment-lookup.js';

const responders: readonly ActorLevel[] = ['executive', 'manager', 'frontline', 'company'];

/** Derives the fields of an episode from its counted events in the order of telling and how it ended; its id is left empty. */
export function describeEpisode(
  customer: string,
  events: readonly RecoveryEvent[],
  status: EpisodeStatus,
  sentimentOf: SentimentLookup,
): Episode {
  const responses = events.filter(({ stage }) => stage === 'response');
  const firstResponse = events.findIndex(({ stage }) => stage === 'response');
  const firstVoice = events.findIndex(({ stage }) => stage === 'complaint');
  const depth = escalationDepth(events);
  const failed = events.some(({ stage }) => stage === 'failure');
  const voiced = events.some(({ stage, type }) => stage === 'complaint' && type !== 'request');
  return {
    id: '',
    customer,
    kind: failed || voiced ? 'recovery' : 'request_response',
    status,
    issue: issueOf(events),
    events: events.map(({ id }) => id),
    posts: [...new Set(events.map(({ post }) => post))],
    initiator: initiatorOf(firstVoice, firstResponse),
    responderLevel: responders.find((level) => responses.some(({ actor }) => actor?.level === level)) ?? null,
    escalationDepth: depth,
    skippedLevel: depth === 2 && skipsManager(events),
    doubleDeviation: isDoubleDeviation(events),
    contactCount: responses
      .filter(({ type }) => type === 'contact' || type === 'followup')
      .reduce((sum, { count }) => sum + (count ?? 1), 0),
    speed: speedOf(events),
    remedies: [...new Set(responses.flatMap(({ remedy }) => remedy ?? []))],
    sentimentBefore: mean(
      events.filter(({ stage }) => stage === 'failure' || stage === 'complaint').flatMap(sentimentOf),
    ),
    sentimentAfter: mean(
      events
        .slice(Math.max(firstResponse, 0))
        .filter(({ stage }) => stage === 'response' || stage === 'outcome')
        .flatMap(sentimentOf),
    ),
  };
}

function initiatorOf(firstVoice: number, firstResponse: number): Episode['initiator'] {
  if (firstVoice < 0 && firstResponse < 0) return null;
  return firstResponse >= 0 && (firstVoice < 0 || firstResponse < firstVoice) ? 'company' : 'customer';
}

function escalationDepth(events: readonly RecoveryEvent[]): 0 | 1 | 2 {
  const levels = events.filter(({ type }) => type === 'escalation').map(({ target }) => target?.level);
  if (levels.includes('executive')) return 2;
  return levels.length > 0 ? 1 : 0;
}

/** An executive was addressed before any manager had a part. */
function skipsManager(events: readonly RecoveryEvent[]): boolean {
  const first = events.findIndex(
    ({ type, target }) => type === 'escalation' && target?.level === 'executive',
  );
  return events
    .slice(0, first)
    .every(({ actor, target }) => actor?.level !== 'manager' && target?.level !== 'manager');
}

/** The first speed that a response or the outcome states. */
function speedOf(events: readonly RecoveryEvent[]): Speed | null {
  const stated = events.find(
    ({ stage, time }) => (stage === 'response' || stage === 'outcome') && time?.speed,
  );
  return stated?.time?.speed ?? null;
}

function mean(scores: readonly number[]): number | null {
  if (scores.length === 0) return null;
  const sum = scores.reduce((total, score) => total + score, 0);
  return fourDecimals(sum / scores.length);
}

/** The issue of a chain: the first one that a failure names. */
function issueOf(chain: readonly RecoveryEvent[]): string | null {
  return chain.find(({ stage, issue }) => stage === 'failure' && issue !== null)?.issue ?? null;
}
