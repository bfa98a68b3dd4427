import { createAnalyzer } from '../../src/analysis/index.js';
import type { Post } from '../../src/model/post.js';
import type { AnalyzedThread } from '../../src/model/result.js';
import { defaultSettings } from '../../src/settings.js';
import { readModel } from '../../src/source/read-resource.js';
import { plainThread } from './plain-thread.js';

const analyzer = createAnalyzer(defaultSettings, await readModel(null));

/** Analyses a thread of the posts, of which nothing else is known. */
export function analyzePosts(...posts: readonly Post[]): Promise<AnalyzedThread> {
  return analyzer.analyze(plainThread(...posts));
}
