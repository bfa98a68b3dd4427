import { addSummaries } from '../../model/add-summaries.js';
import type { EventType } from '../../model/event.js';
import type { Summary } from '../../model/result.js';
import type { Problem } from '../../problem.js';
import { plural } from '../plural.js';
import { type AspectTotals, aspectsChart } from './aspects-chart.js';
import { type Child, element, type Markup } from './element.js';
import { countEvents, eventsChart } from './events-chart.js';
import { filters } from './filters.js';
import { legend } from './legend.js';
import { finding, labelBar, tiles } from './overview.js';
import { readPageFile } from './page-files.js';
import { placeOf } from './place.js';
import type { ThreadView } from './thread-view.js';
import { threadsTable } from './threads-table.js';

/** What the page shows. */
export interface PageContent {
  readonly threads: readonly ThreadView[];
  /** Types of the counted events of all threads. */
  readonly events: readonly EventType[];
  readonly aspects: AspectTotals;
  readonly problems: readonly Problem[];
}

/** What the page is called, and what stands at its end: without analysis it has nothing to warn of. */
const words = {
  analyzed: {
    name: 'Sentiment and service recovery',
    end: 'Written by tesla-sentiment. Scores and events are found by rules and a learned model, and single ones are wrong now and then: read the posts before you decide anything about a person.',
  },
  read: { name: 'Posts', end: 'Written by tesla-sentiment.' },
} as const;

function problemList(problems: readonly Problem[]): Markup | null {
  if (problems.length === 0) return null;
  return element(
    'section',
    { class: 'problems', 'aria-labelledby': 'problems' },
    element('h2', { id: 'problems' }, 'Problems'),
    element(
      'ul',
      {},
      problems.map(({ severity, code, source, message }) =>
        element(
          'li',
          {},
          element('b', {}, `${severity} (${code}) `),
          element('bdi', {}, source),
          `: ${message}`,
        ),
      ),
    ),
  );
}

function overview({ threads, events, aspects }: PageContent, all: Summary, analyzed: boolean): Child {
  return [
    !analyzed
      ? null
      : element(
          'section',
          { 'aria-labelledby': 'summary' },
          element('h2', { id: 'summary' }, 'Summary'),
          finding(all, threads.length),
          tiles(all),
          labelBar(all),
        ),
    eventsChart(countEvents(events)),
    aspectsChart(aspects),
    threads.length < 2 ? null : threadsTable(threads),
  ];
}

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

/** The whole page: one file that asks nothing of any network. */
export function pageText(content: PageContent): string {
  const style = readPageFile('page-style.css');
  const script = readPageFile('page-script.js');
  const policy = `default-src 'none'; style-src ${style.hash}; script-src ${script.hash}; base-uri 'none'; form-action 'none'`;
  const { threads, problems } = content;
  const posts = threads.reduce((total, thread) => total + thread.posts, 0);
  const [only] = threads;
  const title = threads.length === 1 && only !== undefined ? only.title : plural(threads.length, 'thread');
  const summaries = threads.flatMap(({ summary }) => summary ?? []);
  const analyzed = summaries.length > 0;
  const all = addSummaries(summaries);
  const { name, end } = words[analyzed ? 'analyzed' : 'read'];
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'generator', content: 'tesla-sentiment' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, `${title} – ${name}`),
    { markup: `<style>${style.text}</style>` },
  );
  const body = element(
    'body',
    {},
    element('a', { class: 'skip', href: '#posts' }, 'Skip to the posts'),
    element(
      'header',
      { class: 'top' },
      element('p', { class: 'kicker' }, name),
      element('h1', {}, element('bdi', {}, title)),
    ),
    element(
      'main',
      {},
      overview(content, all, analyzed),
      problemList(problems),
      element(
        'div',
        { id: 'posts', class: 'bar', tabindex: -1 },
        analyzed ? filters(posts, all.episodes) : null,
      ),
      analyzed ? legend() : null,
      threadSections(threads),
    ),
    element('footer', {}, element('p', {}, end)),
    element('div', { id: 'tip', role: 'tooltip', hidden: true }),
    { markup: `<script>${script.text}</script>` },
  );
  return `<!doctype html>\n${element('html', { lang: 'en' }, head, body).markup}\n`;
}
