import type { PostDetails } from '../../model/post.js';
import type { Thread } from '../../model/thread.js';
import type { DateClue, DateOrder } from '../dates/resolve-dates.js';
import type { Selection } from './page.js';

/** What a page tells of its thread besides the posts. Addresses may be relative. */
export interface ThreadFacts extends Pick<Thread, 'id' | 'title' | 'url' | 'nextPage'> {
  /** Which page of the thread this is, from 1, where the page tells. */
  readonly page?: number | null;
  /** How many posts the page says that it shows; fewer found is the problem `incomplete-page`. */
  readonly announced?: number | null;
  /** The clock that the page prints, for its `Today` and `Yesterday`. */
  readonly clock?: DateClue | null;
  /** How a page of this language writes numeric dates; the platform's order without it. */
  readonly dateOrder?: DateOrder | null;
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
  /** The platform's id of the post that it answers; left out, `depth` tells it, where the page gives one. */
  readonly parentId?: string | null;
}
