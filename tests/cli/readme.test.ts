import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  aspectsTable,
  columnsTable,
  exitCodesTable,
  inputColumnsTable,
  measuresTable,
  optionsTable,
  platformsTable,
  problemsTable,
} from './readme-tables.js';
import { makeFolder, runCli, runShell } from './run-cli.js';

// UPDATE_README=1 npx vitest run tests/cli/readme.test.ts writes the sections anew; the diff is the review.
const root = join(import.meta.dirname, '../..');
const path = join(root, 'README.md');

const fenced = (language: string, text: string) => `\`\`\`${language}\n${text}\`\`\``;

async function demonstration(): Promise<string> {
  const text = await readFile(join(root, 'fixtures/text/nbsp-separated/source.txt'), 'utf8');
  const cwd = await makeFolder({ 'thread.txt': text });
  return fenced('text', (await runCli(['analyze', 'thread.txt'], { cwd })).stdout);
}

async function evaluation(): Promise<string> {
  const folders = ['xenforo2', 'phpbb3'].map((name) => `fixtures/threads/${name}`);
  return fenced('text', (await runCli(['evaluate', 'reading', ...folders], { cwd: root })).stdout);
}

async function explanation(): Promise<string> {
  const { stdout } = await runShell("$T explain 'The manager never called back.'", { cwd: root });
  return fenced('text', stdout);
}

const sections: readonly (readonly [name: string, write: () => string | Promise<string>])[] = [
  ['demonstration', demonstration],
  ['explanation', explanation],
  ['evaluation', evaluation],
  ['input columns', inputColumnsTable],
  ['options', optionsTable],
  ['post columns', () => columnsTable('post')],
  ['thread columns', () => columnsTable('thread')],
  ['sentence columns', () => columnsTable('sentence')],
  ['author columns', () => columnsTable('author')],
  ['aspect columns', () => columnsTable('aspect')],
  ['aspects', aspectsTable],
  ['measures', measuresTable],
  ['event columns', () => columnsTable('event')],
  ['episode columns', () => columnsTable('episode')],
  ['exit codes', exitCodesTable],
  ['problem codes', problemsTable],
  ['platforms', platformsTable],
];

describe('README.md shows what the program has', () => {
  test.each(sections)('%s', async (name, write) => {
    const readme = await readFile(path, 'utf8');
    const begin = `<!-- begin ${name} -->\n`;
    const start = readme.indexOf(begin) + begin.length;
    const end = readme.indexOf('<!-- end -->', start);
    expect(start, `README.md lacks the section ${name}`).toBeGreaterThan(begin.length);
    expect(end, `README.md does not end the section ${name}`).toBeGreaterThanOrEqual(start);
    const written = `${await write()}\n`;
    if (process.env.UPDATE_README) {
      await writeFile(path, readme.slice(0, start) + written + readme.slice(end));
    } else {
      expect(readme.slice(start, end)).toBe(written);
    }
  });
});
