import type { EventRule } from '../../event-rule.js';

/** Asks for help, service, information or a remedy. */
export const requestRules: readonly EventRule[] = [
  {
    id: 'request/asked-for',
    type: 'request',
    pattern: [
      '[ask|request|=demanded|=demand] !=me|=us (CO|her|him|them) ~2 =for|if|to|whether|a|an|the|that|my|we|could !manager|supervisor|why',
      '[request] ~3 NOUN',
      '[insist] =on|that',
      '[put] =in =for',
      '[put] ~2 =name|names =down',
      '[seek|solicit] ~3 help|advice|assistance|refund|approval|compensation|clarification|permission|reimbursement',
      '[put_in|place|send_in|have_in] ~2 request|application|enquiry|inquiry|order_for',
      '[order|request] ~2 replacement|new_key|spare|part|parts|repair',
      '[ask|request|beg] ~3 =to check|look|inspect|send|replace|refund|move|change|bring|fix|cancel|come|help|have|take|explain|remove|quote|do|make|give|see|be',
      "=would|='d [like] (=to) ~5 refund|money|replacement|return|cancel|exchange|compensation|back|refunded|credited|resolved|fixed",
      '[want] ~2 (=to) =refund|return|my_money|exchange|replacement|cancel ~1 !=to_thank',
      '[inquire|enquire]',
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
      '[have] (=an|=my|=a|=another|=our) ~2 =appointment|appointments !=when ~4 =to|for|on|tomorrow|today|next|at|in|NUM',
      '[set_up|line_up|book_in|schedule_in|pencil_in|sign_up|reserve] ~4 =appointment|visit|slot|service|repair|assistance|inspection|callback|car|pickup|collection',
      '[take|bring|book|drive|drop] ~3 =in|over|off|to_them|to_the_dealer =to|for =have|get|be|a',
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
      '[<reach>|write|speak|message|tweet|chat|reach_out|stop_by|drop_by|pop_in|go_in] (=up|=back|=in|=by|=round|=over) (=to) ~3 =to (ADV) !complain|report|tell|give|say|explain|resolve|sort|discuss|fight|chase|query|dispute|protest|point|raise|follow|voice|rectify VERB|AUX',
      '[<reach>|emailed|phoned|write|turn|reach_out|message] ~5 =for ~2 help|assistance|advice|information|info|clarification|guidance|support|quote|estimate|update|directions|copy|appointment|availability|refund|replacement',
      '[<reach>|emailed|phoned|write|ask|enquire|inquire|message] ~6 =if|whether !=they_would_ever',
      '[try|attempt] =to (ADV) get|have|persuade|convince CO =to',
      '[try|attempt|call|phone|ring|email|contact] (CO) (=up|=back) =to (ADV) cancel|book|change|return|exchange|upgrade|extend|create|add|move|set_up|sign_up|schedule|transfer|check_in|redeem|switch|renew|withdraw|rebook|reschedule|arrange|order|activate|close|make_a_claim|make_an_appointment|set_up|get_a_refund|ask|see_if|claim|find_out',
      '[talk] CO =into',
      '[try] =booking|creating|changing|cancelling|canceling|ordering|returning|extending|upgrading|scheduling|logging|registering|calling_to',
      '[want|need|expect|like] CO =to !=know|=hear VERB',
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
    id: 'request/my-request',
    type: 'request',
    pattern: 'my|our ~2 [=request|=requests|=enquiry|=inquiry|=application|=query|=plea] =for|to|went|has',
    span: 'phrase',
    examples: {
      fires: ['My request for a cot went in a month ago.'],
      silent: ['Their request for a deposit surprised us.'],
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
  {
    id: 'request/wanted',
    type: 'request',
    weak: true,
    by: 'customer',
    pattern: [
      'ME ~2 [=asked|=requested|=requesting]',
      'ME ~2 [=tried|=trying] =to ~1 book|get|change|cancel|return|order|use|buy|check|find|pay|claim',
    ],
    unless: 'myself wife husband friend forum',
    examples: { fires: ['I tried to use the voucher.'], silent: ['She tried to use the oven.'] },
  },
];
