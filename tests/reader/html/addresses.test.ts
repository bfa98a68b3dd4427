import { describe, expect, it } from 'vitest';
import { isProblem } from '../../../src/problem.js';
import { addressResolver } from '../../../src/reader/html/addresses.js';
import { openPage } from '../../../src/reader/html/page.js';
import { defaultSettings } from '../../../src/settings.js';

function resolved(html: string, address: string, home: string | null = null): string | null {
  const document = { source: 'page.html', text: html, url: null, encoding: 'utf-8' };
  const page = openPage(document, defaultSettings.limits);
  if (isProblem(page)) throw new Error(page.message);
  return addressResolver(page, home)(address);
}

describe('reading the addresses of a saved page', () => {
  it('takes the one that a browser noted when it saved the page', () => {
    const html = '<!-- saved from url=(0040)https://board.example/f/viewtopic.php?t=5 --><p>Words</p>';
    expect(resolved(html, 'viewtopic.php?t=5&start=15')).toBe(
      'https://board.example/f/viewtopic.php?t=5&start=15',
    );
  });

  it('takes the one that SingleFile noted', () => {
    const html =
      '<html><!--\n Page saved with SingleFile \n url: https://board.example/t/5 \n saved date: x -->';
    expect(resolved(html, '/t/5?page=2')).toBe('https://board.example/t/5?page=2');
  });

  it('reads a base that is relative against the address of the page', () => {
    const html =
      '<base href="/community/"><link rel="canonical" href="https://board.example/community/threads/a.5/">';
    expect(resolved(html, 'threads/a.5/page-2')).toBe('https://board.example/community/threads/a.5/page-2');
  });

  it('takes the one of its site that the platform knows', () => {
    expect(resolved('<p>Words</p>', 'item?id=5&p=2', 'https://news.example')).toBe(
      'https://news.example/item?id=5&p=2',
    );
  });

  it('takes that of a link which the page writes in full and in short', () => {
    const html =
      '<a href="https://elsewhere.example/viewtopic.php?t=9">x</a><a href="./viewtopic.php?t=5">y</a>' +
      '<a href="https://board.example/f/viewtopic.php?t=5">z</a>';
    expect(resolved(html, './viewtopic.php?t=5&start=15')).toBe(
      'https://board.example/f/viewtopic.php?t=5&start=15',
    );
  });

  it('leaves them relative where no link is surely of the same site', () => {
    const html =
      '<a href="https://elsewhere.example/viewtopic.php?t=9">x</a><a href="viewtopic.php?t=5">y</a>';
    expect(resolved(html, 'viewtopic.php?t=5&start=15')).toBe('viewtopic.php?t=5&start=15');
  });
});
