import type { AnalyzedPost, AnalyzedThread } from '../../model/result.js';
import type { Evidence, Sentence } from '../../model/sentiment.js';
import { wrap } from '../display-width.js';
import { oneLine } from '../one-line.js';
import { isAnalyzed, type Report } from '../report.js';
import type { ReportOptions } from '../report-options.js';
import { layOut } from '../table/layout.js';
import { signed } from '../table/signed.js';
import type { TableCell, TableColumn } from '../table/table-column.js';
import { eventFacts } from './event-facts.js';

const evidenceColumns: readonly TableColumn[] = [
  { heading: 'weight', fill: 'left' },
  { heading: 'words', fill: 'right', bounds: [9, 40] },
  { heading: 'rule', fill: 'right', bounds: [9, 60] },
];

function* indented(lines: Iterable<string>, by: number): Generator<string> {
  for (const line of lines) yield ' '.repeat(by) + line;
}

function narrower(width: number | null, by: number): number | null {
  return width === null ? null : Math.max(1, width - by);
}

/** Why a text scores as it does and why its events are what they are, for human eyes. */
export function explanationReport({ width, style }: ReportOptions): Report {
  function* headline(post: AnalyzedPost): Generator<string> {
    if (post.sentiment === null) {
      yield post.language === null || post.language === 'en'
        ? 'There are no own words to score.'
        : `The language seems to be “${post.language}” (ISO 639-1); only English is scored.`;
      return;
    }
    const { label, score, probabilities, mixed } = post.sentiment;
    const of = (['positive', 'neutral', 'negative'] as const).map(
      (name) => `${name} ${probabilities[name].toFixed(2)}`,
    );
    yield `${style[label](`${label} ${signed(score).trim()}`)}${mixed ? ', mixed' : ''}`;
    yield* indented(wrap(`probabilities: ${of.join(', ')}`, narrower(width, 2)), 2);
  }

  function* sentenceLines(sentence: Sentence, post: AnalyzedPost): Generator<string> {
    const { label, score, evidence } = sentence.sentiment;
    yield '';
    const words = oneLine(post.text.slice(sentence.start, sentence.end));
    yield* wrap(`“${words}”`, width);
    yield `  ${style[label](`${label} ${signed(score).trim()}`)}`;
    if (evidence.length === 0) yield `  ${style.faint('no word in it has a weight')}`;
    else
      yield* indented(
        layOut(evidenceColumns, evidence.map(evidenceRow), narrower(width, 2), style.heading),
        2,
      );
    for (const mention of post.aspects) {
      if (mention.start < sentence.start || mention.end > sentence.end) continue;
      const { sentiment } = mention;
      const said = `${sentiment.label} ${signed(sentiment.score).trim()}`;
      yield* indented(wrap(`${mention.aspect} “${oneLine(mention.text)}” ${said}`, narrower(width, 2)), 2);
    }
  }

  function evidenceRow({ text, weight, rule }: Evidence): readonly TableCell[] {
    return [
      { text: signed(weight), paint: weight < 0 ? style.negative : style.positive },
      { text: oneLine(text) },
      { text: rule, paint: style.faint },
    ];
  }

  function* eventLines(thread: AnalyzedThread): Generator<string> {
    yield '';
    yield style.heading(thread.events.length === 0 ? 'No events' : 'Events');
    for (const event of thread.events) {
      yield '';
      yield* wrap(`${event.id} ${event.type} “${oneLine(event.text)}”`, width);
      for (const fact of eventFacts(event)) yield* indented(wrap(oneLine(fact), narrower(width, 4)), 4);
    }
  }

  return {
    start: () => '',
    *thread(thread) {
      if (!isAnalyzed(thread)) return;
      for (const post of thread.posts) {
        for (const line of headline(post)) yield `${line}\n`;
        for (const sentence of post.sentences) {
          for (const line of sentenceLines(sentence, post)) yield `${line}\n`;
        }
      }
      for (const line of eventLines(thread)) yield `${line}\n`;
    },
    end: () => '',
  };
}
