import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const reader = join(dirname(fileURLToPath(import.meta.url)), '../../src/reader');

/** The modules that a file loads when it is loaded; types are gone by then. */
function importsOf(file: string): readonly string[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/^(?:import|export) (?!type\b)[^;]*? from '([^']+)';/gm)].map(
    (found) => found[1] ?? '',
  );
}

it('loads no parser before it meets what it parses', () => {
  const packages = new Set<string>();
  const files = [join(reader, 'index.ts')];
  for (const file of files) {
    for (const name of importsOf(file)) {
      const path = join(dirname(file), name.replace(/\.js$/, '.ts'));
      if (!name.startsWith('.')) packages.add(name);
      else if (!files.includes(path)) files.push(path);
    }
  }
  expect(files.length).toBeGreaterThan(20);
  expect([...packages]).toEqual([]);
});
