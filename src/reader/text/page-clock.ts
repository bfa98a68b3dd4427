import { resolveDates } from '../dates/resolve-dates.js';
import { readVisibleDate } from '../dates/visible-date.js';
import { isDateText } from './is-date-text.js';
import type { TextManner } from './manners/manner.js';
import { longestFurniture, type TextLine } from './text-line.js';

/** What boards print before their clock, in lower case. */
const openings = [
  'the time now is',
  'it is currently',
  'current time',
  'current date',
  'time is now',
  'today is',
  'server time',
  'aktuelle zeit',
  'aktuelles datum und uhrzeit',
  'es ist jetzt',
  'es ist gerade',
  'heute ist',
  'date et heure actuelles',
  'la date/heure actuelle est',
  'nous sommes le',
  'fecha actual',
  'hora actual',
  'ora corrente',
  'oggi è',
  'hora atual',
  'data/hora atual',
  'het is nu',
  'huidige tijd',
  'сейчас',
  'текущее время',
  'obecny czas',
  'teraz jest',
  'aktuální čas',
  'aktuální datum',
] as const;

/** So far behind the words for it the clock begins. */
const farthest = 12;

function isMoment(text: string): boolean {
  const date = readVisibleDate(text);
  return (date?.kind === 'day' || date?.kind === 'numbers') && date.clock !== '';
}

/** The clock on a line that says so. */
function announced(text: string): string | null {
  if (text.length > longestFurniture) return null;
  const folded = text.toLowerCase();
  for (const opening of openings) {
    const at = folded.indexOf(opening);
    if (at < 0) continue;
    const clock = text.slice(at + opening.length).replace(/^[\s:.,-]{0,4}/u, '');
    const first = clock.search(/\d/u);
    if (first >= 0 && first <= farthest + 8 && isMoment(clock.slice(0, 60))) return clock.slice(0, 60);
  }
  return null;
}

/** The moment that stands alone in the head of a page of SMF. */
function inHead(lines: readonly TextLine[], first: number, { name }: TextManner): string | null {
  if (!name.startsWith('smf')) return null;
  // Behind it stands the icon that folds the head.
  const texts = lines.slice(0, first).map(({ text }) => text.replace(/ \*$/u, ''));
  return texts.find((text) => text.length <= longestFurniture && isDateText(text) && isMoment(text)) ?? null;
}

/**
 * The clock that a copied page prints, ISO 8601 without a zone, by which `Yesterday` is told; `null` when it prints
 * none, or a time without its day.
 * @param first the line of the first post
 * @param dates of the posts as they are printed, which show whether the day or the month is first
 */
export function pageClock(
  lines: readonly TextLine[],
  first: number,
  dates: readonly (string | null)[],
  manner: TextManner,
): string | null {
  let clock: string | null = null;
  for (const { text } of lines) clock ??= announced(text);
  clock ??= inHead(lines, first, manner);
  if (clock === null) return null;
  const clues = [...dates, clock].map((visible) => ({ machine: null, visible }));
  return resolveDates(clues, { now: null, order: manner.dateOrder, inSequence: dates.length }).at(-1) ?? null;
}
