import type { DateOrder } from '../dates/resolve-dates.js';
import type { JsonThread } from '../json-platforms/json-platform.js';
import type { BodyRules } from './body.js';
import type { FoundPost, ThreadFacts } from './found-post.js';
import type { Page, Selection } from './page.js';

export type { FoundPost, ThreadFacts } from './found-post.js';

/** How the pages of one forum software are built. A platform is one such object in a file of its own. */
export interface HtmlPlatform {
  /** The value of `--platform` and of a thread's `platform`. */
  readonly platform: string;
  /** The name that people know it by. */
  readonly name: string;
  /**
   * Selectors of its pages with the weight of each; the weights of those that match add up, to 1 at most. What only
   * pages of a descendant have weighs against it.
   */
  readonly signs: Readonly<Record<string, number>>;
  readonly thread: (page: Page) => ThreadFacts;
  /** The address of the site, where its pages tell it in a way of their own; `null` when this one does not. */
  readonly home?: (page: Page) => string | null;
  /** The elements of the posts, in the order of the page; of several with one id the last is kept. */
  readonly posts: (page: Page) => Selection;
  readonly post: (post: Selection, page: Page) => FoundPost;
  readonly body: BodyRules;
  /** The thread where the page carries it as data for its scripts; `posts` is asked when there is none. */
  readonly embedded?: (page: Page) => JsonThread | null;
  /** That thread with better words from elsewhere on the page; asked only when it is read. */
  readonly reworded?: (page: Page, thread: JsonThread) => JsonThread;
  /** How the software writes numeric dates as it is delivered; without it an unproved order stays unknown. */
  readonly dateOrder?: DateOrder;
}
