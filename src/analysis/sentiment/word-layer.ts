import { fourDecimals } from '../../model/four-decimals.js';
import type { Evidence } from '../../model/sentiment.js';
import type { ParsedSentence, Token } from '../token.js';
import type { RuleReading } from './rule-layer.js';
import type { WordTable } from './word-table.js';

/** What the learned layer found in a text. */
export interface WordReading {
  /** The windows' vectors, each times its attention, summed: a number a filter. */
  readonly sum: Float64Array;
  /** The attention of all windows, summed. */
  readonly attention: number;
  /** The weights of the words and of the pairs of words, summed: a number a label. */
  readonly labelSum: Float64Array;
  readonly tokens: number;
}

/** The same of a sentence, with what each of its words gave. */
export interface SentenceWordReading extends WordReading {
  /** For each token how much its window, itself and its pair speak for positive rather than negative. */
  readonly leanings: Float64Array;
}

/** Attention is the exponential of a sum that training keeps within ±20; more would only lose precision. */
const largestAttention = 20;

/** Reads a sentence by the learned layer, heeding what the rules say of its words. */
export type WordReader = (
  sentence: ParsedSentence,
  rules: Pick<RuleReading, 'denials' | 'standIns'>,
) => SentenceWordReading;

/** Makes a reader by the table of a model. */
export function createWordReader(table: WordTable): WordReader {
  const { filters, negated, bias, attention, output } = table.model;
  // Of each filter, how much it speaks for positive rather than negative.
  const balance = Float64Array.from(
    attention,
    (_, filter) => (output[filter] ?? 0) - (output[2 * filters + filter] ?? 0),
  );
  // One for all windows: numbers of that many bytes are dear to make anew.
  const window = new Float64Array(filters);
  return ({ tokens }, { denials, standIns }) => {
    const rows = tokens.map(({ word }, index) => table.rowOf(word, standIns[index] ?? null));
    const sum = new Float64Array(filters);
    const leanings = new Float64Array(tokens.length);
    let total = 0;
    for (let index = 0; index < rows.length; index += 1) {
      for (let filter = 0; filter < filters; filter += 1) window[filter] = bias[filter] ?? 0;
      if (index > 0) table.addPart(window, rows[index - 1] ?? -1, 0);
      table.addPart(window, rows[index] ?? -1, filters);
      if (index + 1 < rows.length) table.addPart(window, rows[index + 1] ?? -1, 2 * filters);
      if (index > 0 && isOdd(denials[index - 1])) addPart(window, negated, 0);
      if (isOdd(denials[index])) addPart(window, negated, filters);
      if (index + 1 < rows.length && isOdd(denials[index + 1])) addPart(window, negated, 2 * filters);
      let weight = 0;
      let leaning = 0;
      for (let filter = 0; filter < filters; filter += 1) {
        const value = window[filter] ?? 0;
        if (value <= 0) continue;
        weight += value * (attention[filter] ?? 0);
        leaning += value * (balance[filter] ?? 0);
      }
      weight = Math.exp(Math.max(-largestAttention, Math.min(largestAttention, weight)));
      total += weight;
      leanings[index] = leaning * weight;
      for (let filter = 0; filter < filters; filter += 1) {
        const value = window[filter] ?? 0;
        if (value > 0) sum[filter] = (sum[filter] ?? 0) + value * weight;
      }
    }
    for (let index = 0; index < leanings.length; index += 1) leanings[index] = (leanings[index] ?? 0) / total;
    const labelSum = addLabelWeights(rows, denials, table, leanings);
    return { sum, attention: total, labelSum, tokens: tokens.length, leanings };
  };
}

/** Adds the numbers from a place on. */
function addPart(sums: Float64Array, numbers: Float32Array, from: number): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (numbers[from + at] ?? 0);
}

/**
 * What the sum of the weights of words and pairs is multiplied by in a text of so many tokens: long texts have more to
 * say, but not in proportion.
 */
export function labelScale(tokens: number): number {
  return tokens === 0 ? 0 : 1 / Math.sqrt(tokens);
}

/** The weights of words and pairs of words for each label, summed; each is added to the leaning of its word. */
function addLabelWeights(
  rows: readonly number[],
  denials: Uint8Array,
  table: WordTable,
  leanings: Float64Array,
): Float64Array {
  const { filters, pairWeights, pairScale } = table.model;
  const sum = new Float64Array(3);
  const scale = labelScale(rows.length);
  let before = -1;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? -1;
    const pair =
      before < 0 || row < 0
        ? -1
        : table.pairAt(before, isOdd(denials[index - 1]), row, isOdd(denials[index]));
    before = row;
    if (row < 0) continue;
    let leaning = 0;
    for (let label = 0; label < 3; label += 1) {
      let weight = table.numberAt(row, 3 * filters + label);
      if (pair >= 0) weight += Math.fround((pairWeights[pair + label] ?? 0) * pairScale);
      sum[label] = (sum[label] ?? 0) + weight;
      leaning += (1 - label) * weight * scale;
    }
    leanings[index] = (leanings[index] ?? 0) + leaning;
  }
  return sum;
}

function isOdd(count: number | undefined): boolean {
  return ((count ?? 0) & 1) === 1;
}

/** The reading of a text from those of its sentences. */
export function joinWordReadings(readings: readonly WordReading[]): WordReading {
  const [first] = readings;
  const sum = new Float64Array(first?.sum.length ?? 0);
  const labelSum = new Float64Array(3);
  let attention = 0;
  let tokens = 0;
  for (const reading of readings) {
    attention += reading.attention;
    tokens += reading.tokens;
    addTo(sum, reading.sum);
    addTo(labelSum, reading.labelSum);
  }
  return { sum, attention, labelSum, tokens };
}

function addTo(sum: Float64Array, values: Float64Array): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (values[at] ?? 0);
}

/** Words that move the balance of a sentence less than this are not worth telling. */
const worthTelling = 0.2;

/** How many words of a sentence are told at most. */
const mostTold = 4;

/**
 * The words that moved the learned layer most, in their order, each with its part of the balance. The windows
 * beside a word hold it too: what they say the same way is told of the word that says it strongest.
 */
export function wordEvidence(
  tokens: readonly Token[],
  { leanings }: SentenceWordReading,
  text: string,
): readonly Evidence[] {
  if (!isWorthTelling(leanings)) return [];
  const weights = leanings.slice();
  const strength = (index: number) => Math.abs(weights[index] ?? 0);
  const absorb = (index: number, beside: number) => {
    const weight = weights[beside] ?? 0;
    if (weight * (weights[index] ?? 0) <= 0) return;
    weights[index] = (weights[index] ?? 0) + weight;
    weights[beside] = 0;
  };
  // A whole number: fractions that a comparison returns are dear.
  const byStrength = (one: number, other: number): number => {
    const [first, second] = [strength(one), strength(other)];
    if (first === second) return one - other;
    return first > second ? -1 : 1;
  };
  const strongestFirst = tokens.map((_, index) => index).sort(byStrength);
  for (const index of strongestFirst) {
    if (weights[index] === 0) continue;
    absorb(index, index - 1);
    absorb(index, index + 1);
  }
  return strongestFirst
    .filter((index) => strength(index) >= worthTelling && !isSilent(tokens[index]))
    .sort(byStrength)
    .slice(0, mostTold)
    .sort((one, other) => one - other)
    .flatMap((index) => {
      const { start, end } = tokens[index] ?? { start: 0, end: 0 };
      const weight = fourDecimals(weights[index] ?? 0);
      return { start, end, text: text.slice(start, end), weight, rule: 'learned' };
    });
}

/** Whether any word may reach what is worth telling, with both words beside it. */
function isWorthTelling(leanings: Float64Array): boolean {
  for (let at = 0; at < leanings.length; at += 1) {
    const most =
      Math.abs(leanings[at - 1] ?? 0) + Math.abs(leanings[at] ?? 0) + Math.abs(leanings[at + 1] ?? 0);
    if (most >= worthTelling - rounding) return true;
  }
  return false;
}

/** By how much sums of the same numbers in another order differ at most. */
const rounding = 1e-9;

/** A full stop or comma tells nobody anything, whatever the model learned of where they stand. */
function isSilent(token: Token | undefined): boolean {
  return token?.pos === 'PUNCT' && !/[!?]/u.test(token.lower);
}
