import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { createReport } from '../../src/report/index.js';
import { readText } from '../reader/readings.js';
import { writeReport } from '../report/write-report.js';
import { analyzeThread } from './analyze-thread.js';
import { dumps, jsonRows, letters, pages } from './inputs.js';

const zone = process.env.TZ;
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** The document that the program writes for an input, in a time zone. */
async function written(text: string, timeZone = 'UTC'): Promise<string> {
  process.env.TZ = timeZone;
  const { threads, problems } = await readText(text);
  const analyzed = [];
  for (const thread of threads) analyzed.push(await analyzeThread(thread));
  return writeReport(createReport('json', 'post'), analyzed, problems);
}

const inputs = fc.oneof(dumps, pages, jsonRows, letters);

describe('the same input gives the same bytes', () => {
  test('again, and in every time zone', async () => {
    await fc.assert(
      fc.asyncProperty(inputs, fc.constantFrom('Asia/Tokyo', 'America/St_Johns'), async (text, timeZone) => {
        expect(await written(text, timeZone)).toBe(await written(text));
      }),
      { numRuns: 40, seed: 20150305 },
    );
  });

  test('with the line ends of other systems', async () => {
    await fc.assert(
      fc.asyncProperty(inputs, fc.constantFrom('\r\n', '\r'), async (text, lineEnd) => {
        const lines = text.replace(/\r\n?/gu, '\n');
        expect(await written(lines.replaceAll('\n', lineEnd))).toBe(await written(lines));
      }),
      { numRuns: 60, seed: 20150306 },
    );
  });
});
