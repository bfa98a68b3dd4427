import { cleanLine, cleanName } from '../clean-text.js';
import { forwardWords, replyWords } from './subject-words.js';

/** More marks than any subject has. */
const mostMarks = 20;

/** `Re:`, `Re[2]:`, `AW :`: a word, how often, and a colon. */
const mark = /^(\p{L}{1,12})(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3})?\s?[:：]\s*/u;

/** The name of a list before the subject: `[owners] `. */
const listName = /^\[[^\][]{1,60}\]\s*/u;

/** A subject without what programs put before it (RFC 5256, section 2.1). */
export interface Subject {
  /** As it is shown, the name of the list included; `null` when nothing is left. */
  readonly title: string | null;
  /** As subjects are compared: in lower case and without the name of the list. */
  readonly key: string;
  readonly isReply: boolean;
}

/** Reads a subject: `Re: [owners] AW: WORDS` is the answer to `[owners] WORDS`. */
export function readSubject(subject: string | null): Subject {
  let rest = cleanLine(subject ?? '');
  let list = '';
  let isReply = false;
  for (let count = 0; count < mostMarks; count++) {
    const [found = '', word = ''] = mark.exec(rest) ?? [];
    const isAnswer = replyWords.includes(word.toLowerCase());
    const name = listName.exec(rest)?.[0] ?? '';
    const isRepeated = name !== '' && (list === '' || list === name.trim());
    if (isAnswer || forwardWords.includes(word.toLowerCase())) {
      isReply ||= isAnswer;
      rest = rest.slice(found.length);
    } else if (isRepeated && rest.length > name.length) {
      list = name.trim();
      rest = rest.slice(name.length);
    } else break;
  }
  const words = rest.replace(/(?:\s?\((?:fwd|was: [^()]{1,200})\)){1,4}$/iu, '').trim();
  return { title: cleanName(`${list} ${words}`), key: words.toLowerCase(), isReply };
}
