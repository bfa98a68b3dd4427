import { createAnalyzer } from '../../src/analysis/index.js';
import type { AnalyzedThread } from '../../src/model/result.js';
import type { Thread } from '../../src/model/thread.js';
import { defaultSettings } from '../../src/settings.js';
import { readModels } from '../../src/source/read-resource.js';

const analyzer = createAnalyzer(defaultSettings, await readModels(defaultSettings));

/** Analyses a thread by the settings that are used when none are given. */
export function analyzeThread(thread: Thread): Promise<AnalyzedThread> {
  return analyzer.analyze(thread);
}
