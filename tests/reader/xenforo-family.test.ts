import { describe, expect, it } from 'vitest';
import { numberAfterHash, xenforoThreadId } from '../../src/reader/platforms/xenforo-family.js';
import { readText } from './readings.js';

const likes = (text: string) =>
  '<!doctype html><html id="XF"><body data-template="thread_view"><article class="message message--post" ' +
  'data-author="kim" data-content="post-1"><div class="message-body"><div class="bbWrapper">a</div></div>' +
  `<a class="reactionsBar-link" href="/posts/1/reactions">${text}</a></article></body></html>`;

const clipping = (number: number, author: string, words: string) =>
  `<article class="message message--post" id="js-post-${number}" data-author="${author}">` +
  `<header><time class="u-dt" datetime="2018-03-0${number}T08:05:00+0100">March ${number}</time></header>` +
  `<div class="bbWrapper">${words}</div></article>`;

describe('clippings of XenForo 2', () => {
  it('are read where they lack the boxes around the words', async () => {
    const { threads } = await readText(
      '<!doctype html><title>Belt of the washing machine | Mending Circle</title>' +
        clipping(1, 'drum_major', 'The belt came off twice this week.') +
        clipping(
          2,
          'soapbox',
          '<blockquote class="bbCodeBlock bbCodeBlock--quote">twice</blockquote>Mine too.',
        ) +
        clipping(3, 'lint', 'thanks'),
    );
    expect(threads.map(({ platform }) => platform)).toEqual(['xenforo2']);
    expect(threads[0]?.posts.map(({ author, text, quotes }) => [author, text, quotes.length])).toEqual([
      ['drum_major', 'The belt came off twice this week.', 0],
      ['soapbox', 'Mine too.', 1],
      ['lint', 'thanks', 0],
    ]);
  });
});

describe('XenForo of any version', () => {
  it.each([
    ['https://forum.example/threads/some-title.12/page-2', '12'],
    ['threads/some-title.12/#post-99', '12'],
    ['/themen/titel.12/post-99', '12'],
    ['/index.php?threads/some-title.12/page-3', '12'],
    ['/community/threads/12/unread', '12'],
    ['/threads/version-2.0-is-out.12/', '12'],
    ['/forums/service/', null],
    [null, null],
  ])('finds the thread in %s', (address, id) => {
    expect(xenforoThreadId(address)).toBe(id);
  });

  it.each([
    ['#2,552', 2552],
    ['Post #2552 of 19681', 2552],
    ['Share', null],
  ])('reads the number of a post in %s', (text, number) => {
    expect(numberAfterHash(text)).toBe(number);
  });

  it.each([
    ['<bdi>A</bdi>', 1],
    ['<bdi>A</bdi>, <bdi>B7</bdi> and 1,204 others', 1206],
    ['<bdi>A</bdi> und 3 andere', 4],
    ['', null],
  ])('counts the people in "%s"', async (text, count) => {
    expect((await readText(likes(text))).threads[0]?.posts[0]?.reactions).toBe(count);
  });
});
