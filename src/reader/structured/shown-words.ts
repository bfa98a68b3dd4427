import { append } from '../../model/append.js';
import { compose } from '../compose.js';
import { readBody } from '../html/body.js';
import type { Page } from '../html/page.js';
import type { JsonPost, JsonThread } from '../json-platforms/json-platform.js';
import { genericBody } from './body-rules.js';
import { findRepeated } from './repeated/find-repeated.js';

/** So many letters tell texts apart well enough to compare them. */
const keyLength = 24;

const cutMark = /(?:\.{3}|…)\s*$/u;
const markup = /<(?:p|div|li|blockquote)\b/iu;

/** The letters and digits of a text: what layout, lists and smilies do not change. */
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

interface ShownWords {
  readonly html: string;
  /** The letters of all that the page shows in the body. */
  readonly all: string;
  /** The same without quotes and what is nobody's words. */
  readonly own: string;
}

/** The bodies of posts that the page shows. */
function shownWords(page: Page): readonly ShownWords[] {
  return findRepeated(page).map(({ body }) => ({
    html: body.html() ?? '',
    all: lettersOf(body.text()),
    own: lettersOf(compose(readBody(page, body, genericBody)).text),
  }));
}

/** Whether data is the words of a body: all of them, those that are the author's own, or how they begin. */
function isOf(letters: string, isCut: boolean, { all, own }: ShownWords): boolean {
  return isCut ? all.startsWith(letters) || own.startsWith(letters) : all === letters || own === letters;
}

/**
 * The posts of JSON-LD with their words as the page shows them, where it does: sites write the words into their data
 * without paragraphs and quotes, and cut them.
 */
export function withShownWords(page: Page, thread: JsonThread): JsonThread {
  const plain = (post: JsonPost): boolean => !markup.test(post.html);
  if (!thread.posts.some((post) => plain(post))) return thread;
  const byBeginning = new Map<string, ShownWords[]>();
  for (const shown of shownWords(page)) {
    const beginnings = new Set([shown.all.slice(0, keyLength), shown.own.slice(0, keyLength)]);
    for (const beginning of beginnings) append(byBeginning, beginning, shown);
  }
  const posts = thread.posts.map((post) => {
    const text = page.parse(post.html)?.text() ?? '';
    const letters = lettersOf(text);
    const known = letters === '' || !plain(post) ? [] : (byBeginning.get(letters.slice(0, keyLength)) ?? []);
    const shown = known.find((words) => isOf(letters, cutMark.test(text), words));
    return shown === undefined ? post : { ...post, html: shown.html };
  });
  return { ...thread, posts };
}
