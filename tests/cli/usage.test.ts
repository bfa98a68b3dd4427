import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { makeFolder, runCli, runShell, threadText } from './run-cli.js';

describe.concurrent('wrong usage ends with 2, says what is wrong on standard error and writes nothing', () => {
  test.each([
    ['an unknown option', ['analyze', 't.txt', '--formt', 'json'], 'Did you mean --format?'],
    ['an abbreviated option', ['analyze', 't.txt', '--form', 'json'], "unknown option '--form'"],
    ['an unknown command', ['analize', 't.txt'], 'Did you mean analyze?'],
    ['a file instead of a command', ['t.txt'], 'tesla-sentiment analyze FILE'],
    ['an unknown format', ['analyze', 't.txt', '-f', 'xml'], 'table, csv, tsv, json, jsonl'],
    ['an equals sign after a short option', ['analyze', 't.txt', '-f=json'], "'=json'"],
    ['an equals sign before a file name', ['analyze', 't.txt', '-o=x.csv'], '--output=x.csv'],
    [
      'an unknown level',
      ['analyze', 't.txt', '-l', 'word'],
      'thread, post, sentence, event, episode, author',
    ],
    ['an unknown platform', ['analyze', 't.txt', '--platform', 'usenet'], 'xenforo2'],
    ['an unknown moment', ['analyze', 't.txt', '-f', 'json', '--as-of', 'noon'], 'noon'],
    ['an unknown encoding', ['analyze', 't.txt', '-f', 'json', '--encoding', 'klingon'], 'klingon'],
    ['a missing value', ['analyze', 't.txt', '--format'], 'argument missing'],
    ['quiet and verbose', ['analyze', 't.txt', '--quiet', '--verbose'], "'--verbose'"],
    ['an option of rows with a table', ['analyze', 't.txt', '--bom'], 'csv and tsv'],
    ['an option of rows with JSON', ['analyze', 't.txt', '-f', 'json', '--no-header'], 'csv and tsv'],
    [
      'an output of a kind that we do not write',
      ['analyze', 't.txt', '-o', 'out.xlsx'],
      'table, csv, tsv, json',
    ],
    [
      'a column of another level',
      ['analyze', 't.txt', '-f', 'json', '--columns', 'status'],
      'the level post',
    ],
    ['standard input twice', ['analyze', '-', '-'], 'twice'],
    ['the output as an input', ['analyze', './t.txt', '-o', 't.txt'], "'./t.txt'"],
    ['an empty text', ['explain', ' '], 'empty'],
    ['help for an unknown command', ['help', 'analise'], "unknown command 'analise'"],
  ])('%s', async (_, args, said) => {
    const cwd = await makeFolder({ 't.txt': threadText });
    const { status, stdout, stderr } = await runCli(args, { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('error[wrong-usage]');
    expect(stderr).toContain(said);
    expect(await readFile(`${cwd}/t.txt`, 'utf8')).toBe(threadText);
  });
});

describe.concurrent('arguments', () => {
  test('are taken in any order and in every usual form', async () => {
    const cwd = await makeFolder({ 't.txt': threadText });
    const forms = [
      ['t.txt', '--format', 'csv'],
      ['--format=csv', 't.txt'],
      ['-fcsv', 't.txt'],
      ['-f', 'csv', '-o', '-', '--', 't.txt'],
    ];
    const ended = await Promise.all(forms.map((form) => runCli(['analyze', ...form], { cwd })));
    expect(new Set(ended.map(({ stdout }) => stdout)).size).toBe(1);
    expect(ended[0]?.stdout).toContain('\r\nt.txt,');
  });

  test('after -- are files', async () => {
    const cwd = await makeFolder({ '-odd.txt': threadText });
    const { status, stdout } = await runCli(['analyze', '-f', 'csv', '--', '-odd.txt'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain('-odd.txt,');
  });

  test('never reach a shell', async () => {
    const cwd = await makeFolder({ '$(touch made).txt': threadText });
    expect((await runCli(['analyze', '$(touch made).txt'], { cwd })).status).toBe(0);
    await expect(readFile(`${cwd}/made`)).rejects.toThrow();
  });

  test('may be missing when standard input is a pipe', async () => {
    const [named, unnamed] = await Promise.all([
      runCli(['analyze', '-', '-f', 'json'], { stdin: threadText }),
      runCli(['analyze', '-f', 'json'], { stdin: threadText }),
    ]);
    expect(unnamed).toEqual(named);
    expect(JSON.parse(unnamed.stdout).threads[0]).toMatchObject({ source: '-', posts: [{}, {}] });
  });

  test.skipIf(process.platform !== 'linux')('may not be missing when a human sits there', async () => {
    const { stdout } = await runShell('script -qec "$T analyze; echo status \\$?" /dev/null');
    expect(stdout).toContain('Usage: tesla-sentiment analyze [options] [inputs...]');
    expect(stdout).toContain('status 2');
  });

  test.skipIf(process.platform !== 'linux')('may not send a file into itself', async () => {
    const cwd = await makeFolder({ 't.txt': threadText });
    const { stdout, stderr } = await runShell('$T analyze -o t.txt < t.txt; echo $?; cat t.txt', { cwd });
    expect(stdout).toBe(`2\n${threadText}`);
    expect(stderr).toContain("'t.txt' is the same file as the input '-'");
  });

  test('may give the output any extension when they name the format', async () => {
    const cwd = await makeFolder({ 't.txt': threadText });
    expect((await runCli(['analyze', 't.txt', '-f', 'csv', '-o', 'out.xlsx'], { cwd })).status).toBe(0);
    expect(await readFile(`${cwd}/out.xlsx`, 'utf8')).toMatch(/^source,/);
  });

  test('of the environment that are empty are none', async () => {
    const names = ['FORMAT', 'LEVEL', 'PLATFORM', 'ENCODING'];
    const env = Object.fromEntries(names.map((name) => [`TESLA_SENTIMENT_${name}`, '']));
    const ended = await runCli(['analyze'], { stdin: threadText, env });
    expect(ended).toEqual(await runCli(['analyze'], { stdin: threadText }));
    expect(ended.status).toBe(0);
  });

  test('of the environment give way to options', async () => {
    const cwd = await makeFolder({ 't.txt': threadText });
    const env = { TESLA_SENTIMENT_FORMAT: 'jsonl', TESLA_SENTIMENT_LEVEL: 'event' };
    const [alone, overruled, named] = await Promise.all([
      runCli(['analyze', 't.txt'], { cwd, env }),
      runCli(['analyze', 't.txt', '-f', 'csv', '-l', 'post'], { cwd, env }),
      runCli(['analyze', 't.txt', '-o', 'out.csv'], { cwd, env }),
    ]);
    expect(JSON.parse(alone.stdout.split('\n')[0] ?? '')).toHaveProperty('stage');
    expect(overruled.stdout).toMatch(/^source,.*,label,/);
    expect(named.status).toBe(0);
    expect(await readFile(`${cwd}/out.csv`, 'utf8')).toMatch(/^source,.*,stage,/);
  });
});

describe.concurrent('help', () => {
  test('of every command is on standard output, at most 80 columns wide, with examples', async () => {
    for (const ended of await Promise.all(
      [['--help'], ...['analyze', 'scrape', 'explain', 'evaluate'].map((name) => [name, '-h'])].map((args) =>
        runCli(args),
      ),
    )) {
      expect(ended).toMatchObject({ status: 0, stderr: '' });
      expect(ended.stdout).toMatch(/\nExamples:\n {2}tesla-sentiment /);
      expect(ended.stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });

  test('is shown whatever else is wrong, and by the command help', async () => {
    const asked = await runCli(['help', 'analyze']);
    for (const wrong of [['--bogus'], ['--format', 'xml'], ['--format', 'xml', '--bom', 't.txt']]) {
      expect(await runCli(['analyze', ...wrong, '-h'])).toEqual({ ...asked, status: 0, stderr: '' });
    }
  });

  test('follows COLUMNS and has no colour in a pipe', async () => {
    const env = { COLUMNS: '60', FORCE_COLOR: '1' };
    for (const args of [['--help'], ['analyze', '--help']]) {
      const { stdout } = await runCli(args, { env });
      expect(stdout.split('\n').filter((line) => line.length > 60)).toEqual([]);
      expect(stdout).not.toContain('\x1b');
    }
  });

  test('groups options, shows defaults and choices, exit codes and links', async () => {
    const [root, analyze] = await Promise.all([runCli(['--help']), runCli(['analyze', '--help'])]);
    expect(analyze.stdout).toMatch(/\nInput:\n.*\nOutput:\n.*\nMessages:\n/s);
    expect(analyze.stdout.replace(/\s+/g, ' ')).toContain(
      '(choices: "thread", "post", "sentence", "event", "episode", "author", "aspect", default: "post", env: TESLA_SENTIMENT_LEVEL)',
    );
    expect(root.stdout).toMatch(/\nExit codes:\n.*130/s);
    expect(root.stdout).toContain(packageJson.bugs);
  });

  test('is also what no arguments at all get, with 2', async () => {
    const { status, stdout, stderr } = await runCli([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage: tesla-sentiment');
  });

  test('has examples that work', async () => {
    const cwd = await makeFolder({
      'thread.html': threadText,
      'thread.txt': threadText,
      'post.txt': 'They rang at once.',
    });
    const helps = await Promise.all(['analyze', 'scrape', 'explain'].map((name) => runCli([name, '--help'])));
    const lines = helps.flatMap(({ stdout }) => (stdout.split('Examples:\n')[1] ?? '').trim().split('\n'));
    expect(lines.length).toBeGreaterThanOrEqual(9);
    // What is on the web cannot be part of a test.
    for (const line of lines.filter((example) => !example.includes('https://'))) {
      const ended = await runShell(line.trim().replace('tesla-sentiment', '$T'), { cwd });
      expect({ line, ...ended }).toMatchObject({ status: 0, stderr: '' });
    }
  });

  test('of the version is the version', async () => {
    expect(await runCli(['-V'])).toEqual({ status: 0, stdout: `${packageJson.version}\n`, stderr: '' });
  });
});
