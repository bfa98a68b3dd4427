import type { PageFacts, PostCut } from './make-raw-post.js';
import type { TextManner } from './manners/manner.js';
import { withoutEcho } from './name-signs.js';
import { isEnding, isLabel } from './post-furniture.js';
import type { PostHeading } from './post-heading.js';
import { type TextLine, textLine } from './text-line.js';
import { blockBelow } from './user-block.js';

type Lines = readonly TextLine[];

/** Where the user block of an author begins: at his name, alone or with his title, above its labels. */
function blockStart(region: Lines, author: string, manner: TextManner, last: boolean): number {
  const texts = region.map(({ text }) => text.replace(/^\d{1,4}\. /u, ''));
  const hasLabels = (at: number) => region.slice(at + 1, at + 12).some((below) => isLabel(below, manner));
  const isName = (text: string, at: number) => text === author && hasLabels(at);
  const opens = (text: string, at: number) =>
    text.startsWith(author) &&
    text.length <= author.length + 30 &&
    hasLabels(at) &&
    !isEnding(textLine(text), manner);
  for (const test of [isName, opens]) {
    const at = last ? texts.findLastIndex(test) : texts.findIndex(test);
    if (at >= 0) return at;
  }
  return texts.indexOf(author);
}

/** Where the head of the page ends above the first heading. */
function headEnd(lines: Lines, { from }: PostHeading, { headEnd: end }: TextManner): number {
  if (end === undefined) return 0;
  return lines.slice(0, from).findLastIndex(({ text }) => end.test(text.toLowerCase())) + 1;
}

/** The line below a heading and the name that is printed once more below it. */
function untilOther(lines: Lines, { to, author }: PostHeading): number {
  const next = lines[to]?.text ?? '';
  return author !== null && withoutEcho(next).startsWith(author) ? to + 1 : to;
}

/** Where the words begin below the name of a guest, who has no entries; 0 where his name does not stand there. */
function guestStart(region: Lines, author: string): number {
  const first = region.findIndex(({ text }) => text !== '' && !/^\d{1,4}\.$/u.test(text));
  const text = region[first]?.text ?? '';
  return author !== '' && text.startsWith(author) && text.length <= author.length + 12 ? first + 1 : 0;
}

/** Posts whose headings stand below the words and name the author. */
export function cutAboveHeadings(
  lines: Lines,
  manner: TextManner,
  headings: readonly PostHeading[],
  facts: PageFacts,
) {
  return headings.map((heading, index): PostCut => {
    const before = headings[index - 1];
    const start = before === undefined ? headEnd(lines, heading, manner) : untilOther(lines, before);
    const region = [
      ...lines.slice(start, heading.from),
      ...(heading.words === '' ? [] : [textLine(heading.words)]),
    ];
    if (manner.labels.length === 0) return { heading, author: heading.author, lines: region, next: null };
    const author = heading.author ?? '';
    const at = blockStart(region, author, manner, index === 0);
    const block = region.slice(Math.max(0, at));
    const { border } = blockBelow(block, manner, facts.title);
    const own = at < 0 ? region.slice(guestStart(region, author)) : block.slice(border);
    return { heading, author: heading.author, lines: own, next: null };
  });
}
