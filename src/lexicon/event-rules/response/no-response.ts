import type { EventRule } from '../../event-rule.js';

/** Silence after the customer's word (nothing, in Kelley et al. 1993). */
export const noResponseRules: readonly EventRule[] = [
  {
    id: 'no_response/never-answered',
    type: 'no_response',
    pattern: [
      "[=never|n't|=not|=nt|have_yet_to|=yet_to|fail_to|=failed_to] ~2 (=bothered|=bother) (=to) call|phone|ring|text|get|write|email|message|report ~1 (ME) =back !on|=in|=from",
      "[=never|n't|=not|=nt|have_yet_to|=yet_to|fail_to|=failed_to] ~2 (=bothered|=bother) (=to) <replyVerb>|reach_out|contact_me|contact_us|come_back_to !=me_but|=phone|=phones|=the_phone|=their_phone|=their|=calls|=the_door|=questions|=the_question|=any_question",
      "[=never|n't|=not|=nt] ~1 (=even) (=bothered|=bother) (=to) return|answer|acknowledge|open|read ~2 =my|=our|=any|=the|ME ~1 <voiced>",
      "[=never|n't|=not|=nt] ~2 call|text|email|write|phone|follow_up (ME) =on|=to|=about|=as|END ~3 (=my|=query|ME)",
      "[n't|=not|=never] =so_much_as|=even|=once ~1 confirm|acknowledge|reply|answer|respond",
      'have [=yet] =to ~1 respond|reply|answer|call|hear|contact|react|acknowledge|get_back',
    ],
    by: 'others',
    negation: 'included',
    unless:
      'loaner noise sound music headphones speaker screen touchscreen button pedal rattle thing throttle leak pain i',
    examples: {
      fires: [
        'They never called me back.',
        'The company has not responded.',
        'She did not return my calls.',
        'The bank has yet to reply.',
      ],
      silent: ['The rattle never came back.', 'I never called them back.'],
    },
  },
  {
    id: 'no_response/never-heard',
    type: 'no_response',
    pattern: [
      "[=never|n't|=not|=nt|=yet_to|have_yet_to] ~2 hear|=heard !of|about|that|the|=such ~2 =back|=anything|=from|=a_thing|=a_word|=a_peep|=since",
      '[hear|=heard] (ADV) =nothing|=zip|=nada|=zilch|=not_a_word|=not_a_thing|=no_more',
      '[=nothing] ~1 =heard|=back|=since !=wrong|=broke',
      "[=never|n't|=not|=nt] ~1 get|=got|=gotten|receive|=had (=so_much_as|=even) (=a|=an|=any|=one|=their|=the) (ADJ) reply|response|callback|call_back|acknowledgement|acknowledgment|courtesy|answer|word",
      'ME ~1 have =yet =to [hear|receive|get] (=a|=any|=even_a) (ADJ) back|from|reply|response|answer|anything|word',
      '[=yet] =to =hear|=receive ~3 from|back|reply|response|answer',
    ],
    by: 'customer',
    negation: 'included',
    unless: 'rattle noise bad straight allergic',
    examples: {
      fires: [
        'I never heard back from the shop.',
        'I did not receive a reply.',
        'We have heard nothing since.',
      ],
      silent: ['I never heard a bad word about them.', 'I never heard of them.'],
    },
  },
  {
    id: 'no_response/nobody-answered',
    type: 'no_response',
    pattern: [
      '[nobody|no_one|no-one|noone|none|not_one_person|not_one|neither|no_manager|not_a_soul] ~6 (=ever|=even|=has|=had) reply|respond|react|answer|return|get_back|call_back|=called|write|=wrote|=written|contact|=phoned|=rung|email !=the_phone|=phones|=the_door|=question|=in_time ~2 =back|ME|=my|=our|<voiced>|END|=since|=to|=yet',
    ],
    negation: 'included',
    unless: 'rude',
    examples: {
      fires: ['Nobody called me back.', 'No one has replied to my message.'],
      silent: ['Nobody in the shop was rude.'],
    },
  },
  {
    id: 'no_response/no-reply',
    type: 'no_response',
    pattern: [
      'START (ADV) (ADV) [=ignored|=unanswered|=ghosted|=blanked] END',
      '[=no|=without|=zero|=nor] (=further|=a|=any|=so_much_as|=even|=single|=one) (=single|=an|=a) (ADJ) <replyNoun> ~2 !=from_me|=problem|=to_that|=time|=needed',
      '[=no|=zero] (ADJ) word|communication|contact ~2 =from|=back|=since ~2 CO|=them|=him|=her|END',
      '[=not] =a|=one (=single|=solitary) word|peep|reply|response|answer|dicky_bird|line|thing ~4 (=back|=from|=out_of|=since|=to|END)',
      '[=still] ~1 (=heard|=have|=had|=got|=wait|=waiting) =no|=nothing|=not|=for|=to ~2 reply|response|back|answer|word|callback|heard|hear !=refund',
      '<voiced> ~5 =then|=and|=since|... [=nothing|=silence|=crickets|=nada|=zilch|=tumbleweed]',
      '[crickets|crickets|=silence|=tumbleweed|radio_silence|dead_silence|=nada]',
      '[=unanswered|unacknowledged|=ghosted|deaf_ears|black_hole|=the_void|=unreturned|=on_read|=blanked|=stonewalled|=stonewalling|silent_treatment|cold_shoulder]',
      'CO|=they|=he|=she ~2 be|go|fall|stay|remain (ADV) (ADV) [=unresponsive|=silent|=quiet|=dark|=mute|=awol]',
      '[=unresponsive|=non-responsive|=nonresponsive] ~2 <dealing>|END|=to_my|=to_our|=to_emails|CO',
      '[go|=went|=left|be|remain] (=completely) =unanswered|=ignored|=unreturned|=unread|=nowhere ~1 END',
      '[stop|cease|quit] =responding|=replying|=answering|=communicating|=returning|=taking_my',
      "<replyNoun>|=update|=follow_up ~5 =never|n't [come|=came|arrive|materialise|materialize|happen|follow|appear]",
      '<voiced> ~4 be|have|=been (=been) NEG (=been|=be|=even|=yet) [=returned|=answered|=acknowledged|=replied|=addressed|=opened|=read]',
      '<voiced> ~8 =without|=no ~2 [=update|=movement|=action|=sign_of_life]',
      '[=waiting|=waited|=wait] ~2 =for|=on ~3 <replyNoun>|phone_call|them_to_call|them_to_respond|someone_to_call|them_to_reply|word_from',
      '[=waiting|=waited] ~3 =to =hear (=back)',
      '[=awaiting] ~3 <replyNoun>',
    ],
    negation: 'included',
    unless:
      'bass monitor game straight phones allergic screen touchscreen supercharger throttle engine button drive display peaceful lovely chat noise hold queue',
    examples: {
      fires: [
        'There was no reply to my email.',
        'My letters went unanswered.',
        'I am waiting for a response.',
        'They are completely unresponsive.',
        'Two mails, not a word from anyone.',
      ],
      silent: ['There was a quick reply.', 'The screen is unresponsive.'],
    },
  },
  {
    id: 'no_response/ignored',
    type: 'no_response',
    pattern: [
      'CO|=they|=he|=she|airline|company ~2 [ignore|=ignored|=ignoring|=ignores|disregard] ~2 =my|=our|=all|=every|=both|=me|=us ~2 (<voiced>)',
      'CO|=they|=he|=she (ADV) [ignore|=ignored|=ignoring|disregard] =my|=our <voiced>',
      '[ignore|blank|disregard] ~2 ME|=my|=our|=you|=all|=every|=both|<voiced>',
      'ME ~2 be|get|=been|=keep (ADV) (ADV) (=being) [=ignored|=ghosted|=blanked|=stonewalled]',
      '[leave] ~1 ME|message|messages|it =on =read',
      '[avoid|=dodging|=dodged|=ducked|=ducking] ~3 call|calls|question|questions|ME|email',
    ],
    by: 'others',
    unless: 'table waiter waitress server bar queue line',
    examples: {
      fires: ['They ignored my emails.', 'We were ignored.'],
      silent: ['I ignored the warning.'],
    },
  },
];
