import type { Thread } from '../../model/thread.js';
import { isProblem, type Problem } from '../../problem.js';
import { joinPages } from '../../reader/index.js';
import { type Announcement, announcementOf, missingPosts } from './missing-posts.js';
import type { PageReading } from './page-reading.js';

/** A page that is known to hold one thread. */
export interface ThreadPage extends PageReading {
  readonly thread: Thread;
}

/** Whether a page holds one thread. */
export function isThreadPage(page: PageReading): page is ThreadPage {
  return page.thread !== null;
}

/** A thread, and what is doubtful about it. */
export interface Gathered {
  readonly thread: Thread;
  readonly doubts: readonly Problem[];
}

/** The pages of one thread, as they come. */
export interface Gathering {
  /** @param number which page of the thread it is, from 1 */
  add(page: ThreadPage, number: number): void;
  /**
   * All pages together; `null` when there are none.
   * @param isWhole whether the thread was read from its first page to its last
   */
  joined(isWhole: boolean): Gathered | null;
}

/**
 * Makes a gathering. What is doubtful about several pages is told once.
 * @param source how results and problems call the thread
 */
export function createGathering(source: string): Gathering {
  const pages: Thread[] = [];
  const printed: (number | null)[] = [];
  const doubts = new Map<string, Problem>();
  const announcements: Announcement[] = [];
  return {
    add({ thread, holdings }, number) {
      printed.push(thread.page);
      pages.push({ ...thread, source, page: number });
      for (const doubt of holdings.filter((holding) => isProblem(holding))) {
        const announcement = announcementOf(doubt);
        if (announcement !== null) announcements.push(announcement);
        else if (!doubts.has(doubt.code)) doubts.set(doubt.code, { ...doubt, source });
      }
    },
    joined(isWhole) {
      if (pages.length === 0) return null;
      const all = joinPages(pages);
      const [first = null] = printed;
      const missing = isWhole ? missingPosts(announcements, pages.length, all.posts.length, source) : null;
      const thread = {
        ...all,
        page: pages.length === 1 ? first : all.page,
        nextPage: isWhole ? null : all.nextPage,
      };
      return { thread, doubts: [...doubts.values(), ...(missing === null ? [] : [missing])] };
    },
  };
}
