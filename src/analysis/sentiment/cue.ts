/** What a word or phrase does to the sentiment of its sentence. */
export type CueKind =
  | 'polarity'
  | 'negator'
  | 'absence'
  | 'intensity'
  | 'resolver'
  | 'contrast'
  | 'concession'
  | 'condition'
  | 'hedge'
  | 'plain';

/** A meaning of a term of the lexicon. */
export interface Meaning {
  readonly kind: CueKind;
  /** Valence −5…5 of a polarity, factor of an intensity, 0 for the others. */
  readonly value: number;
  /** The parts of speech that a single word must have, `null` for any. */
  readonly pos: readonly string[] | null;
}

/** A term of the lexicon found in a sentence. */
export interface Cue {
  /** Index of its first token. */
  readonly first: number;
  /** Index after its last token. */
  readonly after: number;
  /** What it does, at most one meaning of a kind. */
  readonly meanings: readonly Meaning[];
  /** Whether it has more than one word. */
  readonly phrase: boolean;
}

/** The value of the meaning of that kind, `null` where the cue has none. */
export function valueAs(cue: Cue, kind: CueKind): number | null {
  for (const meaning of cue.meanings) if (meaning.kind === kind) return meaning.value;
  return null;
}
