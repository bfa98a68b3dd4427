import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { commandEntries } from '../../src/cli/program.js';
import { manPage } from './man-page.js';

// UPDATE_MAN=1 npx vitest run tests/cli/man-page.test.ts writes the page anew; the diff is the review.
const path = join(import.meta.dirname, '../../man/tesla-sentiment.1');

/** What a program makes of the page; `null` where the program is not installed. */
function shown(program: string, ...args: readonly string[]): string | null {
  try {
    return execFileSync(program, [...args, path], {
      encoding: 'utf8',
      env: { ...process.env, MANWIDTH: '80', LC_ALL: 'C.UTF-8' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

describe('the manual page', () => {
  test('is what the definitions of the commands say', async () => {
    const page = await manPage();
    if (process.env.UPDATE_MAN) await writeFile(path, page);
    expect(await readFile(path, 'utf8')).toBe(page);
  });

  test('is part of the package', () => {
    expect(packageJson.man).toEqual(['./man/tesla-sentiment.1']);
    expect(packageJson.files).toContain('man');
  });

  test('can be read with man, where there is one, in the columns of a terminal', () => {
    const text = shown('man', '-l', '--warnings=mac');
    if (text === null) return;
    for (const { name } of commandEntries) expect(text).toContain(`tesla-sentiment ${name}`);
    expect(text).toMatch(/\n {7}--files-from file\n/);
    expect(text.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  });
});
