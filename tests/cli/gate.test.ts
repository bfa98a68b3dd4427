import { describe, expect, test } from 'vitest';
import { makeFolder, runCli, runShell, threadText } from './run-cli.js';

const unhappy =
  'They never called back and the repair was awful.\n\u00a0\nTerrible service, I am very angry.\n';

describe.concurrent('--fail-on', () => {
  test('ends with 1 and says with what value the condition held', async () => {
    const { status, stdout, stderr } = await runCli(['analyze', '-f', 'csv', '--fail-on', 'posts >= 2'], {
      stdin: threadText,
    });
    expect(status).toBe(1);
    expect(stderr).toBe('fail-on[posts>=2] posts is 2\n');
    expect(stdout.split('\r\n')).toHaveLength(4);
  });

  test('ends with 0 and says nothing when no condition holds', async () => {
    const args = ['analyze', '--fail-on', 'posts>2', '--fail-on', 'score<-0.99'];
    expect(await runCli(args, { stdin: threadText })).toMatchObject({ status: 0, stderr: '' });
  });

  test('tells every condition that held, before the last line, also when quiet', async () => {
    const cwd = await makeFolder({ 'a.txt': unhappy, 'b.txt': threadText });
    const conditions = ['threads==2', 'negative>99%', 'negative>=50%'].flatMap((one) => ['--fail-on', one]);
    const args = ['analyze', 'a.txt', 'b.txt', ...conditions];
    const [told, quiet] = await Promise.all([runCli(args, { cwd }), runCli([...args, '-q'], { cwd })]);
    expect(told.status).toBe(1);
    expect(told.stderr).toMatch(
      /^fail-on\[threads==2\] threads is 2\nfail-on\[negative>=50%\] negative is \d+\.\d % of the scored posts\n2 read, 0 failed\n$/,
    );
    expect(quiet).toMatchObject({ status: 1, stderr: told.stderr.replace('2 read, 0 failed\n', '') });
  });

  test('judges each thread with --fail-per thread', async () => {
    const cwd = await makeFolder({ 'a.txt': unhappy, 'b.txt': threadText });
    const { status, stderr } = await runShell(
      "$T analyze a.txt b.txt -q --fail-per thread --fail-on 'negative==100%'",
      { cwd },
    );
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'fail-on[negative==100%] a.txt: negative is 100.0 % of the scored posts\n',
    });
  });

  test('names each of several threads of one input', async () => {
    const cwd = await makeFolder({ 'rows.csv': 'thread,text\n15,This is awful.\n\x1b16,This is awful.\n' });
    const { stderr } = await runCli(
      ['analyze', 'rows.csv', '-q', '--fail-per', 'thread', '--fail-on', 'negative>=1'],
      { cwd },
    );
    expect(stderr.split('\n').slice(0, -1)).toEqual([
      'fail-on[negative>=1] rows.csv, 15: negative is 1',
      'fail-on[negative>=1] rows.csv, \\x1b16: negative is 1',
    ]);
  });

  test('that no run could meet is wrong usage', async () => {
    const { status, stderr } = await runCli(['analyze', '--fail-on', 'recoveryRate<60'], {
      stdin: threadText,
    });
    expect(status).toBe(2);
    expect(stderr).toContain('60 is not between 0 and 1; write 60% for per cent');
  });

  test('counts for more than an input that could not be read, and less than none that could', async () => {
    const cwd = await makeFolder({ 'a.txt': threadText });
    const [some, none] = await Promise.all(
      [['a.txt', 'nope.txt'], ['nope.txt']].map((inputs) =>
        runCli(['analyze', ...inputs, '--fail-on', 'posts>=0'], { cwd }),
      ),
    );
    expect([some?.status, none?.status]).toEqual([1, 4]);
  });

  test('judges all inputs when the reader of the results has gone', async () => {
    const cwd = await makeFolder({ 'a.txt': threadText, 'b.txt': unhappy });
    const { stdout } = await runShell(
      '$T analyze a.txt b.txt a.txt -f jsonl --fail-on "posts>=6" 2>told | head -1 >/dev/null; echo $PIPESTATUS; cat told',
      { cwd },
    );
    expect(stdout).toMatch(/^1\nfail-on\[posts>=6\] posts is 6\n/);
  });

  test.each([
    ['anger>1', /'anger' in the condition 'anger>1' is no measure; the measures are threads, posts/],
    ['negative', /'negative' is no condition; write a measure/],
    ['score<10%', /is no share/],
    ['change.score<0', /name it with --baseline/],
  ])('is refused when it is wrong: %s', async (condition, message) => {
    const { status, stdout, stderr } = await runCli(['analyze', '--fail-on', condition], {
      stdin: threadText,
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test.each([
    ['--fail-per', 'thread'],
    ['--baseline', 'x.json'],
  ])('is needed by %s', async (...args) => {
    const { status, stderr } = await runCli(['analyze', ...args], { stdin: threadText });
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('--fail-on') });
  });
});

describe.concurrent('--baseline', () => {
  test('compares with what an earlier run wrote', async () => {
    const cwd = await makeFolder({ 'before.txt': threadText, 'now.txt': unhappy });
    await runCli(['analyze', 'before.txt', '-o', 'before.json'], { cwd });
    const args = ['analyze', '--baseline', 'before.json', '--fail-on', 'change.score<-0.1'];
    const [worse, same] = await Promise.all(
      ['now.txt', 'before.txt'].map((input) => runCli([...args, input], { cwd })),
    );
    expect(worse?.status).toBe(1);
    expect(worse?.stderr).toMatch(/^fail-on\[change\.score<-0\.1\] score changed by -\d\.\d+\n$/);
    expect(same).toMatchObject({ status: 0, stderr: '' });
  });

  test('may be the file that the results go to', async () => {
    const cwd = await makeFolder({ 't.txt': threadText });
    const line = "$T analyze t.txt -o last.json --baseline last.json --fail-on 'change.posts!=0'";
    await runShell('$T analyze t.txt -o last.json', { cwd });
    expect(await runShell(line, { cwd })).toMatchObject({ status: 0, stderr: '' });
  });

  test.each([
    ['{}', /schema/],
    ['{"schema":"tesla-sentiment/1","threads":[{"source":"a"}]}', /threads\.0/],
    ['no json', /is no JSON/],
    [null, /no such file/],
  ])('must be such a document: %s', async (text, message) => {
    const cwd = await makeFolder({ 't.txt': threadText, ...(text === null ? {} : { 'b.json': text }) });
    const { status, stderr } = await runCli(
      ['analyze', 't.txt', '--baseline', 'b.json', '--fail-on', 'change.score<0'],
      { cwd },
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});
