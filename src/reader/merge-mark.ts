/** `- - - Updated - - -` in whatever language; text browsers take the first stroke for the mark of a list. */
const spaced = /^-(?: -){1,4} \p{L}{3,20}(?: \p{L}{1,20}){0,2} -(?: -){1,4}$/u;

/**
 * Whether a line is the mark that vBulletin 4 and XenForo leave where they merged two posts of one author:
 * `- - - Updated - - -`.
 */
export function isMergeMark(line: string): boolean {
  const text = line.trim();
  if (text.length > 40 || !text.startsWith('-') || !text.endsWith('-')) return false;
  if (spaced.test(text)) return true;
  const dashes = text.split('-').length - 1;
  return dashes >= 4 && text.replace(/[-\s]/g, '').toLowerCase() === 'updated';
}
