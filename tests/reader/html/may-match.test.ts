import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../../src/problem.js';
import { mayMatch } from '../../../src/reader/html/may-match.js';
import { openPage } from '../../../src/reader/html/page.js';
import { htmlPlatforms } from '../../../src/reader/registry.js';
import { defaultSettings } from '../../../src/settings.js';
import { fixtureCases } from '../../fixtures.js';

describe('mayMatch', () => {
  it.each([
    ['html#XF', '<html id="XF">', true],
    ['html#XF1', '<html id="XF">', false],
    ['li.message[id^="post-"] .messageText', '<li class="message" id="post-1"><p class="messageText">', true],
    ['li.message[id^="post-"] .messageText', '<li class="message" id="post-1">', false],
    ['.none, .message', '<p class="message">', true],
    ['.message:not(.none)', '<p class="message">', true],
    ['link[href*="app=core&module=global"]', '<link href="?app=core&amp;module=global">', true],
  ])('%s', (selector, text, expected) => {
    const page = openPage({ source: 'x', text, url: null, encoding: 'utf-8' }, defaultSettings.limits);
    expect(isProblem(page) || mayMatch(page, selector)).toBe(expected);
  });

  it('never denies a sign that matches', () => {
    const denied: string[] = [];
    for (const { name, source } of fixtureCases('threads')) {
      if (!source.endsWith('.html')) continue;
      const document = { source, text: readFileSync(source, 'utf8'), url: null, encoding: 'utf-8' };
      const page = openPage(document, defaultSettings.limits);
      if (isProblem(page)) continue;
      for (const selector of htmlPlatforms.flatMap(({ signs }) => Object.keys(signs))) {
        if (page.$(selector).length > 0 && !mayMatch(page, selector)) denied.push(`${name}: ${selector}`);
      }
    }
    expect(denied).toEqual([]);
  });
});
