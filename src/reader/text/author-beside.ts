import type { TextManner } from './manners/manner.js';
import { withoutTitle } from './rank-words.js';
import { isBlank, type TextLine } from './text-line.js';
import { authorOfBlock } from './user-block.js';

/** Words that ranks begin with, which stand on the line below a name. */
const ranks =
  /^(?:\*|admin|global|mod|super|hero|full|sr|jr|senior|junior|new|member|guest|regist|vip|staff|sponsor|super|veteran|posts|offline|online|joined|\[)/iu;

/** What stands above the column of the user blocks. */
const columnHead = /^(?:author|autor|auteur|autore|автор)$/iu;

/** What stands above an advertisement in a row of its own. */
const advertisement =
  /^(?:sponsored links?|sponsor|advertisements?|ads?|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|reklama?|реклама) (?=\S)/iu;

const textsOf = (lines: readonly TextLine[]): readonly string[] =>
  lines.filter((line) => !isBlank(line)).map(({ text }) => text);

/**
 * The author in a user block that stands in a narrow column, where his name may be wrapped.
 * @param row what stands left of the heading
 * @param beside all of the block
 * @param border the width of the column
 * @param names those of authors, as far as they are known
 */
export function authorBeside(
  row: readonly TextLine[],
  beside: readonly TextLine[],
  border: number,
  manner: TextManner,
  names: ReadonlySet<string>,
): string | null {
  const cells = textsOf(row);
  const left = cells
    .slice(cells.findLastIndex((text) => columnHead.test(text)) + 1)
    .join(' ')
    .replace(advertisement, '');
  const [first = '', second = '', third = ''] = textsOf(beside);
  for (const name of [left, `${first} ${second}`, `${first} ${second} ${third}`]) {
    if (name !== first && names.has(name)) return name;
  }
  // phpBB 2 has nothing but the name beside the heading.
  if (manner.name === 'phpbb2' && left !== '') return withoutTitle(left);
  const titled = withoutTitle(`${first} ${second}`);
  if (titled.length < first.length && first.startsWith(titled)) return titled;
  const author = authorOfBlock(beside, manner);
  const [word = ''] = second.split(' ');
  const isWrapped =
    author === first &&
    !names.has(first) &&
    !ranks.test(second) &&
    first.length + 1 + word.length > border - 2;
  const isTogether = beside.some(({ text }, at) => text === first && beside[at + 1]?.text === second);
  return isWrapped && isTogether && second !== '' && ranks.test(third) && !third.startsWith('*')
    ? `${first} ${second}`
    : author;
}
