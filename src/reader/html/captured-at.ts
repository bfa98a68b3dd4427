import { isoDate } from '../dates/iso-date.js';
import { readVisibleDate } from '../dates/visible-date.js';
import type { Page } from './page.js';

const pad = (value: number): string => String(value).padStart(2, '0');

/** The words of a page's text that follow `mark`; `null` without it. */
function wordsAfter(text: string, mark: string): string | null {
  const at = text.lastIndexOf(mark);
  return at === -1 ? null : text.slice(at + mark.length, at + mark.length + 60);
}

function moment(words: string | null, zone: string | null): string | null {
  const date = words === null || zone === null ? null : readVisibleDate(words);
  if (date?.kind !== 'day' || date.clock === '') return null;
  return isoDate(`${date.year}-${pad(date.month)}-${pad(date.day)}T${date.clock}${zone}`);
}

/**
 * When a page was captured, as ISO 8601 with a zone, where what captured it wrote that down: the Wayback Machine
 * (`FILE ARCHIVED ON 14:47:19 Mar 04, 2021 AND …`, in UTC) or SingleFile
 * (`saved date: Tue Mar 05 2024 10:00:00 GMT+0100`). `null` for other pages.
 */
export function capturedAt(page: Page): string | null {
  const { text } = page.document;
  const archived = wordsAfter(text, 'FILE ARCHIVED ON ')?.split(' AND ')[0] ?? null;
  const saved = text.includes('Page saved with SingleFile') ? wordsAfter(text, 'saved date: ') : null;
  return moment(archived, 'Z') ?? moment(saved, /GMT([+-]\d{4})/u.exec(saved ?? '')?.[1] ?? null);
}
