import type { Quote } from '../../model/post.js';
import type { Thread } from '../../model/thread.js';

function* quotedNames(quotes: readonly Quote[]): Generator<string> {
  for (const { author, quotes: inner } of quotes) {
    if (author !== null) yield author;
    yield* quotedNames(inner);
  }
}

/** The names of those who wrote a thread or are quoted in it, in their order; a name may come more than once. */
export function* namesOf({ posts }: Thread): Generator<string> {
  for (const { author, quotes } of posts) {
    if (author !== null) yield author;
    yield* quotedNames(quotes);
  }
}

function* quotedTexts(quotes: readonly Quote[]): Generator<string> {
  for (const { text, quotes: inner } of quotes) {
    yield text;
    yield* quotedTexts(inner);
  }
}

/** The texts of a thread: its title, own words, quotes. */
export function* textsOf({ title, posts }: Thread): Generator<string> {
  if (title !== null) yield title;
  for (const { text, quotes } of posts) {
    yield text;
    yield* quotedTexts(quotes);
  }
}
