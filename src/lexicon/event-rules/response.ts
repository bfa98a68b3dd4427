import type { EventRule } from '../event-rule.js';

/** What the company does (Kelley, Hoffman & Davis 1993; Smith, Bolton & Wagner 1999). */
export const responseRules: readonly EventRule[] = [
  {
    id: 'contact/company-calls',
    type: 'contact',
    pattern: '[call|phone|email|text|message|contact|ring|answer|reach] (=back) (=out) (=to) ~1 ME',
    by: 'company',
    examples: {
      fires: ['The manager called me twice.', 'They reached out to us the same day.'],
      silent: ['I called the manager twice.'],
    },
  },
  {
    id: 'contact/received-call',
    type: 'contact',
    pattern: '[receive|get|have] ~3 call|email|letter|message|reply|voicemail =from ~2 CO',
    by: 'customer',
    examples: {
      fires: ['I got a call from the service manager.'],
      silent: ['I got a call from my sister.'],
    },
  },
  {
    id: 'contact/gave-number',
    type: 'contact',
    pattern: '[give|leave|hand] ~3 number|card|cell|email',
    by: 'company',
    channel: 'phone',
    note: 'a direct line is opened',
    examples: {
      fires: ['The manager gave me her direct number.'],
      silent: ['I gave him a number.'],
    },
  },
  {
    id: 'contact/dealing-with',
    type: 'contact',
    pattern: '[=dealing|working|talking|speaking] with|to ~2 CO',
    by: 'customer',
    examples: {
      fires: ['I am dealing with the service manager directly.'],
      silent: ['I am dealing with the snow.'],
    },
  },
  {
    id: 'investigate/looked-into',
    type: 'investigate',
    pattern:
      '[look|inspect|diagnose|investigate|reproduce|examine|pull] ~2 into|at|log|car|it|vehicle|issue|problem',
    by: 'company',
    examples: {
      fires: ['They looked into it over the weekend.', 'The technician inspected the car.'],
      silent: ['I looked into leasing.'],
    },
  },
  {
    id: 'promise/promised',
    type: 'promise',
    pattern: '[promise|assure|guarantee|pledge|swear]',
    by: 'company',
    examples: {
      fires: ['The advisor assured us that it would be ready by noon.'],
      silent: ['I promised my son a ride.'],
    },
  },
  {
    id: 'promise/said-they-would',
    type: 'promise',
    pattern: '[say|tell|agree] ~4 =would|will',
    by: 'company',
    examples: {
      fires: ['They said they would order the part.'],
      silent: ['I told them I would wait.'],
    },
  },
  {
    id: 'apology/apologised',
    type: 'apology',
    pattern: '[apologize|apologise|apology]',
    by: 'company',
    examples: {
      fires: ['The director apologised in person.'],
      silent: ['I apologise for the long post.'],
    },
  },
  {
    id: 'explanation/explained',
    type: 'explanation',
    pattern: '[explain]',
    by: 'company',
    examples: {
      fires: ['The advisor explained what had gone wrong.'],
      silent: ['I explained the noise.'],
    },
  },
  {
    id: 'fix/repaired',
    type: 'fix',
    pattern:
      '[fix|repair|adjust|recalibrate|realign|correct|reinstall|install|reset|reprogram|sort|patch|address|solve]',
    by: 'company',
    examples: {
      fires: ['The shop realigned the door.', 'They fixed it in an hour.'],
      silent: ['I fixed it with tape.'],
    },
  },
  {
    id: 'fix/pushed-update',
    type: 'fix',
    pattern: '[push|send] ~3 update|firmware|patch',
    by: 'company',
    channel: 'remote',
    remedy: 'software_update',
    examples: {
      fires: ['They pushed an update to the car.'],
      silent: ['I pushed the update button.'],
    },
  },
  {
    id: 'fix/took-care',
    type: 'fix',
    pattern: '[take] ~1 care =of',
    by: 'company',
    examples: {
      fires: ['They took care of the leak.'],
      silent: ['I take care of my cars.'],
    },
  },
  {
    id: 'replacement/replaced',
    type: 'replacement',
    pattern: '[replace|swap|exchange]',
    by: 'company',
    remedy: 'replacement',
    examples: {
      fires: ['They replaced the seat.', 'The battery was replaced.'],
      silent: ['I replaced the wipers.'],
    },
  },
  {
    id: 'compensation/money-back',
    type: 'compensation',
    pattern: '[refund|reimburse|credit|waive|comp|compensate]',
    by: 'company',
    examples: {
      fires: ['They refunded the fee.'],
      silent: ['I refunded the buyer.'],
    },
  },
  {
    id: 'compensation/voucher',
    type: 'compensation',
    pattern: '[give|offer|send] ~4 voucher|discount|credit|refund|free',
    by: 'company',
    examples: {
      fires: ['They gave us a voucher.'],
      silent: ['I gave them my address.'],
    },
  },
  {
    id: 'accommodation/loaner',
    type: 'accommodation',
    pattern: '[give|provide|offer|get|arrange|set|lend|send] ~5 loaner|rental|upgrade',
    by: 'company',
    remedy: 'loaner',
    examples: {
      fires: ['They gave me a loaner for the week.'],
      silent: ['I gave the loaner a wash.'],
    },
  },
  {
    id: 'accommodation/generous',
    type: 'accommodation',
    pattern: '(DET) (ADV) [generous|goodwill] ~1 solution|offer|gesture|repair|credit|arrangement',
    span: 'phrase',
    remedy: 'goodwill',
    examples: {
      fires: ['It was a rather generous offer.'],
      silent: ['The trunk has generous space.'],
    },
  },
  {
    id: 'intervention/stepped-in',
    type: 'intervention',
    pattern: '[step|jump] =in',
    by: 'company',
    examples: {
      fires: ['The director stepped in.'],
      silent: ['I stepped in a puddle.'],
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
  {
    id: 'intervention/intervened',
    type: 'intervention',
    pattern: '[intervene|escalate]',
    by: 'company',
    examples: {
      fires: ['Corporate intervened on Friday.'],
      silent: ['I intervened in the quarrel.'],
    },
  },
  {
    id: 'followup/followed-up',
    type: 'followup',
    pattern: '[follow] =up',
    by: 'company',
    examples: {
      fires: ['The agent followed up the next morning.'],
      silent: ['I followed up with an email.'],
    },
  },
  {
    id: 'followup/checked-in',
    type: 'followup',
    pattern: '[check] =in|up =with|on ~1 ME',
    by: 'company',
    examples: {
      fires: ['The advisor checked in with us a week later.'],
      silent: ['I checked in with my wife.'],
    },
  },
  {
    id: 'refusal/refused',
    type: 'refusal',
    pattern: '[refuse|decline|deny|reject]',
    by: 'company',
    examples: {
      fires: ['They refused to cover the motor.'],
      silent: ['I refused the upgrade.'],
    },
  },
  {
    id: 'refusal/not-covered',
    type: 'refusal',
    pattern: '[=not] ~1 cover',
    negation: 'included',
    examples: {
      fires: ['The wheel is not covered.'],
      silent: ['The car is covered with snow.'],
    },
  },
  {
    id: 'deflection/not-their-problem',
    type: 'deflection',
    pattern: '[within|not|blame] spec|their|our|me|us',
    by: 'company',
    negation: 'included',
    examples: {
      fires: ['They blamed me for the crack.'],
      silent: ['I blame the weather.'],
    },
  },
  {
    id: 'deflection/run-around',
    type: 'deflection',
    pattern: '[run-around|runaround|bounce|passed] ~2 !the',
    examples: {
      fires: ['We got the runaround for a week.'],
      silent: ['I ran a mile.'],
    },
  },
  {
    id: 'no_response/never-called-back',
    type: 'no_response',
    pattern:
      "[never|n't|not] ~2 call|reply|respond|answer|return|hear|write|get (ME|my|our) ~1 =back|call|email|message|from|reply",
    negation: 'included',
    examples: {
      fires: ['They never called me back.', 'I never heard back from the shop.'],
      silent: ['The rattle never came back.'],
    },
  },
  {
    id: 'no_response/nobody-called',
    type: 'no_response',
    pattern:
      '[nobody|none|no] (one) ~2 call|reply|respond|answer|contact|return ~2 back|ME|my|email|message|call',
    negation: 'included',
    examples: {
      fires: ['Nobody called me back.', 'No one has replied to my message.'],
      silent: ['Nobody in the shop was rude.'],
    },
  },
  {
    id: 'no_response/no-reply',
    type: 'no_response',
    pattern: '[no] reply|response|answer|callback',
    negation: 'included',
    examples: {
      fires: ['There was no reply to my email.'],
      silent: ['There was a quick reply.'],
    },
  },
  {
    id: 'no_response/ignored',
    type: 'no_response',
    pattern: '[ignore] ~2 ME|email|call|message|complaint',
    by: 'company',
    examples: {
      fires: ['They ignored my emails.'],
      silent: ['I ignored the warning.'],
    },
  },
  {
    id: 'response_unspecified/their-response',
    type: 'response_unspecified',
    pattern: "CO (='s) [response|reply|reaction] =to ~1 ME",
    span: 'phrase',
    examples: {
      fires: ["The manager's response to me was fair."],
      silent: ['My response to that is simple.'],
    },
  },
  {
    id: 'response_unspecified/this-response',
    type: 'response_unspecified',
    pattern: '[=this] response',
    examples: {
      fires: ['I am glad this response came so soon.'],
      silent: ['The throttle response is great.'],
    },
  },
  {
    id: 'response_unspecified/got-action',
    type: 'response_unspecified',
    pattern: '[get] (some) action (=on) ~2 NOUN',
    examples: {
      fires: ['It took a week to get action on the leak.'],
      silent: ['The film has a lot of action.'],
    },
  },
];
