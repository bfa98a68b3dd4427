import type { Episode } from '../../model/episode.js';
import { isCounted, type RecoveryEvent } from '../../model/event.js';
import { describeEpisode } from './describe-episode.js';
import type { SentimentLookup } from './sentiment-lookup.js';

const openers = new Set<RecoveryEvent['stage']>(['failure', 'complaint', 'response']);

/**
 * Joins each customer's counted events into episodes: a new one starts when another issue fails after the
 * old one has had its outcome. A verdict that stands before the story belongs to it. Episodes that tell of no failure, request or complaint are left out.
 * @param customers post number → whose post it is
 * @param events all events of the thread in its order
 */
export function buildEpisodes(
  customers: ReadonlyMap<number, string>,
  events: readonly RecoveryEvent[],
  sentimentOf: SentimentLookup,
): readonly Episode[] {
  const chains: Chain[] = [];
  const open = new Map<string, Chain>();
  const early = new Map<string, RecoveryEvent[]>();
  for (const event of events) {
    const customer = customers.get(event.post);
    if (customer === undefined || !isCounted(event)) continue;
    const current = open.get(customer);
    if (current && !startsAnew(current, event)) {
      extend(current, event);
    } else if (openers.has(event.stage)) {
      const verdicts = early.get(customer) ?? [];
      const chain: Chain = { customer, events: current ? [] : verdicts, issue: null, hasOutcome: false };
      extend(chain, event);
      open.set(customer, chain);
      chains.push(chain);
    } else early.set(customer, [...(early.get(customer) ?? []), event]);
  }
  return chains
    .map(({ customer, events: chain }) => describeEpisode(customer, chain, sentimentOf))
    .filter((episode) => episode.status !== 'none')
    .map((episode, index) => ({ ...episode, id: `p${index + 1}` }));
}

/** An episode as it grows. */
interface Chain {
  readonly customer: string;
  readonly events: RecoveryEvent[];
  /** The issue of the first failure that names one. */
  issue: string | null;
  hasOutcome: boolean;
}

function extend(chain: Chain, event: RecoveryEvent): void {
  chain.events.push(event);
  if (event.stage === 'failure') chain.issue ??= event.issue;
  if (event.stage === 'outcome') chain.hasOutcome = true;
}

function startsAnew({ issue, hasOutcome }: Chain, event: RecoveryEvent): boolean {
  if (event.stage !== 'failure' || event.issue === null) return false;
  return hasOutcome && issue !== null && issue !== event.issue;
}
