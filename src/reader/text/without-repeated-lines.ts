import { countsOf } from './counts.js';
import type { TextManner } from './manners/manner.js';
import { nameIn } from './name-in.js';
import { isLabel } from './post-furniture.js';
import { type TextLine, textLine } from './text-line.js';
import { type BlockAbove, type BlockFacts, blockAbove } from './user-block.js';

/** So many posts show that a line above all of them is the board's; two may well have the same author. */
const fewestPosts = 3;

/** So many lines above a heading may be of its user block. */
const mostLines = 24;

/** So many of the blocks seem to have the same name, which one of two authors in a conversation has in fewer. */
const leastDoubt = 0.75;

/** In so many of the blocks another name has to be found. */
const leastShare = 0.6;

interface Above {
  readonly lines: readonly TextLine[];
}

/** What stands above every heading of the page. */
function repeatedTexts(above: readonly Above[], manner: TextManner): ReadonlySet<string> {
  const [first, ...others] = above.map(
    ({ lines }) =>
      new Set(
        lines
          .filter((line) => line.text !== '')
          .slice(-mostLines)
          .flatMap((line) => (isLabel(line, manner) ? [] : [line.text])),
      ),
  );
  return new Set([...(first ?? [])].filter((text) => others.every((texts) => texts.has(text))));
}

/**
 * The user blocks, read again without the lines that stand above every post, where such a line was taken for the
 * name: buttons, labels and pictures in whatever language.
 */
export function withoutRepeatedLines(
  blocks: readonly BlockAbove[],
  above: readonly Above[],
  manner: TextManner,
  facts: Omit<BlockFacts, 'distance'>,
): readonly BlockAbove[] {
  if (blocks.length < fewestPosts) return blocks;
  const shared = repeatedTexts(above, manner);
  const counts = countsOf(blocks.map(({ author }) => author));
  const isDoubtful = [...counts].some(
    ([author, count]) =>
      count >= blocks.length * leastDoubt &&
      (author === null || (shared.has(author) && !facts.names.has(author))),
  );
  if (!isDoubtful) return blocks;
  const again = above.map(({ lines }) => {
    const own = lines.map((line) => (shared.has(line.text) ? textLine('') : line));
    return blockAbove(own, manner, { ...facts, distance: null });
  });
  const names = again.flatMap(({ author }) => nameIn(author ?? '') ?? []);
  const isBetter = names.length >= again.length * leastShare && new Set(names).size > 1;
  return isBetter
    ? again.map((block, at) => (block.author === null ? (blocks[at] ?? block) : block))
    : blocks;
}
