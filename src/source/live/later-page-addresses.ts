import { firstPageAddress } from './first-page-address.js';
import { type Link, linksIn } from './links-in.js';
import { marksInPath, marksInQuery } from './page-marks.js';

/** The page that links are looked for on. */
export interface ShownPage {
  /** Where it was found, and how it names itself. */
  readonly addresses: readonly URL[];
  /** Its number from 1, `null` when it does not tell. */
  readonly number: number | null;
  /** The platform's id of its thread. */
  readonly id: string | null;
}

/** What leads to another thread of the board although it names this one. */
const toOtherThread = /\b(?:goto|prev_next|view|action|do)=/u;

/**
 * Where the page after a page of a thread may be, the likeliest first: the nearest later one that it links to in one of
 * the ways in which forum software numbers pages; and what it calls the next one, where its thread has an id by which
 * another one is known. For themes in which its platform does not find it. Only reading them shows what they are.
 * @param html of the page
 */
export function laterPageAddresses(html: string, page: ShownPage): readonly URL[] {
  const [found] = page.addresses;
  if (found === undefined) return [];
  const links = linksIn(html, found);
  const threads = new Set(page.addresses.map(threadOf));
  const shown = Math.max(...page.addresses.map((address) => placeOf(address).place));
  const isLater = ({ place, counts }: Place) =>
    place > shown && (counts === 'posts' || place >= (page.number ?? 1));
  const [nearest] = links
    .filter(({ address }) => threads.has(threadOf(address)))
    .map(({ address }) => ({ address, ...placeOf(address) }))
    .filter(isLater)
    .toSorted((a, b) => a.place - b.place);
  const next = links.find((link) => isNext(link, page));
  return [nearest, next].flatMap((link) => (link === undefined ? [] : [link.address]));
}

interface Place {
  /** How many pages, or posts, come before it. */
  readonly place: number;
  readonly counts: 'pages' | 'posts';
}

function placeOf({ pathname, search }: URL): Place {
  const found = [
    ...marksInQuery.map((mark) => ({ ...mark, text: search })),
    ...marksInPath.map((mark) => ({ ...mark, text: pathname })),
  ];
  for (const { mark, counts, text } of found) {
    const number = mark.exec(text)?.groups?.number;
    if (number !== undefined)
      return { place: counts === 'pages' ? Number(number) - 1 : Number(number), counts };
  }
  return { place: 0, counts: 'pages' };
}

/** What all pages of a thread have in common. */
function threadOf(address: URL): string {
  const { host, pathname, search } = firstPageAddress(address);
  return `${host}${pathname.replace(/\/$/u, '')}${search}`;
}

function isNext({ address, isNamedNext }: Link, { addresses, id }: ShownPage): boolean {
  const isItself = addresses.some(({ href }) => href === address.href);
  return isNamedNext && id !== null && !isItself && !toOtherThread.test(address.search);
}
