import { opinions, opinionsByAspect } from '../../lexicon/aspect-opinions.js';
import type { Aspect } from '../../model/aspect.js';
import type { ScoredSentence } from '../sentiment/scorer.js';
import type { Token } from '../token.js';

/** What each token of a sentence praises (above 0) or blames. */
export interface WordWeights {
  /** By the lexicon and its rules; the weight of a phrase stands at its first token. */
  readonly lexicon: Float64Array;
  /** By the learned words. */
  readonly learned: Float64Array;
  /** 1 for a word that is a good opinion of a thing, −1 for a bad one, turned round and less under a negation. */
  opinion(aspect: Aspect | null): Float64Array;
}

/** A denied opinion is said with less force. */
const denied = -0.7;

/** Weighs the words of a sentence. */
export function weighWords(tokens: readonly Token[], sentence: ScoredSentence): WordWeights {
  const ofAny = opinionsIn(tokens, sentence.denials, none);
  return {
    lexicon: lexiconWeights(tokens, sentence),
    learned: sentence.readings.words.leanings,
    opinion(aspect) {
      const own = aspect === null ? undefined : particular.get(aspect);
      return own === undefined ? ofAny : opinionsIn(tokens, sentence.denials, own);
    },
  };
}

function lexiconWeights(tokens: readonly Token[], { sentiment }: ScoredSentence): Float64Array {
  const weights = new Float64Array(tokens.length);
  let at = 0;
  for (const { start, weight, rule } of sentiment.evidence) {
    if (rule === 'learned') continue;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at += 1;
    if (at < tokens.length) weights[at] = (weights[at] ?? 0) + weight;
  }
  return weights;
}

type Sides = ReadonlyMap<string, number>;

const none: Sides = new Map();

function opinionsIn(tokens: readonly Token[], denials: Uint8Array, own: Sides): Float64Array {
  const weights = new Float64Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    const side = own.get(lower) ?? general.get(lower);
    if (side !== undefined) weights[at] = ((denials[at] ?? 0) & 1) === 1 ? denied * side : side;
  }
  return weights;
}

const general = sides(opinions);
const particular: ReadonlyMap<string, Sides> = new Map(
  Object.entries(opinionsByAspect).map(([aspect, lists]) => [aspect, sides(lists)]),
);

function sides({ good, bad }: Readonly<Record<'good' | 'bad', readonly string[]>>): Sides {
  return new Map([...good.map((word) => [word, 1] as const), ...bad.map((word) => [word, -1] as const)]);
}
