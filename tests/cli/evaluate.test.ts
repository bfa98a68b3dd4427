import { describe, expect, test } from 'vitest';
import { makeFolder, runCli } from './run-cli.js';

const gold = {
  'a.jsonl': [
    '{"text": "They fixed it for free. Great service!", "label": "pos"}',
    '{"text": "Awful. They never called back and the car is still broken.", "label": "neg"}',
    '{"text": "Die Werkstatt hat leider nie angerufen.", "label": "neg"}',
    '{"text": "no label"}',
  ].join('\n'),
  'b.csv': 'text,score\nI love this car.,3.5\nTerrible brakes.,-3\nIt has four doors.,0\n',
};

describe('evaluate sentiment', () => {
  test('measures files, tells of rows that cannot be used, and goes on', async () => {
    const cwd = await makeFolder(gold);
    const { stdout, stderr, status } = await runCli(['evaluate', 'sentiment', 'a.jsonl', 'b.csv'], { cwd });
    expect(stdout.split('\n').map((line) => line.split(/ {2,}/)[0])).toEqual([
      ...['file', 'a.jsonl', 'b.csv', 'all', 'mean', ''],
      ...['file', 'a.jsonl', '', '', 'b.csv', '', '', 'all', '', '', ''],
    ]);
    expect(stderr).toBe(
      'warning[malformed-row] a.jsonl: line 4 left out: it has neither a label nor a score\n2 read, 0 failed\n',
    );
    expect(status).toBe(0);
  });

  test('writes JSON, where a text in another language is not scored', async () => {
    const cwd = await makeFolder(gold);
    const { stdout } = await runCli(['evaluate', 'sentiment', '-f', 'json', '.'], { cwd });
    const { schema, files, all } = JSON.parse(stdout);
    expect(schema).toBe('tesla-sentiment/sentiment/1');
    expect(files).toMatchObject([
      { name: 'a.jsonl', texts: 3, notScored: 1, pearson: null, labels: { negative: { recall: 0.5 } } },
      { name: 'b.csv', texts: 3, accuracy: 1, notScored: 0 },
    ]);
    expect(all.texts).toBe(6);
  });

  test('reads standard input', async () => {
    const cwd = await makeFolder();
    const ended = await runCli(['evaluate', 'sentiment', '-'], { cwd, stdin: gold['b.csv'] });
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    expect(ended.stdout).toContain('-         3');
  });

  test('measures a layer alone', async () => {
    const cwd = await makeFolder(gold);
    const of = async (layer: string) =>
      (await runCli(['evaluate', 'sentiment', '-f', 'json', '--layer', layer, 'b.csv'], { cwd })).stdout;
    const [all, rules, words] = await Promise.all(['all', 'rules', 'words'].map(of));
    expect(new Set([all, rules, words]).size).toBe(3);
  });

  test('ends with 3 when a file fails, with 4 when all do', async () => {
    const cwd = await makeFolder({ ...gold, 'c.csv': 'words\nx\n' });
    const some = await runCli(['evaluate', 'sentiment', 'b.csv', 'c.csv', 'none.csv'], { cwd });
    expect(some.stderr).toContain('error[malformed-table] c.csv');
    expect(some.stderr).toContain('error[missing-file] none.csv');
    expect(some.stderr).toContain('1 read, 2 failed');
    expect(some.status).toBe(3);
    const none = await runCli(['evaluate', 'sentiment', 'c.csv'], { cwd });
    expect(none).toMatchObject({ status: 4, stdout: '' });
  });

  test('is what --layer is for', async () => {
    const { stderr, status } = await runCli(['evaluate', 'reading', '--layer', 'rules', '.']);
    expect(stderr).toContain('--layer is for sentiment, aspects and events, but reading is measured');
    expect(status).toBe(2);
  });
});

describe('evaluate aspects', () => {
  const row = (text: string, aspect: string, label: string, split: string) =>
    JSON.stringify({
      text,
      aspect,
      a_from: text.indexOf(aspect),
      a_to: text.indexOf(aspect) + aspect.length,
      label,
      split,
    });
  const two = 'The advisor was wonderful, but the price was awful.';
  const file = [
    row(two, 'advisor', 'pos', 'train'),
    row(two, 'price', 'neg', 'train'),
    row('The app is terrible.', 'app', 'neg', 'test'),
    '{"text": "No such word.", "aspect": "app", "label": "neg"}',
  ].join('\n');

  test('sets what is found of terms beside what their sentences say', async () => {
    const cwd = await makeFolder({ 'a.jsonl': file });
    const { stdout, stderr, status } = await runCli(['evaluate', 'aspects', '-f', 'json', 'a.jsonl'], {
      cwd,
    });
    const { schema, all } = JSON.parse(stdout);
    expect(schema).toBe('tesla-sentiment/aspects/1');
    expect(all).toMatchObject({
      terms: 3,
      accuracy: 1,
      sentenceAccuracy: 0.6667,
      alone: { terms: 1, sentenceAccuracy: 1 },
      several: { terms: 2, sentenceAccuracy: 0.5 },
    });
    expect(stderr).toContain('a.jsonl: line 4 left out: its aspect is not in its text');
    expect(status).toBe(0);
  });

  test('measures the rows of one split', async () => {
    const cwd = await makeFolder({ 'a.jsonl': file });
    const { stdout } = await runCli(['evaluate', 'aspects', '--split', 'test', 'a.jsonl'], { cwd });
    expect(stdout.split('\n').map((line) => line.split(/ {2,}/).slice(0, 3))).toEqual([
      ['file', 'sentences', 'terms'],
      ['a.jsonl', 'all', '1'],
      ['', 'with one term', '1'],
      [''],
    ]);
    const none = await runCli(['evaluate', 'aspects', '--split', 'dev', 'a.jsonl'], { cwd });
    expect(none.stderr).toContain('it has no labelled aspects of the split dev');
    expect(none.status).toBe(4);
  });

  test('is what --split is for', async () => {
    const { stderr, status } = await runCli(['evaluate', 'sentiment', '--split', 'test', '.']);
    expect(stderr).toContain('--split is for aspects, but sentiment is measured');
    expect(status).toBe(2);
  });
});

describe('evaluate events', () => {
  const row = (text: string, type: string) =>
    JSON.stringify({ text, events: [{ type, start: 0, end: text.length }], outcome: 'none' });
  const passages = {
    'gold.jsonl': [row('They fixed the seat.', 'fix'), row('I left.', 'exit'), '{"text": "x"}'].join('\n'),
  };

  test('measures passages, and tells of rows that cannot be used', async () => {
    const cwd = await makeFolder(passages);
    const { stdout, stderr, status } = await runCli(['evaluate', 'events', '-f', 'json', 'gold.jsonl'], {
      cwd,
    });
    const { schema, all } = JSON.parse(stdout);
    expect(schema).toBe('tesla-sentiment/events/1');
    expect(all).toMatchObject({ passages: 2, byType: { fix: { right: 1 } } });
    expect(stderr).toContain('gold.jsonl: line 3 left out: it has no list of events');
    expect(status).toBe(0);
  });

  test('ends with 4 when nothing can be measured', async () => {
    const cwd = await makeFolder({ 'none.jsonl': '{"text": "x"}\n' });
    expect(await runCli(['evaluate', 'events', 'none.jsonl'], { cwd })).toMatchObject({
      status: 4,
      stdout: '',
    });
  });
});
