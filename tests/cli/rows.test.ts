import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { makeFolder, runCli, runShell, threadText } from './run-cli.js';

const refusals: readonly (readonly [args: string, message: RegExp])[] = [
  ['--columns mood', /no column 'mood'; its columns are source, thread, post/],
  ['--columns post,,text', /Names of columns are needed/],
  ['--columns post,post', /'post' is named twice/],
  ['--sort mood', /no column 'mood'/],
  ['--sort score:down', /Write the name of a column, or column:desc/],
  ['--limit abc', /A whole number from 1 is needed/],
  ['--limit 0', /A whole number from 1 is needed/],
  ['--label angry', /Allowed choices are positive, neutral, negative, mixed/],
  ['--label negative -l episode', /--label is for the levels post and sentence/],
  ['--columns post -f github', /--columns chooses among rows, but github has none/],
  ['--sort score -l event -f json', /level event has no column 'score'/],
  ['--label mixed -l sentence -f html', /--label mixed is for the level post/],
  ['--columns mood -f html', /no column 'mood'/],
  ["--separator ';' -f tsv", /--separator is for csv, but the format is tsv/],
  ['-f csv --separator ab', /One character is needed/],
  ["-f csv --separator ''", /One character is needed/],
  ["-f csv --separator '\"'", /One character is needed/],
  ['-f csv --separator 1', /One character is needed/],
];

describe.concurrent('rows', () => {
  test('of all inputs are sorted, cut and told by their columns', async () => {
    const cwd = await makeFolder({
      'a.txt': threadText,
      'b.txt': 'Awful, they broke it again and lied to me.\n',
    });
    const { stdout, status } = await runShell(
      '$T analyze a.txt b.txt -l sentence -f csv --columns score,source --sort score --limit 2',
      { cwd },
    );
    const rows: { score: string; source: string }[] = parse(stdout, { columns: true });
    expect(status).toBe(0);
    expect(Object.keys(rows[0] ?? {})).toEqual(['score', 'source']);
    expect(rows.map(({ source }) => source)).toContain('b.txt');
    expect(Number(rows[0]?.score)).toBeLessThanOrEqual(Number(rows[1]?.score));
  });

  test('are chosen by several labels', async () => {
    const { stdout } = await runCli(
      ['analyze', '-f', 'jsonl', '--columns', 'label', '--label', 'negative', '--label', 'positive'],
      { stdin: threadText },
    );
    const labels = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).label);
    expect(new Set(labels)).toEqual(new Set(['negative', 'positive']));
  });

  test('are separated as asked, cells with the separator quoted', async () => {
    const stdin = 'One; two, three.\n';
    const [semicolon, tab] = await Promise.all(
      [';', 'tab'].map((name) => runCli(['analyze', '-f', 'csv', '--separator', name], { stdin })),
    );
    expect(parse(semicolon?.stdout ?? '', { columns: true, delimiter: ';' })).toMatchObject([
      { text: 'One; two, three.' },
    ]);
    expect(parse(tab?.stdout ?? '', { columns: true, delimiter: '\t' })).toMatchObject([
      { text: 'One; two, three.' },
    ]);
  });

  test('of scrape can be chosen too', async () => {
    const { stdout } = await runCli(
      ['scrape', '-f', 'tsv', '--columns', 'text,post', '--sort', 'post:desc', '--limit', '1'],
      { stdin: threadText },
    );
    expect(stdout).toBe('text\tpost\nThey replaced mine the same day. Great service!\t2\n');
  });

  test('of scrape have no column that only analysis knows, and no format for it', async () => {
    const [column, format, extension] = await Promise.all(
      [
        ['-f', 'csv', '--columns', 'score'],
        ['-f', 'github'],
        ['-o', 'x.md'],
      ].map((args) => runCli(['scrape', ...args], { stdin: threadText })),
    );
    expect(column).toMatchObject({ status: 2, stderr: expect.stringContaining("no column 'score'") });
    expect(format).toMatchObject({ status: 2, stderr: expect.stringContaining('Allowed choices are table') });
    expect(extension).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("no format is known by '.md'"),
    });
  });

  test('in markdown are those of the level that is asked for', async () => {
    const { stdout } = await runCli(['analyze', '-f', 'markdown', '-l', 'author'], { stdin: threadText });
    expect(stdout).toMatch(/^\| thread \| author \| posts \|.*\n\| --- \| --- \| ---: \|.*\n\| .* \|\n$/);
  });

  test.each(refusals)('are refused: %s', async (args, message) => {
    const { status, stdout, stderr } = await runShell(`$T analyze ${args}`, { stdin: threadText });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});

describe.concurrent('for the continuous integration of GitHub', () => {
  test('markdown is the summary of a job', async () => {
    const cwd = await makeFolder({ 't.txt': threadText });
    const { stdout } = await runShell('$T analyze t.txt -f markdown >> summary.md; cat summary.md', { cwd });
    expect(stdout).toMatch(/^## Sentiment and service recovery in 1 thread\n\n\| figure \| value \|\n/);
  });

  test('the name of the output asks for markdown', async () => {
    const cwd = await makeFolder({ 't.txt': threadText });
    const { stdout } = await runShell('$T analyze t.txt -o summary.md; cat summary.md', { cwd });
    expect(stdout).toMatch(/^## Sentiment/);
  });

  test('annotations are a line for each finding, at most ten of them', async () => {
    const posts = Array.from(
      { length: 12 },
      (_, at) => `Awful, terrible repair number ${at}.\n::error::pwn%0A`,
    );
    const { stdout } = await runCli(['analyze', '-f', 'github'], { stdin: posts.join('\n\u00a0\n') });
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines.slice(0, 10).every((line) => line.startsWith('::warning title=post '))).toBe(true);
    expect(lines[10]).toBe('::notice title=tesla-sentiment::2 more negative posts; the 10 worst are shown');
  });
});
