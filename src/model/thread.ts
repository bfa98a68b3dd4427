import type { Post } from './post.js';

/** A thread as a reader returns it. */
export interface Thread<P extends Post = Post> {
  readonly source: string;
  /** The forum software, or the shape of the input: `xenforo2`, `text`, `jsonl`, … */
  readonly platform: string;
  /** The platform's id of the thread. */
  readonly id: string | null;
  readonly title: string | null;
  readonly url: string | null;
  /** Which page of the thread this is, from 1; `null` when it does not tell. */
  readonly page: number | null;
  /** The address of the next page of the same thread. */
  readonly nextPage: string | null;
  readonly posts: readonly P[];
}
