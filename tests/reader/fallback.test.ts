import { describe, expect, it } from 'vitest';
import { htmlPlatforms } from '../../src/reader/registry.js';
import { fixtureCases } from '../fixtures.js';
import { readInput, readText } from './readings.js';

const comment = (at: number) =>
  '<div itemscope itemtype="https://schema.org/Comment"><b itemprop="author">kim</b>' +
  `<time itemprop="dateCreated" datetime="2020-01-0${at}">x</time><p itemprop="text">Words ${at}</p></div>`;

const block = (at: number) =>
  `<div class="slip" id="slip-${at}"><a class="username" href="/user/kim">kim</a> <span>${1 + (at % 28)} May 2020 10:00</span>` +
  `<div class="words">These are the words of the post with the number ${at}.</div></div>`;

const many = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index + 1)).join('');

const jsonLd = (posts: number) => {
  const comments = Array.from({ length: posts - 1 }, (_, at) => ({
    '@type': 'Comment',
    text: `Words ${at}`,
    author: 'kim',
  }));
  const value = { '@type': 'DiscussionForumPosting', text: 'First words', author: 'ada', comment: comments };
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
};

const page = (content: string) =>
  `<!doctype html><html><head><title>T</title></head><body>${content}</body></html>`;

/** An XenForo page with one post that is found, in a skin that hides the others from the reader. */
const skin = (content: string) =>
  '<!doctype html><html id="XF"><body data-template="thread_view"><article class="message message--post" ' +
  'data-author="kim" data-content="post-1"><div class="message-body"><div class="bbWrapper">Words</div></div></article>' +
  `${content}</body></html>`;

const read = async (html: string, platform: string | null = null) => {
  const { threads, problems } = await readText(html, { platform });
  return [threads[0]?.platform, threads[0]?.posts.length, ...problems.map(({ code }) => code)];
};

describe('the order in which pages are read', () => {
  it.each([
    ['microdata before JSON-LD with as many posts', page(jsonLd(3) + many(3, comment)), ['microdata', 3]],
    ['JSON-LD that holds more than the microdata', page(jsonLd(4) + many(3, comment)), ['json-ld', 4]],
    [
      'what repeats, where JSON-LD holds the first post only',
      page(jsonLd(1) + many(3, block)),
      ['repeated', 3, 'guessed-structure'],
    ],
    [
      'microdata, where what repeats is hardly more',
      page(many(3, comment) + many(4, block)),
      ['microdata', 3],
    ],
    ['a platform that is sure, against a few more', skin(many(2, comment)), ['xenforo2', 1]],
    ['microdata against a sure platform that finds far fewer', skin(many(3, comment)), ['microdata', 3]],
    ['a sure platform against what repeats', skin(many(5, block)), ['xenforo2', 1]],
    ['a part of a page', many(2, block), ['repeated', 2, 'guessed-structure']],
    [
      'XHTML',
      `<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body>${many(2, block)}</body></html>`,
      ['repeated', 2, 'guessed-structure'],
    ],
  ])('%s', async (_, html, expected) => {
    expect(await read(html)).toEqual(expected);
  });

  it('can be overruled by the name of a reader', async () => {
    const html = page(jsonLd(1) + many(3, comment) + many(3, block));
    expect(await read(html, 'json-ld')).toEqual(['json-ld', 1]);
    expect(await read(html, 'repeated')).toEqual(['repeated', 3, 'guessed-structure']);
    expect(await read(page('<p>Words.'), 'microdata')).toEqual([undefined, undefined, 'no-posts-found']);
  });

  it('says so when it holds one post of many', async () => {
    const html = page(
      '<script type="application/ld+json">{"@type":"Question","text":"Why?","answerCount":4}</script>',
    );
    expect(await read(html)).toEqual(['json-ld', 1, 'incomplete-page']);
  });

  it('never takes a page of a known platform for another', async () => {
    const known = new Set(htmlPlatforms.map(({ platform }) => platform));
    for (const { name, source } of fixtureCases('threads')) {
      const folder = name.split('/')[1] ?? '';
      if (!known.has(folder)) continue;
      const { threads } = await readInput(source);
      expect([name, threads.map(({ platform }) => platform)]).not.toEqual([name, ['repeated']]);
    }
  });
});

describe('the source of a page', () => {
  const source = page(many(2, block));
  const escaped = source.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

  it('is read where Chrome shows it', async () => {
    const rows = escaped
      .replaceAll('&lt;div', '\n&lt;div')
      .split('\n')
      .map(
        (line, at) =>
          `<tr><td class="line-number" value="${at + 1}"></td><td class="line-content">${line}</td></tr>`,
      );
    expect(await read(`<html><body><table><tbody>${rows.join('')}</tbody></table></body></html>`)).toEqual([
      'repeated',
      2,
      'guessed-structure',
    ]);
  });

  it('is read where Firefox shows it', async () => {
    expect(await read(`<html><body id="viewsource"><pre id="line1">${escaped}</pre></body></html>`)).toEqual([
      'repeated',
      2,
      'guessed-structure',
    ]);
  });

  it('is asked for where a browser saved an archive', async () => {
    const archive =
      'From: <Saved by Blink>\nSnapshot-Content-Location: https://forum.example/t/1\nSubject: T\nMIME-Version: 1.0\n' +
      'Content-Type: multipart/related;\n\ttype="text/html";\n\tboundary="x"\n\n--x\nContent-Type: text/html\n\n<html></html>\n--x--';
    expect(await read(archive)).toEqual([undefined, undefined, 'web-archive']);
  });
});

describe('what repeats on a page', () => {
  it('is found by rows of author and date over rows of words', async () => {
    const rows = many(
      3,
      (at) =>
        `<tr class="top"><td><a href="/member/${at}">kim${at}</a></td><td>${at} May 2020 10:00</td></tr>` +
        `<tr class="text"><td colspan="2">Words of the post number ${at}, in a row of their own.</td></tr>`,
    );
    const { threads } = await readText(page(`<table>${rows}</table>`));
    expect(threads[0]?.posts.map(({ author, text }) => [author, text])).toEqual([
      ['kim1', 'Words of the post number 1, in a row of their own.'],
      ['kim2', 'Words of the post number 2, in a row of their own.'],
      ['kim3', 'Words of the post number 3, in a row of their own.'],
    ]);
  });

  it('is not one post alone', async () => {
    expect(await read(page(block(1)))).toEqual([undefined, undefined, 'unknown-platform']);
  });

  it('is read in time that grows with the page', { timeout: 20_000 }, async () => {
    expect(await read(page(many(1500, block)))).toEqual(['repeated', 1500, 'guessed-structure']);
    expect((await read(page('<div class="a b c d e f">x'.repeat(500))))[2]).toBe('unknown-platform');
  });
});
