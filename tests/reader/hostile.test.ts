import { describe, expect, it } from 'vitest';
import { readText } from './readings.js';

const numbers = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at));

const formattingBomb =
  numbers(1000, (at) => `<b ${at}>`).join('') +
  numbers(1000, (at) => `<i ${at}>`).join('') +
  'x</b>'.repeat(1000);

/** Nothing here may take longer, on a slow and busy machine too; what grows with the square takes minutes. */
const milliseconds = 8000;

describe('hostile pages', () => {
  it.each([
    ['100,000 nested divs', '<div>'.repeat(1e5), 'page-too-deep'],
    ['100,000 nested lists', '<ul><li>'.repeat(1e5), 'page-too-deep'],
    ['100,000 nested tables', '<table><tr><td>'.repeat(1e5), 'page-too-deep'],
    ['100,000 nested quotes', '<blockquote>'.repeat(1e5), 'page-too-deep'],
    ['misnested formatting', formattingBomb, 'page-too-deep'],
    ['20,000 paragraphs side by side', '<p>'.repeat(2e4), 'page-too-wide'],
    ['100,000 tables side by side', '<table></table>'.repeat(1e5), 'page-too-wide'],
    ['200,000 attributes', `<a ${numbers(2e5, (at) => `a${at}=1`).join(' ')}>`, 'tag-too-long'],
    [
      '401 attributes on each of many tags',
      `<p ${numbers(401, (at) => `a${at}`).join(' ')}>`.repeat(99),
      'tag-too-long',
    ],
    ['a quotation mark that is never closed', `<p title="${'x'.repeat(1e5)}`, 'tag-too-long'],
    ['a comment that is never closed', `<!--${'x'.repeat(1e6)}`, 'unknown-platform'],
  ])('%s', { timeout: milliseconds }, async (_, page, code) => {
    const { threads, problems } = await readText(page);
    expect({ threads, codes: problems.map((problem) => problem.code) }).toEqual({
      threads: [],
      codes: [code],
    });
  });

  it('takes long data: addresses and scripts for what they are', async () => {
    const page = `<p>a</p><img src="data:image/png;base64,${'A'.repeat(1e5)}"><script>if(a<b){"${'x'.repeat(1e5)}"}</script>`;
    expect((await readText(page)).problems.map((problem) => problem.code)).toEqual(['unknown-platform']);
  });
});

describe('a long page', () => {
  it('has as many quotes as it has', { timeout: 30_000 }, async () => {
    const post = (at: number) =>
      `<div class="post" id="post${at}"><span class="username">kim${at % 7}</span> <span class="date">${1 + (at % 28)} May 2012 10:00</span>` +
      `<div class="post-content"><p>Ada wrote:</p><blockquote><p>row ${at}</p></blockquote><p>This answers row ${at}.</p></div></div>`;
    const { threads } = await readText(`<html><body>${numbers(700, post).join('')}</body></html>`);
    expect(threads[0]?.posts.flatMap(({ quotes }) => quotes)).toHaveLength(700);
  });
});

describe('hostile text', () => {
  it.each([
    ['quotes that are opened 50,000 times', 'Kim said:\n↑\n'.repeat(5e4)],
    ['quotes nested 2,000 deep', `${'Kim said:\n↑\n'.repeat(2000)}x\n${'"\n'.repeat(2000)}`],
    ['50,000 marks on one line', `${'> '.repeat(5e4)}x`],
    ['10,000 merged parts', 'one\ntwo\nI agree\n- - - Updated - - -\n'.repeat(1e4)],
    ['a line of 5 million characters', 'a'.repeat(5e6)],
    ['20,000 posts', 'some words that stand in each of the posts\n\u00A0\n'.repeat(2e4)],
  ])('%s', { timeout: 30_000 }, async (_, text) => {
    expect((await readText(text)).threads).toHaveLength(1);
  });
});
