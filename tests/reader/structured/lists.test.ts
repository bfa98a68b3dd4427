import { describe, expect, it } from 'vitest';
import { openPage } from '../../../src/reader/html/page.js';
import { findRepeated } from '../../../src/reader/structured/repeated/find-repeated.js';
import { defaultSettings } from '../../../src/settings.js';

function postsOf(body: string): number {
  const document = {
    source: 'page.html',
    text: `<html><body>${body}</body></html>`,
    url: null,
    encoding: 'utf-8',
  };
  const page = openPage(document, defaultSettings.limits);
  return 'code' in page ? -1 : findRepeated(page).length;
}

describe('what repeats with names and days but is no thread', () => {
  it('are the rows of a bill', () => {
    const row = (part: string, day: number) =>
      `<tr><td><b>${part}</b></td><td>${day} March 2020</td><td>33.10</td></tr>`;
    expect(postsOf(`<table>${row('Oil filter', 3)}${row('Brake pad', 4)}${row('Wiper', 8)}</table>`)).toBe(0);
  });

  it('are the versions of a program', () => {
    const version = (name: string, day: number) =>
      `<div class="version"><h3>${name}</h3> <span>${day} March 2020</span><ul><li>The map is quicker now.</li></ul></div>`;
    expect(postsOf(version('Spring', 3) + version('Winter', 2) + version('Autumn', 1))).toBe(0);
  });
});

describe('what repeats with bold names before times of day', () => {
  it('is a thread', () => {
    const post = (name: string, clock: string) =>
      `<div class="row"><b>${name}</b>, <span>3 March 2020 ${clock}</span><p>They called me back about the door.</p></div>`;
    expect(postsOf(post('Ada', '10:01') + post('Bo', '11:15') + post('Ada', '12:40'))).toBe(3);
  });
});
