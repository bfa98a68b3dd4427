import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { makeFolder, threadText } from '../cli/run-cli.js';
import { linux, rowsOf, runBounded } from './run-bounded.js';

const numbered = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join('');

/** Pages that were made to exhaust who reads them, with the problem that each of them is. */
const pages: readonly (readonly [fault: string, code: string, page: string])[] = [
  [
    'formatting-bomb',
    'page-too-deep',
    `${numbered(1000, (at) => `<b ${at}>`)}${numbered(1000, (at) => `<i ${at}>`)}${'x</b>'.repeat(1000)}`,
  ],
  ['nested-div', 'page-too-deep', '<div>'.repeat(1e5)],
  ['nested-list', 'page-too-deep', '<ul><li>'.repeat(1e5)],
  ['nested-table', 'page-too-deep', '<table><tr><td>'.repeat(1e5)],
  ['nested-svg', 'page-too-deep', '<svg>'.repeat(1e5)],
  ['nested-quotes', 'page-too-deep', `${'<blockquote>'.repeat(600)}own words`],
  ['attributes', 'tag-too-long', `<a ${numbered(2e5, (at) => ` a${at}=1`)}>`],
  ['entities', 'unknown-platform', `<p>${'&lt;'.repeat(1.2e6)}`],
  ['open-comment', 'unknown-platform', `<p>x</p><!--${'x'.repeat(1e7)}`],
];

describe.runIf(linux)('pages that were made to exhaust the parser', () => {
  test('are problems of their own, each within the bounds, and cost no other file its results', async () => {
    const files = pages.map(([fault, , page]) => [`${fault}.html`, `<!DOCTYPE html>${page}`]);
    const cwd = await makeFolder({ ...Object.fromEntries(files), 'a.txt': threadText, 'z.txt': threadText });
    const { status, stdout } = await runBounded('$T scrape *.txt *.html z.txt -f json --jobs 1', { cwd });
    const { threads, problems } = JSON.parse(stdout);
    expect(status).toBe(3);
    expect(threads.map(({ source }: { source: string }) => source)).toEqual(['a.txt', 'z.txt', 'z.txt']);
    const codes = problems.map(({ source, code }: Record<string, string>) => [source, code]);
    expect(Object.fromEntries(codes)).toEqual(
      Object.fromEntries(pages.map(([fault, code]) => [`${fault}.html`, code])),
    );
  });

  test('are read where they nest as deep as no forum does, and not deeper than allowed', async () => {
    const posts = (text: string) =>
      `<!DOCTYPE html><html id="XF" data-app="public" data-template="thread_view"><body><article class="message message--post" data-author="Ann" data-content="post-1"><div class="message-body"><div class="bbWrapper">${text}</div></div></article></body></html>`;
    const quote = '<blockquote class="bbCodeBlock bbCodeBlock--quote"><div class="bbCodeBlock-content">';
    const nested = `${quote.repeat(100)}deep${'</div></blockquote>'.repeat(100)}My own words.`;
    const { status, stdout } = await runBounded('$T scrape - -f jsonl', { stdin: posts(nested) });
    expect(status).toBe(0);
    expect(rowsOf(stdout)).toMatchObject([{ author: 'Ann', text: 'My own words.' }]);
  });
});

describe.runIf(linux)('a page whose reading takes more memory than there is', () => {
  test('ends its worker, which is a problem of this page, and the others are read', async () => {
    const section = `<section>${'<div class=post><p>hello</p></div>'.repeat(1000)}</section>`;
    const cwd = await makeFolder({ 'a.txt': threadText, 'z.txt': threadText });
    await writeFile(`${cwd}/m.html`, `<!DOCTYPE html><body>${section.repeat(150)}`);
    const { status, stdout, stderr } = await runBounded('$T scrape a.txt m.html z.txt -f jsonl --jobs 2', {
      cwd,
      env: { NODE_OPTIONS: '--max-old-space-size=64' },
    });
    expect(rowsOf(stdout).map(({ source }) => source)).toEqual(['a.txt', 'a.txt', 'z.txt', 'z.txt']);
    expect(stderr).toMatch(/^error\[worker-died\] m\.html: .*its memory ran out/mu);
    expect(status).toBe(3);
  });
});

describe('what a browser does not show', () => {
  test('is in no post, and nothing of it is executed', async () => {
    const body =
      'Seen.<script>document.write("scripted"); globalThis.polluted = 1;</script><style>p::after{content:"styled"}</style><!-- commented --><template>templated</template>';
    const page = `<!DOCTYPE html><html id="XF" data-template="thread_view"><body><article class="message message--post" data-author="Ann" data-content="post-1"><div class="message-body"><div class="bbWrapper">${body}</div></div></article></body></html>`;
    const { stdout } = await runBounded('$T scrape - -f jsonl', { stdin: page });
    expect(rowsOf(stdout).map(({ text }) => text)).toEqual(['Seen.']);
  });
});
