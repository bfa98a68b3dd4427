import { describe, expect, it } from 'vitest';
import { fixtureCases } from '../fixtures.js';
import { readInput } from './readings.js';

/**
 * Every folder of fixtures is read and compared with its `expected.json`. `npm run fixtures -- --update` writes
 * what reading gives now; the review is the diff.
 */
describe.each(['threads', 'text', 'tables'] as const)('reading fixtures/%s', (kind) => {
  it.each(fixtureCases(kind))('$name', async ({ source, expected }) => {
    const { threads, problems } = await readInput(source);
    const result = {
      threads: threads.map(({ source: _, ...thread }) => thread),
      problems: problems.map(({ code, message }) => ({ code, message })),
    };
    await expect(`${JSON.stringify(result, null, 2)}\n`).toMatchFileSnapshot(expected);
  });
});
