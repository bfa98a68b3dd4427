import {
  compareReading,
  measureEvents,
  measureSentiment,
  readExpectedThreads,
} from '../../../src/evaluate/index.js';
import { isProblem } from '../../../src/problem.js';
import { goldAspects } from '../../../src/reader/tables/gold-aspects.js';
import { goldPassages } from '../../../src/reader/tables/gold-passages.js';
import { goldTexts } from '../../../src/reader/tables/gold-texts.js';
import { decode } from '../../../src/source/decode.js';
import { checkThread } from '../check-thread.js';
import { settings } from '../settings.js';
import { withinTime } from '../within-time.js';

/** Rows that humans labelled, by all who read such; they are measured against themselves. */
export function fuzz(bytes: Uint8Array): Promise<void> {
  return withinTime(() => {
    const document = { source: 'fuzz', url: null, ...decode(bytes, null) };
    const texts = [...goldTexts(document)].flatMap((row) => (isProblem(row) ? [] : [row]));
    measureSentiment([{ name: 'fuzz', texts: texts.map((row) => ({ ...row, found: null })) }]);
    Array.from(goldAspects(document, null));
    const passages = [...goldPassages(document, settings)].flatMap((row) => (isProblem(row) ? [] : [row]));
    for (const { thread } of passages) checkThread(thread);
    measureEvents([{ name: 'fuzz', passages: passages.map(({ gold }) => ({ gold, found: gold })) }]);
    const expected = readExpectedThreads(document.text);
    if (expected !== null)
      compareReading(
        expected,
        passages.map(({ thread }) => thread),
      );
  });
}
