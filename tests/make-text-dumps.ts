import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixtureCases } from './fixtures.js';

/** Pages that no browser shows as a thread: hostile ones, and those whose posts only scripts put there. */
const notShown = /hostile|preloaded|payload|saved-application/u;

/** Readings of data that no browser shows. */
const notRead = /\/(?:json-ld|reddit-json)\//u;

/** The ways in which pages become text. */
export const dumpWays = ['w3m', 'innertext'] as const;

const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Replaces the page by its own text, which `--dump-dom` then prints. */
const showOwnText =
  '<script>addEventListener("load",()=>{const text=document.body.innerText;' +
  'document.documentElement.innerHTML="<body><pre></pre></body>";' +
  'document.querySelector("pre").textContent=text})</script>';

const textFixtures = join(dirname(fileURLToPath(import.meta.url)), '..', 'fixtures', 'text');

function w3m(page: string): string {
  return execFileSync('w3m', ['-dump', '-I', 'UTF-8', '-O', 'UTF-8', '-T', 'text/html', page], {
    encoding: 'utf8',
  });
}

function innerText(page: string, folder: string): string {
  const copy = join(folder, 'page.html');
  const markup = readFileSync(page, 'utf8').replace(/<script\b[^>]*>[\s\S]*?<\/script>/giu, '');
  writeFileSync(copy, `<meta charset="utf-8">${markup}${showOwnText}`);
  const profile = mkdtempSync(join(folder, 'profile-'));
  const printed = execFileSync(
    'chromium',
    [...chromiumFlags, `--user-data-dir=${profile}`, '--dump-dom', `file://${copy}`],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const start = printed.indexOf('<pre>') + '<pre>'.length;
  return printed
    .slice(start, printed.lastIndexOf('</pre>'))
    .replaceAll('&nbsp;', '\u00A0')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

const seen = (text: string): string => text.replace(/\s+/gu, ' ');

/** Whether the words of most posts can be read in the text at all: some pages keep them from browsers without scripts. */
function showsPosts(text: string, expected: string): boolean {
  const { threads } = JSON.parse(readFileSync(expected, 'utf8')) as {
    threads: { posts: { text: string }[] }[];
  };
  const openings = (threads[0]?.posts ?? []).flatMap((post) =>
    post.text === '' ? [] : seen(post.text).slice(0, 12),
  );
  const shown = openings.filter((words) => seen(text).includes(words)).length;
  return openings.length > 0 && shown * 2 > openings.length;
}

/**
 * Writes what people get when they copy the page fixtures out of a browser or save them with a text browser:
 * `fixtures/text/PLATFORM/CASE-w3m` and `…-innertext`. Needs `w3m` and `chromium`; the results are committed.
 * @param wanted only cases whose names hold this; empty for all
 */
export function makeTextDumps(wanted: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'text-dumps-'));
  for (const { name, source, expected } of fixtureCases('threads')) {
    if (!source.endsWith('.html') || notShown.test(name) || notRead.test(name) || !name.includes(wanted))
      continue;
    const platform = basename(dirname(name));
    for (const [way, text] of [
      ['w3m', w3m(source)],
      ['innertext', innerText(source, folder)],
    ] as const) {
      if (!showsPosts(text, expected)) continue;
      const place = join(textFixtures, platform, `${basename(name)}-${way}`);
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, 'source.txt'), `${text.trimEnd()}\n`);
    }
  }
  rmSync(folder, { recursive: true });
}
