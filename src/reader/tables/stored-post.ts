import type { Mark, Post, Quote } from '../../model/post.js';
import type { Span } from '../../model/span.js';
import { wellFormed } from '../clean-text.js';
import { isJsonObject, type JsonObject, objectsOf } from './json-value.js';

/** Deeper quotes are left out: no thread has them, and they could exhaust the stack. */
const deepestQuote = 100;

/** A string of a stored document, `null` for everything else. */
export function stringOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? wellFormed(value) : null;
}

function offsetIn(text: string, value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) ? Math.min(Math.max(value, 0), text.length) : 0;
}

function quoteOf(value: JsonObject, around: string, depth: number): Quote {
  const confidence = typeof value.confidence === 'number' ? Math.min(1, Math.max(0, value.confidence)) : 1;
  const text = stringOf(value.text) ?? '';
  return {
    author: stringOf(value.author),
    text,
    post: numberOf(value.post),
    postId: stringOf(value.postId),
    origin: value.origin === 'inferred' ? 'inferred' : 'marked',
    confidence,
    at: offsetIn(around, value.at),
    quotes: quotesOf(value.quotes, text, depth + 1),
  };
}

function quotesOf(value: unknown, around: string, depth: number): readonly Quote[] {
  return depth > deepestQuote ? [] : objectsOf(value).map((quote) => quoteOf(quote, around, depth));
}

function partsOf(value: unknown, text: string): readonly Span[] {
  const parts = objectsOf(value)
    .map((part) => ({ start: offsetIn(text, part.start), end: offsetIn(text, part.end) }))
    .filter((part) => part.start < part.end);
  return parts.length === 0 ? [{ start: 0, end: text.length }] : parts;
}

function marksOf(value: unknown, text: string): readonly Mark[] {
  return objectsOf(value)
    .map((mark) => ({
      kind: mark.kind === 'spoiler' ? ('spoiler' as const) : ('code' as const),
      start: offsetIn(text, mark.start),
      end: offsetIn(text, mark.end),
    }))
    .filter((mark) => mark.start < mark.end);
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) ? value : null;
}

/** A post as our own JSON holds it, `null` when it has no text. Its text is own words already. */
export function readStoredPost(value: unknown): Omit<Post, 'number'> | null {
  if (!isJsonObject(value) || typeof value.text !== 'string') return null;
  const text = wellFormed(value.text);
  return {
    id: stringOf(value.id),
    author: stringOf(value.author),
    postedAt: stringOf(value.postedAt),
    permalink: stringOf(value.permalink),
    badge: stringOf(value.badge),
    dateText: stringOf(value.dateText),
    printedNumber: numberOf(value.printedNumber),
    editedAt: stringOf(value.editedAt),
    editNote: stringOf(value.editNote),
    signature: stringOf(value.signature),
    reactions: numberOf(value.reactions),
    parent: numberOf(value.parent),
    depth: numberOf(value.depth),
    text,
    parts: partsOf(value.parts, text),
    marks: marksOf(value.marks, text),
    quotes: quotesOf(value.quotes, text, 1),
  };
}
