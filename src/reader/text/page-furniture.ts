import { learnBlocks } from './learn-blocks.js';
import { type PostRegion, shapeOf } from './line-shape.js';
import { isQuoteLabel, readQuoteOpening } from './quote-opening.js';
import { isBlank, type TextLine } from './text-line.js';

/** Fewer posts show nothing, and what the board prints stands in so many of them, of so many authors. */
const fewestPosts = 3;
const leastShare = 0.6;
const leastAuthors = 0.5;

/** Authors sign with their names; boards print them in all posts. */
const shareOfNames = 0.9;

/** Lines with more words are words where only a few posts have them. */
const mostWords = 10;
const manyPosts = 6;

/** No more lines than this stand above the words. */
const mostAbove = 6;

/** What the board prints in most posts of a page. */
export interface PageFurniture {
  /** Whether the line stands above the words of posts, such as a button. */
  readonly isAbove: (line: TextLine, author: string | null) => boolean;
  /** Whether it stands below them. */
  readonly isBelow: (line: TextLine, author: string | null) => boolean;
  /** How many lines at the start of a post are a user block that no manner knows. */
  readonly blockLength: (region: PostRegion) => number;
  /** Whether posts have a button that says `Quote`, as the label of a quote does. */
  readonly hasQuoteButton: boolean;
}

/** The lines that are not quoted words, as far as the layout tells: those right below the heading of a quote are. */
function withoutQuoted(lines: readonly TextLine[]): readonly TextLine[] {
  let isQuoted = false;
  let isEmpty = false;
  return lines.filter((line) => {
    if (readQuoteOpening(line.text) !== null || isQuoteLabel(line.text)) {
      isQuoted = true;
      isEmpty = true;
      return isQuoteLabel(line.text);
    }
    if (isQuoted && isBlank(line)) isQuoted = isEmpty;
    else if (isQuoted) isEmpty = false;
    return !isQuoted;
  });
}

const isSentence = (shape: string): boolean => /[.!?…]$/u.test(shape) || shape.split(' ').length > mostWords;

/** Boards print longer sentences. */
const shortSentence = /^\p{L}+(?: [\p{L}']+){0,2}[.!?…]$/u;

/** The shapes that most of the regions hold, of most authors. */
function commonShapes(regions: readonly { readonly author: string | null; readonly shapes: Set<string> }[]) {
  const counts = new Map<string, { posts: number; readonly authors: Set<string | null> }>();
  for (const { author, shapes } of regions) {
    for (const shape of shapes) {
      const found = counts.get(shape) ?? { posts: 0, authors: new Set() };
      found.posts++;
      found.authors.add(author);
      counts.set(shape, found);
    }
  }
  const authors = new Set(regions.map(({ author }) => author)).size;
  const common = new Set<string>();
  for (const [shape, found] of counts) {
    const share = shape === '\0' ? shareOfNames : leastShare;
    const isCommon = found.posts >= Math.max(fewestPosts, regions.length * share);
    const isShared = found.authors.size > 1 && found.authors.size >= authors * leastAuthors;
    if (isCommon && isShared && (found.posts >= manyPosts || !isSentence(shape))) common.add(shape);
  }
  return common;
}

const shapesOf = ({ author, lines }: PostRegion): Set<string> =>
  new Set(lines.flatMap((line) => shapeOf(line, author) ?? []));

/** The same for a line above the words, which may be a number: the value of an entry above it. */
function firstShape(line: TextLine, author: string | null): string | null {
  return shapeOf(line, author) ?? (/^[\d.,]+$/u.test(line.text) ? '0' : null);
}

/** The shapes with which most regions begin, one below the other. */
function firstShapes(regions: readonly PostRegion[]): ReadonlySet<string> {
  const all = new Set<string>();
  let rest = regions;
  for (let step = 0; step < mostAbove; step++) {
    const firsts = rest.map(({ author, lines }) => {
      const at = lines.findIndex((line) => !isBlank(line));
      const shape = at < 0 ? null : firstShape(lines[at] ?? { raw: '', text: '', indent: 0 }, author);
      return { author, lines, at, shapes: new Set(shape === null ? [] : [shape]) };
    });
    const common = new Set([...commonShapes(firsts)].filter((shape) => !shortSentence.test(shape)));
    if (common.size === 0) break;
    for (const shape of common) all.add(shape);
    rest = firsts.map(({ author, lines, at, shapes }) => ({
      author,
      lines: [...shapes].some((shape) => common.has(shape)) ? lines.slice(at + 1) : lines,
    }));
  }
  return all;
}

/**
 * Learns from the posts of a page which lines the board prints in each of them, whatever its language and skin:
 * those that most posts have, of most authors, but for names and numbers.
 */
export function learnFurniture(regions: readonly PostRegion[]): PageFurniture {
  const isKnown = regions.length >= fewestPosts;
  const above = isKnown ? firstShapes(regions) : new Set<string>();
  const below = isKnown
    ? commonShapes(
        regions.map(({ author, lines }) => ({
          author,
          shapes: shapesOf({ author, lines: withoutQuoted(lines) }),
        })),
      )
    : new Set<string>();
  const isIn = (shapes: ReadonlySet<string>) => (line: TextLine, author: string | null) => {
    const shape = shapes.size === 0 ? null : firstShape(line, author);
    return shape !== null && shapes.has(shape);
  };
  const quoting = regions.filter(({ lines }) => lines.some(({ text }) => isQuoteLabel(text))).length;
  return {
    blockLength: isKnown ? learnBlocks(regions) : () => 0,
    isAbove: isIn(above),
    isBelow: isIn(new Set([...below].filter((shape) => !isQuoteLabel(shape) && !shortSentence.test(shape)))),
    hasQuoteButton: quoting >= regions.length * leastShare,
  };
}
