import { isoDateOfEpoch } from '../dates/iso-date.js';
import type { DateClue } from '../dates/resolve-dates.js';
import { readVisibleDate } from '../dates/visible-date.js';
import { capturedAt } from '../html/captured-at.js';
import { pageAttribute } from '../html/fields.js';
import type { Page } from '../html/page.js';
import { firstGroup } from '../html/page-facts.js';

const minutesOfDay = 1440;

/** Zones reach from 12 hours behind UTC to 14 before it; 13 and 14 are rare enough to be told only by words. */
const farthestAhead = 720;

/**
 * When the page was made, in seconds since 1970: from the picture that runs vBulletin's timed tasks
 * (`cron.php?rand=EPOCH`), from the token of a member's page (`EPOCH-HASH`), else from what captured the page.
 */
function madeAt(page: Page): number | null {
  const task = firstGroup(pageAttribute(page, 'img[src*="cron.php"]', 'src'), /[?&;]rand=(\d{9,10})(?!\d)/u);
  const token =
    firstGroup(page.document.text, /SECURITYTOKEN\s?=\s?["'](\d{9,10})-/u) ??
    firstGroup(pageAttribute(page, 'input[name="securitytoken"]', 'value'), /^(\d{9,10})-/u);
  if (task !== null || token !== null) return Number(task ?? token);
  const captured = capturedAt(page);
  return captured === null ? null : Date.parse(captured) / 1000;
}

/** The line `All times are GMT -5. The time now is 05:12 PM.` of any language, and the time of day in it. */
function printedClock(page: Page): { readonly line: string; readonly minute: number } | null {
  for (const element of page.$('.time').toArray().reverse()) {
    const line = page.$(element).parent().text();
    const date = readVisibleDate(`Today ${page.$(element).text()}`);
    if (!/\b(?:GMT|UTC|WEZ|MEZ)\b/u.test(line) || line.length > 300 || date?.kind !== 'days-ago') continue;
    const [hours = 0, minutes = 0] = date.clock.split(':').map(Number);
    return { line, minute: hours * 60 + minutes };
  }
  return null;
}

/** The minutes between UTC and the clock of the board. */
function boardOffset(epoch: number, { line, minute }: { line: string; minute: number }): number {
  const between = (((minute - Math.floor(epoch / 60)) % minutesOfDay) + minutesOfDay) % minutesOfDay;
  const [, sign = '+', hours = '0', minutes = '0'] =
    /(?:GMT|UTC|WEZ)\s?([+-])\s?(\d{1,2})(?:[:.](\d{2}))?/u.exec(line) ?? [];
  const said = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const differs = Math.abs(between - ((said + minutesOfDay) % minutesOfDay));
  if (Math.min(differs, minutesOfDay - differs) <= 2) return said;
  return between > farthestAhead ? between - minutesOfDay : between;
}

/**
 * The clock that a page of vBulletin prints, with the day that it leaves out taken from when the page was made;
 * `null` where the page tells either not.
 */
export function vbulletinClock(page: Page): DateClue | null {
  const printed = printedClock(page);
  const epoch = printed === null ? null : madeAt(page);
  if (printed === null || epoch === null) return null;
  const local = isoDateOfEpoch(epoch + boardOffset(epoch, printed) * 60);
  return local === null ? null : { machine: local.replace(/Z$/u, ''), visible: null };
}
