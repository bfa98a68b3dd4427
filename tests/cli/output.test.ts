import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { makeFolder, runCli, runShell, threadText } from './run-cli.js';

const linux = process.platform === 'linux';
const describeOnLinux = linux ? describe.concurrent : describe.skip;

describe.concurrent('results', () => {
  test('go to standard output and all else to standard error', async () => {
    const cwd = await makeFolder({ 't.txt': threadText });
    const { status, stdout, stderr } = await runCli(['analyze', 't.txt', 'nope.txt', '-f', 'json'], { cwd });
    expect(status).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      threads: [{ source: 't.txt' }],
      problems: [{ code: 'missing-file' }],
    });
    expect(stderr).toBe('error[missing-file] nope.txt: no such file; check the path\n1 read, 1 failed\n');
  });

  test('are one valid document also when nothing could be read', async () => {
    const { status, stdout } = await runCli(['analyze', '-f', 'json'], { stdin: '' });
    expect(status).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject({ threads: [], problems: [{ code: 'empty-input' }] });
  });

  test('are the same in CSV as in JSON', async () => {
    const stdin = 'One, "two"\nthree.\n\u00a0\n=not a formula; really\n';
    const [json, csv] = await Promise.all(
      ['json', 'csv'].map((format) => runCli(['analyze', '-f', format], { stdin })),
    );
    const texts = JSON.parse(json?.stdout ?? '').threads[0].posts.map((post: { text: string }) => post.text);
    const rows: { text: string; score: string }[] = parse(csv?.stdout ?? '', { columns: true });
    expect(rows.map(({ text }) => text.replace(/^'/, ''))).toEqual(texts);
    expect(rows[1]?.text).toMatch(/^'=/);
    for (const { score } of rows) expect(Number.isFinite(Number(score))).toBe(true);
  });

  test('have a byte order mark or no header when asked', async () => {
    const [bom, bare] = await Promise.all([
      runCli(['analyze', '-f', 'csv', '--bom'], { stdin: threadText }),
      runCli(['analyze', '-f', 'tsv', '--no-header', '--no-escape-formulas'], { stdin: threadText }),
    ]);
    expect(bom.stdout.startsWith('\uFEFFsource,')).toBe(true);
    expect(bare.stdout.split('\n')).toHaveLength(3);
  });

  test('are the same bytes in every time zone and language, in the order of the inputs', async () => {
    const cwd = await makeFolder({ 'a.txt': threadText, 'b.txt': threadText });
    const args = ['analyze', 'b.txt', 'a.txt', '-f', 'jsonl'];
    const [here, there] = await Promise.all([
      runCli(args, { cwd, env: { TZ: 'UTC', LC_ALL: 'C' } }),
      runCli(args, { cwd, env: { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8', CI: '1' } }),
    ]);
    expect(there).toEqual(here);
    const sources = here.stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line).source);
    expect(sources).toEqual(['b.txt', 'b.txt', 'a.txt', 'a.txt']);
  });

  test('of scrape can be analysed with the same result', async () => {
    const cwd = await makeFolder({ 't.txt': threadText });
    const { stdout } = await runShell(
      '$T scrape t.txt | $T analyze - -f jsonl | grep -o "\\"score\\":[^,]*"; $T analyze t.txt -f jsonl | grep -o "\\"score\\":[^,]*"',
      { cwd },
    );
    const scores = stdout.trim().split('\n');
    expect(scores).toHaveLength(4);
    expect(scores.slice(0, 2)).toEqual(scores.slice(2));
  });

  test.each(['csv', 'tsv', 'jsonl', 'json'])(
    'of scrape as %s can be analysed with the same sentiment and events, however odd the words',
    async (format) => {
      const posts = [
        '=they never called back\n\nC:\\new\\temp was the path.',
        '"Quoted", and\ta tab.',
        "'fine'",
        '+1 They replaced my door handle the same day!',
        'Ann said:\nThe charge port jammed.',
      ];
      const cwd = await makeFolder({
        'all.json': JSON.stringify({ threads: [{ source: 's', posts: posts.map((text) => ({ text })) }] }),
      });
      const keys = ['label', 'score', 'events', 'text'] as const;
      const analyzed = async (line: string) => {
        const { stdout, stderr } = await runShell(line, { cwd });
        expect(stderr).toBe('');
        const rows: Record<string, unknown>[] = stdout
          .trim()
          .split('\n')
          .map((row) => JSON.parse(row));
        return rows.map((row) => keys.map((key) => row[key]));
      };
      const direct = await analyzed('$T analyze all.json -f jsonl');
      expect(direct.map((row) => row[3])).toEqual(posts);
      expect(await analyzed(`$T scrape all.json -f ${format} | $T analyze - -f jsonl`)).toEqual(direct);
    },
  );

  test('hold no character that a terminal obeys', async () => {
    const cwd = await makeFolder({ 'a\x1b[2J.txt': 'a\x1b]0;pwn\x07b\x1b[2J\u009b2J\b\b\r \u202egnp.exe' });
    const names = ['a\x1b[2J.txt', 'no\x1b[2J.txt'];
    const { stdout, stderr } = await runCli(['analyze', ...names], { cwd });
    expect(stdout + stderr).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    expect(stderr).toContain('no\\x1b[2J.txt: no such file');
  });

  test('are all that is said when quiet', async () => {
    const cwd = await makeFolder({ 't.txt': threadText });
    const { status, stdout, stderr } = await runCli(['analyze', '-q', 't.txt', 'nope.txt'], { cwd });
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
    expect(stdout).toContain('negative');
  });

  test('come with details when verbose', async () => {
    const { stderr } = await runCli(['analyze', '--verbose'], { stdin: threadText });
    expect(stderr).toBe('-: text, 2 posts\n');
  });
});

describeOnLinux('colour', () => {
  const coloured = async (line: string, env: Record<string, string> = {}) => {
    const cwd = await makeFolder({ 't.txt': threadText });
    const { stdout } = await runShell(line, { cwd, env: { NO_COLOR: '', TERM: 'xterm', ...env } });
    return stdout.includes('\x1b[');
  };
  const onTerminal = (args: string) => `script -qec "$T ${args}" /dev/null </dev/null`;

  test('is for terminals', async () => {
    expect(await coloured(onTerminal('analyze t.txt'))).toBe(true);
    expect(await coloured('$T analyze t.txt')).toBe(false);
    expect(await coloured('$T analyze nope.txt 2>&1')).toBe(false);
  });

  test('is left out for NO_COLOR and dumb terminals', async () => {
    expect(await coloured(onTerminal('analyze t.txt'), { NO_COLOR: '1' })).toBe(false);
    expect(await coloured(onTerminal('analyze t.txt'), { TERM: 'dumb' })).toBe(false);
  });

  test('is where FORCE_COLOR or --color want it, and the option wins', async () => {
    expect(await coloured('$T analyze t.txt', { FORCE_COLOR: '1' })).toBe(true);
    expect(await coloured('$T analyze t.txt', { FORCE_COLOR: '0' })).toBe(false);
    expect(await coloured('$T analyze --color t.txt', { NO_COLOR: '1' })).toBe(true);
    expect(await coloured('$T analyze --no-color t.txt', { FORCE_COLOR: '1' })).toBe(false);
    expect(await coloured('$T analyze --color t.txt -o out.txt; cat out.txt')).toBe(false);
  });

  test('does not hinder a table from fitting', async () => {
    const cwd = await makeFolder({ 't.txt': threadText.repeat(3) });
    const { stdout } = await runShell(onTerminal('analyze t.txt'), {
      cwd,
      env: { COLUMNS: '60', TERM: 'xterm', NO_COLOR: '' },
    });
    const lines = stdout.replace(/\x1b\[[0-9;]*m/g, '').split(/\r?\n/);
    expect(lines.filter((line) => line.length > 60)).toEqual([]);
  });
});

describe.concurrent('an output file', () => {
  test('takes its format from its name', async () => {
    const cwd = await makeFolder({ 't.txt': threadText });
    const names = ['out.csv', 'out.tsv', 'out.json', 'out.jsonl', 'out.txt', 'out'];
    await Promise.all(names.map((name) => runCli(['analyze', 't.txt', '-o', name], { cwd })));
    const starts = await Promise.all(
      names.map(async (name) => (await readFile(`${cwd}/${name}`, 'utf8')).slice(0, 7)),
    );
    expect(starts).toEqual(['source,', 'source\t', '{\n  "sc', '{"sourc', 't.txt (', 't.txt (']);
  });

  test('replaces an old one with its rights, through a link, and leaves nothing else behind', async () => {
    const cwd = await makeFolder({ 't.txt': threadText, 'real.csv': 'old' });
    await chmod(`${cwd}/real.csv`, 0o640);
    await symlink('real.csv', `${cwd}/link.csv`);
    const { status, stdout } = await runCli(['analyze', 't.txt', '-o', 'link.csv'], { cwd });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect((await lstat(`${cwd}/link.csv`)).isSymbolicLink()).toBe(true);
    expect(await readFile(`${cwd}/real.csv`, 'utf8')).toContain('source,thread');
    expect((await stat(`${cwd}/real.csv`)).mode & 0o777).toBe(0o640);
    expect((await readdir(cwd)).toSorted()).toEqual(['link.csv', 'real.csv', 't.txt']);
  });

  test('may be a link that leads nowhere yet', async () => {
    const cwd = await makeFolder({ 't.txt': threadText });
    await symlink('later.csv', `${cwd}/link.csv`);
    expect((await runCli(['analyze', 't.txt', '-o', 'link.csv'], { cwd })).status).toBe(0);
    expect(await readFile(`${cwd}/later.csv`, 'utf8')).toContain('source,thread');
  });

  test('in a folder that is missing, or that is a folder, is a problem and 4', async () => {
    const cwd = await makeFolder({ 't.txt': threadText });
    await mkdir(`${cwd}/folder`);
    const [missing, folder] = await Promise.all(
      ['no/out.csv', 'folder'].map((name) => runCli(['analyze', 't.txt', '-o', name], { cwd })),
    );
    expect(missing).toMatchObject({ status: 4, stdout: '' });
    expect(missing?.stderr).toContain('error[unwritable-output] no/out.csv: cannot be written: its folder');
    expect(folder).toMatchObject({ status: 4, stdout: '' });
    expect(folder?.stderr).toContain('it is a folder');
  });

  test('stays as it is when nothing could be read', async () => {
    const cwd = await makeFolder({ 'out.csv': 'old' });
    expect((await runCli(['analyze', 'nope.txt', '-o', 'out.csv'], { cwd })).status).toBe(4);
    expect(await readFile(`${cwd}/out.csv`, 'utf8')).toBe('old');
    expect(await readdir(cwd)).toEqual(['out.csv']);
  });

  test.runIf(linux)('may be a device', async () => {
    const { status } = await runCli(['analyze', '-f', 'csv', '-o', '/dev/null'], { stdin: threadText });
    expect(status).toBe(0);
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  test('is never one of the inputs under another name', async () => {
    const cwd = await makeFolder();
    await writeFile(`${cwd}/t.txt`, threadText);
    await symlink('t.txt', `${cwd}/u.txt`);
    const { status, stderr } = await runCli(['analyze', 't.txt', '-o', 'u.txt'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain("'u.txt' is the same file as the input 't.txt'");
  });
});
