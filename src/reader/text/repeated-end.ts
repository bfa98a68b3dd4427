import { isBlankLine } from '../clean-text.js';
import { wordsOf } from '../compared-words.js';
import { deepestQuote } from '../mail-quotes.js';
import { codeLabels } from './chrome-lines.js';
import type { EarlierWords, PlaceInPost } from './earlier-words.js';
import { isChrome } from './is-chrome.js';
import { isQuoteLabel, readQuoteOpening } from './quote-opening.js';

const shareOfLong = 0.6;
const wordsOfLong = 6;

/** Fewer words of the quoted post may be an answer as well. */
const wordsOfOwn = 3;

/** So many short lines are read on for before something long shows that they are quoted. */
const mostShort = 3;

/** A quote that is open: whose words it holds, and where they were found last. */
interface OpenQuote {
  readonly author: string | null;
  place: PlaceInPost | null;
  /** Whether the words of the quote around it came before, so that it may as well be the next quote. */
  readonly isDoubtful: boolean;
}

/** Where the line goes on with what a quote repeats, or begins it; `null` where it does neither. */
function placeOf(line: string, { author, place }: OpenQuote, earlier: EarlierWords): PlaceInPost | null {
  if (place !== null) {
    const end = earlier.endIn(place.post, line, place.end);
    if (end !== null) return { post: place.post, end };
    // What the author quotes stands behind his own words, whichever came first.
    const own = author === null || wordsOf(line).length < wordsOfOwn ? null : earlier.placeBy(author, line);
    if (own?.post === place.post) return own;
  } else if (author !== null) {
    const found = earlier.placeBy(author, line);
    if (found !== null) return found;
  }
  if (wordsOf(line).length < wordsOfLong) return null;
  const found = earlier.covered(line);
  if (found === null || found.share < shareOfLong) return null;
  return place === null || place.post === found.post ? found : null;
}

/** How far a quote repeats earlier posts. */
export interface RepeatedWords {
  /** The line behind the last that does; the first line of the quote where none does. */
  readonly end: number;
  /** Whether only quotes inside it do, so that its own words are still to come. */
  readonly isOpen: boolean;
}

/**
 * Where the lines end that repeat earlier posts, from `from` on. Quotes inside are part of it, and what the quoted
 * author wrote below them.
 * @param author of the quoted post, where he is named: his short lines are recognised too
 */
export function repeatedEnd(
  lines: readonly string[],
  from: number,
  earlier: EarlierWords | null,
  author: string | null,
): RepeatedWords {
  if (earlier === null || earlier.count() === 0) return { end: from, isOpen: false };
  const outermost: OpenQuote = { author, place: null, isDoubtful: false };
  const open = [outermost];
  let end = from;
  let short = 0;
  let isMissed = false;
  let isBelowOpening = true;
  /** Whether a gap divides words that could not be recognised from what follows. */
  let isParted = false;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isBlankLine(line)) {
      isParted ||= short > 0;
      continue;
    }
    // Below a short quote without a name and its answer the next quote begins.
    const isNext = isParted && author === null && outermost.place === null && open.length === 1;
    if (isQuoteLabel(line)) {
      if (isNext) break;
      continue;
    }
    // Right below words that are quoted.
    if (end === at && isChrome(line, codeLabels)) continue;
    const opening = readQuoteOpening(line);
    if (opening !== null && (opening.kind !== 'typed' || earlier.knows(opening.author))) {
      const isDoubtful = open.some((quote) => quote.place !== null || quote.isDoubtful);
      if (open.length > deepestQuote) break;
      open.push({ author: opening.author, place: null, isDoubtful });
      isBelowOpening = true;
      if (opening.rest === '') continue;
    }
    const found = open.findLastIndex((quote) => {
      const found = placeOf(line, quote, earlier);
      // Below lines that could not be recognised, what somebody else wrote is the quote around.
      const isOther = isMissed && quote.place === null && quote.author !== null && found !== null;
      const place = isOther && earlier.authorOf(found.post) !== quote.author ? null : found;
      if (place !== null) quote.place = place;
      return place !== null;
    });
    if (found < 0) {
      const inner = open.at(-1);
      const isNothingYet = open.every(({ place }) => place === null);
      const isShort = wordsOf(line).length < wordsOfLong;
      if (isNothingYet && isShort && short < mostShort) short++;
      // A quote holds something: its first line belongs to it even where it cannot be recognised.
      else if (!(isBelowOpening && open.length > 1 && inner?.isDoubtful === false)) break;
      isBelowOpening = false;
      isMissed = true;
      continue;
    }
    open.length = found + 1;
    isBelowOpening = false;
    if (open[found]?.isDoubtful === false) end = at + 1;
  }
  return { end, isOpen: end > from && outermost.place === null };
}
