import { addAspects, type PlacedAspects } from '../../model/add-aspects.js';
import { addSummaries } from '../../model/add-summaries.js';
import { type EventType, isCounted } from '../../model/event.js';
import { isAnalyzed, type Report } from '../report.js';
import { aspectsChart } from './aspects-chart.js';
import { type Child, element, type Markup } from './element.js';
import { countEvents, eventsChart } from './events-chart.js';
import { filters } from './filters.js';
import { legend } from './legend.js';
import { summarySection } from './overview.js';
import { pageText } from './page.js';
import { placeOf } from './place.js';
import { problemList } from './problem-list.js';
import { type ThreadView, threadView } from './thread-view.js';
import { threadsTable } from './threads-table.js';

function threadSections(threads: readonly ThreadView[]): readonly Markup[] {
  return threads.map(({ title, origin, ways, figures, body }, index) => {
    const id = placeOf.thread(index);
    const heading = (text: Child) => element('h2', {}, text);
    const parts =
      threads.length === 1
        ? [heading('The thread'), origin, ways, body]
        : element(
            'details',
            { class: 'whole', open: index === 0 },
            element('summary', {}, heading(element('bdi', {}, title)), origin),
            ways,
            figures,
            body,
          );
    return element('section', { id, class: 'thread' }, parts);
  });
}

/** One page with everything in it. Its figures come first, so it is written when the last thread is known. */
export function threadsPage(): Report {
  const threads: ThreadView[] = [];
  const events: EventType[] = [];
  const aspects: PlacedAspects<number>[] = [];
  return {
    start: () => '',
    thread(thread, index) {
      threads.push(threadView(thread, index));
      if (isAnalyzed(thread)) {
        for (const event of thread.events) if (isCounted(event)) events.push(event.type);
        aspects.push({ place: index, aspects: thread.aspects });
      }
      return [];
    },
    end(problems) {
      const posts = threads.reduce((total, thread) => total + thread.posts, 0);
      const summaries = threads.flatMap(({ summary }) => summary ?? []);
      const analyzed = summaries.length > 0;
      const all = addSummaries(summaries);
      return pageText({
        titles: threads.map(({ title }) => title),
        analyzed,
        skipTo: { place: 'posts', name: 'posts' },
        main: [
          analyzed ? summarySection(all, threads.length) : null,
          eventsChart(countEvents(events)),
          aspectsChart(addAspects(aspects)),
          threads.length < 2 ? null : threadsTable(threads),
          problemList(problems),
          element(
            'div',
            { id: 'posts', class: 'bar', tabindex: -1 },
            analyzed ? filters(posts, all.episodes) : null,
          ),
          analyzed ? legend() : null,
          threadSections(threads),
        ],
        hidden: element('div', { id: 'tip', role: 'tooltip', hidden: true }),
        files: [],
      });
    },
  };
}
