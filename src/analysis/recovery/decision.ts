import type { Modality } from '../../model/event.js';
import type { Token } from '../token.js';

/** A modality with the word that decided it. */
export interface Decision {
  readonly modality: Modality;
  /** `null` for the default. */
  readonly cue: string | null;
  /** The index of the cue's first word, −1 where it has none. */
  readonly at: number;
}

/** What nothing speaks against. */
export const happened: Decision = { modality: 'happened', cue: null, at: -1 };

/** A decision by the token at `at`; `cue` is the whole cue where it is more than that word. */
export function decided(modality: Modality, tokens: readonly Token[], at: number, cue?: string): Decision {
  return { modality, cue: cue ?? tokens[at]?.lower ?? null, at };
}
