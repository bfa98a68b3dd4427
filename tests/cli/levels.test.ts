import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { makeFolder, runCli, runShell, threadText } from './run-cli.js';

const other = 'Awful, they broke it again and lied to me.\n\u00a0\nThe manager called me the same day.\n';
const inputs = { 'a.txt': threadText, 'b.txt': other };

/** What a command writes, which is to succeed. */
async function written(line: string, cwd: string): Promise<string> {
  const { stdout, status } = await runShell(`$T ${line}`, { cwd });
  expect(status, line).toBe(0);
  return stdout;
}

const jsonOf = async (line: string, cwd: string) => JSON.parse(await written(line, cwd));
const linesOf = (text: string): readonly object[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

describe.concurrent('--level', () => {
  test('gives json the rows that jsonl has', async () => {
    const level = 'event';
    const cwd = await makeFolder(inputs);
    const [document, lines] = await Promise.all([
      jsonOf(`analyze -q a.txt b.txt -l ${level} -f json`, cwd),
      written(`analyze -q a.txt b.txt -l ${level} -f jsonl`, cwd),
    ]);
    expect(document).toEqual({ schema: 'tesla-sentiment/1', level, rows: linesOf(lines), problems: [] });
  });

  test('left out leaves json and html whole', async () => {
    const cwd = await makeFolder(inputs);
    expect(Object.keys(await jsonOf('analyze a.txt -f json', cwd))).toEqual([
      'schema',
      'threads',
      'problems',
    ]);
    expect(load(await written('analyze a.txt -f html', cwd))('article.post').length).toBe(2);
  });

  test('may come from the environment, or be what an option of rows means', async () => {
    const cwd = await makeFolder(inputs);
    const [event, post] = await Promise.all([
      runCli(['analyze', 'a.txt', '-f', 'json'], { cwd, env: { TESLA_SENTIMENT_LEVEL: 'event' } }),
      runCli(['analyze', 'a.txt', '-f', 'json', '--columns', 'post'], { cwd }),
    ]);
    expect(JSON.parse(event.stdout)).toMatchObject({ level: 'event' });
    expect(JSON.parse(post.stdout)).toMatchObject({ level: 'post', rows: [{ post: 1 }, { post: 2 }] });
  });

  test('goes with what chooses, names and sorts rows', async () => {
    const cwd = await makeFolder(inputs);
    const options = '-l post --columns score,source --sort score --label negative --limit 2';
    const { rows } = await jsonOf(`analyze -q a.txt b.txt -f json ${options}`, cwd);
    expect(rows).toEqual(linesOf(await written(`analyze -q a.txt b.txt -f jsonl ${options}`, cwd)));
    const $ = load(await written(`analyze -q a.txt b.txt -f html ${options}`, cwd));
    expect(
      $('.rows th')
        .toArray()
        .map((heading) => $(heading).text()),
    ).toEqual(['score', 'source']);
    expect(
      $('.rows tbody td:nth-child(1)')
        .toArray()
        .map((cell) => Number($(cell).attr('data-sort'))),
    ).toEqual(rows.map(({ score }: { score: number }) => score));
  });

  test.each(['json', 'html'])('writes %s the same for any number of jobs', async (format) => {
    const cwd = await makeFolder(inputs);
    const [one, two] = await Promise.all(
      [1, 2].map((jobs) => written(`analyze -q a.txt b.txt -l sentence -f ${format} --jobs ${jobs}`, cwd)),
    );
    expect(two).toBe(one);
  });

  test('parts the rows as --shard parts the threads', async () => {
    const cwd = await makeFolder(inputs);
    const [whole, ...shards] = await Promise.all(
      ['', '--shard 1/2', '--shard 2/2'].map((more) =>
        jsonOf(`analyze -q a.txt b.txt -l post -f json --columns source,post ${more}`, cwd),
      ),
    );
    const parts = shards.flatMap(({ rows }) => rows);
    expect(parts).toHaveLength(whole.rows.length);
    expect(parts).toEqual(expect.arrayContaining(whole.rows));
  });

  test.each(['json', 'html'])('leaves names out of %s with --anonymize', async (format) => {
    const cwd = await makeFolder({
      'a.csv': 'thread,author,text\nt,Ruthven,They refused to fix it.\nt,Halvard,Ruthven is right.\n',
    });
    const text = await written(`analyze -q a.csv -l post -f ${format} --anonymize`, cwd);
    expect(text).toContain('Author2');
    expect(text).not.toMatch(/ruthven|halvard/i);
  });

  test('leaves what a run fails on to the whole threads', async () => {
    const cwd = await makeFolder(inputs);
    const line = "$T analyze -q a.txt b.txt -l event --limit 1 -f json --fail-on 'posts>=4' -o out.json";
    const { status, stderr } = await runShell(line, { cwd });
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'fail-on[posts>=4] posts is 4\n' });
    expect(JSON.parse(await readFile(join(cwd, 'out.json'), 'utf8')).rows).toHaveLength(1);
  });

  test('is no baseline: that takes the whole document', async () => {
    const cwd = await makeFolder(inputs);
    await written('analyze -q a.txt -l thread -o last.json', cwd);
    const line = "$T analyze -q a.txt --baseline last.json --fail-on 'change.score<0'";
    const { status, stderr } = await runShell(line, { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('a baseline is what analyze -f json wrote in an earlier run');
  });

  test.each(['json', 'html'])(
    'gives each thread a %s file of its own rows with --split-by',
    async (format) => {
      const cwd = await makeFolder(inputs);
      await written(
        `analyze -q a.txt b.txt -l post --sort score --limit 1 -f ${format} --split-by thread -o out`,
        cwd,
      );
      expect((await readdir(join(cwd, 'out'))).toSorted()).toEqual([`a.${format}`, `b.${format}`]);
      for (const name of ['a', 'b']) {
        const text = await readFile(join(cwd, `out/${name}.${format}`), 'utf8');
        const rows = format === 'json' ? JSON.parse(text).rows : load(text)('.rows tbody tr').toArray();
        expect(rows, name).toHaveLength(1);
      }
    },
  );

  test.each(['json', 'html'])('ends %s with the problems of what could not be read', async (format) => {
    const cwd = await makeFolder(inputs);
    const { status, stdout } = await runCli(['analyze', '-l', 'event', '-f', format, 'a.txt', 'nope.txt'], {
      cwd,
    });
    expect(status).toBe(3);
    const told =
      format === 'json' ? JSON.stringify(JSON.parse(stdout).problems) : load(stdout)('.problems').text();
    expect(told).toContain('no such file');
  });

  test.each(['json', 'html'])('leaves an earlier %s file alone when nothing can be read', async (format) => {
    const cwd = await makeFolder({ [`out.${format}`]: 'old' });
    const { status } = await runCli(['analyze', '-q', '-l', 'event', 'nope.txt', '-o', `out.${format}`], {
      cwd,
    });
    expect(status).toBe(4);
    expect(await readFile(join(cwd, `out.${format}`), 'utf8')).toBe('old');
    expect(await readdir(cwd)).toEqual([`out.${format}`]);
  });
});

describe.concurrent('rows of scrape', () => {
  test('as json can be analysed with the same sentiment and events', async () => {
    const cwd = await makeFolder(inputs);
    const scores = (line: string) => written(`${line} -f jsonl --columns post,score,events,text`, cwd);
    const columns = 'source,thread,post,id,author,posted_at,words,quotes,permalink,text';
    await written(`scrape -q a.txt -o rows.json --columns ${columns}`, cwd);
    expect(JSON.parse(await readFile(join(cwd, 'rows.json'), 'utf8'))).toMatchObject({ level: 'post' });
    expect(await scores('analyze -q rows.json')).toBe(await scores('analyze -q a.txt'));
  });

  test('have a page without figures', async () => {
    const cwd = await makeFolder(inputs);
    const $ = load(await written('scrape -q a.txt -f html --columns post,text', cwd));
    expect($('.rows tbody tr').length).toBe(2);
    expect($('.tiles').length).toBe(0);
    expect($('title, .kicker, footer').text()).not.toMatch(/score|sentiment and/i);
  });
});
