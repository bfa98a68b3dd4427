import type { EventRule } from '../../event-rule.js';

/** A failure is named, but not described. */
export const unspecifiedFailureRules: readonly EventRule[] = [
  {
    id: 'unspecified_failure/named-only',
    type: 'unspecified_failure',
    pattern: [
      'have|experience|encounter|face|run_into|make ~3 [=issues|=problems|=trouble|=troubles|=hiccup|=hiccups|=mistake|=mistakes|=setback|=setbacks|=nightmare|=ordeal|=saga|=snag|=snags|=niggle|=niggles|=kink|=kinks|=hitch|=hitches|=difficulty|=difficulties|=headache|=headaches|=hassle|=shortcomings|=mishap|=mishaps|=concerns|=drama] =with ~1 CO|your|their|them|order|claim|account|delivery|booking|service|customer_service|staff|reservation|flight|card',
      '[=snag|=niggles|=kinks|=shortcomings|=hiccups|=glitches|=mishaps|=issues|=problems|=complications] =came|come|arose|arise|cropped|crop|started|start|began|with|on|at|during|in|have',
      '[=nothing] =but =trouble|problems|headaches|issues|grief|hassle',
      '[hit] =a|another (ADJ) snag|wall|bump|roadblock',
      '[=issues|=problems|=troubles] (ME|that|=which) ~3 have|had|face|experience|get',
    ],
    span: 'phrase',
    weak: true,
    needs: 'self',
    unless: 'no zero any not never minor if safety medical health mental social skin weather traffic',
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
      'CO|you [screw|mess|stuff|cock|foul|muck|balls] =up',
      'NEG ~1 [=go|=run] ~1 =well|smoothly|to_plan|as_planned|right|according',
      '[be] =through =hell|the_wringer|the_mill|it_all',
      '[=bumpy|=rough|=rocky|=hard|=difficult|=tough] =ride|road|start|time|patch =with',
      '[fall|fell] (ADV) =short',
    ],
    negation: 'included',
    examples: {
      fires: ['The shop did not perform as expected.', 'The agency dropped the ball.'],
      silent: ['The shop performed well.'],
    },
  },
];
