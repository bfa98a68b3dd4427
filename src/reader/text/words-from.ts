import { isChrome } from './is-chrome.js';
import type { TextManner } from './manners/manner.js';
import { pageEndLines } from './page-end-lines.js';
import { isEnding, isLabel, isReply, isSubject } from './post-furniture.js';
import { isBlank, isRule, type TextLine, textLine } from './text-line.js';

type Lines = readonly TextLine[];

/** What stands between a heading and the words: the subject, the rule below it, the label of its icon. */
function withoutSubject(lines: Lines, manner: TextManner, title: string | null): Lines {
  const filled = lines.flatMap((line, at) => (isBlank(line) ? [] : [at])).slice(0, 5);
  const rule = filled.find((at) => isRule(lines[at] ?? textLine('')));
  if (rule !== undefined && (manner.rule === 'before-words' || manner.columns !== undefined)) {
    const above = lines.slice(0, rule).map(({ text }) => text);
    const joined = textLine(above.join(' '));
    if (
      isBlank(joined) ||
      isSubject(joined, title) ||
      /^(?:post subject|re:|default|betreff)/iu.test(joined.text)
    ) {
      return lines.slice(rule + 1);
    }
  }
  const first = lines[filled[0] ?? -1];
  if (first === undefined) return lines;
  return isSubject(first, title) || isReply(first) ? lines.slice((filled[0] ?? 0) + 1) : lines;
}

/** What stands between a heading and the words besides: buttons, and in some skins the user block. */
function withoutLeadingButtons(lines: Lines, manner: TextManner): Lines {
  const first = lines.findIndex(
    (line) =>
      !isBlank(line) &&
      !isEnding(line, manner) &&
      !(manner.columns !== undefined && /:/u.test(line.text) && isLabel(line, manner)),
  );
  return first < 0 ? lines : lines.slice(first);
}

/** The lines from the first on that may be words, without what only looks like a line: empty fields, pictures. */
export function wordsFrom(lines: Lines, manner: TextManner, title: string | null): Lines {
  const noise = lines.flatMap((line) => {
    const token = manner.noise?.find((spacer) => line.raw.trimStart().startsWith(`${spacer}  `));
    if (token !== undefined) return [textLine(line.raw.replace(token, ' '.repeat(token.length)))];
    return manner.noise?.includes(line.text) || /^\[(?!\/?quote)[^\]]{0,40}\]$/iu.test(line.text)
      ? []
      : [line];
  });
  const once = withoutSubject(withoutLeadingButtons(noise, manner), manner, title);
  return withoutLeadingButtons(once, manner);
}

/** The lines above what boards print below the last post. */
export function untilPageEnd(lines: Lines): Lines {
  const end = lines.findIndex((line) => isChrome(line.text, pageEndLines));
  return end < 0 ? lines : lines.slice(0, end);
}
