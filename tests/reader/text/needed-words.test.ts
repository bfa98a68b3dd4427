import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { manners } from '../../../src/reader/text/manners/index.js';
import { folded, mayMatch } from '../../../src/reader/text/needed-words.js';
import { longestFurniture, textLine } from '../../../src/reader/text/text-line.js';

describe('a pattern', () => {
  const may = (pattern: RegExp, text: string) => mayMatch(pattern, folded(text));

  it('may match what holds its words', () => {
    expect(may(/^posted by (?<author>.+)$/iu, 'Posted by Ada')).toBe(true);
    expect(may(/^posted by (?<author>.+)$/iu, 'Ada posted this')).toBe(false);
  });

  it('needs one of several words', () => {
    expect(may(/^(?:old|alt|ancien) \d+$/u, 'Ancien 12')).toBe(true);
    expect(may(/^(?:old|alt|ancien) \d+$/u, 'Posts: 12')).toBe(false);
  });

  it('needs nothing that may be left out', () => {
    expect(may(/^(?:re: )?x?(?:by|)\d+/u, '12')).toBe(true);
    expect(may(/^posts?$/u, 'post')).toBe(true);
    expect(may(/^a{0,2}b*\d/u, '1')).toBe(true);
  });

  it('needs what stands once at least', () => {
    expect(may(/^(?:ago)+$/u, 'go')).toBe(false);
    expect(may(/^a{2}go$/u, 'aago')).toBe(true);
  });

  it('needs nothing of what it looks ahead or behind for', () => {
    expect(may(/^(?!posted)(?=by)(?<=x)(?<!y)\w+$/u, 'anything')).toBe(true);
  });

  it('needs signs that stand for themselves, and none of classes', () => {
    expect(may(/^\[[–+]\] \p{L}+\.\u200e$/u, '[+] Ada.')).toBe(true);
    expect(may(/^#\d/u, '12')).toBe(false);
  });

  it('may match in small and large letters, the long s among them', () => {
    expect(may(/^posted$/iu, 'PO\u017fTED')).toBe(true);
    expect(may(/^непрочитанное$/iu, 'НЕПРОЧИТАННОЕ')).toBe(true);
    expect(may(/^δημοσιεύτηκε$/iu, 'ΔΗΜΟΣΙΕΎΤΗΚΕ')).toBe(true);
  });
});

test('what heads a post in a fixture holds the words that its pattern needs', () => {
  const folder = 'fixtures/text';
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.txt'),
  );
  const lines = new Set(
    pages.flatMap((path) => {
      const texts = readFileSync(join(folder, path), 'utf8')
        .split('\n')
        .map((line) => textLine(line).text);
      return texts.filter((text) => /\d/u.test(text) && text.length <= longestFurniture).slice(0, 12);
    }),
  );
  const patterns = manners.flatMap(({ headings }) => headings.flat());
  const wrong: string[] = [];
  for (const line of lines) {
    const small = folded(line);
    for (const pattern of patterns) {
      if (!mayMatch(pattern, small) && pattern.test(line)) wrong.push(`${pattern}: ${line}`);
    }
  }
  expect(lines.size).toBeGreaterThan(500);
  expect(wrong).toEqual([]);
});
