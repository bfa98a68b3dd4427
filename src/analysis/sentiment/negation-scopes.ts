import { clauseOpeners } from '../../lexicon/negation.js';
import type { Token } from '../token.js';
import { type Cue, valueAs } from './cue.js';

/** Tokens that a negation reaches at most; longer clauses have mostly moved on to something else. */
const reach = 6;

/** The negations that stand over each token of a sentence. */
export interface NegationScopes {
  /** How many there are. */
  readonly denials: Uint8Array;
  /** How many of them say that there is none (`no`, `never`, `without`). */
  readonly absences: Uint8Array;
}

/** Finds what the negations of a sentence reach: from the negator to the end of its clause. */
export function negationScopes(tokens: readonly Token[], cues: readonly Cue[]): NegationScopes {
  const denials = new Uint8Array(tokens.length);
  const absences = new Uint8Array(tokens.length);
  let denied = false;
  for (const cue of cues) {
    const absence = valueAs(cue, 'absence') !== null;
    if ((!absence && valueAs(cue, 'negator') === null) || asksForAssent(tokens, cue)) continue;
    if (denied && tokens[cue.first]?.lower === 'anything') {
      // `Never … anything but praise` says `nothing but praise`, however far apart the two are.
      denials.fill(0, cue.after);
      continue;
    }
    denied = true;
    const limit = Math.min(tokens.length, cue.after + reach);
    const isPhrase = tokens[cue.first]?.lower === 'without';
    for (let index = cue.after; index < limit && !endsClause(tokens, index); index += 1) {
      if (isPhrase && index > cue.after && isFiniteAuxiliary(tokens[index])) break;
      denials[index] = (denials[index] ?? 0) + 1;
      if (absence) absences[index] = (absences[index] ?? 0) + 1;
    }
  }
  return { denials, absences };
}

/** `Isn't it …?` and `Don't you …?` deny nothing. */
function asksForAssent(tokens: readonly Token[], cue: Cue): boolean {
  return cue.first === 1 && tokens[0]?.pos === 'AUX' && (tokens.at(-1)?.lower.startsWith('?') ?? false);
}

/** `A week without a car is not acceptable`: what follows is said of the whole; `without it being fixed` goes on. */
function isFiniteAuxiliary(token: Token | undefined): boolean {
  return token?.pos === 'AUX' && !token.lower.endsWith('ing') && token.lower !== 'been';
}

function endsClause(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return true;
  if (token.pos === 'PUNCT') return token.lower !== '-' && token.lower !== '"' && token.lower !== "'";
  if (token.lower === 'and' || token.lower === 'or') {
    const next = tokens[index + 1];
    return next?.pos === 'PRON' || next?.pos === 'DET' || next?.pos === 'PROPN';
  }
  return clauseOpeners.has(token.lower);
}
