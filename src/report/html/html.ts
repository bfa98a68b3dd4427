import { addAspects, type PlacedAspects } from '../../model/add-aspects.js';
import { type EventType, isCounted } from '../../model/event.js';
import { isAnalyzed, type Report } from '../report.js';
import { pageText } from './page.js';
import { type ThreadView, threadView } from './thread-view.js';

/** One page with everything in it. Its figures come first, so it is written when the last thread is known. */
export function htmlReport(): Report {
  const threads: ThreadView[] = [];
  const events: EventType[] = [];
  const aspects: PlacedAspects<number>[] = [];
  return {
    start: () => '',
    *thread(thread, index) {
      threads.push(threadView(thread, index));
      if (!isAnalyzed(thread)) return;
      events.push(...thread.events.filter(isCounted).map(({ type }) => type));
      aspects.push({ place: index, aspects: thread.aspects });
    },
    end: (problems) => pageText({ threads, events, aspects: addAspects(aspects), problems }),
  };
}
