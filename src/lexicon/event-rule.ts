import type { Channel, EventType } from '../model/event.js';

/** A way in which language tells an event of a type. */
export interface EventRule {
  /** `<type>/<short name>`, unique. */
  readonly id: `${EventType}/${string}`;
  readonly type: EventType;
  /** In the notation of `analysis/recovery/pattern.ts`; several where one thing is said in several ways. */
  readonly pattern: string | readonly string[];
  /** Whose act the clause with the trigger must tell, `others` being anybody but the customer; without it anybody's. */
  readonly by?: 'company' | 'customer' | 'thing' | 'others';
  /** Fires only where the company itself speaks, in an answer that the post pastes. */
  readonly voice?: 'company';
  /** `clause` (the default): the event is the clause around the trigger; `phrase`: the matched words alone. */
  readonly span?: 'clause' | 'phrase';
  /**
   * The negation that stands in the clause is part of the event: `never called back`. `required`: without one there is
   * no event. A negation, `will` or `would` that the pattern itself names is part of the event anyhow.
   */
  readonly negation?: 'included' | 'required';
  /** Fires only when an event of this type was told shortly before, in this sentence or one of the two before it. */
  readonly after?: EventType;
  /** Fires only in a sentence that speaks of the writer or his own, or beside one. */
  readonly needs?: 'self';
  /** The trigger must be used as a verb. */
  readonly as?: 'verb';
  /** Gives way to every other rule that shares a word of its trigger. */
  readonly weak?: true;
  /** Words, separated by spaces, none of which may stand in the clause. */
  readonly unless?: string;
  readonly channel?: Channel;
  readonly remedy?: string;
  readonly issue?: string;
  /** Where the rule comes from; the schema's definition of the type when absent. */
  readonly source?: string;
  readonly note?: string;
  /** Sentences in which the rule must fire, and near misses in which its type must not be found. */
  readonly examples: { readonly fires: readonly string[]; readonly silent: readonly string[] };
}
