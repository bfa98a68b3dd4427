import { type FoundQuote, withFirstLine } from './found-quote.js';
import { repeatedConfidence } from './open-quote-end.js';
import type { QuoteContext } from './quote-extent.js';
import { repeatedEnd } from './repeated-end.js';

const longestLine = 400;
const longestName = 60;

/** Quotes that begin so have no more lines. */
const mostLines = 100;

/** Fewer words are an answer to the named. */
const fewestWords = 4;

/**
 * The quote that begins behind a name and a colon on its line, `NAME: words`, where the named wrote these words in an
 * earlier post; `null` where he did not.
 */
export function namedWords(
  lines: readonly string[],
  at: number,
  { names, earlier }: QuoteContext,
): FoundQuote | null {
  const line = lines[at]?.trim() ?? '';
  const colon = line.indexOf(': ');
  if (colon <= 0 || colon > longestName || line.length > longestLine || earlier === null) return null;
  const author = line.slice(0, colon);
  const rest = line.slice(colon + 2).trim();
  if (!names.has(author) || rest.split(' ').length < fewestWords) return null;
  const below = lines.slice(at + 1, at + mostLines);
  const { end } = repeatedEnd([rest, ...below], 0, earlier, author);
  if (end === 0) return null;
  const next = at + end;
  const words = withFirstLine(rest, below.slice(0, end - 1));
  return { author, words, next, confidence: repeatedConfidence, origin: 'marked' };
}
