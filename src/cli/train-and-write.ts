import { train } from '../pipeline/train.js';
import { trainEvents } from '../pipeline/train-events.js';
import { isProblem, type Problem } from '../problem.js';
import { type FileDestination, fileDestination } from '../report/destination.js';
import { eventModelCard, modelCard } from '../report/model-card.js';
import { defaultSettings } from '../settings.js';
import { exitCodes } from './exit-codes.js';
import type { Messages } from './messages.js';
import { openMessages } from './open-messages.js';
import type { Surroundings } from './surroundings.js';
import { chooseInputs } from './usage-checks.js';

/** The options of `train` as they were given. */
export interface TrainOptions {
  readonly task: 'sentiment' | 'events';
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
  const onProblem = (found: Problem): void => {
    if (found.severity === 'error') failed.add(found.source);
    messages.problem(found);
  };
  const chosen = chooseInputs(inputs, surroundings.stdin) ?? [];
  const learn = options.task === 'events' ? learnEvents : learnSentiment;
  const { file, card } = await learn(chosen, options, surroundings, messages, onProblem);
  const failure =
    (await writeFile(options.output, (destination) => destination.writeBytes(file))) ??
    (await writeFile(`${options.output}.md`, (destination) => destination.write(card)));
  if (failure !== null) {
    messages.fatal(failure);
    return exitCodes.nothingDone;
  }
  return failed.size > 0 ? exitCodes.someInputsFailed : exitCodes.success;
}

async function writeFile(
  path: string,
  write: (destination: FileDestination) => Promise<boolean>,
): Promise<Problem | null> {
  const destination = await fileDestination(path);
  if (isProblem(destination)) return destination;
  await write(destination);
  return destination.close();
}

/** A model's file and its card. */
interface Learned {
  readonly file: Uint8Array;
  readonly card: string;
}

async function learnSentiment(
  inputs: readonly string[],
  { calibrate, vectors, seed, words }: TrainOptions,
  { stdin }: Surroundings,
  messages: Messages,
  onProblem: (problem: Problem) => void,
): Promise<Learned> {
  const request = { calibration: calibrate, vectors: vectors ?? null, seed, words };
  const model = await train(inputs, request, stdin, defaultSettings, onProblem, (share, loss) =>
    messages.detail(`${Math.round(share * 100)} % learned, loss ${loss.toFixed(4)}`),
  );
  return { file: model.file, card: modelCard(model) };
}

async function learnEvents(
  inputs: readonly string[],
  { vectors }: TrainOptions,
  { stdin }: Surroundings,
  messages: Messages,
  onProblem: (problem: Problem) => void,
): Promise<Learned> {
  const model = await trainEvents(inputs, stdin, defaultSettings, vectors ?? null, onProblem, (share) =>
    messages.detail(`${Math.round(share * 100)} % learned`),
  );
  return { file: model.file, card: eventModelCard(model) };
}
