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
  /** The address of the next page of the same thread. */
  readonly nextPage: string | null;
  readonly posts: readonly P[];
}
