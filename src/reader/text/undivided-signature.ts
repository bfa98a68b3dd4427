import type { RawPost } from './raw-post.js';
import { signatureStops } from './signature-stops.js';
import { isBlank, isDrawn, type TextLine } from './text-line.js';

/** A line that tells what somebody drives is no longer. */
const longestLine = 72;
const mostWords = 10;

/** What ends the words above it. */
const endsSentence = /(?:[.!?…)"”»]|[:;]-?[()DPp]|\p{Extended_Pictographic})$/u;
const goesOn = /[.!?…:;,]$/u;

/** A list of things and their years: `Kombi, 2016`, `A | B`, `since 2011`. */
const listsThings =
  /[,/·•|].*\d|\d.*[,/·•|]|\S \| \S|(?:since|seit|depuis|desde|dal|sinds|с) (?:19|20)\d{2}$/iu;

/** Whether a line lists what somebody has rather than say anything: no word that sentences are made of is in it. */
function isListOfThings(text: string): boolean {
  if (text.length > longestLine || goesOn.test(text)) return false;
  const isShort = /^\S+(?: \S+){0,2} (?:19|20)\d{2}$/u.test(text);
  if (!isShort && !listsThings.test(text)) return false;
  // `I` between names is a number.
  const words =
    text
      .replace(/ I(?= \p{Lu}|$)/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.length <= mostWords && !words.some((word) => signatureStops.has(word));
}

/** Whether a line is the author's name with a few words behind it: `Sam drives blue`. */
function isSignedByName(text: string, author: string | null): boolean {
  if (author === null || author.length < 3 || text.length > longestLine || goesOn.test(text)) return false;
  const rest = text.startsWith(author) ? text.slice(author.length) : '';
  const words = rest.toLowerCase().match(/\p{L}+/gu) ?? [];
  return /^[ ,]/u.test(rest) && words.length > 0 && !words.some((word) => signatureStops.has(word));
}

function signatureAt(words: readonly TextLine[], author: string | null): number | null {
  const last = words.findLastIndex((line) => !isBlank(line));
  const line = words[last];
  if (line === undefined || line.indent > line.raw.length - line.raw.trimStart().length) return null;
  const above = words.slice(0, last).findLast((next) => !isBlank(next));
  if (above === undefined || !endsSentence.test(above.text)) return null;
  return isListOfThings(line.text) || isSignedByName(line.text, author) ? last : null;
}

/** Signatures below a rule have no more lines. */
const mostLines = 3;

/** Where the signature begins that a text browser's rule divides from the words: a few short lines without a stop. */
function ruledAt(words: readonly TextLine[]): number | null {
  const rule = words.findLastIndex(isDrawn);
  // Two of them stand around a quote.
  if (rule < 1 || words.findIndex(isDrawn) < rule || words.slice(0, rule).every(isBlank)) return null;
  const below = words.slice(rule + 1).filter((line) => !isBlank(line));
  const isSignature = ({ text }: TextLine) => text.length <= longestLine && !/[.!?…:;,]$/u.test(text);
  return below.length > 0 && below.length <= mostLines && below.every(isSignature) ? rule : null;
}

/**
 * The post without a signature that nothing divides from its words, where the line itself shows what it is: it lists
 * what the author drives or owns, or begins with his name, below words that end with a stop.
 */
export function withoutUndividedSignature(post: RawPost): RawPost {
  if (post.signature !== null) return post;
  const at = ruledAt(post.words) ?? signatureAt(post.words, post.author);
  if (at === null) return post;
  const lines = post.words.slice(at).filter((line) => !isBlank(line) && !isDrawn(line));
  return { ...post, words: post.words.slice(0, at), signature: lines.map(({ text }) => text).join('\n') };
}
