import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seeds } from './seeds.js';

/** What runs a target. */
interface Target {
  readonly fuzz: (bytes: Uint8Array) => Promise<void>;
}

const targets: Readonly<Record<string, () => Promise<Target>>> = {
  html: () => import('./targets/html.js'),
  text: () => import('./targets/text.js'),
  mail: () => import('./targets/mail.js'),
  table: () => import('./targets/table.js'),
  json: () => import('./targets/json.js'),
  'json-platform': () => import('./targets/json-platform.js'),
  bytes: () => import('./targets/bytes.js'),
  profile: () => import('./targets/profile.js'),
  gold: () => import('./targets/gold.js'),
  analysis: () => import('./targets/analysis.js'),
  condition: () => import('./targets/condition.js'),
};

/** The inputs of a target in which the fuzzer once found a fault. */
function kept(name: string): readonly string[] {
  const folder = join('fixtures', 'fuzz', name);
  return existsSync(folder) ? readdirSync(folder).map((file) => join(folder, file)) : [];
}

describe.each(Object.entries(targets))('%s', (name, open) => {
  test('takes what the fuzzer begins with', async () => {
    const { fuzz } = await open();
    const made = seeds[name]?.() ?? [];
    expect(made.length).toBeGreaterThan(1);
    for (const seed of made) await fuzz(seed);
  });

  test('takes what once was a fault', async () => {
    const { fuzz } = await open();
    for (const file of kept(name)) await fuzz(readFileSync(file));
  });
});

test('every target has its seeds', () => {
  expect(Object.keys(seeds).toSorted()).toEqual(Object.keys(targets).toSorted());
});
