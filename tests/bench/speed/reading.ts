import { load } from 'cheerio';
import type { Document } from '../../../src/model/document.js';
import { isProblem } from '../../../src/problem.js';
import { readThreads } from '../../../src/reader/index.js';
import { readDocuments } from '../../../src/source/read-documents.js';
import { shown, times } from './figures.js';
import { settings } from './open-parts.js';
import type { Measure, Row, Setting } from './row.js';
import { timeTasks } from './time-tasks.js';

const ofCheerio = 0.6;

/** So much of the pages is enough in a quick run. */
const quickPages = 3;

/** Reading pages against cheerio that only parses them. */
export const reading: Measure = { name: 'html', run: measure };

async function measure({ scale }: Setting): Promise<readonly Row[]> {
  const pages: Document[] = [];
  for await (const document of readDocuments('fixtures/threads', process.stdin, settings)) {
    if (!isProblem(document)) pages.push(document);
    if (scale.runs === 1 && pages.length === quickPages) break;
  }
  const taken = await timeTasks(
    {
      ours: async () => {
        for (const page of pages) for await (const _ of readThreads(page, settings));
      },
      cheerio: () => {
        for (const { text } of pages) load(text);
      },
    },
    scale.runs,
  );
  const bytes = pages.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const perSecond = (milliseconds: number) => `${shown(bytes / 1000 / milliseconds, 2)} MB/s`;
  return [
    {
      measure: 'reading HTML against bare cheerio.load',
      bar: `≥ ${ofCheerio} ×`,
      figure: `${times(taken.cheerio, taken.ours)}, ${perSecond(taken.ours)}`,
      peer: perSecond(taken.cheerio),
      holds: taken.cheerio / taken.ours >= ofCheerio,
    },
  ];
}
