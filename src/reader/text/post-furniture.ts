import { answerMark } from '../answered-subject.js';
import { isEditNote } from './edit-notes.js';
import { isDateText } from './is-date-text.js';
import { blockLabels, isButtons } from './manners/block-words.js';
import type { TextManner } from './manners/manner.js';
import { isQuoteLabel } from './quote-opening.js';
import { isReactionOrFile } from './reactions-and-files.js';
import { longestFurniture, type TextLine, textLine } from './text-line.js';

const leftovers =
  /^(?:quote|(?:user )?avatar|profile picture|images|files|bilder|dateien|attachments|(?:like(?: ?\d{1,6})? ?){1,12}|read more|display more|alles anzeigen|view attachment \d+|(?:\* )?\S+\.(?:jpe?g|png|gif|pdf|txt|zip|mp4|webp|heic|docx?)|\([\d.,]+ ?[km]i?b\).{0,40})$/iu;

/** A longer number is a word of the author. */
const longestCount = 6;

/** Entries of the user block are short. */
const longestEntry = 48;

/** The text in lower case, without the picture before it. */
const lowered = (line: TextLine): string =>
  line.text
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .replace(/^(?:\[[^\]]{0,20}\]|●) ?(?=.)/u, '');

/** What folds long posts, and what they are filed under. */
const commonEnding =
  /^(?:(?:see|show|read) less(?: (?:see|show|read) more)?|(?:tags|stichworte|schlagworte|etiquetas|метки): \S.*)$/u;

/** Whether the line stands below the words of posts: buttons, notes, counts of likes. */
export function isEnding(line: TextLine, manner: TextManner): boolean {
  if (line.text === '' || line.text.length > longestFurniture) return false;
  const text = lowered(line);
  if (
    manner.endings.includes(text) ||
    isReactionOrFile(text) ||
    isEditNote(line) ||
    isButtons(text) ||
    commonEnding.test(text)
  )
    return true;
  if (manner.endingShapes?.some((shape) => shape.test(text))) return true;
  const start = manner.endingStarts.find((words) => text.startsWith(words));
  return start !== undefined && !/edit|bearbeitet|modif|zuletzt|geändert|последний/u.test(start);
}

/** Whether the line is no words where it stands last: a count, a picture, a file, the button below a quote. */
export function isLeftover({ raw, text }: TextLine): boolean {
  if (text.length > 80 || /\S(?:\t| {3,})\S/u.test(raw)) return false;
  if (!/[\p{L}\p{N}]/u.test(text) || /^\[[^\]]*\]$/u.test(text)) return true;
  if (!/\p{L}/u.test(text)) return text.length <= longestCount && text !== '+1';
  return leftovers.test(text) || isQuoteLabel(text);
}

/** The columns of a line whose user block was printed beside another part of it. */
function cellsOf({ raw }: TextLine): readonly TextLine[] {
  const cells = raw.trim().split(/ {3,}|\t/u);
  return cells.length > 1 && raw.length <= longestFurniture ? cells.map(textLine) : [];
}

/** Whether the line is an entry of the user block: `Join Date: Aug 2004`, or its label alone. */
export function isLabel(line: TextLine, manner: TextManner): boolean {
  return isOwnLabel(line, manner) || (manner.labels.length > 0 && hasLabel(line, blockLabels));
}

/** The same for the entries that this manner knows itself. */
export function isOwnLabel(line: TextLine, manner: TextManner): boolean {
  return hasLabel(line, manner.labels, manner.entries);
}

function hasLabel(line: TextLine, labels: readonly string[], entries: readonly RegExp[] = []): boolean {
  if (cellsOf(line).some((cell) => hasLabel(cell, labels, entries))) return true;
  if (line.text.length > 80) return false;
  const text = lowered(line);
  if (entries.some((entry) => entry.test(text))) return true;
  return labels.some((label) => {
    if (!text.startsWith(label)) return false;
    const rest = text.slice(label.length);
    return rest === '' || rest.startsWith(':') || (rest.startsWith(' ') && rest.length <= 30);
  });
}

/** Whether nothing speaks against the line being an entry of a user block. */
export function isEntry(line: TextLine, manner: TextManner): boolean {
  if (isLabel(line, manner)) return true;
  const { text } = line;
  const cells = cellsOf(line);
  if (cells.length > 0) return cells.every((cell) => isEntry(cell, manner));
  if (text.length > longestEntry || text.split(' ').length > 7) return false;
  return (
    !/[.!?…:;,"”]$/u.test(text) ||
    / (?:\p{Lu}|[JS]r)\.$/u.test(text) ||
    /^\[.*\]$/u.test(text) ||
    isDateText(text)
  );
}

/** Whether the line is a subject that answers another, `Re: …`, whatever the title. */
export function isReply(line: TextLine): boolean {
  const text = line.text.replace(defaultIcon, '');
  const mark = answerMark.exec(text)?.[0] ?? text;
  return line.text.length <= longestFurniture && mark.length < text.length && mark.endsWith(' ');
}

/** What icons before subjects say, vBulletin's usual one among them. */
export const defaultIcon =
  /^(?:\[[^\]]{0,20}\] ?|(?:default|standard|predeterminado|par défaut|mặc định|по умолчанию|за замовчуванням|standaard|varsayılan|padrão|domyślnie|výchozí|predvolené|alapértelmezett|oletus|predefinito|implicit|προεπιλογή|base|默认|thumbs up|thumbs down|question|exclamation|cool|angry|talking|wink|smile|unhappy|red face|lightbulb)(?: (?=\S)|$))/iu;

/** Whether the line is the title behind a word or two for the icon of the post: `Question TITLE`. */
function isIconAndTitle(text: string, title: string): boolean {
  const before = text.length - title.length;
  return (
    title.length > 8 &&
    before > 2 &&
    before <= 20 &&
    text.endsWith(` ${title}`) &&
    !/[.,:;!?]/u.test(text.slice(0, before))
  );
}

/** Whether the line is the subject of a post, which repeats the title of the thread. */
export function isSubject(line: TextLine, title: string | null): boolean {
  if (line.text.length > longestFurniture) return false;
  let text = lowered(line).replace(defaultIcon, '');
  const reply = answerMark.exec(text);
  if (reply !== null) text = text.slice(reply[0].length);
  if (title === null) return reply !== null;
  const wanted = title.toLowerCase().replaceAll('\u2019', "'");
  if (text === wanted || isIconAndTitle(text, wanted)) return true;
  return reply !== null && (text.length <= 8 || wanted.startsWith(text.slice(0, 24)));
}
