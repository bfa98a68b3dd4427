import { isProblem, type Problem, problem } from '../../problem.js';
import type { PageReading } from './page-reading.js';

/** The warning that a thread was read up to a page, and why not further. */
export function brokenOff(source: string, page: number, reason: string): Problem {
  const remedy = 'save the other pages in a browser and pass the files with it';
  return problem('incomplete-thread', source, `was read up to page ${page}: ${reason}`, remedy);
}

/** The warning that a thread has more pages than are followed. */
export function tooLong(source: string, limit: number): Problem {
  const reason = `has more than ${limit.toLocaleString('en')} pages`;
  return problem('incomplete-thread', source, reason, `ask for them with --pages 1-${limit * 10}`);
}

/** Why the page after `page` gave nothing, and that the thread therefore is incomplete. */
export function failedAt(
  { holdings, address }: PageReading,
  source: string,
  page: number,
): readonly Problem[] {
  const errors = holdings
    .filter((holding) => isProblem(holding))
    .filter(({ severity }) => severity === 'error');
  const why = errors.length > 0 ? errors : [problem('no-posts-found', address.href, 'a page of the thread')];
  const reason = `was read up to page ${page}, and more follow`;
  return [...why, problem('incomplete-thread', source, reason, 'run it again to go on from there')];
}
