import type { Token } from '../token.js';
import { type Cue, valueAs } from './cue.js';

const objectReach = 6;
const subjectReach = 5;

/**
 * The indexes of the cues that name trouble which the sentence says is taken away: the object of a resolver
 * (`fixed the problem`), or its subject in the passive (`the problem was fixed`,
 * `problem solved`).
 */
export function resolvedTrouble(
  tokens: readonly Token[],
  cues: readonly Cue[],
  denials: Uint8Array,
): ReadonlySet<number> {
  const resolved = new Set<number>();
  cues.forEach((cue, at) => {
    if (valueAs(cue, 'resolver') === null || (denials[cue.first] ?? 0) % 2 === 1) return;
    const before = tokens[cue.first - 1]?.lemma;
    const bare = cue.after === tokens.length || tokens[cue.after]?.pos === 'PUNCT';
    const passive = bare || before === 'be' || before === 'get' || before === 'have';
    const step = passive ? -1 : 1;
    for (let index = at + step; index >= 0 && index < cues.length; index += step) {
      const other = cues[index];
      if (!other) return;
      const gap = passive ? cue.first - other.after : other.first - cue.after;
      if (gap >= (passive ? subjectReach : objectReach)) return;
      if ((valueAs(other, 'polarity') ?? 0) < 0 && tokens[other.first]?.pos !== 'VERB') resolved.add(index);
    }
  });
  return resolved;
}
