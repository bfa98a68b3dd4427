import { cleanLine } from './clean-text.js';

const longestLine = 160;
const longestName = 60;
const mostWords = 5;

const endings = [' wrote:', ' writes:', ' said:', ' said: ↑', ' said: â†‘'];

/** With these a sentence begins, not a name. */
const sentenceOpenings = new Set(
  'the a an he she they it i we you my our your his her their this that these those and but so then who'.split(
    ' ',
  ),
);

/**
 * The name in a line that announces a quote: `NAME said:`, `NAME wrote:`, `On DATE, NAME <mail> wrote:`.
 * `null` for other lines, sentences such as `The advisor said:` among them.
 */
export function quotedName(line: string): string | null {
  if (line.length > longestLine) return null;
  const text = cleanLine(line);
  const folded = text.toLowerCase();
  const ending = endings.find((words) => folded.endsWith(words));
  if (ending === undefined) return null;
  let name = text.slice(0, -ending.length);
  if (name.startsWith('On ') && name.includes(',')) name = name.slice(name.lastIndexOf(',') + 1);
  const mail = name.indexOf('<');
  name = (mail > 0 ? name.slice(0, mail) : name).trim();
  const words = name.split(' ');
  if (name === '' || name.length > longestName || words.length > mostWords) return null;
  return sentenceOpenings.has((words[0] ?? '').toLowerCase()) && words.length > 1 ? null : name;
}
