import { answerMark } from '../answered-subject.js';
import { cleanLine } from '../clean-text.js';
import { headLines } from './chrome-lines.js';
import { isChrome } from './is-chrome.js';
import { isDateText } from './is-date-text.js';
import { blockLabels } from './manners/block-words.js';
import { nameAndStatus } from './name-signs.js';
import type { TextLine } from './text-line.js';

const shortestTitle = 4;

/** One line among the others of the head is no title yet. */
const leastWeight = 1.5;
const longestTitle = 150;

/** What boards print on the title's line. */
const openings =
  /^(?:thread|topic|author topic|subject|thema|discussion|onderwerp|тема|temat|tópico|tema|sujet|discussione|argomento|téma|konu|ämne|emne|chủ đề|hilo|betreff|asunto|assunto|oggetto|\[[^\]]{0,20}\] ?author topic): ?/iu;
const counts = / ?\((?:read|gelesen) [\d,.].*/isu;
const icon = /^(?:\[[^\]]{0,20}\] ?|default )/iu;

/** Lines that stand right below the title, in lower case. */
const belowTitle = [
  'thread starter',
  'discussion in',
  'started by',
  'jump to latest',
  'by ',
  'page 1 of',
  'asked ',
];

function titleOn(cell: string): string {
  return cell
    .replace(/^[»›>] /u, '')
    .replace(openings, '')
    .replace(counts, '')
    .trim();
}

/**
 * The title of the thread among the lines above the first post: what the posts repeat after `Re:`, what stands
 * where titles stand, or what the page prints more than once.
 * @param head the lines above the first post
 * @param lines all of them
 * @param names of authors
 * @param below what stands first below the first heading: the title among them, where it stands above it too
 */
export function pageTitle(
  head: readonly TextLine[],
  lines: readonly TextLine[],
  names: ReadonlySet<string>,
  below: readonly string[] = [],
): string | null {
  const weights = new Map<string, number>();
  const add = (title: string, weight: number) => weights.set(title, (weights.get(title) ?? 0) + weight);
  head.forEach((line, at) => {
    const next = head.slice(at + 1).find(({ text }) => text !== '');
    const under = next?.text.toLowerCase() ?? '';
    const isAbove = under !== 'thread starter' && belowTitle.some((words) => under.startsWith(words));
    for (const cell of cellsOf(line)) {
      const title = titleOn(cell);
      if (!mayBeTitle(title) || names.has(title)) continue;
      add(title, 1);
      if (title !== cell) add(title, 3);
      if (isAbove) add(title, 2);
      if (below.includes(title)) add(title, 3);
      if (title.split(' ').length > 2 && !/[.,]$/u.test(title)) add(title, 1.5);
    }
  });
  for (const line of lines) {
    if (line.text.length > longestTitle + 40) continue;
    for (const cell of cellsOf(line)) {
      const subject = cell.replace(icon, '');
      if (answerMark.test(subject)) add(subject.replace(answerMark, ''), 1);
      else if (/^default /iu.test(cell)) add(cell.slice('default '.length), 0.5);
    }
  }
  const [best] = [...weights].sort((one, other) => other[1] - one[1]);
  return best !== undefined && best[1] > leastWeight ? longestOf(best[0], [...weights.keys()]) : null;
}

/** The columns of a line. */
function cellsOf(line: TextLine): readonly string[] {
  const cells = line.raw.trim().split(/\t| {2,}/u);
  return cells.length === 1 ? [line.text] : cells.map(cleanLine);
}

function mayBeTitle(title: string): boolean {
  if (title.length < shortestTitle || title.length > longestTitle || !/\p{L}/u.test(title)) return false;
  if (/[»›>]$|^(?:seiten?|pages?|páginas?|strona|страниц\p{L}*) ?\(/iu.test(title)) return false;
  if (title.includes('http') || /^\[[^\]]*\]$/u.test(title)) return false;
  const folded = title.toLowerCase();
  if (nameAndStatus.test(title) || blockLabels.some((label) => folded.startsWith(`${label}:`))) return false;
  return !isChrome(title, headLines) && !isDateText(title);
}

/** The whole title, where narrow columns cut the one that is printed most. */
function longestOf(title: string, titles: readonly string[]): string {
  return titles.reduce(
    (longest, other) =>
      other.startsWith(title) && other.length > longest.length && other.length < title.length + 60
        ? other
        : longest,
    title,
  );
}

/** The first line with words below a heading, where software prints the title there. */
export function titleBelow(lines: readonly TextLine[], from: number): string | null {
  const title = lines.slice(from, from + 6).find(({ text }) => /\p{L}{2}/u.test(text))?.text;
  return title !== undefined && title.length <= longestTitle ? title : null;
}
