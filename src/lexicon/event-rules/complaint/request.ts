import type { EventRule } from '../../event-rule.js';

/** Asks for help, service, information or a remedy. */
export const requestRules: readonly EventRule[] = [
  {
    id: 'request/asked-for',
    type: 'request',
    pattern: [
      '[ask|request|demand] !=me|=us (CO|her|him|them|the|a) ~2 =for|if|to|whether|a|an|the|that|my|we|could !manager|supervisor|why',
      '[request] ~3 NOUN',
      '[insist] =on|that',
      '[put] =in =for',
      '[ask|get] ~3 =to check|look|inspect|send|replace|refund|move|change|bring|fix|cancel|come|see|help|have|take|explain|remove',
      "=would|='d [like] (=to) ~3 refund|money|replacement|return|cancel|exchange|compensation",
      '[demand] ~3 back|refund|money|answer|answers|replacement|compensation|explanation',
      '[want] ~2 (=to) =refund|return|my_money|exchange|replacement|cancel ~1 !=to_thank',
      '[inquire|enquire] ~1 =about|whether|if|as|into',
      '[=ask|=asked] =about|how|when|where|what',
      '[beg|plead|petition] ~3 =for|to|with',
    ],
    by: 'customer',
    unless: 'manager supervisor corporate lawyer question forum friend',
    examples: {
      fires: ['I asked for a second key.', 'We requested a late check-out.', 'I am insisting on a refund.'],
      silent: ['They asked for my address.'],
    },
  },
  {
    id: 'request/booked',
    type: 'request',
    pattern: [
      '[make|book|schedule|set|arrange|create|request|get] (=up) (a|an|the|another|my|our) ~2 =appointment|appointments|visit|service_appointment|service_request|callback|viewing|inspection|repair',
      '[apply|sign_up|register|applied] =for ~3 NOUN',
      '[put|send|fill|submit|file|make|lodge|start|open|enter] (=in|=out|=up) ~3 =request|=claim|=claims|=application|enquiry|inquiry|form|query',
    ],
    by: 'customer',
    unless: 'complaint bbb',
    examples: {
      fires: ['We booked an appointment for Monday.', 'I filed a claim in May.'],
      silent: ['They cancelled the appointment.'],
    },
  },
  {
    id: 'request/tried-to',
    type: 'request',
    pattern: [
      '[try|attempt|call|phone|ring|email|contact] (CO) (=up|=back) =to (ADV) cancel|book|change|return|exchange|upgrade|schedule|transfer|check_in|redeem|switch|renew|withdraw|rebook|reschedule|arrange|order|activate|close|make_a_claim|make_an_appointment|set_up|get_a_refund|ask|see_if|claim|find_out',
      '[talk] CO =into',
      '[be] =able =to talk|persuade|convince ~3 =into|to',
    ],
    by: 'customer',
    unless: 'if manager supervisor you',
    examples: {
      fires: ['I called to cancel the policy.', 'We tried to exchange the shoes.'],
      silent: ['They tried to exchange it.'],
    },
  },
  {
    id: 'request/shared-need',
    type: 'request',
    pattern:
      '(DET) (ADJ) (ADJ) [problem|need|situation|matter|concern] (that) ~2 share|bring|raise =with|to ~1 CO',
    span: 'phrase',
    note: 'a need of the customer, not a failure of the company (Bitner group 2)',
    examples: {
      fires: ['A delicate matter that I brought to the manager was kept quiet.'],
      silent: ['I shared a cab with my neighbour.'],
    },
  },
  {
    id: 'request/what-does-it-take',
    type: 'request',
    pattern: '[what] ~5 take ~3 =to get|see|have',
    examples: {
      fires: ['What does it take to get an answer?'],
      silent: ['It takes an hour to get there.'],
    },
  },
];
