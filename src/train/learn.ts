import { backward } from './backward.js';
import { createDraw } from './draw.js';
import type { ExampleSet } from './example.js';
import { forward, type Mask } from './forward.js';
import type { Network } from './network.js';
import { drawsPerText, dropped, labelSmoothing, steps, type TrainingOptions } from './options.js';
import type { Random } from './random.js';

/** Tells how far learning has come: 0…1, and the mean loss of the last epoch. */
export type OnEpoch = (share: number, loss: number) => void;

/** Teaches the network the examples, one at a time. */
export function learn(
  network: Network,
  sets: readonly ExampleSet[],
  counts: Int32Array,
  options: TrainingOptions,
  random: Random,
  onEpoch: OnEpoch,
): void {
  const draw = createDraw(sets, random);
  const texts = sets.reduce((sum, { examples }) => sum + examples.length, 0);
  const epoch = Math.min(options.textsPerEpoch, drawsPerText * texts);
  const all = options.epochs * epoch;
  const learned = (row: number) => (counts[row] ?? 0) > 1;
  let loss = 0;
  for (let text = 0; text < all; text += 1) {
    const { example, weight, hasNeutral } = draw();
    const mask = drawMask(network.filters, random);
    const pass = forward(network, example, options.tokens, mask);
    loss -= Math.log(Math.max(1e-9, pass.probabilities[example.label] ?? 0));
    const slopes = lossSlopes(pass.probabilities, example.label, weight, hasNeutral);
    const rate = 1 - (0.9 * text) / all;
    const rates = {
      network: steps.network * rate,
      vectors: steps.vectors * rate,
      labels: steps.labels * rate,
    };
    backward(network, example, pass, mask, slopes, rates, learned);
    if ((text + 1) % epoch === 0) {
      onEpoch((text + 1) / all, loss / epoch);
      loss = 0;
    }
  }
}

function drawMask(filters: number, random: Random): Mask {
  const rules = random.uniform() >= dropped.rules;
  const kept = Float32Array.from({ length: filters }, () =>
    random.uniform() < dropped.filters ? 0 : 1 / (1 - dropped.filters),
  );
  const labels = random.uniform() >= dropped.labels;
  return { rules, labels, kept, hides: () => random.uniform() < dropped.words };
}

/** The slope of the smoothed cross-entropy for the sum of each label; between two labels where a set has only two. */
function lossSlopes(
  probabilities: Float64Array,
  label: number,
  weight: number,
  hasNeutral: boolean,
): Float64Array {
  if (hasNeutral) {
    return probabilities.map((probability, at) => {
      const wanted = (at === label ? 1 - labelSmoothing : 0) + labelSmoothing / 3;
      return weight * (probability - wanted);
    });
  }
  const [positive = 0, , negative = 0] = probabilities;
  const wanted = label === 0 ? 1 - labelSmoothing / 2 : labelSmoothing / 2;
  const slope = weight * (positive / (positive + negative) - wanted);
  return Float64Array.of(slope, 0, -slope);
}
