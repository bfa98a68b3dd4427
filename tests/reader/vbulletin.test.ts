import { describe, expect, it } from 'vitest';
import {
  countOfResults,
  linkedPost,
  pageOfPages,
  trailingThreadId,
  vbulletinThreadId,
} from '../../src/reader/platforms/vbulletin-family.js';
import { readText } from './readings.js';

const vbulletin3 = (message: string, head = '', lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head>${head}<title>Title - Board</title></head><body>` +
  '<table id="post1"><tr><td class="thead"><a name="post1"></a>05-06-2009, 09:10 AM</td></tr>' +
  '<tr><td><div id="postmenu_1"><a class="bigusername">Kim</a></div></td>' +
  `<td id="td_post_1"><div id="post_message_1">${message}</div></td></tr></table></body></html>`;

const threadOf = async (html: string) => (await readText(html)).threads[0];
const postOf = async (message: string) => (await threadOf(vbulletin3(message)))?.posts[0];

describe('addresses of vBulletin', () => {
  it.each([
    ['showthread.php?t=123&page=2', '123'],
    ['https://board.example/showthread.php?123-Some-title/page2', '123'],
    ['/showthread.php/123-some-title', '123'],
    ['/threads/123-some-title/page3?s=1', '123'],
    ['https://board.example/forum/911-club/8812-hum/page2', '8812'],
    ['/archive/index.php/t-702.html', '702'],
    ['/ev-service/20881-chirp-2.html', '20881'],
    ['/forums/911-turbo/the-chirp-4417.html', null],
    ['showthread.php?p=123#post123', null],
    [null, null],
  ])('finds the thread in %s only when it is sure', (address, id) => {
    expect(vbulletinThreadId(address)).toBe(id);
  });

  it.each([
    ['/forums/911-turbo/the-chirp-4417.html', '4417'],
    ['/forums/911-turbo/the-chirp-4417-12.html', '4417'],
    ['/forums/f12/the-chirp-4417/index2.html', '4417'],
    ['/forums/f12/', null],
  ])('takes the number at the end of %s when nothing else tells', (address, id) => {
    expect(trailingThreadId(address)).toBe(id);
  });

  it('finds the quoted post in a link', () => {
    expect(linkedPost('showthread.php?p=12#post12')).toBe('12');
    expect(linkedPost('/board/title-post12/#post12')).toBe('12');
    expect(linkedPost('member.php?u=5')).toBe(null);
  });
});

describe('numbers that vBulletin prints', () => {
  it.each([
    ['Results 11 to 20 of 1,233', 10],
    ['Ergebnis 1 bis 4 von 4', 4],
    ['Results 5 to 1 of 9', null],
    ['no results', null],
  ])('counts the posts of the page in %s', (text, count) => {
    expect(countOfResults(text)).toBe(count);
  });

  it('reads the number of the page in any language', () => {
    expect(pageOfPages('Page 2 of 7')).toBe(2);
    expect(pageOfPages('Страница 4 из 9')).toBe(4);
    expect(pageOfPages('2')).toBe(null);
  });
});

describe('vBulletin 3', () => {
  it.each([
    ['en', '2009-05-06T09:10:00'],
    ['en-GB', '2009-06-05T09:10:00'],
    ['nl', '2009-06-05T09:10:00'],
  ])('reads unproved dates in the order of the language %s', async (lang, postedAt) => {
    expect((await threadOf(vbulletin3('a', '', lang)))?.posts[0]?.postedAt).toBe(postedAt);
  });

  it('knows the line over quoted words by its place when it does not know the language', async () => {
    const post = await postOf(
      '<table><tr><td class="alt2" style="border:1px inset"><div>Xyz <strong>Beto</strong></div>' +
        '<div style="font-style:italic">palabras</div></td></tr></table>propias',
    );
    expect(post).toMatchObject({ text: 'propias', quotes: [{ author: 'Beto', text: 'palabras' }] });
  });

  it('reads a quote whose title and words stand side by side in the body', async () => {
    const post = await postOf(
      'before<div class="tcat">Сообщение от <b>Боб</b></div><div class="alt2">слова</div>after',
    );
    expect(post).toMatchObject({ text: 'before\n\nafter', quotes: [{ author: 'Боб', text: 'слова' }] });
  });

  it('keeps indented words, which are no quote', async () => {
    expect((await postOf('a<blockquote>b</blockquote>'))?.text).toBe('a\n\nb');
  });

  it.each([
    ['showthread.php?t=123&amp;page=2', 'https://board.example/showthread.php?t=123&page=2'],
    ['some-title-123-2.html', 'https://board.example/some-title-123-2.html'],
    ['showthread.php?t=124', null],
    ['javascript:void(0)', null],
  ])('follows %s only within the thread', async (href, nextPage) => {
    const head = '<link rel="canonical" href="https://board.example/showthread.php?t=123">';
    const html = vbulletin3(`a</div><div class="pagenav"><a rel="next" href="${href}">&gt;</a>`, head);
    expect((await threadOf(html))?.nextPage).toBe(nextPage);
  });
});
