import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { moduleFacts } from '../module-facts.js';
import { makeFolder, runCli, threadText } from './run-cli.js';

const modules = new Map(moduleFacts('src').map((facts) => [facts.file, facts.filesAtOnce]));

/** What a file imports at once, and what that imports, and so on. */
function loadedBy(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const other of modules.get(file) ?? []) loadedBy(other, found);
  return found;
}

describe('what is loaded before it is needed', () => {
  test.each(['analyze', 'scrape', 'explain', 'evaluate'])('is no reader for the help of %s', (command) => {
    const files = [...loadedBy(`src/cli/${command}.ts`)].filter((file) => file.startsWith('src/reader/'));
    expect(files.filter((file) => file !== 'src/reader/platform-names.ts')).toEqual([]);
  });

  test('is not what reads the arguments, for the version', () => {
    expect([...loadedBy('src/cli/main.ts')]).not.toContain('src/cli/commander.ts');
  });

  test('is nothing that draws charts, unless a page is asked for', async () => {
    const cwd = await makeFolder({
      't.txt': threadText,
      'tell.cjs':
        "process.on('exit', () => process.stderr.write(Object.keys(require('node:module')._cache).join('\\n')));",
    });
    const env = { NODE_OPTIONS: `--require=${join(cwd, 'tell.cjs')}` };
    const [table, html] = await Promise.all(
      ['table', 'html'].map((format) => runCli(['analyze', 't.txt', '-f', format], { cwd, env })),
    );
    expect(table?.stderr).toContain('commander');
    expect(table?.stderr).not.toMatch(/linkedom|observablehq/);
    expect(html?.stderr).toMatch(/linkedom/);
    expect(html?.stderr).not.toContain('Warning');
  });

  test('is neither the reader nor the writer of CSV, for text', async () => {
    const cwd = await makeFolder({
      't.txt': threadText,
      'tell.cjs':
        "process.on('exit', () => process.stderr.write(Object.keys(require('node:module')._cache).join('\\n')));",
    });
    const env = { NODE_OPTIONS: `--require=${join(cwd, 'tell.cjs')}` };
    const [json, csv] = await Promise.all(
      ['json', 'csv'].map((format) => runCli(['scrape', 't.txt', '-f', format], { cwd, env })),
    );
    expect(json?.stderr).toContain('commander');
    expect(json?.stderr).not.toMatch(/csv-(?:parse|stringify)/);
    expect(csv?.stderr).toContain('csv-stringify');
  });
});
