/**
 * Whether a line is the mark that vBulletin 4 and XenForo leave where they merged two posts of one author:
 * `- - - Updated - - -`.
 */
export function isMergeMark(line: string): boolean {
  const text = line.trim();
  if (text.length > 40 || !text.startsWith('-') || !text.endsWith('-')) return false;
  const dashes = text.split('-').length - 1;
  return dashes >= 4 && text.replace(/[-\s]/g, '').toLowerCase() === 'updated';
}
