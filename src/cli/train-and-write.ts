import { train } from '../pipeline/train.js';
import { isProblem, type Problem } from '../problem.js';
import { fileDestination } from '../report/destination.js';
import { modelCard } from '../report/model-card.js';
import { defaultSettings } from '../settings.js';
import { exitCodes } from './exit-codes.js';
import { openMessages } from './open-messages.js';
import type { Surroundings } from './surroundings.js';
import { chooseInputs } from './usage-checks.js';

/** The options of `train` as they were given. */
export interface TrainOptions {
  readonly vectors?: string;
  readonly calibrate: readonly string[];
  readonly seed: number;
  readonly words: number;
  readonly output: string;
  readonly quiet?: true;
  readonly verbose?: true;
  readonly debug?: true;
  readonly color?: boolean;
}

/** Learns a model, writes it and its card, and returns the exit code. */
export async function trainAndWrite(
  inputs: readonly string[],
  options: TrainOptions,
  surroundings: Surroundings,
): Promise<number> {
  const messages = openMessages(options, surroundings);
  const failed = new Set<string>();
  const { vectors = null, calibrate, seed, words, output } = options;
  const model = await train(
    chooseInputs(inputs, surroundings.stdin) ?? [],
    { calibration: calibrate, vectors, seed, words },
    surroundings.stdin,
    defaultSettings,
    (found) => {
      if (found.severity === 'error') failed.add(found.source);
      messages.problem(found);
    },
    (share, loss) => messages.detail(`${Math.round(share * 100)} % learned, loss ${loss.toFixed(4)}`),
  );
  for (const [path, text] of [
    [output, model.file],
    [`${output}.md`, modelCard(model)],
  ] as const) {
    const failure = await writeFile(path, text);
    if (failure !== null) {
      messages.fatal(failure);
      return exitCodes.nothingDone;
    }
  }
  return failed.size > 0 ? exitCodes.someInputsFailed : exitCodes.success;
}

async function writeFile(path: string, text: string): Promise<Problem | null> {
  const destination = await fileDestination(path);
  if (isProblem(destination)) return destination;
  await destination.write(text);
  return destination.close();
}
