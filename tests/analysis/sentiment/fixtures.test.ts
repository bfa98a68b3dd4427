import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scorerOf, scoreSentences } from './scorers.js';

const folder = new URL('../../../fixtures/sentiment/', import.meta.url);

describe.each(readdirSync(folder))('%s', (file) => {
  const labels: Record<string, string> = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  describe.each(['rules', 'all'] as const)('by %s', (layers) => {
    test.each(Object.entries(labels))('%s → %s', (text, label) => {
      const sentences = scoreSentences(text, layers);
      const evidence = sentences.flatMap(({ sentiment }) => sentiment.evidence);
      expect({ label: scorerOf(layers).post(sentences)?.label, evidence }).toEqual({ label, evidence });
    });
  });
});
