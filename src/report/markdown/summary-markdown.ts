import { type AspectTotal, addAspects, type PlacedAspects } from '../../model/add-aspects.js';
import { addSummaries } from '../../model/add-summaries.js';
import { isCounted } from '../../model/event.js';
import type { AnalyzedThread, Summary } from '../../model/result.js';
import type { Problem } from '../../problem.js';
import { titleOfThread } from '../columns/thread-columns.js';
import { clip } from '../display-width.js';
import { oneLine } from '../one-line.js';
import { plural } from '../plural.js';
import { isAnalyzed, type Report } from '../report.js';
import { type InOrder, inOrder } from '../rows/in-order.js';
import { joinCounted } from '../table/counted.js';
import { signed } from '../table/signed.js';
import { postsText, recoveryText } from '../table/summary-lines.js';
import { urgencyOf } from '../urgency.js';
import { episodeStory } from './episode-story.js';
import { escapeMarkdown } from './escape-markdown.js';
import { type MarkdownColumn, tableHead, tableRow } from './markdown-table.js';

/** So many are shown; GitHub takes no summary of more than 1 MiB. */
const shown = { episodes: 50, sentences: 10, problems: 10 } as const;

/** Columns of a terminal that a sentence may take. */
const sentenceWidth = 300;

/** The same of a sentence about an aspect. */
const aspectWidth = 160;

/** A row with what it is ranked by, the lowest first. */
interface Ranked {
  readonly rank: number;
  readonly cells: readonly string[];
}

const left = (heading: string): MarkdownColumn => ({ heading, side: 'left' });
const right = (heading: string): MarkdownColumn => ({ heading, side: 'right' });

const episodeHead = [
  left('status'),
  left('customer'),
  left('issue'),
  left('what happened'),
  right('sentiment'),
  left('thread'),
  left('posts'),
];
const sentenceHead = [right('score'), left('sentence'), left('author'), left('thread'), right('post')];
const aspectHead = [
  left('aspect'),
  right('mentions'),
  right('positive'),
  right('neutral'),
  right('negative'),
  right('score'),
  left('most negative sentence'),
];
const problemHead = [left('problem'), left('input'), left('message')];

const score = (value: number | null) => (value === null ? '–' : signed(value).trim());

/** A short name for where a row comes from. */
function placeOf(thread: AnalyzedThread): string {
  return escapeMarkdown(clip(oneLine(titleOfThread(thread)), 60));
}

function* episodeRows(thread: AnalyzedThread): Generator<Ranked> {
  for (const episode of thread.episodes) {
    const { status, customer, issue, sentimentBefore, sentimentAfter, posts } = episode;
    yield {
      rank: urgencyOf(status),
      cells: [
        escapeMarkdown(status),
        escapeMarkdown(customer),
        escapeMarkdown(issue ?? ''),
        episodeStory(episode, thread.events),
        `${score(sentimentBefore)}\u00A0→\u00A0${score(sentimentAfter)}`,
        placeOf(thread),
        posts.join(', '),
      ],
    };
  }
}

function* negativeSentences(thread: AnalyzedThread): Generator<Ranked> {
  for (const { number, author, text, sentences } of thread.posts) {
    for (const { start, end, sentiment } of sentences) {
      if (sentiment.label !== 'negative') continue;
      const words = escapeMarkdown(clip(oneLine(text.slice(start, end)), sentenceWidth));
      yield {
        rank: sentiment.score,
        cells: [score(sentiment.score), words, escapeMarkdown(author ?? ''), placeOf(thread), String(number)],
      };
    }
  }
}

function aspectRow({
  aspect,
  mentions,
  positive,
  neutral,
  negative,
  score: mean,
  mostNegative,
}: AspectTotal<string>): readonly string[] {
  return [
    aspect,
    ...[mentions, positive, neutral, negative].map(String),
    score(mean),
    mostNegative === null
      ? ''
      : `${escapeMarkdown(clip(oneLine(mostNegative.text), aspectWidth))} (${mostNegative.place}${mostNegative.post})`,
  ];
}

/** The aspects of all threads, the one that is named most first. */
function aspectRows(all: readonly PlacedAspects<string>[]): readonly (readonly string[])[] {
  const placed = all.map(({ place, aspects }) => ({
    place: all.length === 1 ? 'post ' : `${place}, post `,
    aspects,
  }));
  return addAspects(placed)
    .toSorted((one, other) => other.mentions - one.mentions)
    .map(aspectRow);
}

function figures(summary: Summary, types: readonly string[]): readonly (readonly [string, string])[] {
  const counts = (all: Readonly<Record<string, number>>) =>
    Object.entries(all).map(([name, count]) => `${count} ${name}`);
  const episodes = counts(summary.episodes);
  const notCounted = counts(summary.notCounted);
  const recovery = recoveryText(summary);
  return [
    ['Posts', postsText(summary)],
    ['Events', types.length === 0 ? 'none counted' : `${types.length} counted: ${joinCounted(types)}`],
    ...(notCounted.length === 0 ? [] : [['Not counted', notCounted.join(', ')] as const]),
    ['Episodes', episodes.length === 0 ? 'none' : episodes.join(', ')],
    ...(recovery === null ? [] : [['Recovered', recovery] as const]),
  ];
}

/** A table under its heading, nothing without rows. */
function section(
  heading: string,
  columns: readonly MarkdownColumn[],
  rows: readonly (readonly string[])[],
  more: string | null,
): string {
  if (rows.length === 0) return '';
  const note = more === null ? '' : `\n${more}\n`;
  return `\n### ${heading}\n\n${tableHead(columns)}${rows.map(tableRow).join('')}${note}`;
}

function rankedSection(
  heading: string,
  columns: readonly MarkdownColumn[],
  rows: InOrder<Ranked>,
  noun: string,
): string {
  const taken = rows.take().map(({ cells }) => cells);
  const left = rows.count() - taken.length;
  return section(heading, columns, taken, left > 0 ? `And ${left} more ${noun}.` : null);
}

function problemRow({ code, source, message }: Problem): readonly string[] {
  const name = source === '-' ? 'standard input' : source;
  return [escapeMarkdown(code), escapeMarkdown(name), escapeMarkdown(message)];
}

/** What all threads come to, for the summary of a job on GitHub or the text of a pull request. */
export function summaryMarkdown(): Report {
  const summaries: Summary[] = [];
  const types: string[] = [];
  const aspects: PlacedAspects<string>[] = [];
  const byRank = (a: Ranked, b: Ranked) => a.rank - b.rank;
  const episodes = inOrder(byRank, shown.episodes);
  const sentences = inOrder(byRank, shown.sentences);
  return {
    start: () => '',
    // What all threads come to is known after the last one.
    thread(thread) {
      if (!isAnalyzed(thread)) return [];
      summaries.push(thread.summary);
      aspects.push({ place: placeOf(thread), aspects: thread.aspects });
      for (const { type } of thread.events.filter(isCounted)) types.push(type);
      for (const row of episodeRows(thread)) episodes.add(row);
      for (const row of negativeSentences(thread)) sentences.add(row);
      return [];
    },
    end(problems) {
      const threads = plural(summaries.length, 'thread');
      const rows = figures(addSummaries(summaries), types);
      const untold = problems.length - shown.problems;
      return [
        `## Sentiment and service recovery in ${threads}\n\n`,
        tableHead([left('figure'), left('value')]),
        ...rows.map(([name, value]) => tableRow([name, escapeMarkdown(value)])),
        rankedSection('Episodes', episodeHead, episodes, 'episodes'),
        section('Aspects', aspectHead, aspectRows(aspects), null),
        rankedSection('Most negative sentences', sentenceHead, sentences, 'negative sentences'),
        section(
          'Problems',
          problemHead,
          problems.slice(0, shown.problems).map(problemRow),
          untold > 0 ? `And ${untold} more problems.` : null,
        ),
      ].join('');
    },
  };
}
