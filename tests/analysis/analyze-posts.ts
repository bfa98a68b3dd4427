import { createAnalyzer } from '../../src/analysis/index.js';
import type { Post } from '../../src/model/post.js';
import type { AnalyzedThread } from '../../src/model/result.js';
import { defaultSettings } from '../../src/settings.js';
import { readModels } from '../../src/source/read-resource.js';
import { plainThread } from './plain-thread.js';

const models = await readModels(defaultSettings);
const analyzer = createAnalyzer(defaultSettings, models);
const byRules = createAnalyzer({ ...defaultSettings, eventLayers: 'rules' }, models);

/** Analyses a thread of the posts, of which nothing else is known. */
export function analyzePosts(...posts: readonly Post[]): Promise<AnalyzedThread> {
  return analyzer.analyze(plainThread(...posts));
}

/** The same by the rules of events alone. */
export function analyzeByRules(...posts: readonly Post[]): Promise<AnalyzedThread> {
  return byRules.analyze(plainThread(...posts));
}
