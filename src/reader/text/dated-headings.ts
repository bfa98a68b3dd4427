import type { DateLine } from './date-line.js';
import type { NamePlace } from './name-places.js';
import type { PostHeading } from './post-heading.js';
import type { TextLine } from './text-line.js';

type Lines = readonly TextLine[];

/** What stands before dates that are not those of posts. */
export const otherDates =
  /\b(?:today is|currently|time now|current time|time is|heute ist|joined|registered|since|last seen|last active|last visit|edit|edited|modified|updated|latest|beigetreten|registriert|bearbeitet|geändert|inscrit|modifié|iscritto|modificato)\b/iu;

/** Whether words stand between two lines: a line that ends a sentence and has more than a few of them. */
export const hasWords = (lines: Lines, from: number, to: number): boolean =>
  lines
    .slice(from, Math.min(to, from + 40))
    .some(({ text }) => text.split(' ').length > 3 && /[.!?…]/u.test(text));

/** The headings that dates make with the names at one place beside them. */
export function headingsOf(group: readonly DateLine[], { names, at }: NamePlace): readonly PostHeading[] {
  return group.map((line, index): PostHeading => {
    const place = at?.[index] ?? line.at;
    const number = /#(\d{1,6})\b/u.exec(`${line.before} ${line.after}`)?.[1];
    return {
      from: Math.min(line.at, place),
      to: Math.max(line.at, place) + 1,
      author: names[index] ?? null,
      date: line.date,
      number: number === undefined ? null : Number(number),
      words: '',
      beside: false,
    };
  });
}
