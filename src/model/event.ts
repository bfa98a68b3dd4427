import type { Span } from './span.js';

export const eventTypes = {
  failure: [
    'product_defect',
    'service_error',
    'delay',
    'unavailable',
    'communication_failure',
    'billing_problem',
    'staff_conduct',
    'broken_promise',
    'unspecified_failure',
  ],
  complaint: ['request', 'complaint', 'escalation', 'third_party_action', 'public_complaint'],
  response: [
    'contact',
    'investigate',
    'promise',
    'apology',
    'explanation',
    'fix',
    'replacement',
    'compensation',
    'accommodation',
    'intervention',
    'followup',
    'refusal',
    'deflection',
    'no_response',
    'response_unspecified',
  ],
  outcome: ['resolved', 'in_progress', 'unresolved', 'satisfied', 'dissatisfied', 'exit', 'loyalty'],
  context: ['praise', 'criticism', 'advice', 'warning', 'offer_help', 'self_blame', 'definition'],
} as const;

export type Stage = keyof typeof eventTypes;
export type EventType = (typeof eventTypes)[Stage][number];

/** How an event may be told; all but the last keep it from having happened. */
export const modalities = [
  'question',
  'advice',
  'hypothetical',
  'future',
  'negated',
  'generic',
  'happened',
] as const;

export type Modality = (typeof modalities)[number];

/** Whose case an event may be of; all but the first keep it from being counted. */
export const perspectives = ['own', 'other', 'quoted'] as const;

export type Perspective = (typeof perspectives)[number];

/** Who stands how high on the company's side, or outside it. */
export type ActorLevel =
  | 'frontline'
  | 'manager'
  | 'executive'
  | 'company'
  | 'third_party'
  | 'customer'
  | 'peer';

export type Channel =
  | 'phone'
  | 'email'
  | 'letter'
  | 'in_person'
  | 'text'
  | 'app'
  | 'chat'
  | 'web'
  | 'social'
  | 'forum'
  | 'remote'
  | 'mail';

/** How soon something came: ≤ 1 h, the same day, ≤ 48 h, a week, a month, longer, never. */
export type Speed = 'immediate' | 'same_day' | 'next_day' | 'week' | 'month' | 'longer' | 'none';

export interface Actor {
  /** The words of the text. */
  readonly text: string;
  readonly name: string | null;
  readonly role: string | null;
  readonly level: ActorLevel;
}

export interface EventTime {
  readonly text: string;
  readonly speed: Speed | null;
}

/** A stretch of text that says that something of `type` took place, was promised, wished, advised, asked or denied. */
export interface RecoveryEvent extends Span {
  /** `e1`, `e2`, … in the order of the thread. */
  readonly id: string;
  readonly type: EventType;
  readonly stage: Stage;
  /** The number of the post. */
  readonly post: number;
  /** Index into the post's quotes when the span lies in a quote's text, else `null`. */
  readonly quote: number | null;
  readonly text: string;
  /** The head phrase that named the type. */
  readonly trigger: string;
  readonly actor: Actor | null;
  readonly target: Actor | null;
  readonly channel: Channel | null;
  readonly issue: string | null;
  readonly remedy: string | null;
  readonly time: EventTime | null;
  readonly count: number | null;
  readonly modality: Modality;
  readonly perspective: Perspective;
  /** 0…1 */
  readonly confidence: number;
  /** The id of an earlier event of the same customer that this one tells again, else `null`. */
  readonly mentionOf: string | null;
  /** The id of the rule that fired, `learned` where none did. */
  readonly rule: string;
  /** The words that decided modality and perspective, `null` for the defaults `happened` and `own`. */
  readonly cues: { readonly modality: string | null; readonly perspective: string | null };
}

/** Whether an event happened in the writer's own case. */
export function isOwnCase({
  modality,
  perspective,
}: Pick<RecoveryEvent, 'modality' | 'perspective'>): boolean {
  return modality === 'happened' && perspective === 'own';
}

const stageOfType = new Map<EventType, Stage>(
  (Object.keys(eventTypes) as Stage[]).flatMap((stage) =>
    eventTypes[stage].map((type): [EventType, Stage] => [type, stage]),
  ),
);

/** The stage to which an event type belongs. */
export function stageOf(type: EventType): Stage {
  return stageOfType.get(type) ?? 'context';
}

/** Whether an event took place in the writer's own case and is told for the first time; only these count. */
export function isCounted(event: {
  readonly modality: string;
  readonly perspective: string;
  readonly stage: string;
  readonly mentionOf: string | null;
}): boolean {
  return (
    event.modality === 'happened' &&
    event.perspective === 'own' &&
    event.stage !== 'context' &&
    event.mentionOf === null
  );
}
