import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cpuTime } from '../analysis/cpu-time.js';
import { bounded } from './bounded-patterns.js';
import { patternsOfSource } from './patterns-of-source.js';

// Proving all expressions takes a quarter of an hour, so what was proved once is kept; only new ones are checked.
// UPDATE_PATTERNS=1 npx vitest run tests/patterns writes the list of those that are proved, and of those that are not.
process.env.RECHECK_BACKEND = 'pure';
const path = join(import.meta.dirname, 'checked-patterns.json');
const known: { readonly proved: readonly string[]; readonly measured: readonly string[] } = JSON.parse(
  readFileSync(path, 'utf8'),
);

const hashOf = (pattern: string): string =>
  createHash('sha256').update(pattern).digest('base64url').slice(0, 12);

function expressionOf(pattern: string): RegExp {
  const end = pattern.lastIndexOf('/');
  return new RegExp(pattern.slice(1, end), pattern.slice(end + 1));
}

/** Whether recheck proves that an expression takes linear time; it has some seconds for each. */
async function isProved(pattern: string): Promise<boolean> {
  const { checkSync } = await import('recheck');
  const { source, flags } = expressionOf(pattern);
  return checkSync(source, flags, { timeout: 8000 }).status === 'safe';
}

const patterns = await patternsOfSource();
const proved = new Set(known.proved);
const measured = new Set(known.measured);
const unknown = [...patterns.keys()].filter(
  (pattern) => !proved.has(hashOf(pattern)) && !measured.has(pattern),
);

/** Texts that make expressions try again and again: repeated, and with an end that nothing expects. */
const pumps: readonly (readonly [start: string, repeated: string, end: string])[] = [
  ...[...'a0 .,[(@#<-:/_!="\u00A0\n\té'].map((one) => ['', one, '!'] as const),
  ...[...' ]0'].map((one) => ['x', one, '\n'] as const),
  ['', 'a ', '!'],
  ['', '0 ', '!'],
  ['', 'A-', '!'],
  ['', 'a,', '\n'],
  ['', '12:30 ', '!'],
  ['', 'Jan 1, ', '!'],
  ['', ' | ', '!'],
  ['', 'like ', 'x'],
  ['', 'ago ', '!'],
  ['', '/t/', '!'],
  ['', '<a ', '!'],
  ['', 'a@', '!'],
  ['# 1 ', 'a', '\n'],
  ['>', ' >', 'x'],
];

/** Milliseconds that the worst of the texts of so many characters takes. */
async function worst(pattern: string, length: number): Promise<number> {
  const expression = expressionOf(pattern);
  let most = 0;
  for (const [start, repeated, end] of pumps) {
    const text = start + repeated.repeat(Math.ceil(length / repeated.length)) + end;
    expression.lastIndex = 0;
    most = Math.max(most, await cpuTime(() => expression.exec(text)));
  }
  return most;
}

describe('every regular expression', () => {
  test.runIf(process.env.UPDATE_PATTERNS === '1')('is checked anew', { timeout: 3_600_000 }, async () => {
    const found = { proved: [] as string[], measured: [] as string[] };
    for (const pattern of patterns.keys()) {
      const isSafe = proved.has(hashOf(pattern)) || (!measured.has(pattern) && (await isProved(pattern)));
      if (isSafe) found.proved.push(hashOf(pattern));
      else found.measured.push(pattern);
    }
    writeFileSync(
      path,
      `${JSON.stringify({ proved: found.proved.toSorted(), measured: found.measured.toSorted() }, null, 1)}\n`,
    );
  });

  test('that is new is proved to take linear time, or put among those that are measured', async () => {
    const unproved = [];
    for (const pattern of unknown) if (!(await isProved(pattern))) unproved.push(pattern);
    expect(
      unproved.map((pattern) => `${patterns.get(pattern)}: ${pattern}`),
      'mend it, or run UPDATE_PATTERNS=1 npx vitest run tests/patterns and see whether it is measured to be fast',
    ).toEqual([]);
  });

  test('that cannot be proved takes no time on texts that are made for that, of any length or up to its bound', async () => {
    const slow: string[] = [];
    for (const pattern of patterns.keys()) {
      if (!measured.has(pattern)) continue;
      const time = await worst(pattern, bounded.get(pattern) ?? 20_000);
      if (time > 60) slow.push(`${patterns.get(pattern)}: ${pattern}: ${Math.round(time)} ms`);
    }
    expect(slow, 'mend it, or put it into bounded-patterns.ts with what bounds its text').toEqual([]);
  });
});
