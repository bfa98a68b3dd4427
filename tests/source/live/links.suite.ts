import { describe, expect, test } from 'vitest';
import { linksIn } from '../../../src/source/live/links-in.js';

const from = new URL('https://forum.example/board/thread.php?t=15');
const addressesIn = (html: string) => linksIn(html, from).map(({ address }) => address.href);

describe('the links of a page', () => {
  test.each([
    ['<a href="page-2">', 'https://forum.example/board/page-2'],
    ["<A class=x HREF = '/t?a=1&amp;b=2#end'>", 'https://forum.example/t?a=1&b=2'],
    ['<link rel=next href=page-2>', 'https://forum.example/board/page-2'],
    ['<base href="/forum/"><a href="page-2">', 'https://forum.example/forum/page-2'],
    ['<a\nhref="//forum.example/x">', 'https://forum.example/x'],
  ])('are read: %s', (html, address) => {
    expect(addressesIn(html)).toEqual([address]);
  });

  test.each([
    '<a href="https://other.example/">',
    '<a href="#top">',
    '<a href="javascript:void(0)">',
    '<a href="">',
    '<a name="x">',
    '<a href="page-2',
    '<a href="http://[">',
    '<img href="page-2">',
    'a href="page-2">',
  ])('are none that can be asked: %s', (html) => {
    expect(addressesIn(html)).toEqual([]);
  });

  test('tell which is called the next', () => {
    const links = linksIn('<a href="x">x</a><link href="page-2" rel="Next">', from);
    expect(links.map(({ isNamedNext }) => isNamedNext)).toEqual([false, true]);
  });

  test('take a hostile page little time', () => {
    const start = performance.now();
    addressesIn(`<a ${' href="'.repeat(600)}>`.repeat(2000));
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
