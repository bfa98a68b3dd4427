import type { TextManner } from './manners/manner.js';
import { isEditNote, isEnding, isLabel, isLeftover } from './post-furniture.js';
import type { RawPost } from './raw-post.js';
import { isBlank, isHollow, isRule, type TextLine } from './text-line.js';

/** The lines of a post divided into its words and what stands below them. */
export type PostLines = Pick<RawPost, 'words' | 'editNote' | 'signature'>;

/** The line drawn above signatures: `__________________`. */
function isSignatureMark(line: TextLine): boolean {
  return isRule(line) && line.text.startsWith('_');
}

/** So far below the name its labels are looked for. */
const linesOfBlock = 16;

/** Where the user block of a named author begins below the words; `lines.length` when there is none. */
function ownBlock(lines: readonly TextLine[], names: readonly (string | null)[], manner: TextManner): number {
  const at = lines.findIndex((line, index) => {
    if (!names.includes(line.text)) return false;
    const below = lines.slice(index + 1, index + linesOfBlock).filter((next) => !isBlank(next));
    return below.slice(0, 6).some((next) => isLabel(next, manner));
  });
  if (at < 0) return lines.length;
  const above = lines[at - 1]?.text ?? '';
  return at > 0 && (/^\[.*\]$/u.test(above) || /avatar$/iu.test(above)) ? at - 1 : at;
}

/** Where the words end, by the first sign that they do. */
function endOfWords(lines: readonly TextLine[], manner: TextManner): number {
  const ending = lines.findIndex(
    (line) =>
      isEnding(line, manner) ||
      isSignatureMark(line) ||
      (isRule(line) && (manner.rule === 'ends-post' || manner.rule === 'before-signature')),
  );
  const end = ending < 0 ? lines.length : ending;
  if (!manner.hollowEnds) return end;
  const hollow = lines.slice(0, end).findLastIndex(isHollow);
  return hollow < 0 ? end : hollow;
}

/**
 * Divides the lines of a post.
 * @param names of this author and the next, whose user blocks may stand below the words
 */
export function splitTail(
  all: readonly TextLine[],
  manner: TextManner,
  names: readonly (string | null)[],
): PostLines {
  const lines = all.slice(0, ownBlock(all, names, manner));
  const end = endOfWords(lines, manner);
  const tail = lines.slice(end);
  const note = tail.find(isEditNote);
  return {
    words: withoutLeftovers(lines.slice(0, end)),
    editNote: note?.text ?? null,
    signature: signatureIn(tail, manner),
  };
}

/** The lines up to the last that holds words; all of them where none does. */
function withoutLeftovers(lines: readonly TextLine[]): readonly TextLine[] {
  const last = lines.findLastIndex((line) => !isBlank(line) && !isLeftover(line));
  return last < 0 ? lines : lines.slice(0, last + 1);
}

/** The signature among the lines below the words. */
function signatureIn(tail: readonly TextLine[], manner: TextManner): string | null {
  const mark = tail.findIndex(
    (line) => isRule(line) && (isSignatureMark(line) || manner.rule === 'before-signature'),
  );
  const begins = mark >= 0 || manner.signatureBelow || manner.hollowEnds || tail.some(isEditNote);
  if (!begins) return null;
  const lines: string[] = [];
  for (const line of tail.slice(mark + 1)) {
    if (isRule(line)) break;
    if (isBlank(line) || isEditNote(line)) continue;
    if (!isEnding(line, manner)) lines.push(line.text);
    else if (lines.length > 0) break;
  }
  return lines.length === 0 ? null : lines.join('\n');
}
