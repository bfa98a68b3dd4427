/** A link of a page. */
export interface Link {
  readonly address: URL;
  /** Whether it says `rel=next`. */
  readonly isNamedNext: boolean;
}

/** So many characters of a tag are looked at. */
const mostCharacters = 4096;

/**
 * The links of a page to pages of the same host, without their fragments, in its order. Looks at nothing but the
 * tags, which is enough for addresses.
 * @param from where the page was found
 */
export function linksIn(html: string, from: URL): readonly Link[] {
  const tags = html
    .split('<')
    .slice(1)
    .map((tag) => tag.slice(0, Math.min(mostCharacters, tag.indexOf('>') + 1)));
  const base = tags.find((tag) => /^base\s/iu.test(tag));
  const start = resolved(attribute(base ?? '', 'href') ?? '', from) ?? from;
  return tags
    .filter((tag) => /^(?:a|link)\s/iu.test(tag))
    .flatMap((tag) => {
      const address = resolved(attribute(tag, 'href') ?? '', start);
      if (address === null || address.host !== from.host) return [];
      return [{ address, isNamedNext: attribute(tag, 'rel')?.toLowerCase() === 'next' }];
    });
}

const beginnings = { href: /\shref\s{0,9}=\s{0,9}/iu, rel: /\srel\s{0,9}=\s{0,9}/iu };

/** The value of an attribute, with quotation marks or without. */
function attribute(tag: string, name: keyof typeof beginnings): string | null {
  const beginning = beginnings[name].exec(tag);
  if (beginning === null) return null;
  const rest = tag.slice(beginning.index + beginning[0].length);
  const quote = rest.slice(0, 1);
  const isQuoted = quote === '"' || quote === "'";
  const end = isQuoted ? rest.indexOf(quote, 1) : rest.search(/[\s>]/u);
  return end === -1
    ? null
    : rest
        .slice(isQuoted ? 1 : 0, end)
        .trim()
        .replaceAll('&amp;', '&');
}

function resolved(address: string, from: URL): URL | null {
  if (address === '' || address.startsWith('#') || !URL.canParse(address, from.href)) return null;
  const url = new URL(address, from.href);
  if (!/^https?:$/u.test(url.protocol)) return null;
  url.hash = '';
  return url;
}
