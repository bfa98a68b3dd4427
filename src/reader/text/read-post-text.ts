import { compose } from '../compose.js';
import type { PostContent } from '../draft.js';
import { inferQuotes } from './infer-quotes.js';
import { inferRepeats } from './infer-repeats.js';
import { noContext, type QuoteContext } from './quote-extent.js';
import { repairMojibake } from './repair-mojibake.js';
import { readTypedQuotes } from './typed-quotes.js';

/**
 * Reads the words of one post as people copy and type them: own words, parts, and the quotes inside, marked and
 * inferred.
 * @param quoteConfidence words inferred to be a quote with less confidence (0…1) stay own words
 * @param author of the post, who does not quote himself without marks
 */
export function readPostText(
  lines: readonly string[],
  quoteConfidence: number,
  context: QuoteContext = noContext,
  author: string | null = null,
): PostContent {
  const pieces = inferRepeats(
    readTypedQuotes(lines.map(repairMojibake), context),
    quoteConfidence,
    context,
    author,
  );
  return compose(inferQuotes(pieces, quoteConfidence));
}
