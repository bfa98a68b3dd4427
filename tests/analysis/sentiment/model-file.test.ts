import { expect, test } from 'vitest';
import { decodeModel, encodeModel } from '../../../src/analysis/sentiment/model-file.js';
import type { WordModel } from '../../../src/analysis/sentiment/word-model.js';
import { pairsOf } from '../../../src/analysis/sentiment/word-pairs.js';

const model: WordModel = {
  filters: 1,
  rows: new Map([
    ['good', 0],
    ['ü', 1],
  ]),
  table: Int8Array.of(46, -40, 3, 1, 0, -1, -46, 0, 1, 2, 0, 45),
  scales: Float64Array.of(0.5, 1, 0.001, 1, 2, 3),
  negated: Float32Array.of(1, 2, 3),
  bias: Float32Array.of(0.5),
  attention: Float32Array.of(-0.5),
  output: Float32Array.of(1, 0, -1),
  ruleWeights: new Float32Array(36),
  pairs: pairsOf(Uint32Array.of(1, 2)),
  pairWeights: Int8Array.of(46, 0, -46),
  pairScale: 0.5,
  intercept: Float32Array.of(0, 0.25, 0),
  temperature: 0.75,
};

test('what is written is read', () => {
  const read = decodeModel(encodeModel(model));
  const { rows, pairs, ...numbers } = model;
  expect(read).toMatchObject(numbers);
  expect([...(read?.rows.keys() ?? [])]).toEqual([...rows.keys()]);
  expect(['good', 'ü', 'goods', 'ö', ''].map((word) => read?.rows.get(word))).toEqual([
    0,
    1,
    undefined,
    undefined,
    undefined,
  ]);
  expect(read?.pairs.places).toEqual(pairs.places);
  expect([read?.pairs.get(1, 2), read?.pairs.get(2, 1)]).toEqual([0, -1]);
});

test('the same bytes come of what was read', () => {
  const file = encodeModel(model);
  const read = decodeModel(file);
  expect(read && encodeModel(read)).toEqual(file);
});

test('a file is read wherever it lies in memory', () => {
  const file = encodeModel(model);
  const moved = new Uint8Array(file.length + 3).subarray(3);
  moved.set(file);
  expect(decodeModel(moved)?.table).toEqual(model.table);
});

test.each([
  ['nothing', Buffer.from('')],
  ['other JSON', Buffer.from('{"text":"a"}\n')],
  ['a file that is cut off', encodeModel(model).slice(0, -8)],
  ['a wrong number of filters', changed('"filters":1', '"filters":2')],
  ['a wrong size', changed('"table":12', '"table":-9')],
  ['a head that is cut off', changed('"parts"', '"parts')],
  ['a file of an older form', changed('model/3', 'model/2')],
])('no model: %s', (_, file) => {
  expect(decodeModel(file)).toBeNull();
});

function changed(from: string, to: string): Uint8Array {
  return Buffer.from(Buffer.from(encodeModel(model)).toString('latin1').replace(from, to), 'latin1');
}
