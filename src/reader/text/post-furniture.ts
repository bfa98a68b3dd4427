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
  'einmal editiert',
  'dernière modification',
  'modifié',
  'последний раз',
];

/** Who liked the post: `Kim, Lee and 3 others like this.` */
const likes =
  /^(?:upvote ?\d* ?downvote|\d+ (?:likes?|people like this|comments?)|.{1,120} (?:(?:and|und|et|y|en) (?:\d+ )?(?:others?|andere|autres|otros)|likes? this|gefällt das)(?: likes? this| gefällt das)?\.?)$/iu;

/** A file below the words: `log.txt (2.1 KiB) Downloaded 14 times`. */
const attachment =
  /^(?:attach(?:ed (?:files?|images?|thumbnails?)|ments?:?)(?:\(s\))?(?:\S.{0,40})?|.{1,80}\.\w{2,4} ?[([][\d.,]+ ?[km]?i?b\b.{0,60})$/iu;

const leftovers =
  /^(?:quote|(?:like ?\d* ?)+|read more|display more|alles anzeigen|view attachment \d+|\S+\.(?:jpe?g|png|gif|pdf|txt|zip|mp4|webp|heic|docx?)|\([\d.,]+ ?[km]i?b\).{0,40})$/iu;

/** Entries of the user block are short. */
const longestEntry = 48;

/** The text in lower case, without the picture before it. */
const lowered = (line: TextLine): string =>
  line.text
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .replace(/^\[[^\]]{0,20}\] ?(?=.)/u, '');

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
  if (manner.endings.includes(text) || likes.test(text) || attachment.test(text)) return true;
  const start = manner.endingStarts.find((words) => text.startsWith(words));
  if (start === undefined) return false;
  return editNotes.some((note) => start.startsWith(note)) ? isEditNote(line) : true;
}

/** Whether the line is no words where it stands last: a count, a picture, a file, the button below a quote. */
export function isLeftover({ text }: TextLine): boolean {
  if (text.length > 80) return false;
  if (!/\p{L}/u.test(text) || /^\[[^\]]*\]$/u.test(text)) return true;
  return leftovers.test(text);
}

/** Whether the line is an entry of the user block: `Join Date: Aug 2004`, or its label alone. */
export function isLabel(line: TextLine, manner: TextManner): boolean {
  if (line.text.length > 80) return false;
  const text = lowered(line);
  if (manner.entries?.some((entry) => entry.test(text))) return true;
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

/** Whether the line is a subject that answers another, `Re: …`, whatever the title. */
export function isReply(line: TextLine): boolean {
  return (
    line.text.length <= longestFurniture && /^(?:\[[^\]]{0,20}\] ?|default )?(?:re|aw): \S/iu.test(line.text)
  );
}

/** Whether the line is the subject of a post, which repeats the title of the thread. */
export function isSubject(line: TextLine, title: string | null): boolean {
  if (line.text.length > longestFurniture) return false;
  let text = lowered(line).replace(/^(?:\[[^\]]{0,20}\] ?|default ?|standard ?)/u, '');
  const reply = /^(?:re|aw|sv|antwort|odp) ?: ?/u.exec(text);
  if (reply !== null) text = text.slice(reply[0].length);
  if (title === null) return reply !== null;
  const wanted = title.toLowerCase().replaceAll('\u2019', "'");
  if (text === wanted) return true;
  return reply !== null && (text.length <= 8 || wanted.startsWith(text.slice(0, 24)));
}
