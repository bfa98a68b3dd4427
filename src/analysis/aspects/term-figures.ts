import type { Aspect } from '../../model/aspect.js';
import type { AspectScope } from './aspect-scopes.js';
import type { WordWeights } from './word-weights.js';

/** Where a term stands, and what aspect it is of; `null` when it is not known. */
export interface Term {
  readonly aspect: Aspect | null;
  readonly first: number;
  readonly after: number;
}

/** What sets a term apart from its sentence, in so many figures. */
const figureCount = 15;

/** Over so many tokens what a word says of a term fades to a third. */
const reach = 3;

/** What is farther away than this says nothing; 1 within the term. */
const nearness = Float64Array.from({ length: 24 }, (_, distance) => Math.exp(-distance / reach));

/**
 * A term in figures: praise and blame of the lexicon, of the learned words, and of opinions of things, in the scope of
 * the term by how near they stand; the same outside of it; all these bent to 0…1. Then what the sentence says of each
 * label, times the share of its tokens that are outside.
 * @param sentence three logarithms (see `logarithms`)
 */
export function termFigures(
  term: Term,
  scope: AspectScope,
  words: WordWeights,
  sentence: Float64Array,
): Float64Array {
  const figures = new Float64Array(figureCount);
  const { lexicon, learned } = words;
  const opinion = words.opinion(term.aspect);
  const tokens = lexicon.length;
  const isWhole = scope.from === 0 && scope.to === tokens;
  const from = isWhole ? Math.max(0, term.first - nearness.length) : 0;
  const to = isWhole ? Math.min(tokens, term.after + nearness.length) : tokens;
  for (let at = from; at < to; at += 1) {
    const isInside = at >= scope.from && at < scope.to;
    const factor = isInside ? (nearness[distance(term, at)] ?? 0) : 1;
    const place = isInside ? 0 : 6;
    add(figures, place, (lexicon[at] ?? 0) * factor);
    add(figures, place + 2, (learned[at] ?? 0) * factor);
    add(figures, place + 4, (opinion[at] ?? 0) * factor);
  }
  for (let at = 0; at < 12; at += 1) {
    const amount = figures[at] ?? 0;
    figures[at] = amount / (amount + 0.3);
  }
  const outside = 1 - (scope.to - scope.from) / tokens;
  for (let label = 0; label < 3; label += 1) figures[12 + label] = (sentence[label] ?? 0) * outside;
  return figures;
}

function add(figures: Float64Array, place: number, weight: number): void {
  if (weight > 0) figures[place] = (figures[place] ?? 0) + weight;
  else if (weight < 0) figures[place + 1] = (figures[place + 1] ?? 0) - weight;
}

function distance({ first, after }: Term, at: number): number {
  if (at < first) return first - at;
  return at < after ? 0 : at - after + 1;
}
