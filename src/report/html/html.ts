import { type EventType, isCounted } from '../../model/event.js';
import { isAnalyzed, type Report } from '../report.js';
import { pageText } from './page.js';
import { type ThreadView, threadView } from './thread-view.js';

/** One page with everything in it. Its figures come first, so it is written when the last thread is known. */
export function htmlReport(): Report {
  const threads: ThreadView[] = [];
  const events: EventType[] = [];
  return {
    start: () => '',
    *thread(thread, index) {
      threads.push(threadView(thread, index));
      if (isAnalyzed(thread)) events.push(...thread.events.filter(isCounted).map(({ type }) => type));
    },
    end: (problems) => pageText({ threads, events, problems }),
  };
}
