import { createLanguage } from '../analysis/language.js';
import { encodeModel } from '../analysis/sentiment/model-file.js';
import { rowOfWord } from '../analysis/sentiment/word-key.js';
import type { LabelledSet } from '../model/labelled-text.js';
import type { Settings } from '../settings.js';
import type { Example, ExampleSet } from './example.js';
import { fitTemperature } from './fit-temperature.js';
import { learn, type OnEpoch } from './learn.js';
import { createNetwork, prunePairs } from './network.js';
import { heldOutEvery, type TrainingOptions } from './options.js';
import { choosePairs, placePairs } from './pairs.js';
import { createRandom } from './random.js';
import { readExamples } from './read-examples.js';
import { toWordModel } from './to-word-model.js';
import type { WordVectors } from './vectors.js';
import { chooseVocabulary } from './vocabulary.js';

export { defaultTraining, type TrainingOptions } from './options.js';
export { parseVectors, type WordVectors } from './vectors.js';

/**
 * Learns the weights of the learned layer and of its combination with the rules from labelled texts.
 * @param calibration texts that the probabilities are fitted to; when there are none, every twentieth of `sets` is,
 *   and is not learned from
 * @param vectors what is known of words beforehand, `null`: nothing
 * @returns the bytes of the model's file; the same texts, vectors and options make the same bytes
 */
export function trainModel(
  sets: readonly LabelledSet[],
  calibration: readonly LabelledSet[],
  vectors: WordVectors | null,
  options: TrainingOptions,
  { limits }: Pick<Settings, 'limits'>,
  onEpoch: OnEpoch,
): Uint8Array {
  const read = readExamples([...sets, ...calibration], createLanguage(limits));
  const given = read.sets.slice(0, sets.length);
  const isHeldOut = (index: number) => calibration.length === 0 && index % heldOutEvery === heldOutEvery - 1;
  const learnedFrom = pick(given, (index) => !isHeldOut(index));
  const heldOut = calibration.length > 0 ? read.sets.slice(sets.length) : pick(given, isHeldOut);
  const vocabulary = chooseVocabulary(countWords(learnedFrom, read.words), vectors, options.words);
  const rowOf = Int32Array.from(read.words, (word) => rowOfWord(vocabulary.rows, word) ?? -1);
  const numbered = renumber(learnedFrom, rowOf);
  const pairs = choosePairs(numbered);
  const random = createRandom(options.seed);
  const network = createNetwork(vocabulary, vectors, pairs.counts.length, options, random);
  learn(network, placePairs(numbered, pairs), vocabulary.counts, options, random, onEpoch);
  const kept = prunePairs(network, pairs.counts, options.pairs);
  const temperature = fitTemperature(network, placePairs(renumber(heldOut, rowOf), pairs), options.tokens);
  return encodeModel(toWordModel(network, vocabulary, pairs, kept, temperature));
}

function pick(sets: readonly ExampleSet[], keeps: (index: number) => boolean): ExampleSet[] {
  return sets
    .map(({ name, examples }) => ({ name, examples: examples.filter((_, index) => keeps(index)) }))
    .filter(({ examples }) => examples.length > 0);
}

function countWords(sets: readonly ExampleSet[], words: readonly string[]): Map<string, number> {
  const counts = new Int32Array(words.length);
  for (const { examples } of sets) {
    for (const { rows, standIns } of examples) {
      for (const row of rows) counts[row] = (counts[row] ?? 0) + 1;
      for (const row of standIns) if (row >= 0) counts[row] = (counts[row] ?? 0) + 1;
    }
  }
  return new Map(words.map((word, index) => [word, counts[index] ?? 0]));
}

/** The examples with the rows of the vocabulary in the place of the numbers that their words were read with. */
function renumber(sets: readonly ExampleSet[], rowOf: Int32Array): ExampleSet[] {
  const place = (number: number): number => (number < 0 ? -1 : (rowOf[number] ?? -1));
  const renumbered = (example: Example): Example => {
    const standIns = example.standIns.map(place);
    const rows = example.rows.map((number, index) => {
      const row = place(number);
      return row < 0 ? (standIns[index] ?? -1) : row;
    });
    return { ...example, rows, standIns };
  };
  return sets.map(({ name, examples }) => ({ name, examples: examples.map(renumbered) }));
}
