import { cleanLine } from '../clean-text.js';
import { dateRun } from './date-run.js';
import { isDateText } from './is-date-text.js';
import { longestFurniture, type TextLine } from './text-line.js';

/** A line, or one column of it, that holds a date. */
export interface DateLine {
  readonly at: number;
  readonly before: string;
  readonly date: string;
  readonly after: string;
  /** What stands in the first column, where the date is in another. */
  readonly left: string;
}

const time = '\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?(?!\\p{L}))?';
const day =
  '(?:\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}|\\d{1,2}(?:st|nd|rd|th|[.º])? (?:de |of )?\\p{L}{3,10}\\.?,? (?:de )?\\d{4}|\\p{L}{3,10}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})';
const ago =
  '(?:an?|one|\\d{1,3}) (?:second|minute|hour|day|week|month|year)s? ago|(?:vor|il y a|hace|há) \\p{L}{0,5}\\d{0,3} ?\\p{L}{3,9}|(?:today|yesterday|heute|gestern)[ ,]{1,2}(?:at )?\\d{1,2}:\\d{2}';

/** A date with its weekday and its time, or how long ago. */
const candidates = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:\\p{L}{2,10}\\.?, ?)?(?:\\p{L}{3} (?=\\p{L}{3} \\d))?${day}(?:(?:,| -| –| at| um| à| kl\\.?| às| alle| @| a las)?:? ${time})?|${ago})`,
  'giu',
);

type DateIn = Pick<DateLine, 'before' | 'date' | 'after'>;

function around(text: string, date: string, index: number): DateIn {
  return { before: text.slice(0, index).trim(), date, after: text.slice(index + date.length).trim() };
}

/** The date in a text and what stands around it; `null` where there is none. */
function dateIn(text: string): DateIn | null {
  for (const { 0: date, index } of text.matchAll(candidates)) {
    const [seconds = ''] = /^:\d{2}(?!\d)/u.exec(text.slice(index + date.length)) ?? [];
    if (isDateText(date)) return around(text, date + seconds, index);
  }
  const run = dateRun(text);
  return run === null ? null : around(text, run.date, run.index);
}

/** The lines that hold a date, with what stands around it on the line or in its column. */
export function dateLines(lines: readonly TextLine[]): readonly DateLine[] {
  const found: DateLine[] = [];
  lines.forEach(({ raw, text }, at) => {
    if (text.length > longestFurniture || !/\d|ago|yesterday|gestern|vor |hace |il y a /u.test(text)) return;
    const cells = raw.trim().split(/\t| {3,}/u);
    const texts = cells.length === 1 ? [text] : cells.map(cleanLine);
    for (const [column, cell] of texts.entries()) {
      const date = dateIn(cell);
      if (date === null) continue;
      found.push({ at, ...date, left: column === 0 ? '' : (texts[0] ?? '') });
      break;
    }
  });
  return found;
}
