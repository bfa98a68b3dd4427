import { expect, test } from 'vitest';
import { decodeModel, encodeModel } from '../../../src/analysis/sentiment/model-file.js';
import { pairKey, type WordModel } from '../../../src/analysis/sentiment/word-model.js';

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
  pairs: new Map([[pairKey(0, true, 1, false), 0]]),
  pairWeights: Float32Array.of(0.5, 0, -0.5),
  intercept: Float32Array.of(0, 0.25, 0),
  temperature: 0.75,
};

test('what is written is read, the weights of pairs within half a step', () => {
  const read = decodeModel(encodeModel(model));
  expect({ ...read, pairWeights: [] }).toEqual({ ...model, pairWeights: [] });
  read?.pairWeights.forEach((value, at) => {
    expect(Math.abs(value - (model.pairWeights[at] ?? 0))).toBeLessThanOrEqual(0.5 / 92 + 1e-6);
  });
});

test.each([
  ['', 'nothing'],
  ['{"text":"a"}\n', 'other JSON'],
  [encodeModel(model).slice(0, -6), 'a file that is cut off'],
  [encodeModel(model).replace('"words":2', '"words":3'), 'a wrong number of words'],
])('%s is no model: %s', (text) => {
  expect(decodeModel(text)).toBeNull();
});
