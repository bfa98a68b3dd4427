import { cleanLine, isBlankLine } from '../clean-text.js';
import { deepestQuote, readMailQuotes } from '../mail-quotes.js';
import { piecesOfLines, textLayout } from '../paragraphs.js';
import { markedQuote, type Piece } from '../piece.js';
import { authorOfWords } from './author-of-words.js';
import { postLines } from './chrome-lines.js';
import { type FoundQuote, withFirstLine } from './found-quote.js';
import { isChrome } from './is-chrome.js';
import { isDateText } from './is-date-text.js';
import { namedWords } from './named-words.js';
import { endWithoutMark, openEndConfidence, repeatedConfidence } from './open-quote-end.js';
import {
  blockEnd,
  commonIndent,
  indentedEnd,
  isRestBlank,
  noContext,
  type QuoteContext,
} from './quote-extent.js';
import { matchQuoteLines, type QuoteLines } from './quote-lines.js';
import { isQuoteLabel, readBareName, readQuoteOpening } from './quote-opening.js';
import { repeatedEnd } from './repeated-end.js';
import { ruledQuote, withoutRules } from './ruled-quote.js';
import { isDrawn, textLine } from './text-line.js';

/** Quotes whose ends are guesses nest no deeper than the others divided by this. */
const openEndSteps = 5;

/** A program set the words in, which it does with quotes and rarely with anything else. */
const indentedConfidence = 0.8;

type Lines = readonly string[];

function openedQuote(
  lines: Lines,
  opening: QuoteLines,
  base: number,
  context: QuoteContext,
): FoundQuote | null {
  const { author, start, rest } = opening;
  if (opening.end !== null) {
    const words = withFirstLine(rest, lines.slice(start, opening.end));
    return { author, words, next: opening.end + 1, confidence: 1, origin: 'marked' };
  }
  const found = endWithoutMark(lines, opening, base, context);
  if (found === null) return null;
  const words = withFirstLine(rest, lines.slice(start, found.end));
  return { author, words, next: found.end, confidence: found.confidence, origin: 'marked' };
}

/** The label of a quote without a gap before its words, as copies out of a window have it. */
const gluedLabel =
  /^\s*(?:[Qq]uote|[Zz]itat|[Cc]itation|[Cc]ita|[Cc]itazione|[Cc]itaat|[Cc]itat|[Цц]итата):(?=[\p{L}\p{N}"“„«])|^\s*(?:Quote|Zitat|Citation|Cita|Citazione|Citaat|Citat|Цитата|Idézet)(?=\p{Lu}\p{Ll})/u;

/** The line of a quote's heading where quotes in the quote stand above it, set in deeper; 0 where none does. */
function headBelowInner(words: Lines): number {
  const indent = commonIndent(words);
  const at = words.findIndex(
    (line) => !isBlankLine(line) && line.length - line.trimStart().length === indent,
  );
  return at > 0 && readQuoteOpening(words[at] ?? '') !== null ? at : 0;
}

/** Whether the heading on a line is that of a quote in a quote, whose own heading stands below, set in less. */
function opensInner(lines: Lines, at: number, base: number, { indented }: QuoteContext): boolean {
  return indented && headBelowInner(lines.slice(at, indentedEnd(lines, at, base))) > 0;
}

/** Quotes without a line that only quotes have: below `Quote:`, below `NAME:`, or only set in. */
function shownQuote(lines: Lines, at: number, base: number, context: QuoteContext): FoundQuote | null {
  const line = lines[at] ?? '';
  const glued = gluedLabel.exec(line);
  if (glued !== null) {
    const rest = line.slice(glued[0].length);
    const opening = { line: at, start: at + 1, kind: 'marked', author: null, rest } as const;
    const found = endWithoutMark(lines, opening, base, context);
    if (found !== null) {
      const words = withFirstLine(rest, lines.slice(at + 1, found.end));
      return { author: null, words, next: found.end, confidence: found.confidence, origin: 'marked' };
    }
  }
  if (isQuoteLabel(line)) {
    // Without the colon it may be a button, which stands at either end.
    let above = at - 1;
    while (above >= 0 && isBlankLine(lines[above])) above--;
    const isAmong = above >= 0 ? !isBlankLine(lines[at + 1]) : !isRestBlank(lines, blockEnd(lines, at + 1));
    const kind = line.trim().endsWith(':') || isAmong ? 'marked' : 'typed';
    const opening = { line: at, start: at + 1, kind, author: null, rest: '' } as const;
    const found = endWithoutMark(lines, opening, base, context);
    if (found === null) return null;
    const words = lines.slice(at + 1, found.end);
    return { author: null, words, next: found.end, confidence: found.confidence, origin: 'marked' };
  }
  const labelledName = /^\s*(\S+) (.{1,60})$/u.exec(line);
  if (
    labelledName !== null &&
    isQuoteLabel(labelledName[1] ?? '') &&
    context.names.has(labelledName[2] ?? '')
  ) {
    const author = labelledName[2] ?? null;
    const opening = { line: at, start: at + 1, kind: 'marked', author, rest: '' } as const;
    const found = endWithoutMark(lines, opening, base, context);
    if (found !== null) {
      const words = lines.slice(at + 1, found.end);
      return { author, words, next: found.end, confidence: found.confidence, origin: 'marked' };
    }
  }
  const sure = readQuoteOpening(line) === null ? readQuoteOpening(line, true) : null;
  if (sure !== null && sure.author !== null && context.names.has(sure.author)) {
    const opening = { ...sure, kind: 'marked', line: at, start: at + 1 } as const;
    const found = endWithoutMark(lines, opening, base, context);
    if (found !== null) {
      const words = withFirstLine(sure.rest, lines.slice(at + 1, found.end));
      return { author: sure.author, words, next: found.end, confidence: found.confidence, origin: 'marked' };
    }
  }
  const name = readBareName(line);
  if (name !== null) {
    const isSetIn = context.indented && indentedEnd(lines, at + 1, base) > at + 1;
    const earlier = context.names.has(name) || line.includes('●') ? context.earlier : null;
    const repeated = repeatedEnd(lines, at + 1, earlier, name).end;
    const end = isSetIn ? indentedEnd(lines, at + 1, base) : repeated;
    if (end > at + 1 && (isSetIn ? context.names.has(name) || line.includes('●') : true)) {
      const confidence = isSetIn ? 1 : repeatedConfidence;
      return { author: name, words: lines.slice(at + 1, end), next: end, confidence, origin: 'marked' };
    }
  }
  const named = namedWords(lines, at, context);
  if (named !== null) return named;
  const isFree = at === 0 || (lines[at - 1] ?? '').trim() === '';
  if (!context.indented || !isFree || line.trim() === '') return null;
  const end = indentedEnd(lines, at, base);
  if (end === at) return null;
  const words = withoutRules(lines.slice(at, end));
  if (words.length === 0) return null;
  if (isQuoteLabel(words[0] ?? ''))
    return { author: null, words: words.slice(1), next: end, confidence: 1, origin: 'marked' };
  const own = headBelowInner(words);
  if (own > 0) {
    const { author = null, rest = '' } = readQuoteOpening(words[own] ?? '') ?? {};
    const quoted = [...words.slice(0, own), ...withFirstLine(rest, words.slice(own + 1))];
    return { author, words: quoted, next: end, confidence: 1, origin: 'marked' };
  }
  const head = readQuoteOpening(words[0] ?? '', true);
  if (head !== null && words.length > 1) {
    const quoted = withFirstLine(head.rest, words.slice(1));
    return { author: head.author, words: quoted, next: end, confidence: 1, origin: 'marked' };
  }
  const labelled = /^\s*(?:quote|zitat|citation|cita):\s*(?=\S)/iu.exec(words[0] ?? '');
  if (labelled === null)
    return { author: null, words, next: end, confidence: indentedConfidence, origin: 'inferred' };
  const rest = (words[0] ?? '').slice(labelled[0].length);
  return {
    author: null,
    words: withFirstLine(rest, words.slice(1)),
    next: end,
    confidence: 1,
    origin: 'marked',
  };
}

function withoutIndent(line: string, base: number): string {
  return line.slice(0, base).trim() === '' ? line.slice(base) : line.trimStart();
}

/** The name of the thread's author with which a quoted name begins; the rest is a link in some language. */
function knownName(author: string | null, { names }: QuoteContext): string | null {
  if (author === null || names.has(author)) return author;
  let known: string | null = null;
  for (const name of names)
    if (author.startsWith(`${name} `) && name.length > (known?.length ?? 0)) known = name;
  return known ?? author;
}

/** The words of a quote without the date that stands above them. */
function withoutDate(words: Lines): Lines {
  const first = words.findIndex((line) => !isBlankLine(line));
  return first >= 0 && isDateText(cleanLine(words[first] ?? '')) ? words.slice(first + 1) : words;
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
    const words = own.filter((line) => !isChrome(line, postLines) && !isDrawn(textLine(line)));
    for (const piece of readMailQuotes(words, textLayout, depth)) pieces.push(piece);
    own = [];
  };
  const inner = (quoted: Lines, below: number, around: string | null) =>
    below < deepestQuote
      ? readTypedQuotes(quoted, { ...context, around }, below)
      : piecesOfLines(quoted, textLayout);
  const openings = matchQuoteLines(lines);
  const base = depth === 0 && context.base !== null ? context.base : commonIndent(lines);

  for (let at = 0; at < lines.length; ) {
    const opening = openings.get(at);
    const ruled = ruledQuote(lines, at);
    if (ruled === null && opening === undefined && isLabelOfNext(lines, at)) {
      at++;
      continue;
    }
    const found =
      ruled ??
      (opening === undefined || opensInner(lines, at, base, context)
        ? shownQuote(lines, at, base, context)
        : openedQuote(lines, opening, base, context));
    if (found === null) {
      own.push(withoutIndent(lines[at] ?? '', base));
      at++;
    } else {
      close();
      const { confidence, origin } = found;
      const author = knownName(found.author, context);
      const words = withoutDate(found.words);
      const quoted = inner(words, depth + (confidence === openEndConfidence ? openEndSteps : 1), author);
      pieces.push({
        ...markedQuote(author ?? authorOfWords(quoted, context), quoted),
        confidence,
        origin,
      });
      at = Math.max(found.next, at + 1);
    }
  }
  close();
  return pieces;
}
