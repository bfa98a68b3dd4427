import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fixtureCases } from '../fixtures.js';
import { readText } from '../reader/readings.js';

const codes = async (text: string) => (await readText(text)).problems.map(({ code }) => code);

describe('what is no thread', () => {
  test.each([
    ['what a program gets', '{"status":"ok","data":{"items":[{"id":1,"price":9.5}]}}'],
    ['a list of numbers', '[1,2,3]'],
    ['a feed', '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>'],
    ['a page without words', '<!DOCTYPE html><html><head><title>x</title></head><body></body></html>'],
    ['a part of a page', '<div><p>Some words.</p></div>'],
    [
      'a web archive',
      'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"; type="text/html"\n\n--x\n',
    ],
  ])('is told: %s', async (_, text) => {
    const { threads, problems } = await readText(text);
    expect(threads).toEqual([]);
    expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });

  test('is told with what would be known', async () => {
    const { problems } = await readText('<!DOCTYPE html><html><body><p>Some words.</p></body></html>');
    expect(problems).toMatchObject([{ code: 'unknown-platform' }]);
    expect(problems[0]?.message).toMatch(/XenForo 2.*vBulletin|vBulletin.*XenForo 2/u);
  });
});

describe('a page of a known platform', () => {
  const page = readFileSync(
    fixtureCases('threads').find(({ name }) => name === 'threads/xenforo2/basic')?.source ?? '',
    'utf8',
  );
  const posts = async (text: string) =>
    (await readText(text)).threads.flatMap((thread) =>
      thread.posts.map(({ author, text: words }) => [author, words]),
    );

  test('whose markup changed is told, never silently empty', async () => {
    const paragraphs = Array.from(
      { length: 300 },
      (_, at) => `<p class="x${at}">Words of a post, number ${at}.</p>`,
    );
    const changed = `<!DOCTYPE html><html id="XF" data-app="public" data-template="thread_view"><body><h1 class="p-title-value">Latch</h1>${paragraphs.join('')}</body></html>`;
    expect(await codes(changed)).toEqual(['no-posts-found']);
  });

  test('is read when it was saved as XHTML', async () => {
    const xhtml = page
      .replace(/<!DOCTYPE html>/iu, '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>')
      .replace(/<html/u, '<html xmlns="http://www.w3.org/1999/xhtml"')
      .replace(/<br>/gu, '<br />');
    expect(await posts(xhtml)).toEqual(await posts(page));
    expect((await posts(page)).length).toBeGreaterThan(1);
  });

  test('is read from the view of its source', async () => {
    const escaped = page.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const lines = escaped
      .split('\n')
      .map(
        (line, at) =>
          `<tr><td class="line-number" value="${at + 1}"></td><td class="line-content">${line}</td></tr>`,
      );
    const view = `<html><head><meta name="color-scheme" content="light dark"></head><body><div class="line-gutter-backdrop"></div><table><tbody>${lines.join('')}</tbody></table></body></html>`;
    expect(await posts(view)).toEqual(await posts(page));
  });
});
