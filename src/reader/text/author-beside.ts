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

/** So many characters of a column's width hold no text. */
const widthLost = 2;

const textsOf = (lines: readonly TextLine[]): readonly string[] =>
  lines.filter((line) => !isBlank(line)).map(({ text }) => text);

/** The first of the texts of a column with those below it that would not have fit on the line above them. */
function wrapped(cells: readonly string[], border: number): string {
  const isWrapped = (cell: string, at: number) => {
    const [word = ''] = cell.split(' ');
    const above = cells[at - 1] ?? '';
    return above.length + 1 + word.length > border - widthLost && !ranks.test(cell);
  };
  const end = cells.findIndex((cell, at) => at > 0 && !isWrapped(cell, at));
  return cells.slice(0, end < 0 ? cells.length : end).join(' ');
}

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
  const printed = textsOf(row);
  const cells = printed.slice(printed.findLastIndex((text) => columnHead.test(text)) + 1);
  const left = cells.join(' ').replace(advertisement, '');
  const [first = '', second = '', third = ''] = textsOf(beside);
  for (const name of [left, `${first} ${second}`, `${first} ${second} ${third}`]) {
    if (name !== first && names.has(name)) return name;
  }
  // phpBB 2 has nothing but the name beside the heading.
  if (manner.name === 'phpbb2' && left !== '') {
    const name = advertisement.test(cells.join(' ')) ? left : wrapped(cells, border);
    return withoutTitle(name);
  }
  const titled = withoutTitle(`${first} ${second}`);
  if (titled.length < first.length && first.startsWith(titled)) return titled;
  const author = authorOfBlock(beside, manner);
  const [word = ''] = second.split(' ');
  const isWrapped =
    author === first &&
    !names.has(first) &&
    !ranks.test(second) &&
    first.length + 1 + word.length > border - widthLost;
  const isTogether = beside.some(({ text }, at) => text === first && beside[at + 1]?.text === second);
  return isWrapped && isTogether && second !== '' && ranks.test(third) && !third.startsWith('*')
    ? `${first} ${second}`
    : author;
}
