import type { EventRule } from '../event-rule.js';

/** The customer's voice (Hirschman 1970; Singh 1988). */
export const complaintRules: readonly EventRule[] = [
  {
    id: 'request/asked-for',
    type: 'request',
    pattern: '[ask|request|demand] =for|if|to|whether|a|the|that',
    by: 'customer',
    examples: { fires: ['I asked for a second key.'], silent: ['They asked for my address.'] },
  },
  {
    id: 'request/booked',
    type: 'request',
    pattern: '[make|book|schedule|set] (=up) (a|an|the) ~1 appointment|service|visit',
    by: 'customer',
    examples: {
      fires: ['We booked an appointment for Monday.'],
      silent: ['They cancelled the appointment.'],
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
    id: 'escalation/reached-boss',
    type: 'escalation',
    pattern: '[call|phone|email|write|contact|tell|message|text|approach|reach] ~4 BOSS',
    by: 'customer',
    examples: {
      fires: ['So I emailed the regional manager.', 'We wrote a note to the vice president.'],
      silent: ['The regional manager emailed me.'],
    },
  },
  {
    id: 'escalation/in-contact-with-boss',
    type: 'escalation',
    pattern: '[get] =in touch|contact =with ~2 BOSS',
    by: 'customer',
    examples: {
      fires: ['I got in touch with the store manager.'],
      silent: ['I got in touch with my neighbour.'],
    },
  },
  {
    id: 'escalation/went-to-boss',
    type: 'escalation',
    pattern: '[go] (right|straight|directly|up) =to ~1 BOSS',
    by: 'customer',
    examples: {
      fires: ['I went straight to the supervisor.'],
      silent: ['I went straight to the charger.'],
    },
  },
  {
    id: 'escalation/letter-to-boss',
    type: 'escalation',
    pattern: '(DET) (ADJ) [letter|email|note|message|call] =to (DET) BOSS',
    span: 'phrase',
    examples: {
      fires: ['It needed a long letter to the CEO.'],
      silent: ['It needed a long letter to my sister.'],
    },
  },
  {
    id: 'escalation/let-boss-know',
    type: 'escalation',
    pattern: '[let] (DET) BOSS know',
    examples: { fires: ['You should let the manager know.'], silent: ['Let me know.'] },
  },
  {
    id: 'escalation/boss-first',
    type: 'escalation',
    pattern:
      '[start|begin|go|talk|speak] =with|to =the|your|regional|corporate ~1 first|manager|director|supervisor',
    by: 'customer',
    examples: {
      fires: ['Start with regional first.', 'I spoke to the store manager.'],
      silent: ['Start with a full battery.'],
    },
  },
  {
    id: 'escalation/escalate',
    type: 'escalation',
    pattern: '[escalate]',
    by: 'customer',
    examples: { fires: ['I escalated it last week.'], silent: ['They escalated it for me.'] },
  },
  {
    id: 'escalation/boss-to-act',
    type: 'escalation',
    pattern: '[say|suggest|try|recommend] (DET) BOSS',
    by: 'customer',
    examples: {
      fires: ["I'd say the regional manager, then."],
      silent: ["I'd say a bigger battery."],
    },
  },
  {
    id: 'complaint/told-them',
    type: 'complaint',
    pattern: '[call|phone|email|write|contact|tell|report|complain|message|text|notify] ~3 CO',
    by: 'customer',
    examples: {
      fires: ['I called the service center on Tuesday.', 'We emailed them about it.'],
      silent: ['They called us on Tuesday.'],
    },
  },
  {
    id: 'complaint/left-message',
    type: 'complaint',
    pattern: '[leave|send] ~3 message|voicemail|email|note|letter ~1 for|with|to ~1 CO',
    by: 'customer',
    examples: {
      fires: ['We left a voicemail for the advisor.'],
      silent: ['They left a message for the driver.'],
    },
  },
  {
    id: 'complaint/mentioned-in-message',
    type: 'complaint',
    pattern: '[mention|describe|explain|raise] ~3 =in =my email|letter|message|ticket|call',
    by: 'customer',
    examples: {
      fires: ['I raised it in my letter as well.'],
      silent: ['He mentioned it on the forum.'],
    },
  },
  {
    id: 'complaint/took-it-back',
    type: 'complaint',
    pattern: '[take|bring|drive|tow] =it|the|my ~1 =back|in|car',
    by: 'customer',
    channel: 'in_person',
    examples: {
      fires: ['I took it back the next week.'],
      silent: ['They took it back to the truck.'],
    },
  },
  {
    id: 'third_party_action/legal',
    type: 'third_party_action',
    pattern: '[lawyer|attorney|arbitration|bbb|ombudsman|chargeback|lemon|lawsuit|sue|regulator] (law)',
    examples: {
      fires: ['We filed with the ombudsman.', 'I hired a lawyer.'],
      silent: ['It drives like a dream.'],
    },
  },
  {
    id: 'public_complaint/posted',
    type: 'public_complaint',
    pattern: '[post|tweet|leave] ~3 review|wall|twitter|facebook|at',
    by: 'customer',
    examples: {
      fires: ['I left a review that evening.'],
      silent: ['They posted the parts yesterday.'],
    },
  },
];
