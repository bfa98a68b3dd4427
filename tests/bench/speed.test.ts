import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Compiles and runs the bench as `npm run bench -- --quick` does; the program itself is built already. */
function quickTable(): string {
  const node = (args: readonly string[]) => execFileSync(process.execPath, args, { encoding: 'utf8' });
  node(['node_modules/typescript/bin/tsc', '-p', 'tests/bench']);
  return node(['node_modules/.cache/bench/tests/bench/speed.js', '--quick']);
}

test('the bench takes every measure and prints its row', { timeout: 300_000 }, () => {
  const table = quickTable();
  const rows = [
    'analysis against bare wink-nlp',
    'analysis against vader-sentiment',
    'whole job, CSV to CSV',
    'reading HTML against bare cheerio.load',
    'cold start',
    '--version against node -e 0',
    '--help against node -e 0',
    'memory of 500 posts, JSONL to JSONL',
    'a thread of 200 posts against one of 100',
    '--jobs 2 against --jobs 1',
  ];
  const missing = rows.filter((row) => !table.split('\n').some((line) => line.startsWith(row)));
  expect(missing, table).toEqual([]);
  expect(table).not.toContain('NaN');
});
