/** Reddit gives no more comments at once. */
const mostComments = '500';

const isNumber = (text: string | undefined) => text !== undefined && /^\d+$/u.test(text);

/** `/t/slug/15` and `/t/15`, either of them also with the number of a post; the forum may be in a folder. */
function discoursePath(parts: readonly string[]): string | null {
  const at = parts.indexOf('t');
  const [first, second] = at === -1 ? [] : parts.slice(at + 1);
  const id = isNumber(first) ? first : second;
  const rest = parts.length - (parts.indexOf(id ?? '', at + 1) + 1);
  const isTopic = isNumber(id) && (rest === 0 || (rest === 1 && isNumber(parts.at(-1))));
  return isTopic ? `${parts.slice(0, at + 1).join('/')}/${id}.json` : null;
}

/** `/r/name/comments/id/title/`, also with the id of a comment. */
function redditPath(parts: readonly string[]): string | null {
  const at = parts.indexOf('comments');
  const hasId = at !== -1 && /^[a-z\d]+$/u.test(parts[at + 1] ?? '');
  return hasId && parts.length <= at + 4 ? `${parts.slice(0, at + 3).join('/')}.json` : null;
}

/**
 * Where a site answers to programs with the same thread as JSON, by the form that Discourse and Reddit give to
 * addresses; `null` for other forms. Whether there is anything is seen only when it is asked for.
 */
export function jsonAddress({ href, pathname }: URL): URL | null {
  const parts = pathname.split('/').filter((part) => part !== '');
  const discourse = discoursePath(parts);
  const path = discourse ?? redditPath(parts);
  if (path === null) return null;
  const address = new URL(href);
  address.pathname = path;
  address.search = discourse === null ? `?limit=${mostComments}` : '';
  return address;
}
