// npm run bench:domains -- FOLDER VECTORS: each domain of labelled texts by a model that learned from the others.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { measureSentiment } from '../../src/evaluate/index.js';
import type { LabelledSet } from '../../src/model/labelled-text.js';
import type { JudgedFile } from '../../src/model/sentiment-figures.js';
import { defaultSettings } from '../../src/settings.js';
import { defaultTraining, parseVectors, trainModel } from '../../src/train/index.js';
import { type Contestant, openContestants, openOurs } from './contestants.js';
import { type GoldFile, readGold } from './gold-files.js';
import { printTable } from './print-table.js';
import { sureOf } from './sure-of.js';

/** Which files are of one domain; a file that is in none is a domain of its own. */
const domains: readonly (readonly string[])[] = [
  ['blitzer_books', 'blitzer_dvd', 'blitzer_electronics', 'blitzer_kitchen', 'edmunds', 'yelp_stars'],
  ['api_reviews', 'app_reviews', 'github_comments', 'jira_comments', 'so_senti4sd'],
];

const nameOf = ({ name }: GoldFile) => basename(name).replace(/\.\w+$/u, '');

function domainsOf(files: readonly GoldFile[]): readonly (readonly GoldFile[])[] {
  const joined = domains.map((names) => files.filter((file) => names.includes(nameOf(file))));
  const alone = files.filter((file) => !domains.flat().includes(nameOf(file))).map((file) => [file]);
  return [...joined, ...alone].filter((domain) => domain.length > 0);
}

function labelledSet({ name, texts }: GoldFile): LabelledSet {
  return { name, texts: texts.flatMap(({ text, label }) => (label === null ? [] : [{ text, label }])) };
}

async function judge(contestant: Contestant, { name, texts }: GoldFile): Promise<JudgedFile> {
  const judged = [];
  for (const { text, label, score } of texts)
    judged.push({ label, score, found: sureOf(await contestant.label(text)) });
  return { name, texts: judged };
}

const [, , folder, vectorFile] = process.argv;
if (folder === undefined) throw new Error('name a folder: npm run bench:domains -- FOLDER VECTORS');
const gold = await readGold(folder);
const vectors = vectorFile === undefined ? null : parseVectors(readFileSync(vectorFile, 'utf8'), vectorFile);
const [, ...peers] = await openContestants();
const judged: JudgedFile[][] = [[], ...peers.map(() => [])];
for (const domain of domainsOf(gold)) {
  const others = gold.filter((file) => !domain.includes(file)).map(labelledSet);
  const model = trainModel(others, [], vectors, defaultTraining, defaultSettings, () => {});
  for (const [index, contestant] of [await openOurs(model), ...peers].entries()) {
    for (const file of domain) judged[index]?.push(await judge(contestant, file));
  }
  process.stderr.write(`${domain.map(nameOf).join(', ')}: done\n`);
}
const figures = judged.map(measureSentiment);
printTable(
  'macro-F1',
  ['tesla-sentiment', ...peers.map(({ name }) => name)],
  figures[0]?.files.map(({ name, texts }, at) => [
    name,
    String(texts),
    ...figures.map(({ files }) => files[at]?.macroF1 ?? null),
  ]) ?? [],
  figures.map(({ mean }) => mean.macroF1),
);
