import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { addQuickFind } from '../../../src/reader/html/quick-find.js';
import { selectorSteps } from '../../../src/reader/html/selector-steps.js';

const html = `<html id="top"><body class="page dark"><div class="a" id="one"><p class="b">1<b class="c x">2</b></p>
<div class="b"><div class="a"><p class="b" data-n="7, 8">3<i class="c">4</i></p></div></div></div>
<template><p class="b">5</p></template><ul><li class="a">6</li><li>7</li></ul></body></html>`;

const selectors = [
  '.b',
  'p.b, li',
  '*',
  '.a .b',
  '.a > .b',
  '.a .b .c',
  '.a > .b > .c',
  '.page .a .a .c',
  '.b > .a > p .c',
  '.a .b > .a .c',
  '#top .b',
  'html .b',
  '[data-n="7, 8"] i',
  '[data-n*="7"]',
  'p:not(.x) .c',
  'li:first-child',
  '.b:not(.a .b)',
  'li + li',
  'p:has(b)',
  '> .b',
  'li:first',
  '.b:is(p, div)',
  'p:not(.x, .b), i',
  '.b:has(> b)',
  '.a:has(.b .c)',
  '.b:not(:has(i))',
  '.b ~ .b, i',
  'p:contains("3")',
];

describe('find', () => {
  const plain = load(html);
  const quick = load(html);
  addQuickFind(quick);

  it.each(selectors)('finds on the whole page what cheerio finds: %s', (selector) => {
    const texts = (page: typeof plain) =>
      page
        .root()
        .find(selector)
        .toArray()
        .map((found) => page(found).text());
    expect(texts(quick)).toEqual(texts(plain));
  });

  it.each(selectors)('finds below each element what cheerio finds: %s', (selector) => {
    const texts = (page: typeof plain) =>
      page('*')
        .toArray()
        .map((scope) =>
          page(scope)
            .find(selector)
            .toArray()
            .map((found) => page(found).text()),
        );
    expect(texts(quick)).toEqual(texts(plain));
  });

  it.each(selectors)('finds below several elements what cheerio finds: %s', (selector) => {
    const texts = (page: typeof plain) =>
      ['.b', 'li', 'div', 'p, i', '.none'].map((scopes) =>
        page(scopes)
          .find(selector)
          .toArray()
          .map((found) => page(found).text()),
      );
    expect(texts(quick)).toEqual(texts(plain));
  });

  it.each(selectors.filter((selector) => !selector.startsWith('>')))(
    'chooses the elements that cheerio chooses: %s',
    (selector) => {
      const texts = (page: typeof plain) => {
        const all = page('*');
        const chosen = [
          all.filter(selector),
          all.not(selector),
          page('.c').closest(selector),
          page('body, .a').children(selector),
          page('i').parents(selector),
          page('li').next(selector),
          page('li').prevAll(selector),
          page('p').siblings(selector),
        ];
        return [
          all.toArray().map((one) => page(one).is(selector)),
          ...chosen.map((some) => some.toArray().map((one) => page(one).text())),
        ];
      };
      expect(texts(quick)).toEqual(texts(plain));
    },
  );

  it('finds in what was taken out of the page, and by classes that were added', () => {
    const texts = (page: typeof plain) => {
      const copy = page('#one').clone();
      copy.find('i').addClass('added');
      return [copy.find('.a .added').text(), copy.find('.added').text(), copy.find('#one .c').length];
    };
    expect(texts(quick)).toEqual(texts(plain));
  });
});

describe('selectorSteps', () => {
  it.each([
    ['.a .b > .c', ['.a', '.b', '.c']],
    ['[title="x > y, z"] b', ['[title="x > y, z"]', 'b']],
  ])('reads %s', (selector, steps) => {
    expect(selectorSteps(selector)?.map((one) => one.map(({ compound }) => compound))).toEqual([steps]);
  });

  it.each(['a + b', 'a ~ b', '> a', 'a:first', 'a:not(:has(b))', ':not(a b)', '.a\\:b', 'a b > c d'])(
    'leaves %s to a whole parser',
    (selector) => {
      expect(selectorSteps(selector)).toBeNull();
    },
  );
});
