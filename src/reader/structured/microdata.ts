import { cleanName } from '../clean-text.js';
import type { DateClue } from '../dates/resolve-dates.js';
import { attributeOf, wholeNumber } from '../html/fields.js';
import type { FoundPost } from '../html/found-post.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import type { HtmlElement, Page, Selection } from '../html/page.js';
import { genericBody } from './body-rules.js';
import { editNoteSelector, signatureSelector } from './body-words.js';
import { machineDate } from './machine-date.js';
import {
  enclosingItem,
  firstProperty,
  personName,
  propertyOf,
  propertyValue,
  typesOfItem,
} from './microdata-item.js';
import { pageThread } from './page-thread.js';
import { postIdInAddress, postIdOfElement } from './post-address.js';
import {
  answerTypes,
  authorProperties,
  dateProperties,
  openingTypes,
  postTypes,
  textProperties,
} from './schema-terms.js';
import { without } from './without.js';

const typeSelector = (types: readonly string[]) =>
  types.map((type) => `[itemscope][itemtype*="${type}" i]`).join(', ');

const isAnswer = (item: Selection) =>
  typesOfItem(item).some((type) => answerTypes.some((name) => name === type));

const isPost = (item: Selection) => typesOfItem(item).some((type) => postTypes.has(type));

/** The words of an item in elements that people see; `meta` is for machines and often cut short. */
function visibleText(page: Page, item: Selection): Selection {
  return firstProperty(page, item, textProperties).not('meta, link').first();
}

function machineText(page: Page, item: Selection): string | null {
  return attributeOf(firstProperty(page, item, textProperties).filter('meta').first(), 'content');
}

function body(page: Page, item: Selection): Selection {
  const text = visibleText(page, item);
  if (text.length === 0) return item.clone().text(machineText(page, item) ?? '');
  const answers = text.find('[itemscope]').filter((_, inner) => isPost(page.$(inner)));
  return without(page, text, new Set(answers.toArray()));
}

function dateOf(property: Selection): DateClue {
  const first = property.first();
  const shown = cleanName(first.text());
  const given = ['datetime', 'content', 'title']
    .map((name) => attributeOf(first, name))
    .find((value) => value !== null);
  const stored = first
    .toArray()
    .map(machineDate)
    .find((date) => date !== null);
  return { machine: stored ?? given ?? shown, visible: shown ?? given ?? null };
}

function reactions(page: Page, item: Selection): number | null {
  const votes = wholeNumber(propertyValue(propertyOf(page, item, 'upvoteCount')));
  if (votes !== null) return votes;
  const likes = propertyOf(page, item, 'interactionStatistic').filter((_, counter) =>
    (propertyValue(propertyOf(page, page.$(counter), 'interactionType')) ?? '').includes('Like'),
  );
  return wholeNumber(propertyValue(propertyOf(page, likes.first(), 'userInteractionCount')));
}

function idOf(page: Page, item: Selection): string | null {
  const address = propertyValue(propertyOf(page, item, 'url')) ?? attributeOf(item, 'itemid');
  return postIdInAddress(address) ?? postIdOfElement(item);
}

/** The comment that holds this one; that the opening post holds all of them tells nothing. */
function parentOf(page: Page, item: Selection): string | null {
  const parent = enclosingItem(item);
  return isAnswer(parent) ? idOf(page, parent) : null;
}

function edited(page: Page, item: Selection, date: DateClue): Pick<FoundPost, 'edited' | 'editNote'> {
  const modified = dateOf(propertyOf(page, item, 'dateModified'));
  const note = cleanName(
    item.find(editNoteSelector).not(item.find('[itemscope]').find(editNoteSelector)).first().text(),
  );
  const isLater = modified.machine !== null && modified.machine !== date.machine;
  return { editNote: note, ...(isLater ? { edited: { machine: modified.machine, visible: null } } : {}) };
}

/** Where pages show posts of other threads. */
const besideThread = 'aside *, nav *, footer *';

/**
 * The items that are posts: those with words of their own. An opening post that has words only for machines
 * beside posts that people see repeats one of them.
 */
function posts(page: Page): Selection {
  const items = page
    .$<HtmlElement, string>(typeSelector([...openingTypes, ...answerTypes]))
    .not(besideThread);
  const isShown = (item: Selection) => visibleText(page, item).text().trim() !== '';
  const shown = items.filter((_, element) => isPost(page.$(element)) && isShown(page.$(element)));
  const known = new Set(shown.toArray());
  return items.filter((_, element) => {
    const item = page.$(element);
    if (known.has(element) || !isPost(item)) return known.has(element);
    return machineText(page, item) !== null && (known.size === 0 || isAnswer(item));
  });
}

/** The posts of any page that marks them with the microdata of schema.org. */
export const microdata: HtmlPlatform = {
  platform: 'microdata',
  name: 'schema.org microdata',
  signs: { [typeSelector([...openingTypes, ...answerTypes])]: 0.2 },
  thread: (page) => {
    const headline = page.$('[itemprop~="headline"]').first();
    const facts = pageThread(page);
    return { ...facts, title: facts.title ?? attributeOf(headline, 'content') ?? cleanName(headline.text()) };
  },
  posts,
  post: (item, page) => {
    const date = dateOf(firstProperty(page, item, dateProperties));
    const position = wholeNumber(propertyValue(propertyOf(page, item, 'position')));
    const answers = item.find('[itemscope]').filter((_, inner) => isPost(page.$(inner)));
    return {
      id: idOf(page, item),
      author: personName(page, firstProperty(page, item, authorProperties)),
      date,
      printedNumber: position,
      reactions: reactions(page, item),
      ...edited(page, item, date),
      permalink: propertyValue(propertyOf(page, item, 'url')),
      signature: item.find(signatureSelector).not(answers.find(signatureSelector)).first(),
      parentId: parentOf(page, item),
      body: body(page, item),
    };
  },
  body: genericBody,
};
