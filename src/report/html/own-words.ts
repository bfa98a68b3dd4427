import { isCounted, type RecoveryEvent } from '../../model/event.js';
import type { Mark } from '../../model/post.js';
import type { Sentence } from '../../model/sentiment.js';
import type { Span } from '../../model/span.js';
import { type Child, element, type Markup } from './element.js';
import { scoreText, stageSigns, wordsOf } from './labels.js';
import { placeOf } from './place.js';

/** What lies over a text. */
export interface TextLayers {
  readonly sentences: readonly Sentence[];
  readonly events: readonly RecoveryEvent[];
  readonly marks: readonly Mark[];
}

const covers = (span: Span, at: number) => span.start <= at && at < span.end;

/** Offsets of `within` at which something begins or ends, both ends of it included, in order. */
function borders(within: Span, layers: readonly (readonly Span[])[]): readonly number[] {
  const inside = layers.flatMap((spans) =>
    spans.flatMap(({ start, end }) => [start, end]).filter((at) => at > within.start && at < within.end),
  );
  return [...new Set([within.start, ...inside, within.end])].toSorted((one, other) => one - other);
}

/** The words of an event, which lead to what is said of it; the sign of its stage stands at their end. */
function eventWords(words: Child, events: readonly RecoveryEvent[], at: Span, index: number): Markup {
  const [first] = events;
  if (first === undefined) return element('span', {}, words);
  const begins = events.some(({ start }) => start === at.start);
  const ending = events.filter(({ end }) => end === at.end);
  return element(
    'a',
    {
      class: `event ${first.stage}${events.some(isCounted) ? '' : ' uncounted'}`,
      href: `#${placeOf.event(index, first.id)}`,
      'data-events': events.map(({ id }) => placeOf.event(index, id)).join(' '),
      // The rest of an event that something cuts in two is the same stop of the keyboard.
      tabindex: begins ? null : -1,
    },
    words,
    ending.map(({ stage, type }) =>
      element('span', { class: 'sign', role: 'img', 'aria-label': ` (${wordsOf(type)})` }, stageSigns[stage]),
    ),
  );
}

function pieces(text: string, within: Span, { events, marks }: TextLayers, index: number): readonly Child[] {
  const cuts = borders(within, [events, marks]);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? within.end;
    const mark = marks.find((one) => covers(one, start));
    const plain = text.slice(start, end);
    const words =
      mark === undefined
        ? plain
        : element(mark.kind === 'code' ? 'code' : 'span', { class: mark.kind }, plain);
    const here = events.filter((event) => covers(event, start));
    return here.length === 0 ? words : eventWords(words, here, { start, end }, index);
  });
}

/**
 * A stretch of a text with its sentences coloured and its events marked.
 * @param index the thread's, from 0
 */
export function markedText(text: string, within: Span, layers: TextLayers, index: number): readonly Child[] {
  const cuts = borders(within, [layers.sentences]);
  return cuts.slice(0, -1).map((start, at) => {
    const span = { start, end: cuts[at + 1] ?? within.end };
    const words = pieces(text, span, layers, index);
    const sentence = layers.sentences.find((one) => covers(one, start));
    if (sentence === undefined || sentence.sentiment.label === 'neutral') return words;
    const { label, score } = sentence.sentiment;
    const tail =
      sentence.end === span.end
        ? element(
            'span',
            { class: 'score', role: 'img', 'aria-label': ` (${label} ${scoreText(score)})` },
            scoreText(score),
          )
        : null;
    return element('span', { class: `sentence ${label}` }, words, tail);
  });
}
