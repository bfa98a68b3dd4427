import { element, type Markup } from './element.js';
import { caseStages, stageSigns } from './labels.js';

/** How to read the posts: what is tinted, underlined and dashed. */
export function legend(): Markup {
  return element(
    'p',
    { class: 'legend' },
    'In the posts, ',
    element('span', { class: 'sentence positive' }, 'positive', element('span', { class: 'score' }, '+0.50')),
    ' and ',
    element('span', { class: 'sentence negative' }, 'negative', element('span', { class: 'score' }, '−0.50')),
    ' sentences have their score behind them. Underlined words tell of an event: ',
    caseStages.map((stage, at) => [
      at === 0 ? null : ', ',
      element(
        'span',
        { class: `event ${stage}` },
        stage,
        element('span', { class: 'sign', 'aria-hidden': 'true' }, stageSigns[stage]),
      ),
    ]),
    '; dashed, it was only wished, advised, asked, denied, told again or somebody else’s.',
    element('span', { class: 'on-screen' }, ' Point at one, or reach it by keyboard, to see why.'),
  );
}
