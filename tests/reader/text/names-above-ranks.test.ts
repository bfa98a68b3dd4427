import { describe, expect, it } from 'vitest';
import { namesAboveRanks, namesAtTop } from '../../../src/reader/text/names-above-ranks.js';
import { textLine } from '../../../src/reader/text/text-line.js';

/** A page of posts, each of them the lines of its user block and one line of words. */
function pageOf(blocks: readonly (readonly string[])[], end = '━━━━━━━━━━') {
  const lines: string[] = ['The pump stopped again', ''];
  const borders: number[] = [];
  for (const block of blocks) {
    borders.push(Math.max(-1, lines.length - 4));
    lines.push(...block, '', 'It makes a noise in the morning.', end, '');
  }
  return { lines: lines.map(textLine), borders };
}

function placed(blocks: readonly (readonly string[])[], taken: readonly string[], end?: string) {
  const { lines, borders } = pageOf(blocks, end);
  const found = taken.map((name, index) => {
    const border = borders[index] ?? 0;
    return { name, at: lines.findIndex(({ text }, at) => at > border && text === name), border };
  });
  return { lines, found };
}

const namesOf = (names: readonly { readonly name: string | null }[] | null) =>
  names?.map(({ name }) => name) ?? null;

describe('names above ranks', () => {
  const goats = ['Honorary Goat', 'Loose Cannon', 'Honorary Goat'];

  it('are the same wherever their rank is', () => {
    const blocks = [
      ['Marit', '', 'Honorary Goat'],
      ['Odd', '', 'Loose Cannon'],
      ['Marit', '', 'Honorary Goat'],
    ];
    const { lines, found } = placed(blocks, goats);
    expect(namesOf(namesAboveRanks(lines, found, new Set()))).toEqual(['Marit', 'Odd', 'Marit']);
  });

  it('stand at the top of the lines that stand together', () => {
    const blocks = [
      ['Marit', 'Honorary Goat'],
      ['Odd', 'Loose Cannon'],
      ['Siri', 'Honorary Goat'],
    ];
    const { lines, found } = placed(blocks, goats);
    expect(namesOf(namesAboveRanks(lines, found, new Set()))).toEqual(['Marit', 'Odd', 'Siri']);
  });

  it('are not the signatures of the posts above', () => {
    const blocks = [
      ['Marit', '', 'Member since 2009'],
      ['Old van, red', '', 'Odd', '', 'Member since 2011'],
      ['New boat', '', 'Marit', '', 'Member since 2009'],
    ];
    const { lines, found } = placed(blocks, ['Marit', 'Odd', 'Marit']);
    expect(namesAboveRanks(lines, found, new Set())).toBeNull();
  });

  it('are looked for only where the page does not tell the names', () => {
    const blocks = [
      ['Captain', 'Marit'],
      ['Private', 'Odd'],
      ['Captain', 'Marit'],
    ];
    const { lines, found } = placed(blocks, ['Marit', 'Odd', 'Marit']);
    expect(namesAboveRanks(lines, found, new Set(['Marit']))).toBeNull();
  });
});

describe('the name at the top of a user block', () => {
  it('stands right below the end of the post above', () => {
    const blocks = [['Odd'], ['Visitor 88', 'Loose Cannon']];
    const { lines, found } = placed(blocks, ['Odd', 'Loose Cannon']);
    expect(namesOf(namesAtTop(lines, found, new Set()))).toEqual(['Odd', 'Visitor 88']);
  });

  it('is no button that stands above other names too', () => {
    const blocks = [['Odd'], ['Tell a friend', 'Siri'], ['Tell a friend', 'Marit']];
    const { lines, found } = placed(blocks, ['Odd', 'Siri', 'Marit']);
    expect(namesOf(namesAtTop(lines, found, new Set()))).toEqual(['Odd', 'Siri', 'Marit']);
  });
});
