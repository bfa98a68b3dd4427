import type { EventRule } from '../../event-rule.js';

/** One with power steps in (Kelley, Hoffman & Davis 1993). */
export const interventionRules: readonly EventRule[] = [
  {
    id: 'intervention/stepped-in',
    type: 'intervention',
    pattern: [
      '[put|=put] ~1 foot =down',
      '[go|=went] =over ~2 head|heads',
      '[have|=had] =a word =with',
      '[fast-track|fast_track|champion|spearhead|push_through]',
      '[fight|=fought] ~1 my|our corner|case',
      '[raise|flag|bring|take] ~4 =to|=with =the|=his|=her|=their ~2 attention|management|manager|supervisor|boss|director|head_office|leadership|higher-ups',
      '[loop|cc|copy|involve] ~2 (=in) ~1 BOSS|manager|supervisor|director|management',
      '[take|=took] ~1 reins|lead|helm|up_my_case|up_our_case|it_on|my_case|our_case|over_my_case',
      '[call|phone|email|contact] ~3 head_office|corporate|headquarters|factory|manufacturer|regional_manager|district_manager|boss ~4 =for|=on|=to|=and|=myself|=directly',
      '[step|jump|weigh|wade] =in',
      '[intervene|overrule|override|overruled]',
      '[get|become] (ADV) involved',
      '[take] !=a|=place ~3 =over !=the_phone|NUM|a|an|half|two|three|four|five|six|$|the_company',
      '[take] ~2 =charge|=ownership|=control|=up_my|=it_from_there|=it_upon|=matters',
      '[pull] ~2 string|strings|rank',
      '[push|fight|advocate|go_to_bat|vouch|plead|put_in_a_word] ~2 =for|=through ~1 ME|it',
      '[act|intervene|advocate|call|speak] =on ~1 behalf',
      '[escalate|elevate|expedite|=escalated|=elevated] ~6 =to|=up|it|case|ticket|issue|claim|matter|complaint|request|END',
      '[flag|refer|bump|kick|pass|send|forward|hand|bring] ~4 =to|=up_to|=on_to|=up ~3 BOSS|director|supervisor|manager|boss|superior|superiors|executive|management|unit|specialist_team',
      '[bring|call|rope|pull] (=in) ~3 (=in) BOSS|director|supervisor|expert|chief|specialist !=to_fix',
      '[fetch|get|find|summon] =his|=her|=their|=the|=a ~1 manager|supervisor|boss|superior',
      '[use] ~1 authority|influence|weight|clout',
    ],
    by: 'company',
    as: 'verb',
    unless: 'me_to if',
    examples: {
      fires: [
        'The director stepped in.',
        'Corporate intervened on Friday.',
        'The agent escalated the case.',
        'The branch manager got involved.',
        'A supervisor took ownership of the case.',
        'The clerk passed it on to her supervisor.',
      ],
      silent: ['I stepped in a puddle.', 'I intervened in the quarrel.'],
    },
  },
  {
    id: 'intervention/boss-acts',
    type: 'intervention',
    pattern: [
      'BOSS ~2 (=personally|=himself|=herself) [order|authorise|authorize|instruct|direct|approve|reverse|overrule|override|reopen|re-open|green-light|greenlight|sign_off|insist|push|see_to|handle|step_up] ~3 it|them|this|that|NOUN|CO|END',
      'BOSS ~1 =personally|=himself|=herself [call|take|go|come|get|make|deal|see|bring|deliver|handle|look|fix|sort|arrange|drive|phone|walk]',
      'BOSS ~1 [put|get|set] ~3 =on_it|=on_the_case|=the_ball_rolling|=to_work|=things_moving|=moving|=released',
      'BOSS ~1 [=took] it|this|over|charge|the_case|my_case',
      'BOSS =to [step|get|intervene|become] =in|=involved|END',
      'case|ticket|issue|claim|complaint|it|this|matter ~1 be (ADV) [=escalated|=expedited|=elevated|=referred_up|=kicked_up|=bumped_up]',
    ],
    unless: 'decline deny refuse if should would unless',
    examples: {
      fires: [
        'We needed the manager to step in.',
        'The director personally brought the key.',
        'A supervisor reversed the decision.',
      ],
      silent: ['I had to step out.', 'The manager called me.'],
    },
  },
];
