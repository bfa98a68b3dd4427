import { type EventType, isOwnCase } from '../../model/event.js';
import type { ParsedSentence } from '../token.js';
import type { CompanySight } from './company-sight.js';
import {
  type CustomerOf,
  opensCase,
  type PlacedEvent,
  settleEvents,
  typesByCustomer,
} from './settle-events.js';

/** Settles the events of a thread, once all of its posts are read. */
export type Settler = (
  events: readonly PlacedEvent[],
  customerOf: CustomerOf,
  posts: readonly {
    readonly post: { readonly number: number; readonly text: string };
    readonly sentences: readonly ParsedSentence[];
  }[],
) => readonly PlacedEvent[];

/**
 * Makes a settler for events that rules found alone. Besides what depends on a case: events of one type alone in a long
 * text, with nobody of a company near them, are examples or an argument, not a story. Where nothing shows that anybody
 * deals with a company and nobody of a company did anything, what happened happened to oneself.
 */
export function createRuleSettler(seesCompany: CompanySight): Settler {
  return (events, customerOf, posts) => {
    const acted = events.some(
      (event) => event.modality === 'happened' && opensCase(event) && hasCompany(event),
    );
    const companyInSight = acted || posts.some(({ sentences }) => seesCompany(sentences));
    const settled = settleEvents(companyInSight ? events : events.filter(hasCompany), customerOf);
    const lengths = new Map<string, number>();
    for (const { post } of posts) {
      const customer = customerOf({ post: post.number });
      lengths.set(customer, (lengths.get(customer) ?? 0) + post.text.length);
    }
    const toldBy = typesByCustomer(settled, customerOf);
    return settled.map((event) => {
      const customer = customerOf(event);
      const told = toldBy.get(customer) ?? new Set();
      const isLong = (lengths.get(customer) ?? 0) > shortText;
      const stray = isRoutine(event, told) || (isLong && isLone(event, told));
      return stray && isOwnCase(event) ? { ...event, modality: 'generic' as const } : event;
    });
  };
}

function isRoutine({ type }: PlacedEvent, told: ReadonlySet<EventType>): boolean {
  return routine.has(type) && [...told].every((other) => routine.has(other));
}

/** A failure or response of which nobody of a company is known, and nothing else is told. */
function isLone(event: PlacedEvent, told: ReadonlySet<EventType>): boolean {
  const isPart = event.stage === 'failure' || event.stage === 'response';
  return isPart && told.size === 1 && (!hasCompany(event) || event.confidence < sure);
}

const companySide = new Set(['company', 'frontline', 'manager', 'executive']);

function hasCompany({ stage, actor, target }: PlacedEvent): boolean {
  return stage === 'context' || [actor, target].some((one) => one !== null && companySide.has(one.level));
}

/** A text of more code units than this has room for a story: some sixty words. */
const shortText = 320;

/** The confidence of an event whose agent is known. */
const sure = 0.8;

/** What passes between a company and its customers when nothing is the matter: `the waiter checked on us`. */
const routine = new Set<EventType>([
  'contact',
  'followup',
  'explanation',
  'investigate',
  'response_unspecified',
  'satisfied',
  'loyalty',
]);
