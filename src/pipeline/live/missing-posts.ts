import { type Problem, problem } from '../../problem.js';

/** What a page says of how many posts there are, where it holds fewer. */
export interface Announcement {
  readonly announced: number;
  readonly found: number;
}

/** The figures of a problem `incomplete-page`; `null` of any other. */
export function announcementOf({ code, details }: Problem): Announcement | null {
  return code === 'incomplete-page' ? { announced: Number(details[0]), found: Number(details[1]) } : null;
}

const remedy = 'open it in a browser, load all posts, save the page and pass the file';

/** What is announced for one page is not so many times the posts that pages hold on average. */
const muchMore = 1.5;

/**
 * The problem that posts are missing, if any are. Some platforms announce the posts of the page, others those of the
 * whole thread, which are many more where it has several pages.
 * @param announcements of the pages that announce more than they hold
 * @param pages how many pages were read
 * @param posts how many posts they hold together
 */
export function missingPosts(
  announcements: readonly Announcement[],
  pages: number,
  posts: number,
  source: string,
): Problem | null {
  const most = Math.max(0, ...announcements.map(({ announced }) => announced));
  const isOfThread = most > (muchMore * posts) / pages;
  const lacking = announcements.reduce((sum, { announced, found }) => sum + announced - found, 0);
  const expected = isOfThread ? most : posts + lacking;
  if (expected <= posts) return null;
  return problem(
    'incomplete-thread',
    source,
    `has ${expected} posts, of which ${posts} could be read`,
    remedy,
  );
}
