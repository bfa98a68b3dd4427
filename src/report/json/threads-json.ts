import { jsonText } from '../json-text.js';
import { isAnalyzed, type Report, type ReportedThread } from '../report.js';
import { aspectJson, episodeJson, eventJson, postJson, summaryJson, threadJson } from './json-document.js';
import { closeDocument, jsonList, openDocument } from './json-frame.js';

function* threadText(thread: ReportedThread): Generator<string> {
  yield '{';
  for (const [key, value] of Object.entries(threadJson(thread)))
    yield `\n      "${key}": ${jsonText(value)},`;
  yield '\n      "posts": ';
  yield* jsonList(thread.posts.map(postJson), 6);
  if (isAnalyzed(thread)) {
    yield ',\n      "events": ';
    yield* jsonList(thread.events.map(eventJson), 6);
    yield ',\n      "episodes": ';
    yield* jsonList(thread.episodes.map(episodeJson), 6);
    yield ',\n      "aspects": ';
    yield* jsonList(thread.aspects.map(aspectJson), 6);
    yield `,\n      "summary": ${jsonText(summaryJson(thread.summary), 6)}`;
  }
  yield '\n    }';
}

/** One JSON document of all threads and problems, written as the threads come. */
export function threadsJson(): Report {
  let isEmpty = true;
  return {
    start: () => openDocument({}, 'threads'),
    *thread(thread, index) {
      isEmpty = false;
      yield index === 0 ? '\n    ' : ',\n    ';
      yield* threadText(thread);
    },
    end: (problems) => closeDocument(isEmpty, problems),
  };
}
