import {
  aspectJson,
  episodeJson,
  eventJson,
  postJson,
  problemJson,
  summaryJson,
  threadJson,
} from './json-document.js';
import { jsonText } from './json-text.js';
import { isAnalyzed, type Report, type ReportedThread } from './report.js';

/** The name and version of the document's form. */
const schema = 'tesla-sentiment/1';

function* list(items: readonly object[], indent: number): Generator<string> {
  if (items.length === 0) {
    yield '[]';
    return;
  }
  const line = `\n${' '.repeat(indent + 2)}`;
  let before = `[${line}`;
  for (const item of items) {
    yield before + jsonText(item, indent + 2);
    before = `,${line}`;
  }
  yield `\n${' '.repeat(indent)}]`;
}

function* threadText(thread: ReportedThread): Generator<string> {
  yield '{';
  for (const [key, value] of Object.entries(threadJson(thread)))
    yield `\n      "${key}": ${jsonText(value)},`;
  yield '\n      "posts": ';
  yield* list(thread.posts.map(postJson), 6);
  if (isAnalyzed(thread)) {
    yield ',\n      "events": ';
    yield* list(thread.events.map(eventJson), 6);
    yield ',\n      "episodes": ';
    yield* list(thread.episodes.map(episodeJson), 6);
    yield ',\n      "aspects": ';
    yield* list(thread.aspects.map(aspectJson), 6);
    yield `,\n      "summary": ${jsonText(summaryJson(thread.summary), 6)}`;
  }
  yield '\n    }';
}

/** One JSON document of all threads and problems, written as the threads come. */
export function jsonReport(): Report {
  let empty = true;
  return {
    start: () => `{\n  "schema": ${jsonText(schema)},\n  "threads": [`,
    *thread(thread, index) {
      empty = false;
      yield index === 0 ? '\n    ' : ',\n    ';
      yield* threadText(thread);
    },
    end(problems) {
      const listed = [...list(problems.map(problemJson), 2)].join('');
      return `${empty ? ']' : '\n  ]'},\n  "problems": ${listed}\n}\n`;
    },
  };
}
