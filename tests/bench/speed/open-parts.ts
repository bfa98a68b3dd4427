import { createRequire } from 'node:module';
import type { Analyzer } from '../../../src/analysis/index.js';
import { openAnalyzer } from '../../../src/pipeline.js';
import { defaultSettings } from '../../../src/settings.js';

/** The settings of the program, with the weights where they stand in the sources. */
export const settings = {
  ...defaultSettings,
  model: 'src/lexicon/sentiment.model',
  eventModel: 'src/lexicon/events.model',
};

/** This program's analysis. */
export function openAnalysis(): Promise<Analyzer> {
  return openAnalyzer(settings);
}

/** Requires a package that has no types. */
export const require = createRequire(import.meta.url);
