import type { Page } from './page.js';

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** What an absolute address of this site would be written as in short, with the number that makes it its own. */
function shortForms({ pathname, search }: URL): readonly string[] {
  const file = pathname.slice(pathname.lastIndexOf('/') + 1);
  return [`${pathname}${search}`, ...(search === '' ? [] : [`${file}${search}`])].filter((form) =>
    /\d/u.test(form),
  );
}

/**
 * The first address of a page's links that the page writes twice, absolute and relative (`https://…/viewtopic.php?t=5`
 * and `./viewtopic.php?t=5`), and which therefore is one of its own site; `null` without any.
 */
export function ownAddress({ $ }: Page): string | null {
  const links = $('a[href], link[href]')
    .toArray()
    .map(({ attribs }) => (attribs.href ?? '').trim());
  const isAbsolute = (address: string) => /^https?:\/\//iu.test(address);
  const relative = new Set(
    links.filter((link) => !isAbsolute(link)).map((link) => link.replace(/^\.\//u, '').split('#', 1)[0]),
  );
  return (
    links.filter(isAbsolute).find((link) => {
      const url = parse(link);
      return url !== null && shortForms(url).some((form) => relative.has(form));
    }) ?? null
  );
}
