import type { EventRule } from '../../event-rule.js';

/** A response that is told without what it was. */
export const responseUnspecifiedRules: readonly EventRule[] = [
  {
    id: 'response_unspecified/their-response',
    type: 'response_unspecified',
    pattern: [
      "CO (='s) [=response|=reply|=reaction] =to ~1 ME",
      '[=this] response',
      '=their [response|reaction] =to|=was',
      '[response|reaction] =of|=from ~3 CO',
      '(DET) ADJ [response] =to|=from',
    ],
    span: 'phrase',
    unless: 'throttle time waiting wait no',
    examples: {
      fires: ["The manager's response to me was fair.", 'I am glad this response came so soon.'],
      silent: ['My response to that is simple.', 'The throttle response is great.'],
    },
  },
  {
    id: 'response_unspecified/got-action',
    type: 'response_unspecified',
    pattern: ['[get] (some|quick|fast|immediate) action (=on) ~2 NOUN', '[take] ~2 action'],
    examples: {
      fires: ['It took a week to get action on the leak.'],
      silent: ['The film has a lot of action.'],
    },
  },
  {
    id: 'response_unspecified/handled',
    type: 'response_unspecified',
    pattern: [
      '[handle] ~3 it|this|everything|matter|<trouble>|request|claim|well|quickly|promptly|professionally|efficiently',
      '[deal] (ADV) =with ~3 it|this|everything|matter|<trouble>|claim|complaint|my|quickly|promptly',
      '[help|assist] ~1 ME',
      '[try] ~3 help',
      '[=take|=took|taken] =care =of =me|=us',
    ],
    by: 'company',
    examples: {
      fires: [
        'They handled everything promptly.',
        'The clerk dealt with the matter quickly.',
        'A waiter assisted us.',
        'The garage took care of us.',
      ],
      silent: ['I handled the box with care.', 'My wife helped me.'],
    },
  },
];
