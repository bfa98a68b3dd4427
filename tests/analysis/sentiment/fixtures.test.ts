import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scorerOf, scoreSentences } from './scorers.js';

const folder = new URL('../../../fixtures/sentiment/', import.meta.url);

function labelsOf(file: string): Record<string, string> {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
}

describe.each(readdirSync(folder))('by the rules, %s', (file) => {
  test.each(Object.entries(labelsOf(file)))('%s → %s', (text, label) => {
    const sentences = scoreSentences(text, 'rules');
    const evidence = sentences.flatMap(({ sentiment }) => sentiment.evidence);
    expect({ label: scorerOf('rules').post(sentences)?.label, evidence }).toEqual({ label, evidence });
  });
});

/** What the learned layer has wrong although the rules know better; it may become less, not more. */
const knownWrong = [
  'Great range, but the rattles drive me nuts.',
  'I have yet to meet a rude employee.',
  'Is it a good idea to charge every night?',
  'It might be nice to have a second key.',
  'It works, I guess.',
  'Ludicrous mode needs the battery to be warm.',
  'Not only did they wash the car, they also charged it and were friendly.',
  'The apology came by mail.',
  'The manager was friendly; however, the car came back damaged.',
  'Their technician solved the problem within an hour.',
  'They moved my date once more 😡',
  'Yes, if it is good.',
  'lol',
];

test('by all layers together, the same but for what is known', () => {
  const wrong = readdirSync(folder).flatMap((file) =>
    Object.entries(labelsOf(file))
      .filter(([text, label]) => scorerOf('all').post(scoreSentences(text, 'all'))?.label !== label)
      .map(([text]) => text),
  );
  expect(wrong.sort()).toEqual(knownWrong);
});
