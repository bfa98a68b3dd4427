import type { Channel, EventType } from '../model/event.js';

/** A way in which language tells an event of a type. */
export interface EventRule {
  /** `<type>/<short name>`, unique. */
  readonly id: `${EventType}/${string}`;
  readonly type: EventType;
  /** In the notation of `analysis/recovery/pattern.ts`. */
  readonly pattern: string;
  /** Whose act the clause with the trigger must tell; without it anybody's. */
  readonly by?: 'company' | 'customer' | 'thing';
  /** `clause` (the default): the event is the clause around the trigger; `phrase`: the matched words alone. */
  readonly span?: 'clause' | 'phrase';
  /** The negation that stands in the clause is part of the event: `never called back`. */
  readonly negation?: 'included';
  readonly channel?: Channel;
  readonly remedy?: string;
  readonly issue?: string;
  /** Where the rule comes from; the schema's definition of the type when absent. */
  readonly source?: string;
  readonly note?: string;
  /** Sentences in which the rule must fire, and near misses in which its type must not be found. */
  readonly examples: { readonly fires: readonly string[]; readonly silent: readonly string[] };
}
