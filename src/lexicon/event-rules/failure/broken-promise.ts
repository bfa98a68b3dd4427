import type { EventRule } from '../../event-rule.js';

/** An explicit earlier commitment was not kept (S/B/W: process failure). */
export const brokenPromiseRules: readonly EventRule[] = [
  {
    id: 'broken_promise/promised-but',
    type: 'broken_promise',
    pattern: [
      '[promise|assure|guarantee|swear|pledge|commit|vow] ~12 =but|yet|never|however|only_to',
      "[say|tell] ~12 =but|yet|however|and ~4 never|nothing|nobody|no_one|still|did_not|did_n't|has_n't|have_n't|was_n't",
    ],
    by: 'others',
    negation: 'included',
    examples: {
      fires: ['They promised a call but nothing came.', 'The office said Friday but never came.'],
      silent: ['They promised a call.', 'They said it was fine.'],
    },
  },
  {
    id: 'broken_promise/supposed-to',
    type: 'broken_promise',
    pattern: [
      '=was|were|been [suppose|supposed|mean|meant|due|scheduled|promised|guaranteed|slated] =to (=be|=have) VERB',
      '=was|were [supposed|meant|due|scheduled|promised] =to',
      'due|suppose|schedule|book|expect|say|tell|promise ~~10 [=never] ~1 =came|come|arrived|showed|called|happened|appeared|materialised|materialized',
      'promise|tell|assure|guarantee|pay ~~12 =and|but (ME) [=got|=received|=given|=ended] !it|=that|=what|=there',
      '[supposed|supposedly] ~6 =but|yet|never|still|nothing',
    ],
    unless: 'i we',
    note: 'what was to happen and is told as a plan did not happen',
    examples: {
      fires: ['The car was supposed to be ready by noon.', 'A technician was meant to come on Monday.'],
      silent: ['I am supposed to rest.', 'We were supposed to leave.'],
    },
  },
  {
    id: 'broken_promise/did-not-show',
    type: 'broken_promise',
    pattern: [
      '[never|not|nobody|no_one|no-one|none|nothing] ~3 show_up|turn_up|materialize|materialise|eventuate|happen|come_through|follow_through|deliver_on|show !again|to_me',
      '[no-show|no_show|no-shows]',
      '[nobody|no_one|no-one|nothing] (ADV) =came|come|arrived|showed|appeared|turned|happened',
      '[=fail|=failed|=fails] =to show|appear|deliver|honor|honour|turn|arrive|materialize|materialise|keep|follow|come|meet',
    ],
    negation: 'included',
    unless: 'issue problem screen display app since wife husband friend friends i',
    examples: {
      fires: ['The plumber never showed up.', 'Nobody came.', 'The courier failed to deliver.'],
      silent: ['The plumber showed up.', 'It never happened again.'],
    },
  },
  {
    id: 'broken_promise/went-back',
    type: 'broken_promise',
    pattern: [
      '[go] =back =on ~2 word|promise|deal|offer|agreement|quote|what|it|price|everything',
      '[renege|backtrack|back_track|back-track|backpedal|welch]',
      '[back] =out (=of)',
      '[change] ~2 mind|tune|story|terms|deal|conditions',
      '[bait] ~1 =switch',
      '[bait-and-switch|bait_and_switch]',
    ],
    unless: 'i we',
    examples: {
      fires: ['They went back on their word.', 'The insurer backed out of the deal.'],
      silent: ['We went back to the hotel.'],
    },
  },
  {
    id: 'broken_promise/not-honoured',
    type: 'broken_promise',
    pattern: [
      '[honor|honour|keep|fulfil|fulfill|stick|respect|deliver|match] ~3 promise|promises|word|price|offer|agreement|quote|warranty|guarantee|commitment|appointment|deal|reservation|booking|coupon|contract|discount|voucher|rate|terms|date|what',
      '[deliver] ~2 =as|on',
    ],
    by: 'company',
    negation: 'required',
    examples: {
      fires: ['The shop did not honour the quote.'],
      silent: ['They kept their word.', 'I did not keep the receipt.'],
    },
  },
  {
    id: 'broken_promise/broken',
    type: 'broken_promise',
    pattern: [
      '[broken|empty|false|hollow|unfulfilled|unkept] =promise|promises|guarantee|guarantees|assurances|commitments',
      '[break|breach] ~3 =promise|promises|word|agreement|commitment|contract',
      '[promise|promises] ~3 =broken|not_kept|unfulfilled|never_kept',
      '[despite|contrary|notwithstanding] (=to) ~4 promise|promises|promised|assurance|assurances|assured|guaranteed|told|told_that|being_told|agreement|said|confirmation|confirmed|quoted',
      '[nothing|none|not|never] ~8 =as =promised|agreed|advertised|quoted|stated|confirmed',
    ],
    span: 'phrase',
    negation: 'included',
    examples: {
      fires: ['All empty promises.', 'Despite being told otherwise we paid.', 'Nothing went as agreed.'],
      silent: ['They came as promised.'],
    },
  },
  {
    id: 'broken_promise/then-not',
    type: 'broken_promise',
    pattern: [
      'be|do|have [not|never] END',
      '[never] =did|=came|=happened|=arrived|=called|=showed|=got|=received|=materialized|=has|=is|=was',
      '[nobody|no_one|none|nothing] (ADV) =did|do|does',
      '[nothing|none|nobody] (ADV) =happened|came|changed|arrived|was|has|ever|yet|so|END',
      "[still] ~3 =none|nothing|waiting|not|no|n't|here|there",
      'NEG ~3 [receive|arrive|come|happen|ship|show|appear|include|apply|honour|honor|materialise|materialize|credit|refund|get|call|see] !=it_yet|to_me_that|=over|=through|=along|=rid|=used',
      '[=only] ~2 get|receive|refund|give|one|half|some|part|partial',
      '[=half|=part] END',
      '[<longTime>] (ADV) =later|now|on|past|ago',
      '[=been] ~4 <longTime>',
      '[=instead] END',
      '[=got|=given|=received|=get] ~6 =instead',
      '[no] ~3 =has|have|had|was =been|received|sent|arrived',
    ],
    after: 'promise',
    negation: 'included',
    note: 'a promise is told, then that it was not kept',
    examples: {
      fires: [
        'They promised to call by noon. They never did.',
        'He said it would be ready on Friday; it was not.',
        'She assured us of a refund. I only got half.',
      ],
      silent: ['They promised to call by noon. They did.', 'They never did.'],
    },
  },
];
