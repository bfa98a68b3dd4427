import type { EventRule } from '../../event-rule.js';

/** Goes above or around the first line: manager, region, executive, head office. */
export const escalationRules: readonly EventRule[] = [
  {
    id: 'escalation/reached-boss',
    type: 'escalation',
    pattern: [
      '[call|phone|email|write|contact|tell|message|text|approach|reach|tweet|ring|e-mail|complain|inform|notify|summon] (=out|=up|=to|=a|=an|=the) ~3 BOSS',
      '[see|meet|find|get|involve|page|confront] (DET) (ADJ) BOSS',
      '[contact|call|email|write|phone|tweet|message|e-mail|ring|reach] (=out) (=to) (=the|=their) corporate|hq|headquarters|head_office|main_office|executive_team|executive_office|management',
      '[send|write] ~4 =to ~2 BOSS|corporate|hq|head_office|executive_team|executive_office|executives',
      '[take|bring|raise] ~3 =up =with ~1 BOSS|management|corporate|head_office',
      '[call] ~1 BOSS =over',
      'BOSS ~1 be ~1 [=called|=summoned|=fetched|=involved]',
    ],
    by: 'customer',
    unless: 'friendly nice lovely great ex-manager helpful',
    examples: {
      fires: ['So I emailed the regional manager.', 'We wrote a note to the vice president.'],
      silent: ['The regional manager emailed me.', 'I met the lovely manager.'],
    },
  },
  {
    id: 'escalation/in-contact-with-boss',
    type: 'escalation',
    pattern: ['[get] =in touch|contact =with ~2 BOSS', '[get|take] (it|this|my|the) ~3 =to ~2 BOSS'],
    by: 'customer',
    examples: {
      fires: ['I got in touch with the store manager.'],
      silent: ['I got in touch with my neighbour.'],
    },
  },
  {
    id: 'escalation/asked-for-boss',
    type: 'escalation',
    pattern: [
      '[ask|request|demand|insist|want|try|wait|need] ~1 (=for|=to|=on) ~8 BOSS|higher_up|someone_higher|someone_above|someone_senior|someone_in_charge',
      '[ask|demand|request] ~4 =escalated|escalate|escalation',
    ],
    by: 'customer',
    unless: 'my_manager',
    examples: {
      fires: ['I asked to speak to a supervisor.', 'We demanded to see the manager.'],
      silent: ['The manager asked me to sit.'],
    },
  },
  {
    id: 'escalation/went-to-boss',
    type: 'escalation',
    pattern: [
      '[go] (right|straight|directly|up|all) (=the_way) =to ~1 BOSS',
      '[go] ~4 =up =to ~2 BOSS|manager|director|top|ceo',
      '[go|work|deal] =through ~3 BOSS',
      '[go] =over|above ~2 head|heads',
      '[go|take|move|kick|push] ~2 =up ~2 chain|ladder|line|level|needed',
      '[take] ~1 =higher|further',
    ],
    by: 'customer',
    examples: {
      fires: [
        'I went straight to the supervisor.',
        'We had to go through four managers.',
        'I took it further.',
      ],
      silent: ['I went straight to the charger.'],
    },
  },
  {
    id: 'escalation/letter-to-boss',
    type: 'escalation',
    pattern: '(DET) (ADJ) [letter|email|note|message|call|e-mail] =to (DET) (ADJ) BOSS',
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
    pattern: [
      '[start|begin|go|talk|speak|spoke|chat|converse|complain] =with|to =the|your|regional|corporate|a|an|another|two|three|her|his|their ~2 first|manager|director|supervisor|managers|supervisors|manger|superior',
      '[talk|speak|complain] =to|with ~2 BOSS',
    ],
    by: 'customer',
    unless: 'lovely friendly nice helpful great wonderful',
    examples: {
      fires: ['Start with regional first.', 'I spoke to the store manager.'],
      silent: ['Start with a full battery.'],
    },
  },
  {
    id: 'escalation/escalate',
    type: 'escalation',
    pattern: ['[escalate]', '[escalate] ~3 =to'],
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
];
