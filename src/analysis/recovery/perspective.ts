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
 */
export function standpointOf(
  tokens: readonly Token[],
  range: TokenRange,
  agent: Agent | undefined,
  mentions: readonly Mention[],
  phrase: boolean,
): Standpoint {
  const inside = mentions.filter(({ from, to }) => from >= range.from && to <= range.to);
  const customer = inside.some(({ level }) => level === 'customer');
  if (agent?.party === 'peer') return { perspective: 'other', cue: agent.head };
  const owner = possessor(tokens, range, mentions);
  if (owner !== null && !customer) return { perspective: 'other', cue: owner };
  const yours = tokens.slice(range.from, range.to + 3).find(({ lower }) => lower === 'your');
  if (yours && agent?.party !== 'company' && phrase) return { perspective: 'other', cue: 'your' };
  const peer = inside.find(({ level, from }) => level === 'peer' && !anybody.has(tokens[from]?.lower ?? ''));
  if (peer && !customer && agent?.party !== 'customer') {
    return { perspective: 'other', cue: tokens[peer.from]?.lower ?? null };
  }
  return own;
}

/** A name with `'s` that is nobody of the company: somebody else's car, case or trouble. */
function possessor(tokens: readonly Token[], range: TokenRange, mentions: readonly Mention[]): string | null {
  for (let at = range.from; at < range.to - 1; at += 1) {
    const name = tokens[at];
    if (name?.pos !== 'PROPN' || tokens[at + 1]?.lower !== "'s") continue;
    if (!mentions.some(({ from, to }) => at >= from && at < to)) return name.lower;
  }
  return null;
}
