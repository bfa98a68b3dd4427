import type { EventRule } from '../../event-rule.js';

/** What the company says: promises, apologies, explanations; and the one with power who steps in. */
export const wordRules: readonly EventRule[] = [
  {
    id: 'promise/promised',
    type: 'promise',
    pattern: [
      '[promise|assure|guarantee|pledge|swear|vow|reassure]',
      '[give] ~2 word|assurance|assurances|guarantee',
      '[commit] =to',
      '[schedule|set_up|book|arrange|make] ~4 appointment|visit|repair|pickup|collection|delivery|engineer|technician =for',
    ],
    by: 'company',
    examples: {
      fires: ['The advisor assured us that it would be ready by noon.', 'They gave us their word.'],
      silent: ['I promised my son a ride.'],
    },
  },
  {
    id: 'promise/as-promised',
    type: 'promise',
    pattern: [
      '[=as] =promised|=agreed',
      '[=promised] !=by (ADJ) NOUN',
      'despite ~3 [promise|assurance|promises|assurances]',
    ],
    span: 'phrase',
    examples: {
      fires: ['The promised callback did not come.', 'I did not get the money back as promised.'],
      silent: ['I promised my son a ride.'],
    },
  },
  {
    id: 'promise/said-they-would',
    type: 'promise',
    pattern: [
      '[<said>|swear|claim] ~6 =within|=by_the_end|=next_week|=tomorrow|=in_a_week|=in_a_few',
      "[inform|=informed|tell|=told] ~5 =would|=will|='ll|=should ~1 take|arrive|be|receive|get|come",
      '[<said>] ~2 fix|update|refund|part|replacement|delivery ~1 be =coming|=on_the_way|=on_its_way|=in_the_works',
      '[give] ME ~3 word',

      '[tell] ~2 =to =expect',
      '[<said>] ~2 it|they|money|refund|car|package|order|bag|part|parts|delivery|cheque|check ~2 =should ~1 be|arrive|come|have|receive|get|take|ship',
      '[give|quote] ~3 delivery_date|date|eta|timeframe|time_frame|window|estimate|timeline|deadline !=of_birth',
      '[tell|say] ~1 ME =not =to =worry',

      "[<said>|agree] ~6 =would|will|'ll|'d !n't|not|never|cost|charge|no|have_to|need|be_no|i|we",
      '[<said>|agree] ~6 =going =to !cost|charge',
      '[agree|offer|undertake] =to !pay_half',
      '[<said>|give|quote|estimate|hear] ~5 NUM (to|NUM|-|more|business|working) day|week|hour|month|minute',
      '[<said>|estimate] ~6 =should|=will ~1 arrive|be_ready|be_done|be_here|come|receive|take',
      '[<said>] ~5 ready =by|=on|=in|=tomorrow|=monday|=friday|=today',
    ],
    by: 'company',
    unless: 'never',
    examples: {
      fires: [
        'They said they would order the part.',
        'The bank agreed to reverse it.',
        'I was told 2 weeks.',
        'The clerk said it should arrive on Monday.',
      ],
      silent: ['I told them I would wait.', 'They said they would not help.'],
    },
  },
  {
    id: 'promise/estimated',
    type: 'promise',
    pattern: [
      '[=given|=quoted] ~2 date|eta|timeframe|window|estimate',

      '[=estimated|estimate|quote|schedule|expect|slate|due] ~4 delivery|arrival|completion|day|week|month|eta',
      '[schedule] =for',
    ],
    by: 'company',
    examples: {
      fires: ['We were quoted a week.', 'It was scheduled for Tuesday.'],
      silent: ['I estimated the weight.'],
    },
  },
  {
    id: 'promise/document-says',
    type: 'promise',
    pattern: [
      "website|site|email|letter|app|message|text|confirmation|tracking|invoice|contract|ad ~2 [<said>|show|promise] ~6 =will|=would|'ll|=by|=within",
      'eta|timeline|estimate|date ~3 (=they|=he|=she) ~1 [give|quote|promise] ~1 be',
    ],
    examples: {
      fires: ['The website said it would ship within a day.', 'The estimate they gave was a week.'],
      silent: ['The website is slow.'],
    },
  },

  {
    id: 'promise/we-will',
    type: 'promise',
    pattern:
      "[=will|'ll|=going_to] ~1 ask|contact|look|investigate|get|call|reach|review|refund|fix|send|pass|forward|make|arrange|resolve|email|reply|respond|replace|process|follow|share|ensure|raise|escalate|address|be_in_touch|work|correct|help|assist",
    voice: 'company',
    examples: {
      fires: ['It was late.\n\nReply from company: Hello Tom, we will contact you this week.'],
      silent: ['We will contact you this week.'],
    },
  },
  {
    id: 'apology/apologised',
    type: 'apology',
    pattern: [
      '[=is|=was|=were] (ADV) (ADV) =sorry ~2 =for|=about|END',

      '[apologize|apologise|apologetic|=apologetically]',
      'CO ~2 [say|be|feel] (ADV) (ADV) (ADV) =sorry !but|=you_feel',
      'CO ~2 [say] ~2 =sorry|=apologies',
      '[offer|send|express|give|extend|accept|issue] ~4 apology|apologies',
    ],
    by: 'company',
    examples: {
      fires: ['The director apologised in person.', 'They said sorry.', 'The chef was very apologetic.'],
      silent: ['I apologise for the long post.', 'I am sorry for the rant.', 'Sorry to be blunt.'],
    },
  },
  {
    id: 'apology/got-apology',
    type: 'apology',
    pattern: [
      '=be ~3 [=apologies]',
      '=many|=lots|=profuse|=sincere ~1 [=apologies]',

      '[get|receive|have] ~4 apology|apologies',
      '=with ~4 [apology|apologies]',
      '[apology] ~1 =from ~3 CO',
      '[apology|apologies] !for_the_long|for_long|in_advance ~2 be|come|follow',
    ],
    unless: 'deserve demand want expect',
    examples: {
      fires: ['We received a written apology.', 'He came back with many apologies.'],
      silent: ['My apologies for the length.'],
    },
  },
  {
    id: 'apology/company-sorry',
    type: 'apology',
    pattern: ['[sorry|apologies|apologize|apologise|apology|regret]'],
    voice: 'company',
    examples: {
      fires: ['It was late.\n\nReply from company: We are sorry to hear this, Tom.'],
      silent: ['I regret the noise.'],
    },
  },
  {
    id: 'explanation/explained',
    type: 'explanation',
    pattern: [
      '[blame] ~2 weather|traffic|system|computer|supplier|shortage|covid|pandemic|staffing|customs|courier|carrier|warehouse',

      '[explain|clarify]',
      '[give|offer|provide] ~4 reason|explanation|clarification',
      '[<said>|blame|attribute] ~6 because|due_to|owing_to',
      '[walk|talk] ME =through',
    ],
    by: 'company',
    unless: 'please',
    examples: {
      fires: ['The advisor explained what had gone wrong.', 'They gave us a reason for it.'],
      silent: ['I explained the noise.'],
    },
  },
  {
    id: 'explanation/reason-was',
    type: 'explanation',
    pattern: [
      '=their|=the|=only|=his|=her [excuse|reasoning|explanation] ~1 be',
      '=the|=their [=response|=answer|=reply] be =that',

      '[reason|explanation|rationale] ~2 (=they|=given) ~2 be|because',
      '[reason] =given|=stated|=provided',
      "CO (='s) [explanation|reasoning|rationale]",
    ],
    unless: 'my only main some no any another',
    examples: {
      fires: ['The reason given was a lack of staff.'],
      silent: ['I have no reason to stay.'],
    },
  },
  {
    id: 'explanation/was-told',
    type: 'explanation',
    pattern: [
      "[tell|inform|advise|notify] ME !to|about|off|how|what|when|where|if|not (=that) ~8 be|have|need|do|must|can|would|take|cost|='s|='re",
      "ME [be] (ADV) =told|=informed|=advised|=notified !to|about|off|how|what|when|where|if|not ~8 be|have|need|do|must|can|take|cost|='s|='re",
    ],
    by: 'company',
    note: 'what the company tells that is no promise, refusal or deflection',
    weak: true,
    examples: {
      fires: ['They told us that the kitchen is closed.', 'I was told the part is on a ship.'],
      silent: ['I told my wife the kitchen is closed.', 'They told me to wait.'],
    },
  },
  {
    id: 'explanation/said',
    type: 'explanation',
    pattern: [
      '[say|explain|state|inform|admit|mention] !to|about|off|no|hi|hello|nothing|sorry|so ~8 be|have|do|could|must|can',
      'letter|email|message|text|notice|recording|website ~2 [say|state|read|claim] ~6 be|have|had|could|do',
    ],
    by: 'others',
    weak: true,
    unless: 'people someone they_say',
    note: 'what the company says that is no promise, refusal or deflection',
    examples: {
      fires: ['The waiter said that the kitchen is closed.', 'The letter said my policy had lapsed.'],
      silent: ['I said that the kitchen is closed.'],
    },
  },
  {
    id: 'explanation/according-to',
    type: 'explanation',
    pattern: '[=according] =to ~2 CO',
    weak: true,
    examples: {
      fires: ['According to the clerk, the card had expired.'],
      silent: ['According to plan, we left.'],
    },
  },

  {
    id: 'intervention/stepped-in',
    type: 'intervention',
    pattern: [
      '[overrule|override]',
      '[take] =charge',
      'case|ticket|issue|claim|complaint ~1 be (ADV) [=escalated|=expedited]',

      '[step|jump] =in',
      '[intervene|escalate|expedite]',
      '[get|become] involved',
      '[take] over !us|the_phone|NUM|a|an|half|two|three|four|five|six|$|the_company|=by',
      '[take] ~2 charge|ownership =of',
      '[pull] ~2 string|strings',
      '[push|fight|advocate|go_to_bat] ~2 =for|=through ~1 ME|it',
      '[act|intervene|advocate|call|speak] =on ~1 behalf',
    ],
    by: 'company',
    examples: {
      fires: [
        'The director stepped in.',
        'Corporate intervened on Friday.',
        'The agent escalated the case.',
        'The branch manager got involved.',
        'A supervisor took ownership of the case.',
      ],
      silent: ['I stepped in a puddle.', 'I intervened in the quarrel.'],
    },
  },
  {
    id: 'intervention/boss-to-step-in',
    type: 'intervention',
    pattern: 'BOSS =to [step] =in',
    note: 'somebody with power steps in, whatever makes him',
    examples: {
      fires: ['We needed the manager to step in.'],
      silent: ['I had to step out.'],
    },
  },
];
