import { gatesPerColumn } from '../../../analysis/recovery/learned/both-ways.js';
import { learnedTypes } from '../../../analysis/recovery/learned/event-model.js';
import { type Pass, windowSides } from './forward.js';
import type { Network } from './network.js';
import { networkOptions } from './options.js';
import { returnBothWays } from './return-both-ways.js';
import { returnProduct } from './return-product.js';
import type { Sample } from './sample.js';
import { partWidth, type WordParts } from './word-parts.js';

const { clauseColumns, inner, last: lastUnits, passageShare, wordColumns } = networkOptions;
const types = learnedTypes.length;
const wordGateWidth = gatesPerColumn * wordColumns;
const clauseGateWidth = gatesPerColumn * clauseColumns;

/** Adds the slopes of the loss of a passage to those of the network and of the parts of its words. */
export function backward(sample: Sample, pass: Pass, network: Network, wordParts: WordParts): void {
  const { layers } = network;
  const { signs } = sample;
  const { clauseGates, clauseReading, last, lastKept, units } = pass;
  const clauses = sample.ends.length;
  const pulls = pullsOf(sample, pass);
  const lastPulls = new Float32Array(last.length);
  const unitPulls = new Float32Array(units.length);
  const givenPulls = new Float32Array(clauseReading.given.length);
  const largestPulls = new Float32Array(pass.largest.length);
  const ofLargest = { values: pass.largest, slopes: largestPulls, count: wordColumns };
  for (let clause = 0; clause < clauses; clause += 1) {
    const from = clause * lastUnits;
    const row = clause * types;
    addTo(layers.intercepts.slopes, pulls, row, types);
    addToRows(layers.signs.slopes, signs[clause] ?? [], pulls, row, types);
    const ends = { values: last, slopes: lastPulls, from, count: lastUnits };
    returnProduct(pulls, row, ends, layers.outputs, 0, types);
    for (let at = from; at < from + lastUnits; at += 1)
      lastPulls[at] = (last[at] ?? 0) > 0 ? (lastPulls[at] ?? 0) * (lastKept[at] ?? 0) : 0;
    addTo(layers.lastBias.slopes, lastPulls, from, lastUnits);
    const largest = { ...ofLargest, from: clause * wordColumns };
    returnProduct(lastPulls, from, largest, layers.last, 0, lastUnits);
    const given = {
      values: clauseReading.given,
      slopes: givenPulls,
      from: clause * clauseColumns,
      count: clauseColumns,
    };
    returnProduct(lastPulls, from, given, layers.last, wordColumns, lastUnits);
  }
  const gatePulls = returnBothWays(clauseGates, clauseColumns, clauseReading, givenPulls);
  for (let clause = 0; clause < clauses; clause += 1) {
    const from = clause * inner;
    const gates = clause * clauseGateWidth;
    addTo(layers.clauseBias.slopes, gatePulls, gates, clauseGateWidth);
    const own = { values: units, slopes: unitPulls, from, count: inner };
    returnProduct(gatePulls, gates, own, layers.clauses, 0, clauseGateWidth);
    for (let at = from; at < from + inner; at += 1) if (!((units[at] ?? 0) > 0)) unitPulls[at] = 0;
    addTo(layers.innerBias.slopes, unitPulls, from, inner);
    addToRows(layers.innerSigns.slopes, signs[clause] ?? [], unitPulls, from, inner);
    const largest = { ...ofLargest, from: clause * wordColumns };
    returnProduct(unitPulls, from, largest, layers.inner, 0, inner);
  }
  returnWords(sample, pass, network, wordParts, largestPulls);
}

/** Leads the slopes of the largest values of clauses back to the words that gave them and to the words around these. */
function returnWords(
  { denied }: Sample,
  { givers, kept, wordGates, wordReading, words }: Pass,
  { layers }: Network,
  { slopes }: WordParts,
  largestPulls: Float32Array,
): void {
  const givenPulls = new Float32Array(wordReading.given.length);
  for (const [at, giver] of givers.entries()) {
    if (giver < 0) continue;
    const place = giver * wordColumns + (at % wordColumns);
    givenPulls[place] = (givenPulls[place] ?? 0) + (largestPulls[at] ?? 0) * (kept[at] ?? 0);
  }
  const gatePulls = returnBothWays(wordGates, wordColumns, wordReading, givenPulls);
  for (const [place, word] of words.entries()) {
    const row = place * wordGateWidth;
    addTo(layers.wordBias.slopes, gatePulls, row, wordGateWidth);
    for (const [side, beside] of windowSides.entries()) {
      const there = words[place + beside];
      if (there === undefined) continue;
      addTo(slopes, gatePulls, row, wordColumns, there * partWidth + side * wordColumns);
      if (denied[place + beside] === 1) addToRows(layers.denied.slopes, [side], gatePulls, row, wordColumns);
    }
    const gates = wordGateWidth - wordColumns;
    addTo(slopes, gatePulls, row + wordColumns, gates, word * partWidth + 3 * wordColumns);
  }
}

/** Adds some numbers to others. */
function addTo(sums: Float32Array, numbers: Float32Array, from: number, count: number, at = 0): void {
  for (let place = 0; place < count; place += 1)
    sums[at + place] = (sums[at + place] ?? 0) + (numbers[from + place] ?? 0);
}

/** Adds some numbers to some rows of a matrix. */
function addToRows(
  matrix: Float32Array,
  rows: readonly number[],
  numbers: Float32Array,
  from: number,
  columns: number,
): void {
  for (const row of rows) addTo(matrix, numbers, from, columns, row * columns);
}

/**
 * How the loss pulls at each sum: that of the clauses, and that of the passage, which tells a type unless none of its
 * clauses does (noisy-or; see `learn-clauses.ts`).
 */
function pullsOf({ passage, ends }: Sample, { probabilities }: Pass): Float32Array {
  const pulls = new Float32Array(probabilities.length);
  for (let type = 0; type < types; type += 1) {
    let none = 1;
    for (let clause = 0; clause < ends.length; clause += 1)
      none *= 1 - (probabilities[clause * types + type] ?? 0);
    const push = passage.types.has(type) ? -none / (1 - none + 1e-6) : 1;
    for (let clause = 0; clause < ends.length; clause += 1) {
      const probability = probabilities[clause * types + type] ?? 0;
      const told = passage.tells[clause]?.has(type) ? 1 : 0;
      const own = passage.unsure[clause]?.has(type) ? 0 : probability - told;
      pulls[clause * types + type] = own + passageShare * push * probability;
    }
  }
  return pulls;
}
