import type { Example, ExampleSet } from './example.js';
import { labelPower, sizePower } from './options.js';
import type { Random } from './random.js';

/** An example that was drawn, with what its set says about it. */
export interface Drawn {
  readonly example: Example;
  /** How much it counts: examples of labels that are rare in their set count for more. */
  readonly weight: number;
  /** Whether its set has neutral texts; else nothing is learned about neutral. */
  readonly hasNeutral: boolean;
}

/** Draws examples, so that small sets and rare labels have more of a say than their size. */
export function createDraw(sets: readonly ExampleSet[], random: Random): () => Drawn {
  const borders: number[] = [];
  let total = 0;
  for (const { examples } of sets) {
    total += examples.length ** sizePower;
    borders.push(total);
  }
  const labelWeights = sets.map(({ examples }) => weighLabels(examples));
  return () => {
    const place = random.uniform() * total;
    const index = Math.max(
      0,
      borders.findIndex((border) => place < border),
    );
    const examples = sets[index]?.examples ?? [];
    const example = examples[random.whole(examples.length)];
    const weights = labelWeights[index];
    if (example === undefined || weights === undefined) throw new RangeError('a set has no examples');
    return { example, weight: weights[example.label] ?? 0, hasNeutral: (weights[1] ?? 0) > 0 };
  };
}

function weighLabels(examples: readonly Example[]): Float64Array {
  const counts = new Float64Array(3);
  for (const { label } of examples) counts[label] = (counts[label] ?? 0) + 1;
  const weights = counts.map((count) => (count === 0 ? 0 : (examples.length / count) ** labelPower));
  const total = weights.reduce((sum, weight, label) => sum + weight * (counts[label] ?? 0), 0);
  return weights.map((weight) => (weight * examples.length) / total);
}
