import { learnedTypes } from '../../analysis/recovery/learned/event-model.js';
import { postFigureCount } from '../../analysis/recovery/learned/judge-post.js';
import { logistic } from '../../analysis/recovery/learned/log-odds.js';
import { minimise } from './minimise.js';

/** A post with the figures that its clauses make, and the places of the types that it tells. */
export interface FiguredPost {
  readonly figures: Float64Array;
  readonly types: ReadonlySet<number>;
}

/** The weights by which a post is judged. */
export interface PostWeights {
  readonly weights: Float64Array;
  readonly intercepts: Float64Array;
}

const types = learnedTypes.length;

/** How strongly the intercepts of the types are held back. */
const ridge = 0.3;

/** A type that fewer posts tell is not learned. */
const leastPosts = 5;

/** Learns a logistic regression over the figures of posts: one weight a figure for all types, an intercept a type. */
export function learnPosts(posts: readonly FiguredPost[]): PostWeights {
  const { means, deviations } = spreadOf(posts);
  const scaled = posts.map(({ figures, types: told }) => ({
    told,
    figures: figures.map((figure, at) => {
      const kind = at % postFigureCount;
      return (figure - (means[kind] ?? 0)) / (deviations[kind] ?? 1);
    }),
  }));
  const found = minimise(
    (at, slope) => {
      let loss = 0;
      for (let type = 0; type < types; type += 1) {
        const intercept = at[postFigureCount + type] ?? 0;
        slope[postFigureCount + type] = ridge * intercept;
        loss += (ridge / 2) * intercept * intercept;
      }
      for (const { figures, told } of scaled) {
        for (let type = 0; type < types; type += 1) {
          let sum = at[postFigureCount + type] ?? 0;
          const row = type * postFigureCount;
          for (let kind = 0; kind < postFigureCount; kind += 1)
            sum += (at[kind] ?? 0) * (figures[row + kind] ?? 0);
          const probability = logistic(sum);
          const wanted = told.has(type) ? 1 : 0;
          loss -= Math.log((wanted ? probability : 1 - probability) + 1e-12);
          const pull = probability - wanted;
          slope[postFigureCount + type] = (slope[postFigureCount + type] ?? 0) + pull;
          for (let kind = 0; kind < postFigureCount; kind += 1)
            slope[kind] = (slope[kind] ?? 0) + pull * (figures[row + kind] ?? 0);
        }
      }
      return loss;
    },
    new Float64Array(postFigureCount + types),
    300,
  );
  const weights = found.slice(0, postFigureCount).map((weight, kind) => weight / (deviations[kind] ?? 1));
  const shift = weights.reduce((sum, weight, kind) => sum + weight * (means[kind] ?? 0), 0);
  const intercepts = found.slice(postFigureCount).map((intercept, type) => {
    const isLearned = posts.filter((post) => post.types.has(type)).length >= leastPosts;
    return isLearned ? intercept - shift : Number.NaN;
  });
  return { weights, intercepts };
}

function spreadOf(posts: readonly FiguredPost[]): { means: Float64Array; deviations: Float64Array } {
  const means = new Float64Array(postFigureCount);
  const squares = new Float64Array(postFigureCount);
  for (const { figures } of posts) {
    for (const [at, figure] of figures.entries()) {
      const kind = at % postFigureCount;
      means[kind] = (means[kind] ?? 0) + figure;
      squares[kind] = (squares[kind] ?? 0) + figure * figure;
    }
  }
  const count = posts.length * types;
  const deviations = squares.map((square, kind) => {
    const mean = (means[kind] ?? 0) / count;
    return Math.sqrt(Math.max(0, square / count - mean * mean)) + 1e-6;
  });
  return { means: means.map((sum) => sum / count), deviations };
}
