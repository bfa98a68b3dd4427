import { isBlankLine } from '../clean-text.js';
import { compose } from '../compose.js';
import type { PostContent } from '../draft.js';
import type { Piece } from '../piece.js';
import { inferQuotes } from './infer-quotes.js';
import { inferRepeats } from './infer-repeats.js';
import { noContext, type QuoteContext } from './quote-extent.js';
import { repairMojibake } from './repair-mojibake.js';
import { readTypedQuotes } from './typed-quotes.js';

const isInferred = (piece: Piece): boolean => piece.kind === 'quote' && piece.origin === 'inferred';

/** What stands for addresses on pages that hide them. */
const hiddenAddress = '[email\u00A0protected]';

/** The heading of a newsgroup's quote with its hidden addresses as one word each, as addresses are. */
function withoutHiddenAddress(line: string): string {
  if (!/ wrote in (?:message )?|^ *<?news:/u.test(line)) return line;
  return line.replaceAll(hiddenAddress, 'hidden').replaceAll('[email protected]', 'hidden');
}

/** How far the first line is set in that is not blank. */
function firstIndent(lines: readonly string[]): number {
  const first = lines.find((line) => !isBlankLine(line)) ?? '';
  return first.length - first.trimStart().length;
}

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
  const repaired = lines.map((line) => withoutHiddenAddress(repairMojibake(line)));
  const typed = readTypedQuotes(repaired, context);
  // A post that is set in as a whole quotes nobody: its own words begin there.
  const isSetIn = typed.length > 0 && typed.every(isInferred);
  const own = isSetIn ? readTypedQuotes(repaired, { ...context, base: firstIndent(repaired) }) : typed;
  const pieces = inferRepeats(own, quoteConfidence, context, author);
  return compose(inferQuotes(pieces, quoteConfidence));
}
