import { describe, expect, test } from 'vitest';
import { makeFolder, runCli } from '../cli/run-cli.js';
import { rowsOf, runBounded } from './run-bounded.js';

const explained = async (profile: string, text = 'Good.') => {
  const cwd = await makeFolder({ 'ours.json': profile });
  return runCli(['analyze', '-', '-f', 'json', '--profile', 'ours.json'], { cwd, stdin: text });
};

describe('a profile', () => {
  test.each([
    ['that is no JSON, with the place', '{\n  "name": "B",\n}', /is no JSON: .*(?:line 3|position \d+)/u],
    ['that ends too early', '{"name": "B"', /is no JSON/u],
    ['that is empty', '', /./u],
    ['that is binary', '\0\x01\x02', /./u],
    [
      'with an empty phrase',
      '{"name":"B","issues":{"baggage":["bag",""]}}',
      /issues\.baggage\.1: must not be empty/u,
    ],
    ['with a name of white space', '{"name":"  "}', /name: must not be empty/u],
    ['with a key of prototypes', '{"name":"B","__proto__":{"x":1}}', /__proto__/u],
    ['with an issue whose name is none', '{"name":"B","issues":{"No Name":["x"]}}', /issues\.No Name/u],
    ['nested a hundred thousand deep', '['.repeat(1e5), /./u],
  ])('%s is wrong usage and reads nothing', async (_, profile, said) => {
    const { status, stdout, stderr } = await explained(profile);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^error\[wrong-usage\] /u);
    expect(stderr).toContain('ours.json');
    expect(stderr).toMatch(said);
    expect(stderr).not.toContain('    at ');
  });

  test('takes what has a meaning in expressions for what it is', async () => {
    const words = ['(', '[a', 'a{1000}', '\\', '.*', '(a+)+$', '$&', 'c++'];
    const profile = JSON.stringify({ name: '.*', company: words, issues: { odd: words } });
    const { status, stdout } = await explained(
      profile,
      'They broke my c++ again. aaaaaaaaaaaaaaaaaaaaaaaaaaaa!',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout).threads).toHaveLength(1);
  });

  test('may say the same twice', async () => {
    const people = Array.from({ length: 2 }, () => ({ name: 'Ines', role: 'head', level: 'executive' }));
    const profile = JSON.stringify({
      name: 'B',
      company: ['b', 'b'],
      people,
      issues: { bag: ['bag', 'bag'] },
    });
    expect((await explained(profile)).status).toBe(0);
  });

  const phrases = (count: number) =>
    JSON.stringify({
      name: 'B',
      issues: { many: Array.from({ length: count }, (_, at) => `phrase number ${at}`) },
    });

  test('of ten thousand phrases costs a moment', async () => {
    const cwd = await makeFolder({ 'ours.json': phrases(10_000) });
    const { stdout, status } = await runBounded('ulimit -t 10; $T analyze - --profile ours.json -f jsonl', {
      cwd,
      stdin: 'They sold me phrase number 9999, broken.\n',
    });
    expect({ status, rows: rowsOf(stdout).length }).toEqual({ status: 0, rows: 1 });
  });

  test('of 10 MB is refused', async () => {
    const { status, stderr } = await explained(phrases(500_000));
    expect(status).toBe(2);
    expect(stderr).toContain('ours.json: is larger than 1 MB;');
  });
});
