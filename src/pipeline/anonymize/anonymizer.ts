import type { Post, Quote } from '../../model/post.js';
import type { Profile } from '../../model/profile.js';
import type { Span } from '../../model/span.js';
import type { Thread } from '../../model/thread.js';
import { keptWords } from './kept-words.js';
import { openPseudonyms } from './pseudonyms.js';
import { createNameReplacer, type NameReplacer } from './replace-names.js';

/** Puts pseudonyms in place of the names of those who wrote a thread or are quoted in it. */
export type Anonymize = (thread: Thread) => Thread;

/**
 * Opens the anonymizer of a run, to be asked of its threads in their order. It replaces names in the fields for them, in
 * titles, texts, badges and ids, moves what marks places of a text, and takes away what cannot do without names:
 * addresses that hold one, signatures and notes of edits.
 * @param profile whose company's names stay, `undefined` for the built-in one
 */
export function openAnonymizer(profile: Profile | undefined): Anonymize {
  const pseudonymOf = openPseudonyms();
  const company = profile === undefined ? [] : [profile.name, ...profile.company];
  const kept = new Set([...keptWords, ...company.map((name) => name.toLowerCase())]);
  const named = (author: string | null) => (author === null ? null : pseudonymOf(author));

  const quoteOf = (quote: Quote, replace: NameReplacer, moved: (offset: number) => number): Quote => {
    const { author, text, postId, at, quotes } = quote;
    const replaced = replace.text(text);
    return {
      ...quote,
      author: named(author),
      text: replaced.text,
      postId: postId === null ? null : replace.id(postId),
      at: moved(at),
      quotes: quotes.map((inner) => quoteOf(inner, replace, replaced.moved)),
    };
  };

  const postOf = (post: Post, replace: NameReplacer): Post => {
    const { text, moved } = replace.text(post.text);
    const spanMoved = <S extends Span>(span: S): S => ({
      ...span,
      start: moved(span.start),
      end: moved(span.end),
    });
    return {
      ...post,
      id: post.id === null ? null : replace.id(post.id),
      author: named(post.author),
      permalink: replace.address(post.permalink),
      badge: post.badge === null ? null : replace.text(post.badge).text,
      editNote: null,
      signature: null,
      text,
      parts: post.parts.map(spanMoved),
      marks: post.marks.map(spanMoved),
      quotes: post.quotes.map((quote) => quoteOf(quote, replace, moved)),
    };
  };

  return (thread) => {
    // Authors first, so that their numbers follow the order of their posts and not of whom these name.
    for (const { author } of thread.posts) named(author);
    const replace = createNameReplacer(thread, pseudonymOf, kept);
    return {
      ...thread,
      posts: thread.posts.map((post) => postOf(post, replace)),
      id: thread.id === null ? null : replace.id(thread.id),
      title: thread.title === null ? null : replace.text(thread.title).text,
      url: replace.address(thread.url),
      nextPage: replace.address(thread.nextPage),
    };
  };
}
