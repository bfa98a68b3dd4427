import type { EventRule } from '../../event-rule.js';

/** Not told, told wrong or conflicting things, cannot be reached in general (S/B/W: process failure). */
export const communicationFailureRules: readonly EventRule[] = [
  {
    id: 'communication_failure/nobody-tells',
    type: 'communication_failure',
    pattern: [
      '[nobody|no_one|no-one|noone|none|neither] ~4 <informs>|know|explain|answer|pick|seem_to_know|say|let_me|communicate|take_ownership|have_a_clue|have_any',
      '[=not] =one|single =person|update|word|member|soul|announcement',
      '[nobody|no_one|none] ~8 contact|call|inform ~2 ME =to ~2 <informs>|state|say|tell|let',
    ],
    negation: 'included',
    unless: 'reply back',
    examples: {
      fires: [
        'Nobody tells you anything there.',
        'No one answers the phone.',
        'No one could explain the fee.',
      ],
      silent: ['Nobody was in the showroom.'],
    },
  },
  {
    id: 'communication_failure/not-told',
    type: 'communication_failure',
    pattern: [
      '[<informs>] !=difference|=how|=enough',
      '[give|provide|offer|receive|get] ~3 =answer|answers|explanation|information|info|reason|reasons|date|timeline|eta|status|straight_answer|clear_answer|details|update|updates|clarity|warning|notice',
      '[tell|inform|say|notify] ~2 nothing',
      '[=say|=said] ~2 =anything|=a_word',
    ],
    by: 'company',
    negation: 'required',
    unless: 'lie refuse told',
    examples: {
      fires: [
        'They did not tell us of the change.',
        "The advisor wouldn't give us a date.",
        'We were not told about the fee.',
      ],
      silent: ['They told us at once.', 'I did not tell them.', 'I cannot tell you how glad we are.'],
    },
  },
  {
    id: 'communication_failure/kept-secret',
    type: 'communication_failure',
    pattern: [
      'CO NEG ~2 [<informs>|informed|told] ME|you|us|anyone|customers|people',
      'ME ~2 be|get NEG ~2 [<informs>|told|informed|notified|advised|made_aware|warned|given]',
      'ME ~2 NEG ~1 be ~1 [<informs>|told|informed|notified|advised|made_aware|warned|given]',
      'CO|he|she|they|agent|staff ~2 [would|will|could|can] NEG ~1 (=even) tell|say|explain|disclose|elaborate|confirm|share|clarify|answer|specify|reveal|give_me|give_us',
      '[fail|neglect|forget] =to <informs>|tell|mention|notify|explain|disclose|say|acknowledge',
    ],
    negation: 'included',
    examples: {
      fires: [
        'I was never told of a deadline.',
        "He wouldn't elaborate.",
        'They failed to mention the resort fee.',
      ],
      silent: ['I was told at once.', "I wouldn't say that."],
    },
  },
  {
    id: 'communication_failure/none',
    type: 'communication_failure',
    pattern: [
      '[no|zero|little|poor|bad|terrible|horrible|awful|non-existent|nonexistent|minimal|lack_of|lack|appalling|dreadful|shocking|atrocious|abysmal|worst|any|without|insufficient|absence_of|inadequate|poorest] (=of) (DET) (ADJ) (ADJ) =communication|communications|information|info|notification|notice|explanation|feedback|warning|word|news|heads-up|transparency|announcement|announcements|instructions|clarity|communicating|contact',
      'communication|communications|communicating ~3 be|feel ~3 [<bad>|lacking|nonexistent|non-existent|zero|difficult|limited|minimal|confusing|weak|sporadic]',
      '[without] ~2 =telling|informing|explaining|notifying|warning|notice|explanation|warning|letting|asking_me',
    ],
    negation: 'included',
    unless: 'negligence',
    examples: {
      fires: [
        'There was no communication at all.',
        'They moved it without warning.',
        'Communication has been terrible.',
      ],
      silent: ['Communication was great.', 'I have good news for you.'],
    },
  },
  {
    id: 'communication_failure/conflicting',
    type: 'communication_failure',
    pattern: [
      '[conflicting|contradictory|inconsistent|mixed|contradicting|different|opposing] (ADJ) =story|stories|answer|answers|information|info|message|messages|explanation|explanations|account|accounts|advice|date|dates|statement|statements|reason|reasons|instructions|excuse|excuses|things|quotes|response|responses',
      '[tell|say|give|hear] ~4 =different|something_else|something_different|another|otherwise|opposite|contradictory',
      '[story|stories|answer|tune|explanation|reason|excuse] ~9 change|differ|contradict|conflict',
      '[one] ~2 =thing|person|department ~8 =another|other|opposite',
      '[=contradict|=contradicted|=contradicting|=contradicts]',
    ],
    examples: {
      fires: ['Every agent gave us a different answer.', 'Their stories changed from call to call.'],
      silent: ['We tried different dishes.'],
    },
  },
  {
    id: 'communication_failure/in-the-dark',
    type: 'communication_failure',
    pattern: [
      '[keep|leave] ~3 =in =the dark',
      '[keep|leave] ~2 =guessing|wondering|hanging|clueless|confused',
      'be ~1 (ADV) [=in] =the dark|=limbo',
      '[pull] =teeth',
      '[=blood] =from ~1 stone',
      'ME (ADV) have [=no_idea|=no_clue] ~1 =where|when|what|if|whether|why|how_long',
      '[=only] ~1 find|learn|discover ~2 =out|when|after|by|because',
      '[=first] =they|he|she|it ~1 =said|told|say',
      '[find] =out =for =myself|ourselves',
      'get|reach|hear|be|only ~3 [=recording|=recordings|=voicemail|=answerphone|=robot|=busy_signal|=automated_message|=recorded_message|=machine]',
    ],
    negation: 'included',
    examples: {
      fires: [
        'We were kept in the dark for days.',
        'They left us guessing.',
        'I only found out at the gate.',
      ],
      silent: ['The car was left in the garage.'],
    },
  },
  {
    id: 'communication_failure/not-kept-informed',
    type: 'communication_failure',
    pattern: [
      '[keep] ME|you|people|customers ~1 =informed|updated|posted|in_the_loop|up_to_date|abreast',
      '[make] ~2 =clear|aware',
    ],
    by: 'others',
    negation: 'required',
    examples: { fires: ['They do not keep you informed.'], silent: ['They kept us informed.'] },
  },
  {
    id: 'communication_failure/chase',
    type: 'communication_failure',
    pattern: [
      '[have|need] =to (ADV) chase|hound|pester|hunt|beg|figure|find_out|follow_up|keep|constantly',
      '[chase|hound|pester|hassle] (=up) ~3 CO|for|update|updates|answer|answers|reply',
      '[=chasing|=chased] ~4 =for|up|them|since',
      '[require|force] =to (=go) figure|find|chase|work_out|guess',
    ],
    by: 'customer',
    unless: 'sleep driving working in_touch',
    examples: {
      fires: ['I had to chase them for every update.', 'We were chasing the office for weeks.'],
      silent: ['The police had a chase.'],
    },
  },
  {
    id: 'communication_failure/cannot-reach',
    type: 'communication_failure',
    pattern: [
      'ME|you|one ~1 [can|could|do|be|will] NEG ~2 (=to) (ADV) reach|contact|get_through|get_hold|get_ahold|get_a_hold|get_anyone|get_a_human|get_someone|speak_to|talk_to !=out',
      '[cannot|unable|impossible|difficult|hard|tough|trouble|inability|fail|not_able|no_way|never] ~2 (=to) (ADV) reach_anyone|reach_them|reach_someone|reach_customer|reach_a|contact|get_through|get_hold|get_ahold|get_a_hold|speak|talk_to|find_anyone|get_anyone|get_a_human|get_a_person|get_someone|find_a_human|get_in_touch|communicate|get_an_answer|get_answers|get_a_straight|get_any_answers',
      '[no] =way =to (ADV) contact|reach|speak|talk|call|complain|communicate',
      '[ring] =and rings|ring|ringing',
      '[get] =hold|through|ahold ~6 =impossible|difficult|nightmare|hopeless|challenge',
      'phone|phones|call|calls|number|line|it ~4 [go|ring|disconnect|ring_out|rings] ~3 =voicemail|out|unanswered|busy|engaged|off_the_hook|dead|straight',
      '[unreachable|uncontactable|impossible_to_reach]',
      'have NEG ~2 [=talked|=spoken|=gotten_through|=got_through|=reached|=talk|=speak] !=about',
      '[stop] ~1 giving|sending|providing|answering|responding_to_my ~2 update|updates|information|call|calls|info',
      '[straight|directly|right] =to (ADJ) voicemail|voice_mail|answerphone|answering_machine',
      '[nobody|no_one] ~4 answer|pick|picks ~3 phone|phones|call|calls|up',
    ],
    negation: 'included',
    unless: 'if recommend',
    examples: {
      fires: ['It is impossible to reach anyone there.', 'My calls go straight to voicemail.'],
      silent: ['I reached them at once.', 'I can reach the pedals.'],
    },
  },
  {
    id: 'communication_failure/misinformed',
    type: 'communication_failure',
    pattern: [
      '[misinform|misadvise|misled_about|mis-inform|misrepresent]',
      '[give|tell|receive|provide|get|feed|quote] ~4 =wrong|incorrect|inaccurate|false|misleading|bad|incomplete|outdated|conflicting (ADJ) (NOUN) =information|info|advice|date|time|answer|answers|instructions|price|impression|directions',
      '[wrong|incorrect|inaccurate|misleading|false] (ADJ) =information|info|advice|instructions|impression',
    ],
    examples: {
      fires: ['The desk gave us the wrong information.'],
      silent: ['The board shows information.'],
    },
  },
  {
    id: 'communication_failure/silence',
    type: 'communication_failure',
    pattern: [
      '[=crickets]',
      '[radio|dead|total|complete|utter|absolute] =silence',
      '[go|went|fall] (ADV) =silent|quiet|dark|awol',
    ],
    unless: 'car cabin ride motor',
    examples: {
      fires: ['After the deposit: crickets.', 'Then they went silent.'],
      silent: ['The cabin is silent.'],
    },
  },
  {
    id: 'communication_failure/no-idea',
    type: 'communication_failure',
    pattern: [
      '[have|seem|give|with] (=to) ~2 =no|zero|not|little (=a) idea|clue|knowledge|understanding|record_of_my_call',
      'CO ~3 [know] ~2 =nothing|anything|what|where|when|why|how|who|less',
    ],
    by: 'company',
    negation: 'included',
    unless: 'exactly well you',
    examples: {
      fires: ['The agents had no idea what to do.', "They don't know where the bag is."],
      silent: ['I have no idea.', 'They know exactly what to do.'],
    },
  },
];
