import { STATUS_CODES } from 'node:http';
import { isProblem, type Problem, type ProblemCode, problem } from '../../problem.js';
import type { Holding } from '../../reader/index.js';

/** What a page that holds no thread may show instead. */
const walls: ReadonlySet<ProblemCode> = new Set(['blocked-by-site', 'login-required']);

/** What statuses say by themselves (RFC 9110, section 15.5; RFC 7725). */
const codes: Readonly<Record<number, 'login-required' | 'blocked-by-site' | 'not-found-page'>> = {
  401: 'login-required',
  403: 'blocked-by-site',
  404: 'not-found-page',
  407: 'blocked-by-site',
  410: 'not-found-page',
  451: 'blocked-by-site',
};

/**
 * The problem that an answer with this status is, from 300: a redirect that names no address is one too.
 * @param shown what was read in the page that came with it
 */
export function statusProblem(status: number, shown: readonly Holding[], source: string): Problem {
  const code = codes[status];
  if (code === 'not-found-page') return problem(code, source);
  const wall = shown.filter((holding) => isProblem(holding)).find((found) => walls.has(found.code));
  if (wall !== undefined) return wall;
  return code === undefined
    ? problem('site-error', source, `${status} ${STATUS_CODES[status] ?? ''}`.trim())
    : problem(code, source);
}
