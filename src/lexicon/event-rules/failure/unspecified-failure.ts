import type { EventRule } from '../../event-rule.js';

/** A failure is named, but not described. */
export const unspecifiedFailureRules: readonly EventRule[] = [
  {
    id: 'unspecified_failure/named-only',
    type: 'unspecified_failure',
    pattern: [
      'have|with|experience|encounter|face|run_into|get|my|our|these|those|some|serious|several|many|numerous|multiple|other|make|resolve|plenty ~5 [=issue|=issues|=problem|=problems|=trouble|=troubles|=hiccup|=hiccups|=mistake|=mistakes|=setback|=setbacks|=nightmare|=ordeal|=saga] !free|solved',
      '[=issues|=problems|=troubles] (ME|that|=which) ~3 have|had|face|experience|get',
    ],
    span: 'phrase',
    weak: true,
    unless: 'no safety medical health mental social skin weather traffic',
    note: 'the weakest of the failures: dropped where another one is described',
    examples: {
      fires: ['They made mistakes with my order.', 'The issues I am having began in June.'],
      silent: ['The weather was fine.', 'No problem at all.'],
    },
  },
  {
    id: 'unspecified_failure/growing-pains',
    type: 'unspecified_failure',
    pattern: '[=growing|=teething] =pains|problems|troubles|issues',
    span: 'phrase',
    examples: { fires: ['There were growing pains in the first year.'], silent: ['My back hurts.'] },
  },
  {
    id: 'unspecified_failure/fall-through',
    type: 'unspecified_failure',
    pattern: ['[fall|slip] =through', '[go|went|gone] (ADV) =wrong|south|sideways|pear-shaped|downhill'],
    by: 'others',
    examples: {
      fires: ['Sometimes things fall through.', 'Everything went wrong.'],
      silent: ['The rain fell all night.'],
    },
  },
  {
    id: 'unspecified_failure/underperformed',
    type: 'unspecified_failure',
    pattern: [
      '[not] perform as|up expect|expected|expectation',
      '[drop] =the ball',
      '[let] ME (ADV) =down',
      '[fall|fell] (ADV) =short',
    ],
    negation: 'included',
    examples: {
      fires: ['The shop did not perform as expected.', 'The agency dropped the ball.', 'They let us down.'],
      silent: ['The shop performed well.'],
    },
  },
];
