import type { EventRule } from '../../event-rule.js';

/** Work done by staff is wrong, incomplete, or does damage (S/B/W: outcome failure of the service). */
export const serviceErrorRules: readonly EventRule[] = [
  {
    id: 'service_error/damaged-by-staff',
    type: 'service_error',
    pattern: [
      '[<damages>] ~3 NOUN|it|everything|PRON !=customer|=customers|=business',
      '[mess|screw|mix|muck|cock|stuff|cut|foul|bugger|balls] ~4 up',
      '[=unrepaired|=untouched|=unfixed|=undone|=half-done|=half_done|=unwashed|=uncleaned]',
    ],
    by: 'company',
    unless: 'ice promise business mind touch record news code fee market',
    examples: {
      fires: [
        'The technician scratched my fender.',
        'They lost my key card.',
        'The airline destroyed our stroller.',
        'The shop wiped all my photos.',
      ],
      silent: ['The pothole damaged my rim.', 'I lost my key card.'],
    },
  },
  {
    id: 'service_error/belongings',
    type: 'service_error',
    pattern: [
      '<belonging> ~3 be|get|go|have ~3 [=lost|=damaged|=misplaced|=scratched|=dented|=ruined|=crushed|=soaked|=torn|=astray|=missing|=ripped|=mishandled|=destroyed]',
      '<belonging> ~4 NEG ~1 [make] =it',
      'my|our ~1 <belonging> ~3 [end_up|wind_up|finish_up|turn_up|land] ~1 =in|at',
      '[mark|show|list|say|track] (=as) =delivered ~~6 but|not|never|no|nothing|yet',
      '[=only|=just] ~1 half|part|some|one|two|NUM ~5 be ~1 =done|finished|completed|fixed|repaired|delivered|included|replaced',
      'my|our ~1 <belonging> ~2 NEG ~1 [get|make|come|load|board|transfer|put] =on|to|onto|it|with|aboard|into',
      '[=losing|=damaging|=breaking|=ruining|=destroying|=wrecking|=misplacing|=stranding|=botching|=screwing|=messing|=scratching|=crushing] ~1 my|our|ME|up|everything',
      '<belonging> ~4 be ~1 [=left_behind|=lost|=thrown_away|=misdirected|=misrouted|=rerouted|=sent] !=to_me|on|out|by|back|in',
      '(my|our) ~2 file|files|data|photos|pictures|contacts|settings|points|miles|belongings|clothes ~2 be ~2 [=gone|=erased|=wiped|=deleted|=lost|=missing]',
      'order|delivery|kit|box|package|set|shipment|parcel ~3 be|come|arrive ~2 [=incomplete|=missing|=short|=wrong|=empty]',
      '[half|part|some|most|one|two|three] ~1 =of|the|my|our ~3 order|items|parts|pieces|screws|food|meal ~2 =was|were|is|are =missing|wrong|gone',
      '[=missing] ~1 item|items|part|parts|piece|pieces|screws|charger|cable|pages',
      '[=lost|=missing|=delayed] luggage|bag|bags|baggage|suitcase|parcel|package',
      'CO|you [send|fly|route|ship|put|load] ~1 my|our ~1 luggage|bag|bags|baggage|suitcase|suitcases|parcel|case ~2 =to|on|onto',
    ],
    examples: {
      fires: ['Our bags were lost on the way.', 'The parcel went missing.'],
      silent: ['The town lost its charm.'],
    },
  },
  {
    id: 'service_error/left-a-mark',
    type: 'service_error',
    pattern: [
      '[put|leave|cause|cut|add|get] ~3 <fault>|mess|hole|grease|fingerprints|tools|screws|paint|glue|overspray|oil|boot_prints|footprints|bolt|rag',
      '[=left] ~3 =loose|undone|off|open|unplugged|inside|behind|untightened|unlocked|disconnected|half',
    ],
    by: 'company',
    examples: {
      fires: ['They put a dent in the tailgate.', 'The technicians left a mess in the hall.'],
      silent: ['They left at noon.', 'The cat left scratches on the sofa.'],
    },
  },
  {
    id: 'service_error/came-back-worse',
    type: 'service_error',
    pattern: [
      'get|come|return|give|send|hand|bring|receive|deliver|pick ~6 [back|home|returned|up] (ADV) =with ~4 <fault>|hole|grease|mud',
      'get|come|return|give|send|hand|bring|receive ~6 [back] (ADV) =dirty|broken|scratched|damaged|worse|smaller|shorter|shrunk|discoloured|discolored|different|unfixed|unrepaired|filthy|dented|incomplete|untouched',
      'return|come|give|send|hand|bring|get|deliver ~6 [=with] ~2 wrong|someone_else|somebody_else|another|missing|loose|no ~2 NOUN',
      '[return|give_back|deliver] ~4 =with ~3 <fault>|<broken>|<dirty>|hole|grease|mud|mess',
    ],
    examples: {
      fires: ['I got the car back with a scratch.', 'My shoes came back dirty.'],
      silent: ['I got the car back on Friday.'],
    },
  },
  {
    id: 'service_error/forgot',
    type: 'service_error',
    pattern: [
      '[forget|fail|neglect|omit] =to !call|respond|reply|answer|return|contact|show|appear|deliver|honor|honour|fix|resolve|solve|repair|inform|tell|mention|notify|explain|disclose|address|turn|follow_up|acknowledge|provide_any|come VERB',
      '[forget] (=about) ~2 ME|order|my|drink|drinks|food|sauce|bag|towel|towels|dessert|starter|item|items',
    ],
    by: 'company',
    examples: {
      fires: [
        'They forgot to tighten the bolts.',
        'The waiter forgot our drinks.',
        'The clerk failed to apply my discount.',
      ],
      silent: ['I forgot to plug it in.', 'They failed to call me.'],
    },
  },
  {
    id: 'service_error/not-done',
    type: 'service_error',
    pattern: ['NEG ~2 [<duty>] !with|in|out|on_me', '[put|add] ~3 =on|in|back|into|to'],
    by: 'company',
    as: 'verb',
    negation: 'required',
    unless: 'will would want need if',
    examples: {
      fires: ['They did not reset the trip computer.', 'Housekeeping never cleaned our room.'],
      silent: ['They cleaned our room.', 'I did not finish the meal.'],
    },
  },
  {
    id: 'service_error/improper-work',
    type: 'service_error',
    pattern: [
      '[improper|sloppy|botched|shoddy|incomplete|half-finished|half_finished|unfinished|careless|bodged|half-assed|half-baked|substandard|poor|bad|terrible|awful|crap|incorrect] (ADJ) =handling|workmanship|repair|repairs|job|installation|install|fitting|fit|paintwork|alignment|cleaning|packing|packaging|haircut|preparation',
      '[poorly|badly|incorrectly|improperly|wrongly|carelessly|sloppily|negligently] !want|need|damaged VERB',
      '[botch|bodge]',
      '[=done] ~1 =badly|poorly|wrong|incorrectly|improperly|half-heartedly',
      '[=hasty|=rushed|=quick|=cheap|=lousy|=horrible|=bad] =job|repair|fix ~3 =on|of|with|by',
      '[=the|a|total|complete|absolute] (ADJ) =mix-up|mixup|mix_up|cock-up|cockup|screw-up|balls-up',
    ],
    span: 'phrase',
    examples: {
      fires: [
        'That is sloppy repair work.',
        'The sill was badly fitted.',
        'A mix-up with the keys cost us the morning.',
      ],
      silent: ['The handling on ice is superb.', 'I badly wanted it.'],
    },
  },
  {
    id: 'service_error/wrong-item',
    type: 'service_error',
    pattern: [
      'CO ~8 [wrong|incorrect] !information|info|advice|time|times|bill|invoice|amount|charge|price|date|dates|answer|instructions|impression|quote NOUN',
      '[book|put|place|assign|give|seat|move|bring|send|serve|ship|deliver|order|install|fit|use|hand|sell] ~4 =wrong !information|info|advice|time|bill|invoice|impression|instructions (ADJ) NOUN',
      '[wrong|incorrect|mistaken] (ADJ) part|parts|room|item|items|order|address|meal|dish|food|drink|account|name|date|gate|flight|car|product|seat|table|door|oil|fluid|key|bag|bags|parcel|package|person|patient|prescription|medication|file|paperwork|form|document|documents|number|email|phone|location|house|battery|screen|unit|thing|one|place|airport|terminal|class|side|model_number|customer|policy|diagnosis|procedure|cable|sauce|pizza|book|birthday|details',
      '[get] =it|=my|=our|=the|=that|=this|=everything ~3 =wrong !with',
      "[=someone|=somebody] =else ='s NOUN",
      '[=by_mistake|=by_accident|=accidentally|=mistakenly|=in_error|=erroneously|=inadvertently]',
      '[enter|spell|type|record|quote|label|fit|install|assemble|write|wire|connect|mount] ~4 =incorrectly|wrong|wrongly|backwards|backward|upside_down|badly|improperly|poorly|sideways|crooked|misspelled|incorrect',
      '[=misspelled|=misspelt|=mispelled]',
    ],
    by: 'others',
    unless: 'if whatsoever nothing',
    examples: {
      fires: ['The wrong parts were ordered.', 'The kitchen sent out the wrong order.'],
      silent: ['I took the wrong turn.', 'I entered the wrong address.'],
    },
  },
  {
    id: 'service_error/without-consent',
    type: 'service_error',
    pattern:
      '[without] ~2 consent|permission|authorization|authorisation|approval|authority|authorising|authorizing|asking|my_knowledge|consulting|approval',
    negation: 'included',
    examples: {
      fires: ['It was repainted without our permission.'],
      silent: ['They did it with our permission.', 'I left without a coat.'],
    },
  },
  {
    id: 'service_error/nobody-did',
    type: 'service_error',
    pattern: '[nobody|no_one|no-one|none] ~3 <duty>|fix_it|take_our_order|serve',
    negation: 'included',
    examples: { fires: ['Nobody cleaned our room.'], silent: ['Nobody was there.'] },
  },
  {
    id: 'service_error/no-record',
    type: 'service_error',
    pattern: [
      'have|find|be|show|see [no|zero] ~1 record|trace|booking|reservation|order|sign',
      '[lose|misplace] ~2 my|our|the ~1 reservation|booking|paperwork|order|application|file|claim|documents',
      '[can|could] NEG ~1 find|locate ~2 reservation|booking|record|order|paperwork|policy|file|bag|bags|luggage',
    ],
    by: 'company',
    negation: 'included',
    examples: {
      fires: ['They had no record of our reservation.', 'The clerk could not find our booking.'],
      silent: ['I have no record of it.', 'We had no booking.'],
    },
  },
  {
    id: 'service_error/overbooked',
    type: 'service_error',
    pattern: [
      'room|seat|seats|table|car|spot|place|slot|appointment|reservation ~6 be|get|had ~1 [=given|=sold|=gave] ~3 away|to|someone|somebody|another',
      '[double-book|overbook|oversell|double-booked|overbooked|oversold|double_booked|over_booked]',
      '[give|sell|gave|sold] ~2 (my|our|the) room|seat|seats|table|car|spot|place|reservation|slot|appointment ~3 =away|someone|somebody|another|else|others',
    ],
    examples: {
      fires: ['The flight was overbooked.', 'They gave our table away.'],
      silent: ['I sold my seat on the board.'],
    },
  },
  {
    id: 'service_error/cancelled-on-us',
    type: 'service_error',
    pattern: [
      '[cancel|close|suspend|terminate|deactivate|lock|block|void|delete|freeze|disable|revoke] ~2 my|our ~2 account|order|booking|reservation|policy|card|ticket|tickets|service|subscription|contract|line|registration|access',
      '(my|our) account|order|booking|reservation|policy|card|ticket|subscription ~3 be|get ~2 [=cancelled|=canceled|=closed|=suspended|=terminated|=deactivated|=locked|=blocked|=deleted|=frozen|=disabled]',
    ],
    by: 'company',
    unless: 'i',
    examples: {
      fires: ['The bank closed my account overnight.', 'My reservation was cancelled by the hotel.'],
      silent: ['I cancelled my order.'],
    },
  },
  {
    id: 'service_error/repair-failed',
    type: 'service_error',
    pattern: [
      'repair|service|installation|visit|attempt|replacement|technician|update ~3 [fail|botch|go_wrong|backfire]',
      '[fail] repair|repairs|attempt|attempts|service|delivery|deliveries|visit|visits|installation',
    ],
    examples: {
      fires: ['The repair failed after two days.', 'Four failed deliveries later I gave up.'],
      silent: ['The service was quick.'],
    },
  },
  {
    id: 'service_error/disconnected',
    type: 'service_error',
    pattern: [
      'ME|call|line|chat|phone ~3 be|get|keep ~2 [=disconnected|=cut_off|=dropped|=disconnecting]',
      '[disconnect|cut] (=off) ME|=the_call =off|END|twice|again|after',
      '[=disconnected] ~1 ME|twice|again|after',
      '[=call|=line|=chat] ~1 =dropped|disconnected|cut_off|cut|ended|died',
    ],
    examples: {
      fires: ['After an hour I was disconnected.', 'They cut me off twice.'],
      silent: ['I disconnected the charger.'],
    },
  },
  {
    id: 'service_error/mishandled',
    type: 'service_error',
    as: 'verb',
    pattern: [
      '[drill|cut|saw|hit|crash|reverse|back|run] ~1 =through|into|over ~2 NOUN',
      '[throw|toss|bin|give|dispose|chuck] ~3 =away|out ~3 NOUN',
      '[throw|toss|chuck|hurl|fling|dump|lob|drop|kick|drag|shove] ~2 my|the|our|it|a <belonging>|it|box|boxes|fridge|sofa|tv|plate|tray|drink|drinks|phone',
      '[skip|miss|overlook] ~3 <part>|step|steps|spot|spots|appointment|pickup|pick-up|collection|half|check|stop|item|page|box|address|NUM',
      '[drop] (=a|=one) ~1 my|our|the|it !price|charge|charges|fee|fees|ball|case|claim|subject|call|line|off|by NOUN|off|down|on',
      '[overtighten|overtorque|overinflate|misfit|misalign|mislay|misprint|misdeliver|misdirect|misapply|misconfigure|miswire|mis-order|mistype|misplace|over-tighten|underfill|mistake] ~3 NOUN|it|PRON',
      '[lock|leave|drop|forget|lose] ~2 my|our|the ~1 key|keys|phone|card|passport|papers|tool|tools =in|inside|on|somewhere|behind|under',
      '[give|hand|send|sell|release|pay|transfer|tell|show|serve|mail|ship|bring|deliver] ~5 =to (=a|=an|=some|=the) ~1 stranger|wrong|someone_else|somebody_else|another_customer|another_guest|another_patient|another_table|other_person|next_door|neighbour|neighbor',
      '[put|install|fit|mount|hang|wire|print|sew|connect|load|pack|assemble|set] ~4 =upside_down|back_to_front|inside_out|the_wrong_way|wrong_way|backwards|on_backwards|crooked|reversed',
      '[mark|list|log|close|flag|report] ~3 =as ~1 =delivered|completed|complete|resolved|fixed|closed|done|paid',
      '[ship|send|deliver|sell|give] ~3 =empty|used|opened|second-hand|refurbished|expired (ADJ) NOUN',
      '[cut|make|cook|set|dye|trim] ~4 =too =short|long|dark|light|hot|big|small|tight|loose|late|early',
      '[=only] ~1 fix|do|repair|complete|replace|deliver|send|clean|paint ~3 =half|part|some|one|two',
      '[leave] ~4 =unlocked|open|off|loose|running|on|unattended|exposed|loose|unfinished|disconnected|unplugged|uncovered',
      '[put|place|assign|seat|move|give] ME ~5 =despite|instead|although|though|rather',
      '[assign|send|ship|deliver|sell|book|give|bring|serve] ~3 =different ~6 =than|=from|=to ME',
      '[change|alter|amend|modify|switch|downgrade|reassign|cancel|swap] ~1 my|our ~2 order|booking|reservation|seat|seats|plan|tariff|contract|address|password|debit|payment|settings|appointment|name|room|config|configuration|policy|subscription|package',
      '[=kept|=keeping] ~2 adapter|charger|cable|deposit_box|card|tools|parts|passport|id|ring|belongings',
      '[book|put|seat|place] ME ~3 =different|separate|separately|apart',
    ],
    by: 'company',
    unless: 'friendly',
    examples: {
      fires: [
        'The installer drilled through a pipe.',
        'The maid threw away my charger.',
        'The driver marked it as delivered.',
      ],
      silent: ['I threw away the box.'],
    },
  },
  {
    id: 'service_error/left-outside',
    type: 'service_error',
    pattern: [
      '[leave|dump|throw|chuck|toss|abandon] ~4 =outside|doorstep|lawn|porch|grass|floor|street|neighbour|neighbor|rain|driveway|fence|hedge|bin|kerb|curb',
      '[deliver|send|ship|take|route] ~3 =to ~2 =wrong|different|neighbour|neighbor|someone|another',
    ],
    by: 'company',
    examples: {
      fires: ['The courier left my parcel in the rain.', 'They shipped it to the wrong street.'],
      silent: ['I left the car on the street.'],
    },
  },
  {
    id: 'service_error/stranded',
    type: 'service_error',
    pattern: [
      '[strand|stranded]',
      '[=left|=leaving|=leave] ME (ADV) =stranded|stuck|without|at_the|out|waiting_in|high_and_dry|to_fend|with_no|with_nothing|with_a',
      '[make|cause|force] ME (=to) miss|lose|sleep|cancel|rebook',
    ],
    examples: {
      fires: ['The airline left us stranded overnight.', 'That made us miss the connection.'],
      silent: ['We left at six.', 'I was left with great memories.'],
    },
  },
];
