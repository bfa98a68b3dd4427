import {
  type ReadingCase,
  type ReadingFigures,
  type ReadingMeasure,
  type ReadingSum,
  readingMeasures,
} from '../../model/reading-figures.js';

/** Adds up the cases of each platform, in the order of their names, and of all of them. */
export function sumReadings(cases: readonly ReadingCase[]): ReadingFigures {
  const platforms = [...new Set(cases.map(({ platform }) => platform))].toSorted();
  const sums = platforms.map((name) =>
    sumOf(
      name,
      cases.filter(({ platform }) => platform === name),
    ),
  );
  return { cases, sums: [...sums, sumOf('all', cases)] };
}

function sumOf(platform: string, cases: readonly ReadingCase[]): ReadingSum {
  const right: Record<ReadingMeasure, number> = {
    posts: 0,
    authors: 0,
    dates: 0,
    words: 0,
    quotes: 0,
    nextPage: 0,
  };
  for (const { differences } of cases) {
    for (const measure of readingMeasures) if (differences[measure] === undefined) right[measure] += 1;
  }
  return { platform, cases: cases.length, right };
}
