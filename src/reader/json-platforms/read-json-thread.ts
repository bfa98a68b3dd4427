import type { Document } from '../../model/document.js';
import { isProblem } from '../../problem.js';
import type { Settings } from '../../settings.js';
import type { ResolveAddress } from '../html/addresses.js';
import type { FoundPost } from '../html/found-post.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import { openPage } from '../html/page.js';
import { readFoundThread } from '../html/read-found-thread.js';
import type { Reading } from '../reader.js';
import type { JsonThread } from './json-platform.js';

/**
 * Reads a thread whose posts are HTML in JSON. Each body is parsed by itself, so that an element that one post
 * leaves open never swallows the next; a body made to exhaust the parser is a problem of the whole document.
 */
export function* readJsonThread(
  platform: Pick<HtmlPlatform, 'platform' | 'body' | 'dateOrder'>,
  { facts, posts }: JsonThread,
  document: Document,
  absolute: ResolveAddress,
  settings: Settings,
): Generator<Reading> {
  const page = openPage({ ...document, text: '' }, settings.limits);
  if (isProblem(page)) return;
  const found: FoundPost[] = [];
  for (const { html, ...post } of posts) {
    const body = openPage({ ...document, text: html }, settings.limits);
    if (isProblem(body)) {
      yield body;
      return;
    }
    found.push({ ...post, body: body.$('body') });
  }
  yield* readFoundThread({ platform, facts, posts: found, page, absolute }, settings);
}
