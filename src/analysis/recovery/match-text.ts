import type { EventType } from '../../model/event.js';
import type { Token } from '../token.js';
import type { Clause } from './clauses.js';
import type { Mention } from './mentions.js';
import type { Scene } from './scene.js';
import type { Voice } from './voices.js';
import type { Standing } from './word-lists.js';

/** A sentence made ready for matching. */
export interface MatchText {
  readonly tokens: readonly Token[];
  /** For each token the lists of rules that its word is in. */
  readonly standings: readonly Standing[];
  /** By the token: the mention that starts at it. */
  readonly starting: readonly (Mention | undefined)[];
  /** By the token: the mention that ends before it. */
  readonly ending: readonly (Mention | undefined)[];
  /** By the token: 1 where a gap does not cross. */
  readonly walls: Uint8Array;
  /** By the token: 1 where the words of a clause begin, and before which they end. */
  readonly starts: Uint8Array;
  readonly ends: Uint8Array;
  /** Whether the sentence or one beside it speaks of the writer. */
  readonly nearSelf: boolean;
  /** Types of events told in this sentence or the two before it. */
  readonly recent: ReadonlySet<EventType>;
  /** Who says `I`. */
  readonly voice: Voice;
}

/** Parts of speech that stand at the edge of a clause and are not its words. */
const edgeParts = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'SYM', 'INTJ']);

/** Clauses that complete the one before them; a gap of a pattern crosses their borders. */
const completing = new Set(['infinitive', 'complement', 'gerund']);

/** Makes a sentence ready for matching. */
export function matchText(
  { tokens, mentions, voice, nearSelf }: Scene,
  clauses: readonly Clause[],
  recent: MatchText['recent'],
  standings: MatchText['standings'],
): MatchText {
  const places = tokens.length + 1;
  const starting = new Array<Mention | undefined>(places).fill(undefined);
  const ending = new Array<Mention | undefined>(places).fill(undefined);
  for (const mention of mentions) {
    starting[mention.from] = mention;
    ending[mention.to] = mention;
  }
  const walls = wallsIn(clauses, places);
  return {
    recent,
    nearSelf,
    tokens,
    standings,
    voice,
    starting,
    ending,
    walls,
    ...clauseEdges(tokens, clauses, places),
  };
}

function wallsIn(clauses: readonly Clause[], places: number): Uint8Array {
  const walls = new Uint8Array(places);
  for (const { kind, from, subject } of clauses)
    if (from > 0 && !subject && !completing.has(kind)) walls[from] = 1;
  // A relative clause that stands between a subject and its verb.
  for (const { subject } of clauses) if (subject) walls[subject[1]] = 0;
  return walls;
}

/** Where the words of clauses begin and end, their conjunctions and punctuation left out. */
function clauseEdges(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  places: number,
): Pick<MatchText, 'starts' | 'ends'> {
  const starts = new Uint8Array(places);
  const ends = new Uint8Array(places);
  const isEdge = (at: number): boolean => edgeParts.has(tokens[at]?.pos ?? '');
  for (const { from, to } of clauses) {
    let start = from;
    let end = to;
    while (start < end && isEdge(start)) start += 1;
    while (end > start && isEdge(end - 1)) end -= 1;
    starts[start] = 1;
    ends[end] = 1;
  }
  // A comma or dash inside a clause that has but one verb parts phrases: `No answer - not good`.
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.pos !== 'PUNCT') continue;
    ends[at] = 1;
    starts[at + 1] = 1;
  }
  return { starts, ends };
}
