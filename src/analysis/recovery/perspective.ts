import { otherPeople } from '../../lexicon/actors.js';
import type { Perspective } from '../../model/event.js';
import type { Token } from '../token.js';
import type { Agent } from './agents.js';
import type { TokenRange } from './event-span.js';
import type { Mention } from './mentions.js';

/** Whose case it is, with the word that decided it, `null` for the writer's own. */
export interface Standpoint {
  readonly perspective: Perspective;
  readonly cue: string | null;
}

/** People who stand for the writer too: `you never get anyone on the phone`, `they treat customers like dirt`. */
const anybody = new Set(
  'anyone anybody someone somebody everyone everybody customer customers people guy guys guest guests passenger passengers'.split(
    ' ',
  ),
);

const own: Standpoint = { perspective: 'own', cue: null };

/**
 * Decides whose case an event of the post's own words is.
 * @param phrase the range is a phrase, whose owner may stand behind it: `issues with your car`
 * @param teller who says what the range tells, where it is said
 */
export function standpointOf(
  tokens: readonly Token[],
  range: TokenRange,
  agent: Agent | undefined,
  mentions: readonly Mention[],
  phrase: boolean,
  teller?: Agent,
): Standpoint {
  const inside = mentions.filter(({ from, to }) => from >= range.from && to <= range.to);
  const customer = inside.some((one) => one.level === 'customer' && !isOfPeer(one, tokens, inside));
  if (teller?.party === 'peer' && !['someone', 'somebody'].includes(teller.head) && !customer)
    return { perspective: 'other', cue: teller.head };
  if (agent?.party === 'peer') return { perspective: 'other', cue: agent.head };
  const patient = agent?.passive === true && otherPeople.includes(agent.head) && !anybody.has(agent.head);
  if (patient && !customer) return { perspective: 'other', cue: agent.head };
  const owner = possessor(tokens, range, mentions);
  if (owner !== null && !customer) return { perspective: 'other', cue: owner };
  const yours = tokens.slice(range.from, range.to + 3).find(({ lower }) => lower === 'your');
  if (yours && agent?.party !== 'company' && phrase) return { perspective: 'other', cue: 'your' };
  const peer = inside.find(({ level, from }) => level === 'peer' && !anybody.has(tokens[from]?.lower ?? ''));
  // `the driver left it with a neighbour`: it is still the writer's.
  const isAnybodys = peer !== undefined && agent?.party === 'company' && !ownedBefore(tokens, peer.from);
  if (peer && !customer && agent?.party !== 'customer' && !isAnybodys) {
    return { perspective: 'other', cue: tokens[peer.from]?.lower ?? null };
  }
  return own;
}

function ownedBefore(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 2), at)
    .some(({ lower }) => ['my', 'our', 'other', 'another', 'of'].includes(lower));
}

/** `my` in `my neighbour`, which speaks of the neighbour. */
function isOfPeer({ from, to }: Mention, tokens: readonly Token[], inside: readonly Mention[]): boolean {
  const possessive = tokens[from]?.lower === 'my' || tokens[from]?.lower === 'our';
  const next = tokens[to]?.pos === 'ADJ' ? to + 1 : to;
  return possessive && inside.some((one) => one.from === next && one.level === 'peer');
}

/** A name with `'s` that is nobody of the company: somebody else's car, case or trouble. */
function possessor(tokens: readonly Token[], range: TokenRange, mentions: readonly Mention[]): string | null {
  for (let at = range.from; at < range.to - 1; at += 1) {
    const name = tokens[at];
    if (tokens[at + 1]?.lower !== "'s" || name === undefined) continue;
    const peer = mentions.some(({ to, level }) => to === at + 1 && level === 'peer');
    if (peer && !anybody.has(name.lower)) return name.lower;
    if (name.pos !== 'PROPN') continue;
    if (!mentions.some(({ from, to }) => at >= from && at < to)) return name.lower;
  }
  return null;
}
