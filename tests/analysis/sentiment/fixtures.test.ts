import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createLanguage } from '../../../src/analysis/language.js';
import { scorePost } from '../../../src/analysis/sentiment/score-post.js';
import { scoreSentence } from '../../../src/analysis/sentiment/score-sentence.js';
import { defaultSettings } from '../../../src/settings.js';

const folder = new URL('../../../fixtures/sentiment/', import.meta.url);
const language = createLanguage(defaultSettings.limits);

describe.each(readdirSync(folder))('%s', (file) => {
  const labels: Record<string, string> = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  test.each(Object.entries(labels))('%s → %s', (text, label) => {
    const sentences = language.parse(text).map((sentence) => scoreSentence(sentence, text));
    const evidence = sentences.flatMap((sentence) => sentence.evidence);
    expect({ label: scorePost(sentences)?.label, evidence }).toEqual({ label, evidence });
  });
});
