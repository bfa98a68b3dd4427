import type { Problem } from '../../problem.js';
import { element, type Markup } from './element.js';

/** What could not be read, or not without a doubt; `null` when there is nothing to tell. */
export function problemList(problems: readonly Problem[]): Markup | null {
  if (problems.length === 0) return null;
  return element(
    'section',
    { class: 'problems', 'aria-labelledby': 'problems' },
    element('h2', { id: 'problems' }, 'Problems'),
    element(
      'ul',
      {},
      problems.map(({ severity, code, source, message }) =>
        element(
          'li',
          {},
          element('b', {}, `${severity} (${code}) `),
          element('bdi', {}, source),
          `: ${message}`,
        ),
      ),
    ),
  );
}
