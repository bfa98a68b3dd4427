import { problem } from '../../../problem.js';
import type { Settings } from '../../../settings.js';
import { addressResolver } from '../../html/addresses.js';
import type { FoundPost } from '../../html/found-post.js';
import type { PageReader } from '../../html/html-reader.js';
import type { Page } from '../../html/page.js';
import { readFoundThread } from '../../html/read-found-thread.js';
import type { Reading } from '../../reader.js';
import { genericBody } from '../body-rules.js';
import { pageThread } from '../page-thread.js';
import { findRepeated } from './find-repeated.js';

/** The name of the reader of pages of unknown software. */
export const repeated = { platform: 'repeated', name: 'repeated structure' } as const;

function* read(page: Page, posts: readonly FoundPost[], settings: Settings): Generator<Reading> {
  if (posts.length === 0) return;
  yield problem('guessed-structure', page.document.source, `${posts.length}`);
  const platform = { ...repeated, body: genericBody };
  yield* readFoundThread(
    { platform, facts: pageThread(page), posts, page, absolute: addressResolver(page) },
    settings,
  );
}

/** A reader of a page of any software: what is built alike again and again, with authors and dates, is its posts. */
export function repeatedReader(page: Page): PageReader {
  let found: readonly FoundPost[] | null = null;
  const posts = () => {
    found ??= findRepeated(page);
    return found;
  };
  return {
    ...repeated,
    detect: () => (posts().length > 0 ? 0.1 : 0),
    count: () => posts().length,
    read: (_, settings) => read(page, posts(), settings),
  };
}
