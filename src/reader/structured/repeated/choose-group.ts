import type { Page } from '../../html/page.js';
import { findGroups, type Group } from './groups.js';
import { isList } from './is-list.js';
import { indexFrom } from './position.js';
import type { Survey } from './survey.js';

/** Groups with less text are parts of the posts of the others. */
const mostGroups = 40;

/** The part of the text of a group from which on what it holds are its posts, not comments to them, 0…1. */
const mostOfText = 0.6;

/** Whether most members of the inner group share a member of the outer with others, so that it holds several. */
function isSplitBy(survey: Survey, outer: Group, inner: Group): boolean {
  const starts = inner.posts.flatMap(({ region }) => survey.stretchOf.get(region.element)?.start ?? []);
  let shared = 0;
  for (const { region } of outer.posts) {
    const { start = 0 } = survey.stretchOf.get(region.lead[0] ?? region.element) ?? {};
    const { end = 0 } = survey.stretchOf.get(region.element) ?? {};
    const count = indexFrom(starts, (at) => at, end) - indexFrom(starts, (at) => at, start + 1);
    if (count > 1) shared += count;
  }
  return shared * 2 > starts.length;
}

/** How good a group is: the more text in whole posts the better. */
const worthOf = ({ text, share }: Group) => text * share * share;

/**
 * The group that is most likely the posts of the page; `null` when there is none. Of groups in one another the
 * outer is the posts, unless each of its members holds several that have most of its text.
 */
export function choosePosts(page: Page, survey: Survey): Group | null {
  const groups = findGroups(survey)
    .toSorted((one, other) => worthOf(other) - worthOf(one))
    .slice(0, mostGroups);
  const isContainer = (outer: Group) =>
    groups.some(
      (inner) => inner !== outer && inner.text >= outer.text * mostOfText && isSplitBy(survey, outer, inner),
    );
  const [best] = groups.filter((group) => !isContainer(group));
  return best === undefined || isList(page, best) ? null : best;
}
