import type { TextManner } from './manners/manner.js';
import { longestFurniture, type TextLine } from './text-line.js';

/** Notes that tell of an edit, in lower case; all of them hold a digit. */
const editNotes = [
  'last edited',
  'edited by',
  'edited ',
  'last edit:',
  '« last edit',
  '« letzte änderung',
  'this post has been edited',
  'post edited by',
  'zuletzt',
  'geändert von',
  'bearbeitet',
  'modifié',
  'последний раз',
];

/** Entries of the user block are short. */
const longestEntry = 48;

const lowered = (line: TextLine): string => line.text.toLowerCase().replaceAll('\u2019', "'");

/** Whether the line tells when the post was edited. */
export function isEditNote(line: TextLine): boolean {
  if (line.text.length > longestFurniture || !/\d/u.test(line.text)) return false;
  const text = lowered(line);
  return editNotes.some((start) => text.startsWith(start));
}

/** Whether the line stands below the words of posts: buttons, notes, counts of likes. */
export function isEnding(line: TextLine, manner: TextManner): boolean {
  if (line.text === '' || line.text.length > longestFurniture) return false;
  const text = lowered(line);
  if (manner.endings.includes(text)) return true;
  const start = manner.endingStarts.find((words) => text.startsWith(words));
  if (start === undefined) return false;
  return editNotes.some((note) => start.startsWith(note)) ? isEditNote(line) : true;
}

/** Whether the line is an entry of the user block: `Join Date: Aug 2004`, or its label alone. */
export function isLabel(line: TextLine, manner: TextManner): boolean {
  if (line.text.length > 80) return false;
  const text = lowered(line);
  return manner.labels.some((label) => {
    if (!text.startsWith(label)) return false;
    const rest = text.slice(label.length);
    return rest === '' || rest.startsWith(':') || (rest.startsWith(' ') && rest.length <= 30);
  });
}

/** Whether nothing speaks against the line being an entry of a user block. */
export function isEntry(line: TextLine, manner: TextManner): boolean {
  if (isLabel(line, manner)) return true;
  const { text } = line;
  if (text.length > longestEntry || text.split(' ').length > 7) return false;
  return !/[.!?…:;,"”]$/u.test(text) || /^\[.*\]$/u.test(text);
}

/** Whether the line is the subject of a post, which repeats the title of the thread. */
export function isSubject(line: TextLine, title: string | null): boolean {
  if (line.text.length > longestFurniture) return false;
  let text = lowered(line).replace(/^(?:\[[^\]]{0,20}\] ?|default ?|standard ?)/u, '');
  const reply = /^(?:re|aw|sv|antwort|odp) ?: ?/u.exec(text);
  if (reply !== null) text = text.slice(reply[0].length);
  if (title !== null && text === title.toLowerCase().replaceAll('\u2019', "'")) return true;
  return (
    reply !== null && title !== null && text.length > 8 && title.toLowerCase().startsWith(text.slice(0, 24))
  );
}
