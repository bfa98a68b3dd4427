import type { PostDetails } from '../../model/post.js';
import type { Thread } from '../../model/thread.js';
import type { DateClue, DateOrder } from '../dates/resolve-dates.js';
import type { BodyRules } from './body.js';
import type { Page, Selection } from './page.js';

/** What a page tells of its thread besides the posts. Addresses may be relative. */
export interface ThreadFacts extends Pick<Thread, 'id' | 'title' | 'url' | 'nextPage'> {
  /** Which page of the thread this is, from 1, where the page tells. */
  readonly page?: number | null;
  /** How many posts the page says that it shows; fewer found is the problem `incomplete-page`. */
  readonly announced?: number | null;
  /** The clock that the page prints, for its `Today` and `Yesterday`. */
  readonly clock?: DateClue | null;
}

/** What a page tells of one post; what is left out is not known. */
export interface FoundPost
  extends Partial<Pick<PostDetails, 'badge' | 'printedNumber' | 'editNote' | 'reactions' | 'depth'>> {
  readonly id: string | null;
  readonly author: string | null;
  readonly date: DateClue;
  readonly permalink: string | null;
  /** The element that holds its words; an empty selection when there is none. */
  readonly body: Selection;
  readonly edited?: DateClue;
  readonly signature?: Selection;
  /** The platform's id of the post that it answers. */
  readonly parentId?: string | null;
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
  /** How the software writes numeric dates as it is delivered; without it an unproved order stays unknown. */
  readonly dateOrder?: DateOrder;
}
