// npm run bench:accuracy -- FOLDER: macro-F1 and time of this program and its peers on labelled texts, side by side.
import { measureSentiment } from '../../src/evaluate/index.js';
import type { JudgedFile } from '../../src/model/sentiment-figures.js';
import { openContestants } from './contestants.js';
import { readGold } from './gold-files.js';
import { printTable } from './print-table.js';
import { sureOf } from './sure-of.js';
import { timeLabels } from './time-labels.js';

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('name a folder: npm run bench:accuracy -- FOLDER');
const gold = await readGold(folder);
const contestants = await openContestants();
const times = gold.map(({ name, texts }) => [name, String(texts.length)]);
const judged: JudgedFile[][] = contestants.map(() => []);
for (const [at, { name, texts }] of gold.entries()) {
  for (const [index, contestant] of contestants.entries()) {
    const { labels, microseconds } = await timeLabels(
      contestant,
      texts.map(({ text }) => text),
    );
    times[at]?.push(microseconds.toFixed(0));
    const found = texts.map(({ label, score }, text) => ({
      label,
      score,
      found: sureOf(labels[text] ?? 'neutral'),
    }));
    judged[index]?.push({ name, texts: found });
  }
}
const figures = judged.map(measureSentiment);
const names = contestants.map(({ name }) => name);
const scores = gold.map(({ name, texts }, at) => [
  name,
  String(texts.length),
  ...figures.map(({ files }) => files[at]?.macroF1 ?? null),
]);
printTable(
  'macro-F1',
  names,
  scores,
  figures.map(({ mean }) => mean.macroF1),
);
process.stdout.write('\n');
printTable('µs a text', names, times, null);
