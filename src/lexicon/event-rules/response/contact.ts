import type { EventRule } from '../../event-rule.js';

/** The company reaches out, follows up, looks into it (initiation and speed in Smith, Bolton & Wagner 1999). */
export const contactRules: readonly EventRule[] = [
  {
    id: 'contact/company-calls',
    type: 'contact',
    pattern: [
      '[get|=got|=came] =on =the =phone|=line',
      '[come] =over|=by (ADV) (ADV) END|=right_away|=immediately|=and|=to',

      '[come] ~1 =over|=by|=up|=out|=back =to ~1 (ADJ) table|=talk|=speak|=ask|=see|=check_on',
      '[come] =to ~1 our|my table',
      '[=called|=phoned|=rang|=emailed|=texted|=messaged|=wrote|=responded] END|=and|=to|=this|=yesterday|=today|=ahead|=back|=personally|=immediately',
      '[=in] =touch (=with) !=you|=your',
      '[give] ~3 line|extension',
      '[send] ~1 ME ~3 text|email|message|letter|note|link',
      '[connect|transfer] ME =to|=with ~3 CO|specialist|someone|somebody|person',
      '[=on] =the =line|=phone =with ~1 ME',

      '[<reach>|answer] (=back) !i|we ~1 ME',
      '[<reach>] =to (ADV) say|state|tell|inform|confirm|ask|let|offer|apologise|apologize|explain|see|advise|arrange|schedule',
      '[get_back|get_in_touch|get_in_contact|reach_out|write_back|come_back|call_back|ring_back|respond|reply|reach] =to|with ~2 ME',
      '[get_back|get_in_touch|reach_out|write_back|call_back|ring_back|phone_back]',
      '[make] contact =with ~1 ME',
      '[be] =in =touch =with ~1 ME',
      '[return] ~1 my|our ~2 call|email|message|calls',
      '[<reach>] !for|us|me (=back) NUM|within|immediately|later|today|twice|several',
      '[pick_up|answer] ~2 phone|call|line',
    ],
    by: 'company',
    unless: 'spam scammer',
    examples: {
      fires: [
        'The manager called me twice.',
        'They reached out to us the same day.',
        'The hotel got back to me within an hour.',
        'An agent answered the phone at once.',
        'The bank returned my call.',
        'She was in touch with us daily.',
      ],
      silent: ['I called the manager twice.', 'I got back to work.'],
    },
  },
  {
    id: 'contact/replied',
    type: 'contact',
    pattern: [
      '[=respond|=reply|=responded|=replied] ~2 =after|=within|=in|=immediately|=quickly|=promptly|=next',

      '[respond|reply] !that|saying|with|was',
      '[respond|reply] =with ~2 email|message|letter|apology|answer',
    ],
    by: 'company',
    unless: 'yet',
    examples: {
      fires: ['They replied the next morning.', 'The insurer responded quickly.'],
      silent: ['I replied the next morning.', 'The throttle responded at once.'],
    },
  },
  {
    id: 'contact/received-call',
    type: 'contact',
    pattern: [
      '[receive|get|have] ~4 <contactNoun>|text (=back) =from ~2 CO',
      '[receive|get] ~3 <contactNoun> !from|error',
      '[<contactNoun>] =from ~3 CO',
      'ME [be] contact|call|phone|email (=back) (ADV) =by',
      '[=heard] (=back) =from ~2 CO',
      '[=hear|=heard] =back',
      'ME [be] (ADV) contact|phone|email|telephone',
    ],
    unless: 'waiting wait awaiting error alert notification no',
    by: 'customer',
    examples: {
      fires: [
        'I got a call from the service manager.',
        'After a week I received a reply.',
        'We heard from the airline on Monday.',
      ],
      silent: ['I got a call from my sister.', 'I got an error message.'],
    },
  },
  {
    id: 'contact/call-came',
    type: 'contact',
    pattern: [
      '[call|email|letter|reply|response|message|voicemail] =from ~3 CO|company !be',
      '[<contactNoun>] ~1 come|arrive',
      'then|finally [come] ~2 call|email|letter|reply',
    ],
    examples: {
      fires: ['Then came an email about the policy.', 'The reply arrived on Friday.'],
      silent: ['The train arrived late.'],
    },
  },
  {
    id: 'contact/gave-number',
    type: 'contact',
    pattern: [
      '[give|leave|hand] ~3 number|card|cell|email|contact',
      '[put] ~1 ME =through =to|=straight|END',
      '[put] ME =in =touch',
      '[connect] ME =with|to',
      '[introduce] ~1 ME|himself|herself',
    ],
    by: 'company',
    note: 'a direct line is opened',
    unless: 'wrong',
    examples: {
      fires: ['The manager gave me her direct number.', 'The clerk put me through to the workshop.'],
      silent: ['I gave him a number.'],
    },
  },
  {
    id: 'contact/dealing-with',
    type: 'contact',
    pattern: '[=dealing|=working|=talking|=speaking|=corresponding] (ADV) =with|=to ~3 CO',
    by: 'customer',
    unless: 'hour tired sick',
    examples: {
      fires: ['I am dealing with the service manager directly.'],
      silent: ['I am dealing with the snow.'],
    },
  },
  {
    id: 'contact/kept-informed',
    type: 'contact',
    pattern: ['[keep] ~1 ME ~2 =informed|=updated|=posted|=loop|up-to-date|date', '[update] ME'],
    by: 'company',
    examples: {
      fires: ['The agent kept us informed all along.', 'They updated me every morning.'],
      silent: ['I kept my wife informed.'],
    },
  },
  {
    id: 'contact/at-your-service',
    type: 'contact',
    pattern: [
      "help [=is|='s] =here",
      '[=happy|=glad|=here] =to (ADV) help|assist|look',
      '[reach] =out =to|with ~2 ME',
      '[=here] =for =you',
    ],
    voice: 'company',
    examples: {
      fires: ['Anna: my tickets are gone @railcare\nrailcare: @Anna Hello, help is here.'],
      silent: ['I am happy to help.'],
    },
  },
  {
    id: 'investigate/looked-into',
    type: 'investigate',
    pattern: [
      '[plug|hook] ~3 laptop|computer|scanner|reader ~4 (=read)',
      '[read] ~2 code|codes',
      '[call|phone|check] ~1 (=with) (=the) warehouse|kitchen|depot|supplier|headquarters|engineering|manufacturer|back|stock|store|branch ~4 (=to)',
      '[run] ~3 test|tests|check|checks|scan',
      '[ask] ~1 =for ~3 proof|receipt|photo|photos|pictures|details|documents|information|number|id|records|copy',
      '[ask] ~1 ME =for',
      '[escalate|forward|pass|send|refer] ~3 =to ~2 engineering|engineers|specialist|tier|investigation|review|technical',

      '[check] !in|out|on|up|with|my_bag|bags (DET|=my|=our) (ADJ) NOUN',
      '[take] ~2 =for ~1 (=test) drive|spin',
      '[hear|notice|see|spot] ~2 noise|error|issue|problem|leak|mistake|fault|crack|rattle|damage',
      '[trace|track] ~2 parcel|package|bag|bags|luggage|payment|order|it',
      '[put|start] =a trace|claim',
      '[confirm|verify|agree|acknowledge|determine|conclude|find|discover] ~6 faulty|defective|broken|bad|problem|issue|dead|damaged|fault|worn|leaking|failed|cracked',
      '[review|spot|pull_up|look_up|go_over|go_through] ~3 account|file|booking|case|error|record|claim|history|order|reservation|footage|mistake|details',
      '[come] ~1 (=up|=out|=over|=round) =to ~1 check|look|inspect|see|assess|measure|diagnose|test',
      '[run] ~2 test|tests|checks|diagnostics',
      '[ask] ~1 ME =to ~1 send|provide|upload|email|submit|fill ~4 photo|photos|picture|pictures|video|documents|receipt|form|proof|details|copy',

      '[<examine>]',
      '[look|dig|delve] (ADV) (ADV) =into',
      '[look] (ADV) =at|=over ~3 it|car|<thing>|<trouble>|damage|brakes|account|roof|door|claim|case',
      '[take|=had] =a (ADV) (ADJ) =look',
      '[check] !in|out|on|up|with|my|bag (=out) ~2 it|car|vehicle|system|log|account|room|unit|record|everything|battery',
      '[pull|download|review|request|study|read] ~2 log|logs|data|record|records|footage|file|case|history|photo',
      '[run] ~3 diagnostic|diagnostics|test|scan|check',
      '[open|create|raise|start|log|launch|file] ~3 ticket|case|claim|investigation|trace|enquiry|inquiry|dispute',
      '[send] ~3 technician|tech|engineer|inspector|adjuster|assessor|surveyor|plumber|someone|somebody|mechanic|maintenance',
      '[come|come_out] =to|=and (ADV) look|check|inspect|see|assess',
      '[ask] ~1 ME =for ~4 photo|picture|detail|number|log|video|information|info|proof|receipt|serial|address',
      '[=find|found|discover|determine|conclude|identify|detect|establish] !out|another|that_i ~4 <trouble>|cause|fluid|worn|broken|loose|faulty',
      '[test] ~2 it|battery|car|unit|system|everything',
      '[keep] ~2 (it|car) overnight',
    ],
    by: 'company',
    unless: 'forward stars',
    examples: {
      fires: [
        'They looked into it over the weekend.',
        'The technician inspected the car.',
        'The bank opened a dispute.',
        'They sent an engineer on Tuesday.',
        'The shop found a loose hose and a leak.',
        'The airline started an investigation.',
      ],
      silent: ['I looked into leasing.', 'They found a nice house.'],
    },
  },
  {
    id: 'investigate/needs-part',
    type: 'investigate',
    pattern: [
      '[say|tell|determine|conclude|find|confirm|suspect|decide|think|diagnose] ~5 need ~3 new|replace|replaced|replacing|replacement|repair|part|repairing',
      '[diagnose] ~4 as|with|the|it',
      '[suspect] ~3 NOUN',
    ],
    by: 'company',
    examples: {
      fires: ['The mechanic said it needed a new pump.'],
      silent: ['I think we need a new sofa.'],
    },
  },
  {
    id: 'investigate/looked-at-for-me',
    type: 'investigate',
    pattern: [
      'case|claim|file|complaint|ticket ~2 be ~1 [=passed|=sent|=forwarded|=referred|=submitted] =to|=for ~3 review|department|team|investigation|office|underwriters|engineering',

      '[have|get] ~1 it|them|=my|=our|=the|=this|car ~3 =inspected|=diagnosed|looked_at|=examined|=assessed|checked_out|=checked',
      '(DET) [diagnosis|inspection] ~1 be|show|reveal|find',
    ],
    unless: 'luggage bag suitcase need want should must',
    examples: {
      fires: ['I had the roof inspected by the dealer.', 'The diagnosis was a dead pump.'],
      silent: ['I had the roof painted.'],
    },
  },
  {
    id: 'investigate/company-asks',
    type: 'investigate',
    pattern: [
      '[dm|send|provide|confirm|share] ~4 your|number|detail|details|address|photo|video|account|name|email|reference|us',
      '[what|which] ~3 device|version|system|model|number|happening|happen|address|error|flight|store|browser',
      '[let] =us =know',
      '[tell] =us =more',
      '[=look|looking|investigate|investigating|check|checking|see] (ADV) =into|=what|=with|=if|this',
    ],
    voice: 'company',
    note: 'what the company asks in order to help',
    examples: {
      fires: ['Anna: my tickets are gone @railcare\nrailcare: @Anna Please send us your booking number.'],
      silent: ['Please send us your booking number.'],
    },
  },
  {
    id: 'followup/followed-up',
    type: 'followup',
    pattern: [
      '[follow|followed] =up',
      '[follow-up|followup] ~1 call|email|visit|message|appointment =from ~2 CO',
    ],
    by: 'company',
    examples: {
      fires: ['The agent followed up the next morning.'],
      silent: ['I followed up with an email.'],
    },
  },
  {
    id: 'followup/checked-in',
    type: 'followup',
    pattern: [
      '[email|call|text|phone|write|ring|contact|return] ~6 =to|and ~1 see|check|ask|find_out|ensure|make_sure ~2 if|how|=that|whether|=everything|=all',
      '[check] =back ~2 =to|=with|=if',
      '[check] =on =us|=me|=our',

      '[check] =in|up|back (=with|=on) ~1 ME',
      '[check] =on ~1 ME',
      '[call|phone|email|text|come|return|contact|ring|stop_by|come_by] ~5 =to|and (=make|=be) (=double) check|see|ensure|sure|confirm|ask ~4 =ok|okay|well|satisfied|happy|fine|good|right|alright|everything|all|i|we',
      '[ask] ~3 (=if) everything|all ~1 be ~1 =ok|okay|well|fine|good|right|alright',
    ],
    by: 'company',
    examples: {
      fires: [
        'The advisor checked in with us a week later.',
        'The manager came by to make sure all was well.',
        'The manager phoned to see if we were happy.',
      ],
      silent: ['I checked in with my wife.', 'I called to check the hours.'],
    },
  },
  {
    id: 'followup/got-follow-up',
    type: 'followup',
    pattern: '[get|receive|have] ~2 follow-up|followup ~1 call|email|visit|message|appointment',
    examples: {
      fires: ['I got a follow-up visit.'],
      silent: ['I got a call from the dealer.'],
    },
  },

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
