import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '..');

test('the package holds the built program, its types and its papers, and nothing else', async () => {
  const { stdout } = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
  });
  const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  const paths = files.map(({ path }) => path);
  expect(paths.filter((path) => !path.startsWith('dist/')).toSorted()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'bin/tesla-sentiment.js',
    'man/tesla-sentiment.1',
    'package.json',
  ]);
  const built = paths.filter((path) => path.startsWith('dist/'));
  expect(built).toContain('dist/index.js');
  expect(built).toContain('dist/cli/main.js');
  expect(built).toContain('dist/worker/thread.js');
  expect(built).toContain('dist/lexicon/sentiment.model');
  expect(built).toContain('dist/report/html/page-style.css');
  expect(built).toContain('dist/report/html/page-script.js');
  expect(built.filter((path) => !/\.(js|d\.ts|json|model|css)$/.test(path))).toEqual([]);
});

test('nothing runs when the package is installed', () => {
  const scripts = Object.keys(packageJson.scripts);
  expect(scripts.filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
});

test('no dependency phones home or asks for updates', () => {
  expect(
    Object.keys(packageJson.dependencies).filter((name) => /update-notifier|telemetry|analytics/.test(name)),
  ).toEqual([]);
});
