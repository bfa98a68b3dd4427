import { isOwnCase, modalities } from '../../../model/event.js';
import type { Party } from '../subjects.js';
import type { ClauseFacts } from './clause-facts.js';
import { learnedTypes } from './event-model.js';

const types = learnedTypes.length;

const parties: readonly (Party | null)[] = [
  'customer',
  'company',
  'thing',
  'somebody',
  'reader',
  'peer',
  'third_party',
  'unknown',
  null,
];

/** Where the signs of each kind begin: rules that matched, events told of the writer's own case and others, who, how. */
const matched = 0;
const own = types;
const other = 2 * types;
const agents = 3 * types;
const ways = agents + parties.length;

/** How many signs there are. */
export const ruleSignCount = ways + modalities.length;

/** What the rules say of a clause, as the numbers of the signs that hold, each once, 0…`ruleSignCount` − 1. */
export function ruleSigns({ candidates, told, sentence, clause }: ClauseFacts): readonly number[] {
  const { agents: agentsOf, decisions } = sentence.reading;
  const signs = new Set<number>();
  const add = (from: number, place: number): void => {
    if (place >= 0) signs.add(from + place);
  };
  for (const type of candidates) add(matched, learnedTypes.indexOf(type));
  for (const event of told) add(isOwnCase(event) ? own : other, learnedTypes.indexOf(event.type));
  add(agents, parties.indexOf(agentsOf[clause]?.party ?? null));
  add(ways, modalities.indexOf(decisions[clause]?.modality ?? 'happened'));
  return [...signs];
}
