import { isProblem, type Problem } from '../problem.js';
import type { Messages } from './messages.js';

/** What was judged, and how many inputs gave nothing. */
export interface Collected<T> {
  readonly files: readonly T[];
  readonly failed: number;
}

/** Takes the judged files of a run, and tells of the problems on the way. */
export async function collectJudged<T extends { readonly name: string }>(
  results: AsyncIterable<T | Problem>,
  messages: Messages,
): Promise<Collected<T>> {
  const files: T[] = [];
  const failed = new Set<string>();
  for await (const result of results) {
    if (isProblem(result)) {
      if (result.severity === 'error') failed.add(result.source);
      messages.problem(result);
    } else files.push(result);
  }
  messages.end(files.filter(({ name }) => !failed.has(name)).length, failed.size);
  return { files, failed: failed.size };
}
