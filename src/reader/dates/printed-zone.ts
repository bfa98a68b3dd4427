import { englishOpening, zoneOpenings } from './zone-words.js';

const zone = /\b(?:GMT|UTC|WEZ|MEZ)\b(?:\s?([+-])\s?(\d{1,2})(?:[:.](\d{1,2}))?)?/gu;
const tag = /<[^<>]{0,300}>/gu;

/** How far around the zone the words that belong to it stand, in characters. */
const around = 120;

/** phpBB 3.0 adds `[ <abbr>DST</abbr> ]` while the clocks are an hour ahead of what it prints. */
const summerTime =
  /^[^[\]]{0,20}\[\s*(?:DST|sommerzeit|heure d[’']été|летнее время|zomertijd|ora legale|sommartid|sommertid|czas letni|letní čas|kesäaika|horario de verano|horário de verão)/iu;

/** What a page says of the zone of all its times. */
interface SaidZone {
  /** From UTC, `+02:00` or `Z`. */
  readonly offset: string | null;
  /** The words that say it. */
  readonly opening: string;
}

function saidZone(page: string): SaidZone | null {
  for (const { 0: found, 1: sign, 2: hours = '0', 3: minutes = '00', index } of page.matchAll(zone)) {
    const before = page
      .slice(Math.max(0, index - around), index)
      .replace(tag, ' ')
      .toLowerCase();
    const words = before.slice(-40);
    const opening = zoneOpenings.find((some) => words.includes(some));
    if (opening === undefined) continue;
    const after = page.slice(index + found.length, index + found.length + around).replace(tag, ' ');
    const base = (found.startsWith('MEZ') ? 60 : 0) + (summerTime.test(after) ? 60 : 0);
    // `+5.5` is five hours and a half, `+5:30` too.
    const fraction = minutes.length === 1 ? Number(minutes) * 6 : Number(minutes);
    const said = (Number(hours) * 60 + fraction) * (sign === '-' ? -1 : 1);
    return { offset: offsetText(said + base), opening };
  }
  return null;
}

/**
 * The offset from UTC that a page prints for all of its times, `+02:00` or `Z`; `null` when it prints none.
 * @param page the page as HTML or text
 */
export function printedZone(page: string): string | null {
  return saidZone(page)?.offset ?? null;
}

/** Whether a page says in another language than English what zone its times are in. */
export function isZoneAbroad(page: string): boolean {
  const said = saidZone(page);
  return said !== null && said.opening !== englishOpening;
}

/** Zones whose letters stand for one offset everywhere; `EST` and `BST` stand for several. In minutes. */
const letteredZones: ReadonlyMap<string, number> = new Map([
  ['AEST', 600],
  ['AEDT', 660],
  ['ACST', 570],
  ['ACDT', 630],
  ['AWST', 480],
  ['NZST', 720],
  ['NZDT', 780],
  ['EDT', -240],
  ['CDT', -300],
  ['MDT', -360],
  ['PDT', -420],
  ['PST', -480],
  ['CET', 60],
  ['CEST', 120],
]);

const ownZone = /(?:\b(?:UTC|GMT)(?:\s?([+-]\d{1,2})(?::?(\d{2}))?)?|\d\s([+-]\d{2}):?(\d{2}))\)?$/u;

/** The offset that stands at the end of a date itself: `… 9:14:07 PM UTC`, `… 21:14 GMT+02:00`, `… 21:14:07 +0200`. */
export function zoneOfDate(date: string): string | null {
  const found = ownZone.exec(date.slice(-40).trim());
  if (found === null)
    return offsetText(letteredZones.get(/[A-Z]{3,4}(?=\)?$)/u.exec(date.trim())?.[0] ?? '') ?? Number.NaN);
  const hours = found[1] ?? found[3] ?? '+0';
  const minutes = Number(found[2] ?? found[4] ?? 0);
  return offsetText(Number(hours) * 60 + (hours.startsWith('-') ? -minutes : minutes));
}

/** Zones reach from UTC −12 to UTC +14. */
function offsetText(minutes: number): string | null {
  if (minutes === 0) return 'Z';
  if (!(minutes >= -720 && minutes <= 840)) return null;
  const size = Math.abs(minutes);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
