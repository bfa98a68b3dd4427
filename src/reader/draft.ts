import type { Post, Quote } from '../model/post.js';

/** A quote before it is known which post of the thread it repeats. */
export interface DraftQuote extends Omit<Quote, 'post' | 'quotes'> {
  /** The platform's id of the quoted post. */
  readonly postId: string | null;
  readonly quotes: readonly DraftQuote[];
}

/** A post before it has its place in the thread. */
export interface DraftPost extends Omit<Post, 'number' | 'quotes'> {
  readonly quotes: readonly DraftQuote[];
}

/** What is known of a post besides its words. */
export type PostFacts = Pick<Post, 'id' | 'author' | 'postedAt' | 'permalink'>;

/** The words of a post. */
export type PostContent = Pick<DraftPost, 'text' | 'parts' | 'quotes'>;

/** For posts of which nothing is known but their words. */
export const noFacts: PostFacts = { id: null, author: null, postedAt: null, permalink: null };
