import { compose } from '../compose.js';
import type { PostContent } from '../draft.js';
import { inferQuotes } from './infer-quotes.js';
import { readTypedQuotes } from './typed-quotes.js';

/**
 * Reads the words of one post as people copy and type them: own words, parts, and the quotes inside, marked and
 * inferred.
 * @param quoteConfidence words inferred to be a quote with less confidence (0…1) stay own words
 */
export function readPostText(lines: readonly string[], quoteConfidence: number): PostContent {
  return compose(inferQuotes(readTypedQuotes(lines), quoteConfidence));
}
