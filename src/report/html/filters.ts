import type { Summary } from '../../model/result.js';
import { element, type Markup } from './element.js';
import {
  caseStages,
  episodeStatuses,
  labelSigns,
  sentimentLabels,
  stageSigns,
  statusLooks,
} from './labels.js';

function choice(name: string, value: string, sign: string, words: string, look = value): Markup {
  return element(
    'label',
    { class: `choice ${look}` },
    element('input', { type: 'checkbox', name, value }),
    element('span', { class: 'sign', 'aria-hidden': 'true' }, `${sign} `),
    words,
  );
}

/**
 * What narrows the posts with their tables, and the episodes; the page's script obeys it, and shows it only then.
 * @param episodes how many there are of each status
 */
export function filters(posts: number, episodes: Summary['episodes']): Markup {
  const statuses = episodeStatuses.filter((status) => (episodes[status] ?? 0) > 0);
  return element(
    'form',
    { id: 'filters', class: 'needs-script', role: 'search', 'aria-label': 'Filter the posts' },
    element(
      'fieldset',
      {},
      element('legend', {}, 'Sentiment'),
      sentimentLabels.map((label) => choice('label', label, labelSigns[label], label)),
      choice('label', 'unscored', '?', 'not scored'),
    ),
    element(
      'fieldset',
      {},
      element('legend', {}, 'Tells of'),
      caseStages.map((stage) => choice('stage', stage, stageSigns[stage], stage)),
    ),
    statuses.length < 2
      ? null
      : element(
          'fieldset',
          {},
          element('legend', {}, 'Episodes'),
          statuses.map((status) => {
            const { name, sign, tone } = statusLooks[status];
            return choice('status', status, sign, name, tone);
          }),
        ),
    element(
      'label',
      { class: 'words-filter' },
      element('span', {}, 'Words'),
      element('input', { type: 'search', name: 'words', autocomplete: 'off', spellcheck: 'false' }),
    ),
    element('button', { type: 'reset' }, 'Show all'),
    element('output', { id: 'shown', role: 'status' }, `${posts} of ${posts} posts shown`),
  );
}
