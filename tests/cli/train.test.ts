import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, runCli } from './run-cli.js';

const praise = ['splendish', 'gloomless', 'brightly kept', 'well zested'];
const blame = ['snorkish', 'grumfled', 'badly wozzled', 'half crumpled'];
const labelled = [...praise.map((word) => [word, 'pos']), ...blame.map((word) => [word, 'neg'])]
  .flatMap(([word, label]) =>
    ['The car was', 'Their desk is', 'My seat stays'].map((start) =>
      JSON.stringify({ text: `${start} ${word}.`, label }),
    ),
  )
  .join('\n');

test('a model that was learned is written with its card, and scores', async () => {
  const cwd = await makeFolder({ 'ours.jsonl': labelled });
  const train = await runCli(['train', '-o', 'our.model', 'ours.jsonl'], { cwd });
  expect(train).toMatchObject({ stdout: '', stderr: '', status: 0 });
  const card = await readFile(join(cwd, 'our.model.md'), 'utf8');
  expect(card).toContain('| ours.jsonl | 12 | 0 | 12 |');
  const texts = ['evaluate', 'sentiment', '-f', 'json', '--layer', 'words', '--model', 'our.model'];
  const { stdout } = await runCli([...texts, 'ours.jsonl'], { cwd });
  expect(JSON.parse(stdout).all.labels).toMatchObject({
    positive: { recall: 1 },
    negative: { recall: 1 },
  });
});

test('rows that cannot be used are told of, and the others are learned from', async () => {
  const cwd = await makeFolder({ 'ours.jsonl': `${labelled}\n{"text": "no label"}\n` });
  const { stderr, status } = await runCli(['train', '-o', 'our.model', 'ours.jsonl'], { cwd });
  expect(stderr).toBe(
    'warning[malformed-row] ours.jsonl: line 25 left out: it has neither a label nor a score\n',
  );
  expect(status).toBe(0);
});

const passage = (text: string, type: string | null) =>
  JSON.stringify({
    text,
    events: type === null ? [] : [{ type, start: 0, end: text.length }],
    outcome: 'none',
    overall_sentiment: 0,
  });
const passages = Array.from({ length: 10 }, () => [
  passage('The parcel zilvered for a week.', 'delay'),
  passage('My sofa zilvered all June.', 'delay'),
  passage('The parcel is green.', null),
  passage('My sofa stands in the hall.', null),
  passage('The room has a window.', null),
])
  .flat()
  .join('\n');

test('a model of events that was learned is written with its card, and finds events', async () => {
  const cwd = await makeFolder({ 'ours.jsonl': passages });
  const learn = ['train', '--task', 'events', '-o', 'our.model', 'ours.jsonl'];
  expect(await runCli(learn, { cwd })).toMatchObject({ stdout: '', stderr: '', status: 0 });
  expect(await readFile(join(cwd, 'our.model.md'), 'utf8')).toContain('| ours.jsonl | 50 | 20 |');
  const explain = ['explain', '--event-model', 'our.model', 'The lamp zilvered for a month.'];
  expect((await runCli(explain, { cwd })).stdout).toContain('learned, most of all from “zilvered”');
  const measure = ['evaluate', 'events', '-f', 'json', '--event-model', 'our.model', 'ours.jsonl'];
  expect(JSON.parse((await runCli(measure, { cwd })).stdout).all.types).toMatchObject({ f1: 1 });
});

test.each([
  [['train', 'ours.jsonl'], "required option '-o, --output <file>' not specified"],
  [['train', '-o', 'x.model', 'none.jsonl'], 'there is no labelled text to learn from'],
  [['train', '-o', 'x.model', '--vectors', 'ours.jsonl', 'ours.jsonl'], 'ours.jsonl holds no word vectors'],
  [
    ['train', '--task', 'events', '-o', 'x.model', '--vectors', 'ours.jsonl', 'ours.jsonl'],
    'ours.jsonl holds no word vectors',
  ],
  [['explain', '--model', 'ours.jsonl', 'Good.'], 'ours.jsonl holds no model; make one with train'],
  [
    ['explain', '--event-model', 'ours.jsonl', 'Good.'],
    'ours.jsonl holds no model of events; make one with train --task events',
  ],
  [
    ['train', '--task', 'events', '--seed', '2', '-o', 'x.model', 'ours.jsonl'],
    '--seed is for sentiment, but events are learned',
  ],
])('%s is wrong usage', async (args, message) => {
  const cwd = await makeFolder({ 'ours.jsonl': labelled });
  const { stderr, status } = await runCli(args, { cwd });
  expect(stderr).toContain(message);
  expect(status).toBe(2);
});
