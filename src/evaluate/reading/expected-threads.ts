/** What reading a case must give, as its `expected.json` says it; what that file leaves out is not compared. */
export interface ExpectedThread {
  readonly platform: string | null;
  readonly nextPage?: string | null;
  readonly posts: readonly ExpectedPost[];
}

export interface ExpectedPost {
  readonly author?: string | null;
  readonly postedAt?: string | null;
  readonly text?: string;
  readonly quotes?: readonly ExpectedQuote[];
}

export interface ExpectedQuote {
  readonly author?: string | null;
  readonly text?: string;
  readonly quotes?: readonly ExpectedQuote[];
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads an `expected.json`: a document with `threads` as this program writes it, or one thread with `posts`.
 * `null` when it is neither.
 */
export function readExpectedThreads(text: string): readonly ExpectedThread[] | null {
  const document = parse(text);
  if (!isObject(document)) return null;
  const threads = Array.isArray(document.threads) ? document.threads : [document];
  const read = threads.map(threadOf);
  return read.every((thread) => thread !== null) ? read : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function threadOf(value: unknown): ExpectedThread | null {
  if (!isObject(value) || !Array.isArray(value.posts)) return null;
  return {
    platform: typeof value.platform === 'string' ? value.platform : null,
    ...field(value, 'nextPage', isTextOrNull),
    posts: value.posts.filter(isObject).map((post) => ({
      ...field(post, 'author', isTextOrNull),
      ...field(post, 'postedAt', isTextOrNull),
      ...field(post, 'text', isText),
      ...quotesOf(post),
    })),
  };
}

function quotesOf(value: Json): { quotes?: readonly ExpectedQuote[] } {
  if (!Array.isArray(value.quotes)) return {};
  return {
    quotes: value.quotes.filter(isObject).map((quote) => ({
      ...field(quote, 'author', isTextOrNull),
      ...field(quote, 'text', isText),
      ...quotesOf(quote),
    })),
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);

function field<K extends string, T>(
  object: Json,
  name: K,
  accepts: (value: unknown) => value is T,
): { [key in K]?: T } {
  const value = object[name];
  const found: { [key in K]?: T } = {};
  if (accepts(value)) found[name] = value;
  return found;
}
