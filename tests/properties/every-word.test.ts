import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Post, Quote } from '../../src/model/post.js';
import { readText } from '../reader/readings.js';

/** What a post is made of. Its words are numbered, so that each is there once. */
type Piece = { readonly kind: 'own'; readonly words: number } | QuotePiece;

interface QuotePiece {
  readonly kind: 'quote';
  readonly pieces: readonly Piece[];
}

interface MadePost {
  readonly pieces: readonly Piece[];
  readonly signature: number;
  readonly editNote: number;
}

const own = fc.record({ kind: fc.constant('own' as const), words: fc.integer({ min: 1, max: 12 }) });

const { quote } = fc.letrec<{ quote: QuotePiece; inner: Piece }>((tie) => ({
  quote: fc.record({
    kind: fc.constant('quote' as const),
    pieces: fc.array(fc.oneof({ maxDepth: 3, withCrossShrink: true }, own, tie('inner')), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  inner: fc.oneof({ maxDepth: 3 }, own, tie('quote')),
}));

const posts = fc.array(
  fc.record({
    pieces: fc.array(fc.oneof(own, quote), { minLength: 1, maxLength: 5 }),
    signature: fc.integer({ min: 0, max: 6 }),
    editNote: fc.integer({ min: 0, max: 4 }),
  }),
  { minLength: 1, maxLength: 5 },
);

/** How a platform writes the pieces of a post. */
interface Manner {
  readonly own: (words: string) => string;
  readonly quote: (inner: string) => string;
  readonly post: (parts: { id: number; words: string; signature: string; editNote: string }) => string;
  readonly page: (posts: string) => string;
}

const manners: Readonly<Record<string, Manner>> = {
  xenforo2: {
    own: (words) => `${words}<br>`,
    quote: (inner) =>
      `<blockquote class="bbCodeBlock bbCodeBlock--expandable bbCodeBlock--quote js-expandWatch" data-quote="Kim"><div class="bbCodeBlock-title">Kim said:</div><div class="bbCodeBlock-content"><div class="bbCodeBlock-expandContent js-expandContent">${inner}</div></div></blockquote>`,
    post: ({ id, words, signature, editNote }) =>
      `<article class="message message--post js-post" data-author="Ann" data-content="post-${id}"><div class="message-content"><article class="message-body"><div class="bbWrapper">${words}</div></article>${editNote && `<div class="message-lastEdit">${editNote}</div>`}</div>${signature && `<aside class="message-signature"><div class="bbWrapper">${signature}</div></aside>`}</article>`,
    page: (all) =>
      `<!DOCTYPE html><html id="XF" data-app="public" data-template="thread_view"><body>${all}</body></html>`,
  },
  phpbb3: {
    own: (words) => `${words}<br />`,
    quote: (inner) => `<blockquote><div><cite>Kim wrote:</cite>${inner}</div></blockquote>`,
    post: ({ id, words, signature, editNote }) =>
      `<div id="p${id}" class="post bg2"><div class="inner"><dl class="postprofile"><dt><a class="username" href="./memberlist.php?mode=viewprofile&amp;u=4">Ann</a></dt></dl><div class="postbody"><h3><a href="#p${id}">Re: x</a></h3><p class="author">by <strong><a class="username" href="#">Ann</a></strong> &raquo; Mon Jan 05, 2015 10:00 am</p><div class="content">${words}</div>${editNote && `<div class="notice">${editNote}</div>`}${signature && `<div id="sig${id}" class="signature">${signature}</div>`}</div></div></div>`,
    page: (all) =>
      `<!DOCTYPE html><html><body id="phpbb" class="section-viewtopic"><div id="page-body"><h2 class="topic-title"><a href="./viewtopic.php?t=3">x</a></h2>${all}</div></body></html>`,
  },
};

/** Writes posts in a manner; their words are `w0`, `w1`, … */
function write(made: readonly MadePost[], manner: Manner): { readonly html: string; readonly words: number } {
  let next = 0;
  const words = (count: number): string => Array.from({ length: count }, () => `w${next++}`).join(' ');
  const piece = (part: Piece): string =>
    part.kind === 'own' ? manner.own(words(part.words)) : manner.quote(part.pieces.map(piece).join(''));
  const html = made.map(({ pieces, signature, editNote }, id) =>
    manner.post({
      id: id + 1,
      words: pieces.map(piece).join(''),
      signature: words(signature),
      editNote: words(editNote),
    }),
  );
  return { html: manner.page(html.join('\n')), words: next };
}

const inQuotes = (quotes: readonly Quote[]): string =>
  quotes.map((found) => `${found.text} ${inQuotes(found.quotes)}`).join(' ');

/** Everything that is said in a post. */
const said = ({ text, quotes, signature, editNote }: Post): string =>
  [text, inQuotes(quotes), signature, editNote].join(' ');

describe('every word of a post is in exactly one of own words, quotes, signature and note of an edit', () => {
  test.each(Object.entries(manners))('of %s', async (platform, manner) => {
    await fc.assert(
      fc.asyncProperty(posts, async (made) => {
        const { html, words } = write(made, manner);
        const { threads } = await readText(html, { platform });
        const found =
          threads
            .flatMap((thread) => thread.posts.map(said))
            .join(' ')
            .match(/\bw\d+\b/gu) ?? [];
        expect(found.toSorted()).toEqual(Array.from({ length: words }, (_, at) => `w${at}`).toSorted());
      }),
      { numRuns: 80, seed: 20150304 },
    );
  });
});
