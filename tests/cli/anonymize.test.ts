import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  createReport,
  defaultSettings,
  formats,
  isProblem,
  levels,
  type ReportedThread,
  run,
} from '../../src/index.js';
import { makeFolder, runCli } from './run-cli.js';

async function* noInput(): AsyncGenerator<Uint8Array> {}

const rows = [
  'thread,title,author,text,permalink',
  't,A call for Ruthven,Ruthven,"The charge port jammed, they refused to fix it.",https://f.example/u/ruthven',
  't,,Halvard,"@ruthven they called me the same day. Thanks, Ruthven!",https://f.example/p/2',
  'u,,halvard,Great service in the end.,',
].join('\n');

describe('--anonymize', () => {
  test('leaves no name in any format or level', async () => {
    const cwd = await makeFolder({ 'a.csv': rows });
    const settings = { ...defaultSettings, anonymize: true };
    const threads: ReportedThread[] = [];
    for await (const outcome of run([join(cwd, 'a.csv')], noInput(), settings)) {
      if (!isProblem(outcome)) threads.push(outcome);
    }
    expect(threads).toHaveLength(2);
    const all = { columns: null, sort: null, limit: null, labels: [] };
    for (const format of formats) {
      for (const level of levels) {
        for (const selection of [null, all]) {
          const report = createReport(format, level, { selection });
          const body = threads.flatMap((thread, index) => [...report.thread(thread, index)]);
          const text = [report.start(), ...body, ...(report.rest?.() ?? []), report.end([])].join('');
          expect(/ruthven|halvard/i.exec(text), `${format}, ${level}`).toBeNull();
        }
      }
    }
  });

  test('calls the customer of an episode as the author', async () => {
    const cwd = await makeFolder({ 'a.csv': rows });
    const args = ['analyze', 'a.csv', '--anonymize', '-l', 'episode', '-f', 'csv', '--columns', 'customer'];
    expect((await runCli(args, { cwd })).stdout).toContain('Author1');
  });

  test('gives a name the same pseudonym in every shard and for any number of jobs', async () => {
    const cwd = await makeFolder({ 'a.csv': rows });
    const args = ['scrape', 'a.csv', '--anonymize', '-f', 'jsonl'];
    const [whole, jobs, one, two] = await Promise.all(
      [[], ['--jobs', '2'], ['--shard', '1/2'], ['--shard', '2/2']].map((more) =>
        runCli([...args, ...more], { cwd }),
      ),
    );
    expect(jobs?.stdout).toBe(whole?.stdout);
    const lines = (text = '') => text.trim().split('\n').filter(Boolean).toSorted();
    expect(lines(`${one?.stdout}${two?.stdout}`)).toEqual(lines(whole?.stdout));
    expect(whole?.stdout.match(/"author":"\w+"/g)).toEqual([
      '"author":"Author1"',
      '"author":"Author2"',
      '"author":"Author2"',
    ]);
  });
});
