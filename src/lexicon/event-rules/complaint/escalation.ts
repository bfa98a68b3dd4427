import type { EventRule } from '../../event-rule.js';

/** Goes above or around the first line: manager, region, executive, head office. */
export const escalationRules: readonly EventRule[] = [
  {
    id: 'escalation/reached-boss',
    type: 'escalation',
    pattern: [
      '[<reach>|write|tell|approach|reach|tweet|complain|inform|notify|summon|corner|collar|cc|copy|copy_in|visit|pester|confront|appeal|turn|report|alert|beg|fetch|bug|badger|grab|flag_down|track_down|hunt_down|look_up|lobby] (=out|=up|=to|=a|=an|=the|=down|=on) ~3 BOSS',
      '[get|find|speak|talk|chat] (=a|=directly|=straight) (=hold|=ahold|=through|=past|=onto|=in_touch) =of|to|with|on ~2 BOSS',
      '[send|write|shoot|fire_off|drop|mail|hand|post] !you ~1 BOSS ~3 <contactNoun>|note|mail|photos|complaint|line',
      '[march|walk|storm|head|stride|barge|go] ~2 =into|to|past|before ~2 BOSS',
      '[bring|take|put|raise|lay|place|lodge] ~4 =before|to|with|in_front_of|on ~2 BOSS',
      '[ask|tell|make|have|get|beg|urge|demand] ~3 (=to) (get|fetch|hand|transfer|pass|put|bring|call|escalate|connect|involve) (ME) ~3 BOSS',
      '[bypass|leapfrog|circumvent|sidestep]',
      '[straight|right|directly|all_the_way] =to =the top',
      '[climb] ~3 ladder|chain|hierarchy|tree',
      '[see|involve|page|confront|fetch] (DET) (ADJ) BOSS',
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
      '[ask|request|demand|insist|want|try|wait|beg] (=for|=to|=on) ~2 (speak|talk|see|have|reach|get|contact|meet) ~4 BOSS|higher_up|someone_higher|someone_above|someone_senior|someone_in_charge|the_owner|owner',
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
    pattern:
      '(DET) (ADJ) [<contactNoun>|note|visit|appeal|plea|complaint] =to (DET) (ADJ) BOSS|regional_office|area_office|corporate_office',
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
