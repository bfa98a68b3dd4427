import type { ActorLevel, Speed } from './event.js';

/** How an episode may have ended. */
export const episodeStatuses = [
  'none',
  'recovered',
  'partial',
  'in_progress',
  'failed',
  'no_recovery',
] as const;

export type EpisodeStatus = (typeof episodeStatuses)[number];

/** One customer's chain failure → complaint → response → outcome. */
export interface Episode {
  /** `p1`, `p2`, … in the order of the thread. */
  readonly id: string;
  /** The author, or `author of post N` where the thread does not name him. */
  readonly customer: string;
  /** `recovery` when a failure exists, else `request_response`. */
  readonly kind: 'recovery' | 'request_response';
  readonly status: EpisodeStatus;
  readonly issue: string | null;
  /** Ids of the counted events. */
  readonly events: readonly string[];
  /** Numbers of the posts. */
  readonly posts: readonly number[];
  readonly initiator: 'customer' | 'company' | null;
  /** The highest level on the company's side that acted. */
  readonly responderLevel: ActorLevel | null;
  /** 0 none, 1 manager, 2 executive. */
  readonly escalationDepth: 0 | 1 | 2;
  /** An executive was reached without a manager before him. */
  readonly skippedLevel: boolean;
  /** The recovery failed too (Bitner 1990; Maxham & Netemeyer 2002). */
  readonly doubleDeviation: boolean;
  /** Contacts by the company, stated counts added up. */
  readonly contactCount: number;
  readonly speed: Speed | null;
  readonly remedies: readonly string[];
  /** Mean score of the sentences that hold the failure and the complaint, −1…1. */
  readonly sentimentBefore: number | null;
  /** Mean score of the sentences that hold the response and the outcome, −1…1. */
  readonly sentimentAfter: number | null;
}
