import { noDetails, type Post, type PostDetails, type Quote } from '../model/post.js';

/** A quote before it is known which post of the thread it repeats. */
export interface DraftQuote extends Omit<Quote, 'post' | 'quotes'> {
  readonly quotes: readonly DraftQuote[];
}

/** A post before it has its place in the thread. */
export interface DraftPost extends Omit<Post, 'number' | 'parent' | 'quotes'> {
  /** The platform's id of the post that it answers. */
  readonly parentId: string | null;
  readonly quotes: readonly DraftQuote[];
}

/** The words of a post. */
export type PostContent = Pick<DraftPost, 'text' | 'parts' | 'marks' | 'quotes'>;

/** What is known of a post besides its words. */
export type PostFacts = Omit<DraftPost, keyof PostContent>;

const { parent: _, ...details }: PostDetails = noDetails;

/** For posts of which nothing is known but their words. */
export const noFacts: PostFacts = {
  ...details,
  id: null,
  author: null,
  postedAt: null,
  permalink: null,
  parentId: null,
};
