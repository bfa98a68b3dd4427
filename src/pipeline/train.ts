import { basename } from 'node:path';
import { UsageError } from '../errors.js';
import type { LabelledSet, LabelledText } from '../model/labelled-text.js';
import { countLabels, type TrainedModel, type TrainingRequest } from '../model/training.js';
import type { StandardInput } from '../pipeline.js';
import { isProblem, type Problem } from '../problem.js';
import type { Settings } from '../settings.js';
import { readResource } from '../source/read-resource.js';
import { readGoldFiles } from './gold-files.js';
import { noInput } from './no-input.js';

/**
 * Learns the weights of a sentiment model from the labelled texts of the inputs and tells how it was made.
 * @param onProblem is told of what could not be used; the rest is learned from
 * @throws UsageError when no labelled text is left, or the vectors cannot be read
 */
export async function train(
  inputs: Iterable<string>,
  request: TrainingRequest,
  stdin: StandardInput,
  settings: Settings,
  onProblem: (problem: Problem) => void,
  onEpoch: (share: number, loss: number) => void,
): Promise<TrainedModel> {
  const { trainModel, parseVectors, defaultTraining } = await import('../train/index.js');
  const sets = await labelledSets(inputs, stdin, settings, onProblem);
  if (sets.length === 0) throw new UsageError('there is no labelled text to learn from');
  const calibration = await labelledSets(request.calibration, noInput(), settings, onProblem);
  const { vectors } = request;
  const known = vectors === null ? null : parseVectors(await readResource(vectors), vectors);
  const options = { ...defaultTraining, seed: request.seed, words: request.words };
  const file = trainModel(sets, calibration, known, options, settings, onEpoch);
  return { file, options, vectors, sets: sets.map(countLabels), calibration: calibration.map(countLabels) };
}

async function labelledSets(
  inputs: Iterable<string>,
  stdin: StandardInput,
  settings: Settings,
  onProblem: (problem: Problem) => void,
): Promise<readonly LabelledSet[]> {
  const { goldTexts } = await import('../reader/tables/gold-texts.js');
  const sets: LabelledSet[] = [];
  for await (const file of readGoldFiles(inputs, stdin, settings, goldTexts)) {
    if (isProblem(file)) {
      onProblem(file);
      continue;
    }
    const texts = file.gold.flatMap(({ text, label }): LabelledText[] =>
      label === null ? [] : [{ text, label }],
    );
    if (texts.length > 0) sets.push({ name: basename(file.name), texts });
  }
  return sets;
}
