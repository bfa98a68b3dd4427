import type { EventRule } from '../../event-rule.js';

/** Service, part, room or slot cannot be had (S/B/W: process failure). */
export const unavailableRules: readonly EventRule[] = [
  {
    id: 'unavailable/none-to-be-had',
    type: 'unavailable',
    pattern: [
      'there|be|have|with|get|find|offer|START|and|or|but ~1 [no|zero] (ADJ) (ADJ) <goods>',
      'there be NEG ~3 NOUN ~2 [=within|=near|=nearby|=left|=available|=anywhere|=around|=open|=to_be_had]',
      '[nothing|none|nowhere|not_one|not_a_single] ~2 =had|available|left|free|open|to_be_found|in_stock',
      'CO [have] (=got) =none|=nothing|=zero !=to|=but|=of_it|against|wrong',
      '[not_enough|insufficient|too_few] (ADJ) staff|towels|seats|parking|tables|pillows|chargers|toilets|chairs|loungers',
    ],
    negation: 'included',
    unless: 'problem charge cost extra longer worry question',
    examples: {
      fires: ['There was no loaner for us.', 'No hot water and not enough towels.'],
      silent: ['The loaner was a base model.', 'No problem with the parts.'],
    },
  },
  {
    id: 'unavailable/inability',
    type: 'unavailable',
    pattern: '[inability] =to VERB',
    span: 'phrase',
    note: 'takes in what cannot be done',
    examples: {
      fires: ['The inability to book a visit annoys me.'],
      silent: ['We were able to book a visit.'],
    },
  },
  {
    id: 'unavailable/unable',
    type: 'unavailable',
    pattern: [
      '[unable|not_able] =to (ADV) <obtains> !through|hold|ahold|them|anyone|anybody|someone|answer|reply|response|help|car|into',
      '[impossible|not_possible] =to (ADV) <obtains> !through|hold|ahold|anyone|someone|answer|reply|response',
    ],
    by: 'customer',
    negation: 'included',
    examples: { fires: ['We were unable to book a slot in May.'], silent: ['I was able to book a slot.'] },
  },
  {
    id: 'unavailable/impossible',
    type: 'unavailable',
    pattern: [
      '[impossible|not_possible] =to (ADV) book|order|reserve|get_an|get_a|log_in|schedule|buy|purchase|check_in|register',
      '[impossible|difficult|hard|tough] =to (ADV) get|book|schedule|make|find|secure ~3 appointment|slot|table|seat|part|parts|reservation|room|date|service',
    ],
    examples: {
      fires: ['It is impossible to get an appointment here.'],
      silent: ['It is hard to get angry with them.'],
    },
  },
  {
    id: 'unavailable/cannot-get',
    type: 'unavailable',
    needs: 'self',
    pattern: [
      '[can|could|cannot] (NEG) ~1 <obtains> !through|hold|ahold|anyone|anybody|someone|somebody|an_answer|any_answer|a_reply|straight_answer|hold_of|them|over|enough|it_to|past|rid|used|a_response|any_help|into|help|any|wrong|a_straight',
      'NEG =be ~1 [=able] =to <obtains> !through|hold|ahold|anyone|someone|answer|them|a_response|a_reply',
    ],
    by: 'customer',
    negation: 'required',
    unless: 'wait complain thank believe recommend say fault praise sleep',
    examples: {
      fires: ['We could not book a table for two.', "I can't access my account."],
      silent: ['We could book a table.', "I can't get through to them."],
    },
  },
  {
    id: 'unavailable/out-of-stock',
    type: 'unavailable',
    pattern: [
      '[out_of_stock|sold_out|run_out|ran_out|fully_booked|booked_out|booked_solid|booked_up|unavailable|no_longer_available|not_available|all_booked|fully_occupied|out_of_order|short-staffed|short_staffed|understaffed|under-staffed|under_staffed]',
      'be NEG ~3 [available|offer|open|stock|possible]',
      '[no] =availability',
      'be|run|sell|all|completely [=out] =of ~2 <goods>|<food>',
      '[nowhere] =to VERB',
      '[no_longer] =made|sold|produced|manufactured|offered|stocked|available|supported|in_production|in_stock',
      '[nearest|closest] ~5 NUM ~1 mile|miles|km|hours|hour|kilometers|kilometres',
      'there be|is|was [nobody|no_one] !else',
      '[nobody|no_one] be ~1 =there|around|available|at|behind|on_duty',
      '[none] =of ~3 be ~1 =free|available|open|vacant|working',
      'CO have ~1 [=discontinued|=stopped] (=making|=serving|=offering|=selling|=stocking|=doing|=carrying|=producing)',
      '<goods>|<facility>|deal|offer|stalls|chargers|supercharger|atm|feature|crib|cot|function ~5 [=taken|=occupied|=snapped_up|=spoken_for|=fully_booked|=withdrawn]',
      '<goods>|<facility>|deal|offer|feature|crib|cot|NOUN ~2 be NEG ~1 [=there|=on_board|=included|=provided|=supplied|=present|=installed|=on_site|=supported|=offered|=enabled|=operating|=running|=staffed|=manned] !=for|yet|when_i|to_help',
      '<goods>|feature|option|function|button|NOUN be ~1 [=missing|=absent|=lacking] =from|on|in',
      'breakfast|food|buffet|slot|slots|appointment|seats|tickets|room|rooms|table|tables ~4 be|have ~1 [=finished|=over|=gone|=taken]',
      '[=only] ~2 =left|available !=after|in|at|the|with|me|us',
      '[=only] =one|two ~2 person|staff|server|waiter|agent|cashier|lane|desk|counter|checkout|window|waitress|employee|bartender|elevator|toilet',
    ],
    negation: 'included',
    unless: 'i me patience if warranty',
    examples: {
      fires: ['The bumper is out of stock.', 'By noon they had run out.', 'The spa was not available.'],
      silent: ['We drove out of town.', 'I ran out of patience.'],
    },
  },
  {
    id: 'unavailable/does-not-let',
    type: 'unavailable',
    pattern:
      '[let|allow|permit] ME (=to) <obtains>|complete|continue|finish|submit|proceed|change|select|choose|log|sign|enter|cancel|add|update',
    by: 'thing',
    negation: 'required',
    examples: { fires: ['The website would not let me book.'], silent: ['They let me book.'] },
  },
  {
    id: 'unavailable/no-room',
    type: 'unavailable',
    pattern: [
      '[fit|squeeze] ME ~1 =in|into',
      '[make|stock|sell|produce|manufacture|carry|offer|do] ~5 =anymore|any_more|any_longer',
      '[serve|cover|deliver|operate|service|ship|come|reach] ~2 =area|region|state|country|here|postcode|zip|town|address|location|island|village|neighbourhood|neighborhood',
    ],
    by: 'others',
    negation: 'required',
    examples: {
      fires: ['They could not fit me in this month.', 'They do not make that part anymore.'],
      silent: ['They fit me in on Monday.'],
    },
  },
  {
    id: 'unavailable/closed',
    type: 'unavailable',
    pattern: [
      '<facility>|office|shop|store|branch|counter|kitchen|pharmacy|gate|desk|attraction|ride|slide|road|line|support|helpline|reception|lounge|station|museum|route ~4 be|find|stay|have ~2 [=closed|=shut|=locked|=under_construction|=under_renovation|=off_limits|=out_of_bounds|=cordoned_off|=unmanned|=unattended|=deserted]',
      '<facility>|office|shop|store|branch|counter|kitchen|desk|line|lounge|helpline [=closed|=shut|=shuts|=closes|=stopped] !=to|=down|=off|=on|=in|=the|=my',
    ],
    unless: 'account ticket case door',
    examples: { fires: ['The pool was closed for our whole stay.'], silent: ['They closed the case.'] },
  },
  {
    id: 'unavailable/cancelled-service',
    type: 'unavailable',
    pattern: [
      'flight|flights|train|class|tour|show|appointment|event|delivery|session|trip|cruise|installation|surgery|visit|concert ~4 [=cancel|=cancelled|=canceled|=cancels|=scrapped]',
      '[cancel] ~2 (my|our|the|his|her) ~2 flight|flights|train|class|tour|show|appointment|event|delivery|session|trip|cruise|installation|visit',
      '[cancel] =on ME',
    ],
    by: 'company',
    examples: {
      fires: ['The flight was cancelled at the last minute.', 'They cancelled on us twice.'],
      silent: ['I cancelled the appointment.'],
    },
  },
  {
    id: 'unavailable/do-not-offer',
    type: 'unavailable',
    pattern: '[have|offer|provide|serve|stock|carry|supply|accept] ~3 <goods>|<food>|facility',
    by: 'company',
    negation: 'required',
    unless: 'problem idea clue record issue',
    examples: {
      fires: ["They didn't have any parts.", 'The hotel does not provide towels.'],
      silent: ['They had plenty of parts.', 'They have no idea.'],
    },
  },
  {
    id: 'unavailable/lack',
    type: 'unavailable',
    pattern: ['[lack|absence|shortage|unavailability] =of ~3 <goods>'],
    span: 'phrase',
    examples: { fires: ['The lack of parts is a shame.'], silent: ['The lack of sleep shows.'] },
  },
  {
    id: 'unavailable/not-there',
    type: 'unavailable',
    weak: true,
    needs: 'self',
    pattern: '[=unable|=impossible] =to VERB',
    unless: 'if service',
    examples: { fires: ['We were unable to swim.'], silent: ['We were able to swim.'] },
  },
];
