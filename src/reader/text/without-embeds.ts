import { withoutHostCards } from './host-cards.js';
import type { TextManner } from './manners/manner.js';
import { isPictureName } from './picture-names.js';
import { playerControls } from './player-controls.js';
import { isReactionOrFile } from './reactions-and-files.js';
import { isBlank, type TextLine } from './text-line.js';
import { withoutNotices } from './without-notices.js';
import { withoutWidgets } from './without-widgets.js';

type Lines = readonly TextLine[];

/** What stands below a picture that opens large: `NAME1200×800 214 KB`. */
const lightbox = /^.{1,120}?\d{2,5}×\d{2,5} [\d.,]+ ?[kmg]i?b$/iu;

/** The site that a card leads to: its address, or its name behind its icon. */
const address = /^(?:● ?|\[[^\]]{0,20}\] )?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{Ll}{2,}$/u;
const siteName = /^● [^:]+$/u;

const longestCaption = 200;

/** So many lines stand between the name of an attached picture and its name with its size. */
const mostCaption = 4;

/** Without attached pictures within the words: the name, what the author says of it, the name with its size. */
function withoutAttached(lines: Lines): Lines {
  const kept: TextLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    const isName = isPictureName(line);
    const below = isName ? lines.slice(at + 1, at + 1 + mostCaption) : [];
    const end = below.findIndex(
      ({ text }) => text.startsWith(`${line.text} (`) && isReactionOrFile(text.toLowerCase()),
    );
    if (end >= 0) at += end + 1;
    else if (!isName) kept.push(line);
  }
  return kept.length === lines.length ? lines : kept;
}

/** Without the names and sizes of pictures, which stand below each, and once more as what the picture is called. */
function withoutPictures(lines: Lines): Lines {
  const dropped = new Set<number>();
  let above = -1;
  lines.forEach(({ text }, at) => {
    if (text === '') return;
    if (text.length <= longestCaption && lightbox.test(text)) {
      dropped.add(at);
      const caption = lines[above]?.text ?? '';
      if (caption !== '' && text.startsWith(caption)) dropped.add(above);
    }
    above = at;
  });
  return dropped.size === 0 ? lines : lines.filter((_, at) => !dropped.has(at));
}

/** The line behind the paragraph that begins at `from` or below it. */
function paragraphEnd(lines: Lines, from: number): number {
  let at = from;
  while (at < lines.length && isBlank(lines[at])) at++;
  while (at < lines.length && !isBlank(lines[at])) at++;
  return at;
}

function opensCard(lines: Lines, at: number, text: string): boolean {
  return address.test(text) || (siteName.test(text) && isBlank(lines[at - 1]) && isBlank(lines[at + 1]));
}

/** Without cards of links: the site alone on a line, then the title and what it is about, a paragraph each. */
function withoutCards(lines: Lines): Lines {
  const kept: TextLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    const isCard =
      line !== undefined && line.text.length <= longestCaption && opensCard(lines, at, line.text);
    const next = lines.slice(at + 1, at + 6).find((below) => !isBlank(below));
    // What is set in is a quote, and the line above it says where it is from.
    if (isCard && next !== undefined && next.indent <= line.indent) {
      at = paragraphEnd(lines, paragraphEnd(lines, at + 1));
    } else {
      if (line !== undefined) kept.push(line);
      at++;
    }
  }
  return kept;
}

/** The words without what the software shows of pictures, contents of other sites and the cards of links. */
export function withoutEmbeds(lines: Lines, { cards, hostCards }: TextManner): Lines {
  const controls = new Set(playerControls(lines));
  const shown = controls.size === 0 ? lines : lines.filter((_, at) => !controls.has(at));
  const words = withoutNotices(withoutAttached(withoutPictures(shown)));
  if (hostCards === true) return withoutHostCards(words);
  return cards === true ? withoutCards(withoutWidgets(words)) : words;
}
