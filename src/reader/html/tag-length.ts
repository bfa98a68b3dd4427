/** parse5 compares every attribute of a tag with all others. The limit of Nokogiri; real tags have fewer than 50. */
export const mostAttributes = 400;

/** Elements whose content holds no tags, though it may hold `<`. */
const rawElements = ['script', 'style', 'textarea', 'title'];

/** How data in an attribute begins: `data:` addresses, and JSON, of which Discourse writes hundreds of kilobytes. */
const dataOpenings = ['data:', '{', '['];

interface Tag {
  /** The offset behind the tag. */
  readonly end: number;
  /** Characters outside data. */
  readonly length: number;
  readonly attributes: number;
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13);

/** Measures the start tag at `start`, up to its `>` or the end of the page. */
function measureTag(html: string, start: number): Tag {
  let attributes = 0;
  let skipped = 0;
  let afterEquals = false;
  let wasSpace = false;
  let at = start + 1;
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === 62) break;
    if (afterEquals && (code === 34 || code === 39)) {
      const close = html.indexOf(html.charAt(at), at + 1);
      const valueEnd = close === -1 ? html.length : close;
      if (dataOpenings.some((opening) => html.startsWith(opening, at + 1))) skipped += valueEnd - at;
      at = valueEnd;
      afterEquals = false;
      wasSpace = true;
      continue;
    }
    const space = isSpace(code) || code === 47;
    if (!space && wasSpace && code !== 61 && !afterEquals) attributes++;
    afterEquals = code === 61 || (afterEquals && space);
    wasSpace = space;
  }
  return { end: at + 1, length: at - start - skipped, attributes };
}

function contentEnd(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

/**
 * Looks for a start tag that would keep the HTML parser busy for minutes: longer than `limit` characters outside
 * `data:` addresses and JSON, or with more attributes than any page has. Reads the page once.
 * @returns what is exceeded, for people, or `null`
 */
export function findOversizedTag(html: string, limit: number): string | null {
  let at = html.indexOf('<');
  while (at !== -1) {
    const letter = html.charCodeAt(at + 1) | 32;
    if (html.startsWith('<!--', at)) {
      const close = html.indexOf('-->', at + 4);
      at = close === -1 ? -1 : html.indexOf('<', close);
      continue;
    }
    if (letter < 97 || letter > 122) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    const tag = measureTag(html, at);
    if (tag.length > limit) return `${limit} characters`;
    if (tag.attributes > mostAttributes) return `${mostAttributes} attributes`;
    const opening = html.slice(at + 1, at + 10).toLowerCase();
    const raw = rawElements.find(
      (name) => opening.startsWith(name) && !/[a-z]/.test(opening.charAt(name.length)),
    );
    at = html.indexOf('<', raw === undefined ? tag.end : contentEnd(html, raw, tag.end));
  }
  return null;
}
