import { answerMark } from '../../answered-subject.js';
import { cleanName } from '../../clean-text.js';
import { readVisibleDate } from '../../dates/visible-date.js';
import type { HtmlElement, Page } from '../../html/page.js';
import { isQuote } from '../mark-body.js';
import type { Group } from './groups.js';
import type { RegionFacts } from './region.js';
import { memberAddress, titleWords } from './words.js';

/** The title of a row has as many words and characters at least. */
const fewestWords = 2;
const fewestCharacters = 10;

/** A title stands within so many characters of the beginning of its row. */
const nearBeginning = 40;

const mostOf = 0.6;

interface Title {
  readonly text: string;
  readonly address: string;
}

function isTitle(page: Page, link: HtmlElement, around: HtmlElement): boolean {
  const selection = page.$(link);
  if (selection.closest('h1, h2, h3, h4, h5, h6, th').length > 0) return true;
  const classes = `${link.attribs.class ?? ''} ${selection.parent().attr('class') ?? ''}`;
  if (titleWords.test(classes)) return true;
  const text = page.$(around).text().replace(/\s+/gu, ' ').trim();
  return text.indexOf(selection.text().replace(/\s+/gu, ' ').trim()) <= nearBeginning;
}

const isQuoted = (page: Page, link: HtmlElement) => page.$(link).parents().toArray().some(isQuote);

/** The link that is the title of a row and leads to a page of its own. */
function titleOf(page: Page, { region, authors }: RegionFacts): Title | null {
  const names = new Set(authors.map(({ element }) => element));
  const inner = new Set(region.inner);
  for (const around of [...region.lead, region.element]) {
    for (const link of page.$(around).find('a[href]').slice(0, 12).toArray()) {
      const text = cleanName(page.$(link).text());
      const address = link.attribs.href ?? '';
      if (text === null || text.length < fewestCharacters || text.split(' ').length < fewestWords) continue;
      if (isQuoted(page, link)) continue;
      if (
        names.has(link) ||
        memberAddress.test(address) ||
        address.includes('#') ||
        readVisibleDate(text) !== null
      )
        continue;
      if (
        page
          .$(link)
          .parents()
          .toArray()
          .some((element) => inner.has(element))
      )
        break;
      if (isTitle(page, link, around)) return { text: text.toLowerCase().replace(answerMark, ''), address };
    }
  }
  return null;
}

/**
 * Whether a group is a list of threads, articles, products or search results: most of its members have a title of
 * their own that leads to another page. Titles of posts are the same in all posts, or lead into this page.
 */
export function isList(page: Page, { posts }: Group): boolean {
  const titles = posts.flatMap((post) => titleOf(page, post) ?? []);
  if (titles.length < posts.length * mostOf) return false;
  const different = (values: readonly string[]) => new Set(values).size;
  return (
    different(titles.map(({ text }) => text)) > titles.length * mostOf &&
    different(titles.map(({ address }) => address)) > titles.length * mostOf
  );
}
