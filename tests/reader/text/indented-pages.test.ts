import { describe, expect, it } from 'vitest';
import { noContext } from '../../../src/reader/text/quote-extent.js';
import { readPostText } from '../../../src/reader/text/read-post-text.js';

const context = { ...noContext, indented: true, base: 0, names: new Set(['Kim', 'Lee']) };
const read = (...lines: readonly string[]) => readPostText(lines, 0.6, context, 'Ann');
const rule = '━'.repeat(20);

describe('words that a text browser set in', () => {
  it('are no quote where they are the whole post', () => {
    const { text, quotes } = read('    They fixed it today.', '', '    No charge.');
    expect({ text, quotes }).toEqual({ text: 'They fixed it today.\n\nNo charge.', quotes: [] });
  });

  it('are one quote between rules, with a quote inside between deeper rules', () => {
    const inner = ['@Lee schrieb:', 'Zweimal verschoben.'].map((line) => `        ${line}`);
    const { text, quotes } = read(
      ...[`    ${rule}`, '    Kim schrieb:', '', `        ${rule}`, ...inner, `        ${rule}`, ''],
      ...['    Ich frage nach.', `    ${rule}`, '', 'Danke!'],
    );
    expect(text).toBe('Danke!');
    expect(quotes.map(({ author, quotes }) => [author, quotes.length])).toEqual([['Kim', 1]]);
  });
});
