import type { Thread } from '../model/thread.js';
import type { PostFacts } from './draft.js';
import type { Page, Selection } from './html.js';
import type { BodyRules } from './html-body.js';

/** What is known of a thread besides its posts. Addresses may be relative. */
export type ThreadFacts = Pick<Thread, 'id' | 'title' | 'url' | 'nextPage'>;

/** What is known of a post, and the element that holds its words (an empty selection when there is none). */
export interface FoundPost extends PostFacts {
  readonly body: Selection;
}

/** How the pages of one forum software are built. A platform is one such object in a file of its own. */
export interface HtmlPlatform {
  /** The value of `--platform` and of a thread's `platform`. */
  readonly platform: string;
  /** The name that people know it by. */
  readonly name: string;
  /** Selectors of its pages with the weight of each; the weights of those that match add up, to 1 at most. */
  readonly signs: Readonly<Record<string, number>>;
  readonly thread: (page: Page) => ThreadFacts;
  /** The elements of the posts, in the order of the page; of several with one id the last is kept. */
  readonly posts: (page: Page) => Selection;
  readonly post: (post: Selection, page: Page) => FoundPost;
  readonly body: BodyRules;
}
