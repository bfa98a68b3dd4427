import type { Episode, EpisodeStatus } from '../../model/episode.js';
import { isCounted, type RecoveryEvent } from '../../model/event.js';
import { describeEpisode } from './describe-episode.js';
import { statusOf } from './episode-status.js';
import { isAnswered } from './is-answered.js';
import type { SentimentLookup } from './sentiment-lookup.js';

/** What cannot be said of a case that had a response. */
const unanswered = new Set<EpisodeStatus>(['none', 'no_recovery']);

const openers = new Set<RecoveryEvent['stage']>(['failure', 'complaint', 'response']);

/**
 * Joins each customer's counted events into episodes: a new one starts when another issue fails after the
 * old one has had its outcome. A verdict that stands before the story belongs to it. Episodes that tell of no failure, request or complaint are left out.
 * @param customers post number → whose post it is
 * @param events all events of the thread in its order
 * @param judgeStatus how a customer's case ended by what was learned, the most probable first; asked where all of it is
 *   one episode; else, and where it says nothing, the events decide
 */
export function buildEpisodes(
  customers: ReadonlyMap<number, string>,
  events: readonly RecoveryEvent[],
  sentimentOf: SentimentLookup,
  judgeStatus: (customer: string) => readonly EpisodeStatus[],
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
  const several = new Set(chains.filter((chain) => open.get(chain.customer) !== chain).map(customerOf));
  return chains
    .map((chain) => {
      const judged = several.has(chain.customer) ? [] : judgeStatus(chain.customer);
      const status =
        judged.find((one) => !unanswered.has(one) || !isAnswered(chain.events)) ?? statusOf(chain.events);
      return describeEpisode(chain.customer, chain.events, status, sentimentOf);
    })
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

function customerOf({ customer }: Chain): string {
  return customer;
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
