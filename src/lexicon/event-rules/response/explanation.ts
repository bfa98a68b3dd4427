import type { EventRule } from '../../event-rule.js';

/** The reason that the company gives (informational justice in Tax, Brown & Chandrashekaran 1998). */
export const explanationRules: readonly EventRule[] = [
  {
    id: 'explanation/explained',
    type: 'explanation',
    pattern: [
      '[show] ME ~5 =where|=why|=how|=what',
      '[=admitted|=explained|=conceded|=confessed] END',
      '[cite|quote|point] ~1 =to|NOUN|DET|fine_print ~2 =as|=policy|=fine_print|=clause|=terms|cause|reason|shortage|strike|weather',
      '=it be [=explained] =to ~1 ME',
      '[explain|clarify|=clarified] !that_i|that_we',
      '[attribute|ascribe|chalk|put] ~5 =down_to|=up_to|=to_a|=to_the|=on_a_strike',
      '[blame] ~5 =on|weather|traffic|system|computer|supplier|shortage|covid|pandemic|staffing|customs|courier|carrier|warehouse|typo !=me|=us|=my|=hold',
      '[give|offer|provide|cite|quote|use|make|cough_up|come_up] ~4 reason|reasons|explanation|explanations|clarification|story|shortage|rationale|justification',
      '[justify|rationalise|rationalize] ~6 =by|=with|saying|because',
      '[<said>|blame] ~7 because|=due|=owing_to|=on_account|=as_a_result|=thanks_to|=caused_by|=reason',
      '[show|tell|=told|describe] (ME) ~5 =why|=what_had_happened|=what_happened|=what_went_wrong|=how_it_got|=how_it_happened|=what_caused|=the_reason',
    ],
    by: 'company',
    unless: "please n't not never call phone advantages features",
    examples: {
      fires: [
        'The advisor explained what had gone wrong.',
        'They gave us a reason for it.',
        'He attributed it to a bad sensor.',
        'The desk told us why it was late.',
      ],
      silent: ['I explained the noise.'],
    },
  },
  {
    id: 'explanation/reason-was',
    type: 'explanation',
    pattern: [
      "CO|bank|their|his|her (='s) [=answer|=response|=reply|=story|=line|=theory|=claim|=position|=take] be|:",
      '[learn|learned|hear|heard|find_out] ~1 =from ~4 CO ~3 =that|=it|=they',
      '=due =to|=because ~~10 [=said|=says|=per|=according|=told|=claimed] CO|the|they|he|she|END',
      '[=reason] =for ~8 be ~~8 =said|=per|=according|=told',
      '[=apparently] ~~10 =said|=according|=told',
      '=their|=the|=only|=his|=her|=whose [reasoning|explanation|justification|rationale] ~5 be|=?|:',
      '=the|=their|=his|=her [=response|=answer|=reply] be =that|=because',
      '=their|=his|=her|=official|=stated|=the [=reason|=reasons] (=they|=he|=she) (=gave) ~2 be|=?|:|=being|=for',
      '[reason|reasons] (=why) (=they|=he|=she|=we|=i) ~1 =given|=gave|=stated|=provided|=offered|=was_told',
      '[reason] =for ~4 =per|=according',
      "CO|her|his|their (='s) [explanation|reasoning|rationale]",
      '[get|have|receive|=given|=fed|=got|=told|hear] ~3 explanation|=some_story|=a_story|=a_lecture',
    ],
    unless: 'my only main some no any another demand want ask need deserve good',
    examples: {
      fires: ['The reason given was a lack of staff.', 'We were given an explanation.'],
      silent: ['I have no reason to stay.'],
    },
  },
  {
    id: 'explanation/was-told',
    type: 'explanation',
    pattern: [
      '[tell|=told|inform] ~5 =that DET|PRON|NOUN|PROPN|=there|=it',
      '[cite|blame] DET|PRON|NOUN|ADJ !me|us|my',
      '[=i|=we] (be) =told !to|about|off|how|what|when|where|if|not|no|them (=that) DET|PRON|NOUN|=there|=it',
      '[tell|=told|inform|advise|notify] ME !to|about|off|how|what|when|where|if|not|no|=by (=that) (=that) =if|DET|PRON|NOUN|PROPN|CO|ME|ADJ|NUM|=there|=due|ADV',
      'ME [be] (ADV) =told|=informed|=advised|=notified (=by) (NUM) (CO) !to|about|off|how|what|when|where|if|not|no (=that) =if|DET|PRON|NOUN|PROPN|CO|ME|ADJ|NUM|=there|=due|ADV',
      'START [=told|=informed|=advised] !to|about|off|how|what|when|where|if|not|no|them|him|her|everyone (=that) it|they|there|DET|=my|=the',
      '[=been|=was|=were] =told|=informed|=advised !to|about|off|how|what|when|where|if|not|no (=that) DET|PRON|NOUN|PROPN|CO|ME|ADJ|=there',
    ],
    by: 'company',
    note: 'what the company tells that is no promise, refusal or deflection',
    weak: true,
    unless: 'friend friends reviews you',
    examples: {
      fires: ['They told us that the chef was ill.', 'I was told the part is on a ship.'],
      silent: ['I told my wife the chef was ill.', 'They told me to wait.'],
    },
  },
  {
    id: 'explanation/said',
    type: 'explanation',
    pattern: [
      '[say|explain|state|inform|admit|mention|reveal|reckon|claim|confirm|argue|note|concede|confess|disclose|point_out|advise|notify|add|suggest|let_slip|elaborate] !to|about|off|no|hi|hello|nothing|sorry|so|thank|goodbye|yes|that_i|i|we|it_was_so|something|anything|what (ADV) (=that) (=it) =there|=it|=they|=that|=this|=he|=she|=nobody|=everyone|=somebody|ADJ|NUM|DET|=their|=his|=my|=our|NOUN|PROPN|CO !=lot|=bit|=word|=thing ~8 NOUN|VERB|ADJ|AUX',
    ],
    by: 'company',
    weak: true,
    unless: 'people someone warranty normal friend wife husband',
    note: 'what the company says that is no promise, refusal or deflection',
    examples: {
      fires: ['The waiter said that the chef was ill.'],
      silent: ['I said that the chef was ill.', 'The screen said the door was open.'],
    },
  },
  {
    id: 'explanation/document-says',
    type: 'explanation',
    pattern: [
      'website|site|app|page|screen ~2 [say|state|read] ~4 due|because|owing',
      'letter|email|notice|recording|text|form|message ~2 [inform|tell] ME ~1 =that',
      'letter|email|notice|recording|text|form ~2 [say|state|claim|explain|cite|blame] ~6 be|have|had|could|do|because|due|cause|=as',
    ],
    weak: true,
    needs: 'self',
    examples: {
      fires: ['The letter said my policy had lapsed.'],
      silent: ['The letter was for my wife.'],
    },
  },
  {
    id: 'explanation/according-to',
    type: 'explanation',
    pattern: ['[=according] =to ~1 CO', '[=per] ~1 CO'],
    weak: true,
    examples: {
      fires: ['According to the clerk, the card had expired.'],
      silent: ['According to plan, we left.'],
    },
  },
];
