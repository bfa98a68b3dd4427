import type { Document } from '../../model/document.js';
import { problem } from '../../problem.js';
import type { Settings } from '../../settings.js';
import type { Reader, Reading } from '../reader.js';
import { isJsonObject, type JsonObject, parseJson } from './json-value.js';
import { type PostRow, readPostRow } from './post-row.js';
import { readStoredPost, stringOf } from './stored-post.js';
import { threadsOfRows } from './threads-of-rows.js';

const name = 'JSON';

/** More than plain text claims, less than everything else that is written in JSON. */
const otherJson = 0.2;

function* readStoredThread(thread: JsonObject, place: string, document: Document): Generator<Reading> {
  const stored = Array.isArray(thread.posts) ? thread.posts.map(readStoredPost) : [];
  for (const [index, post] of stored.entries()) {
    if (post === null)
      yield problem('malformed-row', document.source, `${place}, post ${index + 1}`, 'it has no text');
  }
  const posts = stored.filter((post) => post !== null);
  if (posts.length === 0) return;
  yield {
    source: stringOf(thread.source) ?? document.source,
    platform: stringOf(thread.platform) ?? 'json',
    id: stringOf(thread.id),
    title: stringOf(thread.title),
    url: stringOf(thread.url),
    page: null,
    nextPage: stringOf(thread.nextPage),
    posts: posts.map((post, index) => ({ number: index + 1, ...post })),
  };
}

function* readRows(values: readonly unknown[], document: Document, settings: Settings): Generator<Reading> {
  const rows: PostRow[] = [];
  for (const [index, value] of values.entries()) {
    const row = isJsonObject(value) ? readPostRow(Object.entries(value)) : 'it is not a JSON object';
    if (typeof row === 'string') yield problem('malformed-row', document.source, `entry ${index + 1}`, row);
    else rows.push(row);
  }
  yield* threadsOfRows(rows, 'json', document, settings);
}

/** The rows of an array of posts, or of the document that `--format json` writes of rows a post. */
function rowsIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  return isJsonObject(value) && value.level === 'post' && Array.isArray(value.rows) ? value.rows : null;
}

function* read(document: Document, settings: Settings): Generator<Reading> {
  const value = parseJson(document.text);
  const rows = rowsIn(value);
  let found = false;
  if (rows !== null) {
    for (const reading of readRows(rows, document, settings)) {
      found ||= 'posts' in reading;
      yield reading;
    }
  } else if (isJsonObject(value) && Array.isArray(value.threads)) {
    for (const [index, thread] of value.threads.entries()) {
      if (!isJsonObject(thread)) continue;
      for (const reading of readStoredThread(thread, `thread ${index + 1}`, document)) {
        found ||= 'posts' in reading;
        yield reading;
      }
    }
  }
  if (!found) yield problem('no-posts-found', document.source, name);
}

function detect({ text }: Document): number {
  const start = text.slice(0, 300).trimStart();
  if (start.startsWith('{') && start.includes('"tesla-sentiment/')) return 1;
  if (/^(?:\[\s*\{\s*"|\{\s*"(?:schema|threads)")/.test(start)) return 0.9;
  // Any other JSON holds no posts; claimed here it is told of instead of being taken for text that somebody wrote.
  return /^[[{]/.test(start) && parseJson(text) !== undefined ? otherJson : 0;
}

/**
 * Reads the documents that `scrape` and `analyze` write with `--format json`: threads, which keep their source and
 * platform, or rows a post; and arrays of posts.
 */
export const jsonReader: Reader = { platform: 'json', name, detect, read };
