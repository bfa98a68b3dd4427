import { deepestQuote, readMailQuotes } from '../mail-quotes.js';
import { piecesOfLines, textLayout } from '../paragraphs.js';
import { markedQuote, type Piece, type QuotePiece } from '../piece.js';
import { postLines } from './chrome-lines.js';
import { isChrome } from './is-chrome.js';
import {
  blockEnd,
  breakEnd,
  commonIndent,
  indentedEnd,
  noContext,
  type QuoteContext,
  repeatedEnd,
} from './quote-extent.js';
import { matchQuoteLines, type QuoteLines } from './quote-lines.js';
import { isQuoteLabel, readBareName, readQuoteOpening } from './quote-opening.js';

/** Only the beginning is marked, and the end is where the words of an earlier post end. */
const repeatedConfidence = 0.9;

/** Only the beginning is marked, and the end is a guess by the layout. */
const openEndConfidence = 0.6;

/** Quotes whose ends are guesses nest no deeper than the others divided by this. */
const openEndSteps = 5;

/** A program set the words in, which it does with quotes and rarely with anything else. */
const indentedConfidence = 0.8;

/** A quote in the lines: where its words and where it ends. */
interface FoundQuote {
  readonly author: string | null;
  readonly words: readonly string[];
  /** The line behind it. */
  readonly next: number;
  readonly confidence: number;
  readonly origin: QuotePiece['origin'];
}

type Lines = readonly string[];

function withRest(rest: string, words: Lines): Lines {
  if (rest === '') return words;
  const indent = ' '.repeat(commonIndent(words));
  return [`${indent}${rest}`, ...words];
}

const isMailQuoted = (lines: Lines, from: number): boolean =>
  (lines.slice(from, from + 3).find((line) => line.trim() !== '') ?? '').trimStart().startsWith('>');

/** The end of a quote that no line closes, and how sure it is; `null` when it is no quote after all. */
function endWithoutMark(
  lines: Lines,
  opening: Pick<QuoteLines, 'line' | 'start' | 'kind' | 'author' | 'rest'>,
  base: number,
  context: QuoteContext,
): { readonly end: number; readonly confidence: number } | null {
  const { start } = opening;
  if (context.indented) {
    const self = indentedEnd(lines, opening.line, base);
    if (self > start) return { end: self, confidence: 1 };
    const below = indentedEnd(lines, start, base);
    if (below > start) return { end: below, confidence: 1 };
    if (self > opening.line) return { end: self, confidence: 1 };
  }
  if (isMailQuoted(lines, start)) return null;
  if (opening.rest !== '') {
    const glued = [...lines.slice(0, opening.line), opening.rest, ...lines.slice(start)];
    const first = { ...opening, start: opening.line, rest: '', kind: 'marked' } as const;
    const found = endWithoutMark(glued, first, base, { ...context, indented: false });
    return found === null ? null : { ...found, end: found.end + start - opening.line - 1 };
  }
  const repeated = repeatedEnd(lines, start, context.earlier, opening.author);
  if (repeated > start) return { end: repeated, confidence: repeatedConfidence };
  const isNamed = opening.author !== null && context.names.has(opening.author);
  if (opening.kind === 'typed' && !isNamed) return null;
  const end = context.replyFollowsQuote ? breakEnd(lines, start) : blockEnd(lines, start);
  return { end, confidence: openEndConfidence };
}

function openedQuote(
  lines: Lines,
  opening: QuoteLines,
  base: number,
  context: QuoteContext,
): FoundQuote | null {
  const { author, start, rest } = opening;
  if (opening.end !== null) {
    const words = withRest(rest, lines.slice(start, opening.end));
    return { author, words, next: opening.end + 1, confidence: 1, origin: 'marked' };
  }
  const found = endWithoutMark(lines, opening, base, context);
  if (found === null) return null;
  const words = withRest(rest, lines.slice(start, found.end));
  return { author, words, next: found.end, confidence: found.confidence, origin: 'marked' };
}

/** Quotes without a line that only quotes have: below `Quote:`, below `NAME:`, or only set in. */
function shownQuote(lines: Lines, at: number, base: number, context: QuoteContext): FoundQuote | null {
  const line = lines[at] ?? '';
  if (isQuoteLabel(line)) {
    const kind = line.trim().endsWith(':') ? 'marked' : 'typed';
    const opening = { line: at, start: at + 1, kind, author: null, rest: '' } as const;
    const found = endWithoutMark(lines, opening, base, context);
    if (found === null) return null;
    const words = lines.slice(at + 1, found.end);
    return { author: null, words, next: found.end, confidence: found.confidence, origin: 'marked' };
  }
  const name = readBareName(line);
  if (name !== null) {
    const isSetIn = context.indented && indentedEnd(lines, at + 1, base) > at + 1;
    const earlier = context.names.has(name) || line.includes('●') ? context.earlier : null;
    const repeated = repeatedEnd(lines, at + 1, earlier, name);
    const end = isSetIn ? indentedEnd(lines, at + 1, base) : repeated;
    if (end > at + 1 && (isSetIn ? context.names.has(name) || line.includes('●') : true)) {
      const confidence = isSetIn ? 1 : repeatedConfidence;
      return { author: name, words: lines.slice(at + 1, end), next: end, confidence, origin: 'marked' };
    }
  }
  const isFree = at === 0 || (lines[at - 1] ?? '').trim() === '';
  if (!context.indented || !isFree || line.trim() === '') return null;
  const end = indentedEnd(lines, at, base);
  if (end === at) return null;
  const words = lines.slice(at, end);
  const labelled = /^\s*(?:quote|zitat|citation|cita):\s*(?=\S)/iu.exec(words[0] ?? '');
  if (labelled === null)
    return { author: null, words, next: end, confidence: indentedConfidence, origin: 'inferred' };
  const rest = (words[0] ?? '').slice(labelled[0].length);
  return { author: null, words: withRest(rest, words.slice(1)), next: end, confidence: 1, origin: 'marked' };
}

function withoutIndent(line: string, base: number): string {
  return line.slice(0, base).trim() === '' ? line.slice(base) : line.trimStart();
}

/** Whether the line is the word for a quote whose own heading follows. */
function isLabelOfNext(lines: Lines, at: number): boolean {
  if (!isQuoteLabel(lines[at] ?? '')) return false;
  const next = lines.slice(at + 1, at + 4).find((line) => line.trim() !== '');
  return next !== undefined && (isQuoteLabel(next) || (readQuoteOpening(next)?.kind ?? 'typed') !== 'typed');
}

/**
 * Lines as pieces, with the quotes that are typed in them: `> words` (with the line `NAME wrote:` above), and
 * what boards leave when a post is copied: a line that names the author, the words, and a line that closes them,
 * their indent, or nothing. Quotes nest.
 */
export function readTypedQuotes(
  lines: Lines,
  context: QuoteContext = noContext,
  depth = 0,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let own: string[] = [];
  const close = () => {
    const words = own.filter((line) => !isChrome(line, postLines));
    for (const piece of readMailQuotes(words, textLayout, depth)) pieces.push(piece);
    own = [];
  };
  const inner = (quoted: Lines, below: number) =>
    below < deepestQuote ? readTypedQuotes(quoted, context, below) : piecesOfLines(quoted, textLayout);
  const openings = matchQuoteLines(lines);
  const base = depth === 0 && context.base !== null ? context.base : commonIndent(lines);

  for (let at = 0; at < lines.length; ) {
    const opening = openings.get(at);
    if (opening === undefined && isLabelOfNext(lines, at)) {
      at++;
      continue;
    }
    const found =
      opening === undefined
        ? shownQuote(lines, at, base, context)
        : openedQuote(lines, opening, base, context);
    if (found === null) {
      own.push(withoutIndent(lines[at] ?? '', base));
      at++;
    } else {
      close();
      const { author, words, confidence, origin } = found;
      pieces.push({
        ...markedQuote(author, inner(words, depth + (confidence === openEndConfidence ? openEndSteps : 1))),
        confidence,
        origin,
      });
      at = Math.max(found.next, at + 1);
    }
  }
  close();
  return pieces;
}
