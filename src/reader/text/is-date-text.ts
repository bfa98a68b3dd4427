import { calendarWeekdays } from '../dates/calendar-words.js';
import { agoUnits, boardWeekdays, dayWords } from '../dates/date-words.js';
import { monthOf } from '../dates/month-names.js';
import { readVisibleDate } from '../dates/visible-date.js';

/** No date of a post is longer. */
const longestDate = 60;

const fillers = new Set(
  'at on of em en op o о klo às kell saat um uhr le à om kl klokken vid órakor alle am pm a p m de utc gmt est edt cst cdt mst mdt pst pdt cet cest bst st nd rd th ago an one edited posted vor il y hace há fa geleden temu sedan в во г года р року u v o godz las ore ora kello dne dnia den lúc ngày tháng năm pukul jam στις την 年 月 日 上午 下午 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日'.split(
    ' ',
  ),
);

/** How long ago, in languages whose word for it does not stand behind as in English. */
const ago =
  /^(?:(?:vor|il y a|hace|há) (?:\d{1,3} \p{L}{1,9}\.?|\p{L}{2,5} \p{L}{3,9})|\d{1,3} \p{L}{3,9} (?:fa|geleden|temu|sedan))$/iu;

const weekdays: ReadonlySet<string> = new Set([...calendarWeekdays.split(' '), ...boardWeekdays.split(' ')]);

/** Whether a word in lower case may stand in a date: of a month, a weekday, a time, or between them. */
export function isDateWord(word: string): boolean {
  if (fillers.has(word) || dayWords.has(word) || agoUnits.has(word) || weekdays.has(word)) return true;
  return monthOf(word) !== null;
}

/** A date without its day or its year: `March 2014`, `April 19`, `19 avril à 16:17`. */
function isPartOfDate(text: string, words: readonly string[]): boolean {
  if (/^\p{L}{3,}\.? (?:19|20)\d{2}$/u.test(text)) return true;
  const isDay =
    /^(?:\p{L}{3,}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,}\.?)(?:,? (?:at|um|à|alle|om|kl\.?)? ?\d{1,2}[:.]\d{2}.{0,5})?$/u;
  return isDay.test(text) && words.some((word) => monthOf(word) !== null);
}

/** Whether a text is a day without its year, as communities print days of this year: `Jun 11`, `3d`, `Jun '23`. */
export function isDayText(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length !== 1) return isDateText(text);
  return /^\d{1,2} ?[hdmy]$/u.test(text) || monthOf(words[0] ?? '') !== null;
}

/** A weekday shortened in a way that no calendar lists, before a day with its year and time. */
const otherWeekday = /^\p{Ll}{2,4}\.? (?=\d{1,2}[. ].{0,16}\d{4}.{0,6}\d{1,2}:\d{2})/u;

/** Whether a short text is a date and nothing else: `Oct 28, 2023`, `11-29-2024, 01:50 PM`, `3 hours ago`, `March 2014`. */
export function isDateText(text: string): boolean {
  if (text.length > longestDate || text.length < 5) return false;
  if (/[^\p{L}\p{N}\s,.:/|()·•@+–-]/u.test(text.replace(/['’](?=\d\d\b)/u, ''))) return false;
  if (/^(?:a moment ago|just now)$/iu.test(text)) return true;
  if (ago.test(text)) return true;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (!words.every(isDateWord)) return otherWeekday.test(text) && isDateText(text.replace(otherWeekday, ''));
  if (/\d{1,2}:\d{2}/u.test(text) && words.some((word) => weekdays.has(word))) return true;
  return readVisibleDate(text) !== null || isPartOfDate(text, words);
}
