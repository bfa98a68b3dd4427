import type { EventRule } from '../../event-rule.js';

/** What the company commits itself to. */
export const promiseRules: readonly EventRule[] = [
  {
    id: 'promise/promised',
    type: 'promise',
    pattern: [
      'CO|they|he|she|it [=were|=was] =to ~1 call|send|get|arrange|come|deliver|ship|refund|contact|follow|email|arrive|return|replace|fix',
      'ME [=were|=was] =to ~1 receive|get|have|hear|be_refunded|be_called',
      'be [=due] =to|=on|=in|=back ~2 NUM|<soon>|arrive|deliver|ship|come',
      '[give|=gave|=given] ME =until|=till|=a_date|=a_time|=a_window|=the_date',
      '=on ~1 [=books|=schedule] =for',
      '[book|pencil|pencilled|slot|put] ME =in|=down =for',
      '[set|agree] ~1 =a|=an (=new) appointment|date|time|slot =for|=on|=to',
      'CO ~1 be [=supposed] =to ~1 send|get|call|arrange|come|deliver|ship|refund|contact|follow|email|process|order',
      '[confirm] ~2 =in_writing|=by_email|=that_they_will|=they_will|=that_it_will|=it_will',
      "ME ~1 [be] =told_to_expect|=told_i_would|=told_i'd|=told_we_would|=told_we'd|=told_it'd",
      '[promise|assure|guarantee|pledge|swear|vow|reassure] !=in|=of|=at',
      '[give] ~2 word|assurance|assurances|guarantee|promise',
      '[commit] =to ~2 have|get|send|deliver|delivery|refund|fix|replace|repair|finish|resolve|date|pay|NUM|arrive|complete',
      "[be] ~1 =adamant|=certain|=confident|=sure|=positive =that|it|i|they ~5 =would|will|='ll|='d",
      '[schedule|set_up|book|arrange|offer] ~4 appointment|visit|repair|pickup|pick-up|collection|re-delivery|redelivery|installation|engineer|technician|date|slot',
      '[put] ~2 =in_writing',
      '[undertake|agree|volunteer|=agreed|vow|pledge|offer] (=me|=us) =to !pay_half|disagree|differ',
    ],
    by: 'company',
    unless: 'ads warranty',
    examples: {
      fires: [
        'The advisor assured us that it would be ready by noon.',
        'They gave us their word.',
        'The bank agreed to look at it again.',
        'He was adamant that it would ship on Monday.',
      ],
      silent: ['I promised my son a ride.'],
    },
  },
  {
    id: 'promise/as-promised',
    type: 'promise',
    pattern: [
      "CO (='s) [=word|=promise|=assurance|=commitment] =that|=to",
      'it be [=agreed|=promised] =that ~6 =would|=will',
      '[=as] =promised|=agreed !=i|,',
      'the|their|his|her|my|this [=promised] !=by|=to|=that|=me|=us|land (ADJ) NOUN',
      'despite|after|with|their|repeated|empty|his|her|of [=promises|=assurances|=assurance|=reassurances]',
      '[=promise|=assurance|=commitment|=guarantee] =of|=from ~3 refund|replacement|callback|repair|CO',
      '[get|have|receive|=got|=given] !no|=to ~4 =promise|=promises|assurance|commitment|guarantee|it_in_writing',
    ],
    span: 'phrase',
    unless: 'will want need warranty if',
    examples: {
      fires: [
        'The promised callback did not come.',
        'I did not get the money back as promised.',
        'Despite their assurances it was not ready.',
      ],
      silent: ['I promised my son a ride.'],
    },
  },
  {
    id: 'promise/said-they-would',
    type: 'promise',
    pattern: [
      "[say|=said|tell|=told|=says] ~~10 =would|'d|will|'ll !have_to|not|n't|never ~1 have|call|send|come|fix|replace|refund|get|make_it|take_care|look|ship|deliver|order|try !to_pay|to_wait|to_buy|to_go|to_call",
      '[say|tell|=told] ~2 (ME) =to ~1 give_it|leave_it|come_back ~6 NUM|=when|=tomorrow|=at|with',
      '[let] ME know ~6 <soon>',
      '=so|=or [=she|=he|=they] =said|=says|=claimed|=promised',
      '[say|tell|=told|=says|=say] ~2 another NUM ~1 minutes|min|mins|hours|hour|days|weeks',
      "[<said>|agree|hint|estimate|hear|reckon|figure] ~7 =would|will|'ll|'d|=wd !n't|not|never|cost|charge|no|have_to|need|be_no|like|rather|better|lose|be_charged|be_$|have_something|mean|void|=had|=been",
      "[<said>|agree|estimate|reckon] ~6 =is|=are|=was|=were|'s|'re|'m =going =to !cost|charge|have_to",
      '[<said>|estimate|expect|reckon] ~6 =should|=ought_to ~1 be|arrive|come|receive|get|take|ship|land|hear|see|work|go',
      '[<said>|text|email|reckon] ~6 =on_the_way|=on_its_way|=on_their_way|=in_the_works|=in_the_mail|=in_the_post|=coming|=on_order|=being_shipped',
      '[<said>|estimate] ~6 ready|arrive|ship|done|delivered|fixed|here|back|available|dispatched ~2 <soon>',
      '[say|tell|=told|quote|=quoted|estimate|=given|hear|advise] ~4 NUM|a|an|few|couple (to|-|or|of) (NUM|more|business|working|full) day|week|hour|month|minute|days|weeks|hours|months|minutes|min|mins|hrs !=ago|=later|=before|=after|=earlier|=old|=prior|=past|=late|=previously|=each|=a|=into',
      '[say|tell|=told] ~4 =within|=by_the_end|=by_friday|=next_week|=in_a_week|=in_a_few|=in_an_hour|=by_monday|=any_day|=shortly',
      '[give|quote|=given|=quoted] ~3 delivery_date|completion_date|eta|timeframe|time_frame|window|estimate|timeline|deadline|turnaround|timescale|pickup_date',
      '[tell|=told] ~2 =to =expect',
      '[tell|say|=told] ~1 ME =not =to =worry',
      '[tell|=told] ~2 =to_leave_it_with|=leave_it_with|=consider_it_done',
    ],
    by: 'company',
    unless: 'never',
    examples: {
      fires: [
        'They said they would order the part.',
        'I was told 2 weeks.',
        'The clerk said it should arrive on Monday.',
        'The depot said it was on its way.',
      ],
      silent: ['I told them I would wait.', 'They said they would not help.', 'I was told two weeks ago.'],
    },
  },
  {
    id: 'promise/in-their-words',
    type: 'promise',
    pattern: [
      'NUM ~1 (more) day|days|week|weeks|hour|hours|minutes|month|months ~1 [=they|=he|=she] =said|=say|=told END|me|us',
      "=will|'ll|'d|=would|=going_to !=see|=know ~~12 [=they|=he|=she|=so] (they|he|she) =said|=say|=says|=claimed|=promised|=reckoned|=assured END|me|us",
      "=will|'ll|'d|=would|=going_to ~~12 [=that_'s_what|=that_is_what|=or_so] =i_was_told|=we_were_told|=they_said|=he_said|=she_said|=they_say|=i'm_told",
      "[=email|=letter|=text|=it] (here) =saying|=in_writing|=says ~8 =will|=would|'ll|=on_its_way|=on_the_way|=by|=within",
      "[=we_'ll|=we_will|=i_'ll|=i_will|=it_will|=you_will|=you_'ll|=we_are_going_to] !=see ~~16 =said|=told|=says|=promised|=replied|=assured ME|he|she|they|CO|the|END",
    ],
    note: 'a promise in quotation marks, its speaker behind it',
    examples: {
      fires: ['"We will have it done by noon," the foreman told us.'],
      silent: ['We will see what he said.'],
    },
  },
  {
    id: 'promise/estimated',
    type: 'promise',
    pattern: [
      'estimate|estimates|=eta|=quote ~4 [be] NUM|a|an|one|two|three|four|five|six ~1 day|days|week|weeks|hour|hours|month|months|minutes',
      '[delivery_date|pickup_date|completion_date|=eta|=due_date] ~1 be ~2 =given|=set|=quoted|=moved|=confirmed',
      '[appointment|technician|tech|visit|repair|pickup|delivery|installation|engineer] ~1 be|=been (ADV) =scheduled|=booked|=arranged|=set|=set_up|=confirmed ~1 =for|=on|=at|NUM',
      '[=estimated|estimate|=slated|=quoted] ~4 delivery|arrival|completion|day|week|month|eta',
      '[schedule|slate] =for|=to ~2 NUM|<soon>|week|month|june|july|may|deliver|arrive',
      '[=sending|=shipping|=issuing|=mailing|=refunding|=crediting|=overnighting|=posting] =me|=us',
    ],
    by: 'company',
    unless: 'flight',
    examples: {
      fires: ['Delivery was estimated at two weeks.', 'It was scheduled for Tuesday.'],
      silent: ['I estimated the weight.'],
    },
  },
  {
    id: 'promise/document-says',
    type: 'promise',
    pattern: [
      "website|site|email|letter|app|message|text|confirmation|tracking|invoice|contract|ad|notice|status ~2 [<said>|show|promise] ~7 =will|=would|'ll|=by|=within|=arriving|<soon>",
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
];
