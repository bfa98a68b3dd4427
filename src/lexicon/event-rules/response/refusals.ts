import type { EventRule } from '../../event-rule.js';

/** What the company does not do (unsatisfactory correction, failure escalation, nothing in Kelley et al. 1993). */
export const refusalRules: readonly EventRule[] = [
  {
    id: 'refusal/refused',
    type: 'refusal',
    pattern: [
      '[tell|=told] (ME) =no|=nope|=no_way !one|longer',
      'answer|response ~1 be (ADV) [=no|=no.]',

      '[<said>] ~6 =out_of_luck|=sol|=too_late|=tough|no_exceptions|=too_bad|=no_dice|=shit_out_of_luck',
      '[turn] ~1 ME =away|=down',
      '[turn] =away ME',
      '[cancel|void|terminate] ~2 claim|case|ticket|warranty|request|dispute|appeal',
      "[<said>] ~3 =i|=we =can|=could|=may|=ca =not|n't",
      '[=would|=will|=could] =only ~1 give|offer|refund|pay|cover|credit',
      'warranty ~2 be ~1 [=void|=voided|=expired]',

      '[refuse|decline|deny|reject|turn_down|disallow|refusal|denial]',
      '[say] =no|no.|=nope|no_way|no_chance|no_can_do !one|problem|issue|longer|way_to|chance_of',
      '[tell] ME =no',
      '[stand] firm|ground',
      '[put_down|close] ~3 case|ticket|claim|complaint|dispute|job',
    ],
    by: 'company',
    unless: 'card',
    examples: {
      fires: ['They refused to cover the motor.', 'The bank said no.', 'The insurer denied my claim.'],
      silent: ['I refused the upgrade.', 'They said no problem.'],
    },
  },
  {
    id: 'refusal/turned-down',
    type: 'refusal',
    pattern: [
      'claim|claims|request|application|appeal|refund|dispute|case|complaint|reimbursement ~3 [=rejected|=denied|=declined|=refused|=dismissed|=disallowed]',
      '[denial|rejection] ~2 =of|=letter|=from|=email',
    ],
    by: 'others',
    examples: {
      fires: ['My warranty claim got rejected.', 'A denial letter came on Monday.'],
      silent: ['I rejected the claim.'],
    },
  },

  {
    id: 'refusal/would-not',
    type: 'refusal',
    pattern: [
      "[=will|=would|=wo|wouldnt|wont|='ll|='d ~1 not|n't|nt|never] ~2 VERB !=whole",
      "[=do|=does|=did|=have|=had ~1 not|n't|nt|never] =want|=care|=intend|=wish =to ~1 VERB",
      "[=be|=are|=were|=is|=was|='s|='re ~1 not|n't] ~1 =willing|=prepared|=allowed|=going|=able|=interested ~1 =to|=in",
      "[=not|n't|never|no] ~2 =budge|=willing|=prepared|=honor|=honour",
      '[unwilling|unprepared] =to',
      'no =intention ~1 [of]',
    ],
    by: 'company',
    negation: 'included',
    unless:
      'start open work stop turn close disclose tell say believe regret disappoint elaborate listen fit survive surprised hopefully need doubt happen know mind',
    examples: {
      fires: [
        'They would not budge.',
        'The airline will not refund us.',
        'The shop was unwilling to look at it.',
      ],
      silent: ['I would not budge.', 'The door would not open.'],
    },
  },
  {
    id: 'refusal/cannot-help',
    type: 'refusal',
    pattern: [
      "[do] =not|n't ~1 do|offer|give|allow|accept|take|issue|provide|make ~2 refunds|exchanges|returns|refund|exceptions|exception",

      "[=can|could|ca|cant|cannot|couldnt] ~1 =not|n't|nt|do|help ~2 help|refund|change|exchange|honor|assist|offer|cancel|replace|nothing|anything|cover|accept|process|authorise|authorize|transfer|waive|give",
      '[cannot|cant] ~1 help|refund|do|change|exchange|offer|cancel|cover|accept|process|assist|replace|honor',
      '[nothing|=anything] ~2 =they|=he|=she|=we ~1 =can|could (=do)',
      '[unable] =to ~1 help|refund|change|exchange|assist|offer|cancel|cover|process|honor|replace|do|accept|give',
      '[=nothing] =could|can =be =done',
      '[<said>] ~4 =nothing ~3 do',
    ],
    negation: 'included',
    by: 'company',
    examples: {
      fires: [
        'They said they could not help us.',
        'The clerk was unable to refund us.',
        'They said there was nothing they could do.',
      ],
      silent: ['I could not help it.'],
    },
  },
  {
    id: 'refusal/not-covered',
    type: 'refusal',
    pattern: [
      "[=not|never|n't] ~2 cover|covered|eligible|entitled|qualify|refundable|covered_by",
      '[=no|=without] refund|refunds|exchange|exchanges|compensation|discount|reimbursement !on|policy',
      '[against|store|company|our|their] (DET) (ADJ) policy|policies|rules',
      '[<said>|claim] ~5 (=out_of) =warranty',
      '[=outside] (of) ~2 warranty|window|period|policy',
      '[=out_of] warranty !car',
      '[void] ~2 warranty',
      '[ineligible|non-refundable|=excluded]',
      '[pre-existing|preexisting]',
    ],
    negation: 'included',
    unless: 'snow dust enough cheaper if',
    examples: {
      fires: [
        'The wheel is not covered.',
        'They said it was against their policy.',
        'They told me that I am not eligible.',
        'No refund, of course.',
      ],
      silent: ['The car is covered with snow.'],
    },
  },
  {
    id: 'refusal/no-refund-given',
    type: 'refusal',
    pattern: [
      "[=not|never|n't|no|nothing|without] ~2 <give>|get|receive|have (ME) ~3 refund|compensation|discount|reimbursement|money_back|voucher|replacement|credit",
      '[<give>|get|receive] ~2 =no|=zero refund|compensation|discount|reimbursement|replacement|credit',
    ],
    negation: 'included',
    unless: 'yet still week weeks',
    examples: {
      fires: ['They did not offer any compensation.'],
      silent: ['They gave us compensation.'],
    },
  },
  {
    id: 'refusal/must-pay',
    type: 'refusal',
    pattern: [
      '[want|demand|ask|require|quote] ~3 $|£|€|NUM ~4 =to|=for ~3 fix|repair|replace|cover|look|diagnose|it|part|repairs|diagnostic',
      '[<said>] ~2 it|=that ~1 be =my|=our ~1 responsibility|problem|cost|expense ~3 pay|END',
      '[demand|insist] ~2 deposit|payment|money|cash',

      '[want|make|force|require|expect|ask] ~1 ME =to (ADV) pay',
      '[make|force] ~1 ME pay',
      '[insist|demand|say|tell] ~4 =i|=we ~1 (=would|=have|=had|=must|=need|=needed) ~1 (=to) pay',
    ],
    by: 'company',
    examples: {
      fires: ['They wanted me to pay for the repair.', 'They said we had to pay.'],
      silent: ['I asked my brother to pay.'],
    },
  },
  {
    id: 'deflection/blamed',
    type: 'deflection',
    pattern: [
      '[put|shift|lay|place] ~2 blame',
      '[side] =with',
      '[act|behave|talk] =like|as_if|as_though ~2 =my|=our|=i|=we',
      '[call] ME ~2 =liar|=a_liar',
      '[suggest|recommend] ~1 =i|=we|ME',
      '[suggest|recommend] ~1 =calling|=contacting|=buying|=trying|=going|=taking|=using|=getting|=checking|=waiting|=returning',
      '[give] ~3 number =to ~1 call|contact|try',

      '[<said>] ~4 =i|=we|=my|=you ~3 =wrong|=fault|=misunderstood|=mistaken|=lying|=confused|=imagining|=overreacting',
      '[argue] =with =me|=us',
      '[lecture] =me|=us',

      '[blame|accuse|fault] ~4 ME|customer|user|driver',
      '[blame] ~3 =on|=the|=each|=it',
      '[<said>|think|imply] ~6 (=my|=our|=own|user|customer|driver) =fault|error|negligence|abuse|misuse|mistake',
      '[<said>|imply] ~4 =i|=we ~2 =must|cause|break|damage|do|drive|drove|misuse|drop|dropped|caused|damaged|broke|lie|lied|misunderstand|imagine',
      '[point] ~3 finger|fingers',
      '[wash] ~2 hand|hands',
      '[pass] ~1 buck',
    ],
    by: 'company',
    examples: {
      fires: [
        'They blamed me for the crack.',
        'The tech claimed that I must have dropped it.',
        'They said it was my fault.',
        'They kept pointing fingers at the courier.',
      ],
      silent: ['I blame the weather.'],
    },
  },
  {
    id: 'deflection/not-their-problem',
    type: 'deflection',
    pattern: [
      "[=not|n't|nt|never|no] ~2 (=their|=our|=her|=his) problem|fault|responsibility|department|job|concern|liability|responsible|liable",
      '[=nothing] ~2 =wrong|=do',
      "[=not|n't|never|unable|could|no] ~3 find|replicate|reproduce|duplicate|see|hear (DET) ~2 (anything) issue|problem|fault|it|wrong|noise|anything",
      '[=no] fault|problem|issue ~1 =found',
      '[deny] ~4 responsibility|liability|wrongdoing|everything|knowledge|any|doing',
    ],
    by: 'company',
    negation: 'included',
    unless: 'sold',
    examples: {
      fires: [
        'They said it was not their problem.',
        'The shop could not replicate the noise.',
        'They found nothing wrong.',
      ],
      silent: ['I could not find the door.'],
    },
  },
  {
    id: 'deflection/it-is-normal',
    type: 'deflection',
    pattern: [
      '[<said>|swear] ~4 problem|issue|it|fault|this|that|car|unit|noise ~1 be ~2 =not|=with|=my|=feature|=nothing|=user|=designed|=normal|=supposed|=meant|=common|=known|=working',
      '[<said>|swear] ~3 =feature|by_design|=cosmetic|=characteristic|=operator|=intended',

      '[<said>] ~4 =all ~2 do =that|=it|=this',
      '[<said>] ~3 (=be) =delivered|=signed_for',
      '[claim|insist|maintain|allege] !=on ~1 =i|=we|=it|=they|=that|=the|=my|=there|=this|=their|=he|=she ~8 be|have|do|VERB',

      '[<said>] ~7 =normal|=spec|=specs|specification|specifications|=expected|=characteristic|=designed|wear_and_tear|=standard|tolerance|cosmetic|environmental|=fine|=industry',
      '[<said>] ~5 =nothing ~2 =wrong',
      '[wear] =and =tear',
      '[within] (the) spec|specs|specification|specifications|tolerance|tolerances',
      '[<said>] ~4 do =nothing|no_wrong',
      '[insist|argue|maintain] !on (=that) ~8 be|have|do|was|were',
      '[<said>] ~4 (=did) =nothing =wrong',
    ],
    by: 'company',
    examples: {
      fires: [
        'The advisor said the rattle is normal.',
        'They insisted that it was fine.',
        'They told me the gap is within spec.',
      ],
      silent: ['I said it was normal.'],
    },
  },
  {
    id: 'deflection/sent-elsewhere',
    type: 'deflection',
    pattern: [
      '[tell|advise|ask|instruct] =you =to (ADV) ~1 call|contact|go|ask|email|check|try|restart|reset|reboot|wait|reinstall',
      '[tell|ask|advise] ME =to (ADV) ~1 restart|reset|reboot|unplug|reinstall|update|clear|log|replace|purchase',
      '=only [suggestion|advice|solution|response|answer|option] ~4 be ~1 =to|=that',
      '[<said>] ~1 (ME) =to (=just) wait',
      '[take] =it =up =with',

      '[tell|advise|ask|instruct|direct|refer|suggest|say] ~1 ME =to (ADV) !wait|hang ~1 call|contact|go|ask|take|speak|email|check|try|fill|talk|reset|reboot|write|complain|send|buy|visit|get|use|look|come|submit|file|phone|bring|chat|deal|ring|reinstall',
      'ME [be] (ADV) =told|=advised|=asked|=referred|=directed|=instructed =to (ADV) !wait ~1 call|contact|go|ask|take|speak|email|check|try|fill|talk|reset|write|complain|send|buy|visit|get|use|look|come|submit|file|phone|bring|deal|ring',
      '[=told|=advised] ME =to (ADV) call|contact|go|ask|take|speak|email|check|try',
      '[refer|redirect|direct|send|point] ~1 ME ~1 =back|=to|elsewhere|=away|=round',
      "[<said>|suggest] ~2 =i|=we|=you ~1 =should|=could|=needed|=must|need_to|have_to|had_to|would_have_to|will_have_to|'d_have_to ~2 VERB|AUX",
    ],
    by: 'company',
    unless: 'coffee supervisor manager pay photo photos receipt',
    examples: {
      fires: [
        'They told me to call the factory.',
        'We were told to contact the airline.',
        'The shop referred me to the maker.',
        'Support said I should just restart it.',
      ],
      silent: ['I told him to call me.'],
    },
  },
  {
    id: 'deflection/run-around',
    type: 'deflection',
    pattern: [
      'ME ~1 be|get|=keep (ADV) (ADV) [pass|transfer|send|push|kick|shift|refer|bounce|shuttle|toss] ~2 =around|=round|=between|back_and_forth|pillar|=from ~3 (=to)',
      'copy_and_paste|cookie-cutter|cookie_cutter|=stock|=robotic|=boilerplate ~1 [=response|=reply|=answer|=email|=responses|=answers|=replies]',
      '=all ~3 (=we|=i|=they) ~2 get|have|give|offer ~2 be [excuse|excuses]',
      '=just|=only|nothing_but|=full_of|=more [=excuses]',

      '[runaround|run-around|the_run_around|merry-go-round|wild_goose]',
      '[bounce|shuffle|shunt|ping-pong|bat|toss|pass] ~2 =around|=round|back_and_forth|pillar|=between',
      '[bounce|shuffle|shunt] =from',
      '[pass|transfer|send|push|kick|shift|move|refer] ~1 ME ~2 =around|=round|=between|back_and_forth|pillar|=along|=from',
      'ME ~2 be (ADV) [pass|transfer|send|push|kick|shift|refer] ~2 =around|=round|=between|back_and_forth|pillar|=along|=from|times|NUM',
      '[transfer|pass|forward] ~1 ME ~3 times|multiple|department|departments|another|different',
      '[transfer] =4x|=3x|=2x|=twice|NUM|times|multiple|several',
      '[fob|brush|palm|blow|shrug|fob_me|brush_me] ~2 =off !=steam|=the_dust',
      '[give] ~4 excuse|excuses !=to',
      '[excuse] =after',
      '[make|=making] ~2 excuses',
      '[string] ME =along',
      '[=canned|=scripted|=automated|generic|boilerplate|=templated|=copy-paste|=cut-and-paste|=standard] (ADJ) response|reply|email|message|answer|responses|replies|emails',
    ],
    unless: 'town door recording',
    examples: {
      fires: [
        'We got the runaround for a week.',
        'I was bounced from one desk to the next.',
        'They fobbed me off.',
        'All I got was a canned reply.',
        'They gave me excuses.',
      ],
      silent: ['I ran a mile.'],
    },
  },
  {
    id: 'deflection/dismissed',
    type: 'deflection',
    pattern: [
      '[dismiss|downplay|minimise|minimize|trivialise|contradict|dispute]',
      '[<said>] ~4 =no (=such) record|evidence|trace|proof',
      '[have] =no record|trace|proof',
      '[change] ~2 story|tune',
      '[claim] ~3 (=it|=that) !would|will ~3 be|have|do',
      '[<said>] ~4 (=just|=only|=simply) wait|be_patient|patient|patience',
      '[tell|ask] ME =to (=just|=be|=keep) wait|=patient|=waiting',
      '[send] ~1 ME ~2 =away',
    ],
    by: 'company',
    unless: 'charge',
    examples: {
      fires: ['They dismissed my complaint.', 'They claimed it was the cable.'],
      silent: ['I dismissed the idea.'],
    },
  },
  {
    id: 'deflection/said-not-so',
    type: 'deflection',
    pattern: [
      "[<said>|swear] ~6 =not|n't|=no|=nothing|=never !=only",
      '[<said>] ~4 =i|=we ~1 =should|shoulda',
    ],
    by: 'company',
    weak: true,
    note: 'what the company denies, of a fault or of a duty',
    examples: {
      fires: ['They said there is no problem with it.', 'She said that I should have read the small print.'],
      silent: ['I said there is no problem with it.'],
    },
  },

  {
    id: 'no_response/never-called-back',
    type: 'no_response',
    pattern: [
      "[never|n't|not|nt] ~1 =got|=get|=gotten|=come|=came|=getting =back =to",
      'call|calls|email|emails|message|messages|letter ~2 be|have|=been NEG (=been|=be) [=returned|=answered|=acknowledged]',
      "[=never|n't|not] ~1 =bother|=bothered ~2 call|reply|respond|answer|calling|return",

      "[never|n't|not|nt] ~2 call|phone|ring|reply|respond|answer|return|write|email|text|message|contact|reach (=to|=from) (ME|my|our) ~2 =back|call|email|message|from|reply|anything|emails|calls|messages|phone|word|ME",
      "[never|n't|not|nt] ~2 =hear|=heard (=a_thing|=anything|=one_word) !=of|=about|=that (=back|=from|=anything|=a)",
      "[never|n't|not|nt|yet_to] ~2 reply|respond|answer|responded|replied|answered|acknowledge|acknowledged",
      "[never|n't|not|nt] ~1 get|=got|=gotten|receive|=received|have|=had ~3 reply|response|answer|callback|call_back|confirmation|acknowledgement|acknowledgment|email|call",
      'ME ~1 have =yet =to [hear|receive|get]',
    ],
    negation: 'included',
    unless: 'loaner noise sound music headphones speaker',
    examples: {
      fires: [
        'They never called me back.',
        'I never heard back from the shop.',
        'The company has not responded.',
        'I did not receive a reply.',
      ],
      silent: ['The rattle never came back.'],
    },
  },
  {
    id: 'no_response/nobody-called',
    type: 'no_response',
    pattern: [
      '[nobody|no_one|no-one|noone|=none|not_one_person|no_manager] ~3 call|phone|reply|respond|answer|contact|return|email|ring|get|pick|show|reach ~3 =back|ME|my|our|email|message|=call|=calls|=up|phone|END',
    ],
    negation: 'included',
    examples: {
      fires: ['Nobody called me back.', 'No one has replied to my message.'],
      silent: ['Nobody in the shop was rude.'],
    },
  },
  {
    id: 'no_response/no-reply',
    type: 'no_response',
    pattern: [
      '[have] =yet =to ~1 respond|reply|answer|call|hear|contact',

      '[=no|=zero] communication|contact|word ~2 =from ~2 CO',

      '[no|without|=zero|=any] (ADJ|=further) reply|response|answer|callback|call_back|acknowledgement|acknowledgment|communication|=contact|replies|responses|follow-up|followup|feedback !=from_me|=problem|=to_that',
      '[still] ~1 (=heard|=have|=had|=got) =no|=nothing|=not ~1 reply|response|back|answer|word|call|email|heard',
      '[=nothing] =back|=since',
      '[=not] =a =word|=peep|=single ~2 reply|response|back|word|call|email|from|END',
      '[=unresponsive|unanswered|radio_silence|ghosted|deaf_ears|=silence|=crickets|stonewalled|stonewall|stonewalling]',
      '[go] ~1 =unanswered|=silent|=dark|=quiet',
      '[stop|cease] =responding|=replying|=answering|=communicating',
      '[=waiting|=waited] ~2 =for|=on ~3 reply|response|callback|call_back|answer|call|phone_call|them_to_call|them_to_respond|someone_to_call|email',
      '[=waiting|=waited] ~3 =to =hear (=back)',
      '[=awaiting] ~3 reply|response|answer|call|email',
      '[=yet] =to (=be) (=even) reply|respond|acknowledge|contacted|answer',
    ],
    negation: 'included',
    unless: 'screen touchscreen supercharger throttle',
    examples: {
      fires: [
        'There was no reply to my email.',
        'My letters went unanswered.',
        'I am waiting for a response.',
      ],
      silent: ['There was a quick reply.'],
    },
  },
  {
    id: 'no_response/ignored',
    type: 'no_response',
    pattern: [
      '[ignore] ~1 =my|=our ~2 email|emails|call|calls|message|messages|complaint|complaints|request|letter|letters',

      '[ignore] ~1 ME|=you',

      '[ignore|ignored] ~3 ME|email|call|message|complaint|request|letter|emails|calls',
      'ME ~2 be (ADV) (ADV) [ignore|ignored|ghosted]',
      '[leave] ~1 ME =on (=hold|=read)',
      '[avoid] ~3 call|calls|question|questions|ME',
    ],
    by: 'company',
    unless: 'table',
    examples: {
      fires: ['They ignored my emails.', 'We were ignored.'],
      silent: ['I ignored the warning.'],
    },
  },
];
