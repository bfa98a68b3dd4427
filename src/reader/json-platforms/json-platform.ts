import type { BodyRules } from '../html/body.js';
import type { FoundPost, ThreadFacts } from '../html/found-post.js';

/** What a JSON document tells of one post: all that a page tells, and the words as HTML. */
export interface JsonPost extends Omit<FoundPost, 'body' | 'signature'> {
  /** The words of the post as HTML; empty when there are none. */
  readonly html: string;
}

/** A thread as a JSON document tells it. Its addresses may be relative. */
export interface JsonThread {
  readonly facts: ThreadFacts;
  /** In the order of the document; of several with one id the last is kept. */
  readonly posts: readonly JsonPost[];
}

/**
 * How one forum software answers to programs. A platform is one such object in a file of its own; it knows
 * nothing of parsers, so that no HTML parser is loaded for a document of another kind.
 */
export interface JsonPlatform {
  /** The value of `--platform` and of a thread's `platform`. */
  readonly platform: string;
  /** The name that people know it by. */
  readonly name: string;
  /** How sure it is that the value is of this platform: 0 (no) … 1 (certain); plain JSON claims 0.9 for itself. */
  readonly recognises: (value: unknown) => number;
  /** The threads of the value, in their order; none when it holds no posts. Never throws, whatever the value is. */
  readonly read: (value: unknown) => readonly JsonThread[];
  readonly body: BodyRules;
}
