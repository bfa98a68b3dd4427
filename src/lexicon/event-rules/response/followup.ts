import type { EventRule } from '../../event-rule.js';

/** The company asks after its remedy whether all is well. */
export const followupRules: readonly EventRule[] = [
  {
    id: 'followup/followed-up',
    type: 'followup',
    pattern: [
      '[ask|wanted_to_know|wonder|inquire|enquire] ~3 =how ~2 be|go|do|get|feel|hold|run|like|work|enjoy|find|things|everything|=it',
      '[look|pop|poke|peek] ~3 =in ~1 =on|=to_see|=to_check|=again ~2 me|us|our|if|how|that',
      '[touch] =base =again|=after|=afterwards|=later',
      '[wanted|want] =to =know =if|=whether|=how',
      '[follow|followed] =up !on_my|=with_the_same',
      'call|phone|ring|rang|text|message|email|write|contact|ping|come|stop|pop|swing|drop|visit|check|return|circle|get|reach|pass|find|be|knock|appear ~~8 [make_sure|be_sure|make_certain|be_certain|double-check|see|ensure|recheck] =that|=if|=whether|=how|=all|=everything|=it|=i|=we|=my|=our|=the|=things ~8 be|have|work|go|do|hold|need|like|feel|ok|okay|fine|good|happy|solve|resolve|fix|sort|take|arrive|run|land|liking|satisfy|settle|right|get|got|alright',
      'call|phone|ring|rang|text|message|email|write|contact|ping|come|stop|pop|swing|drop|visit|return|circle|get|reach|pass|find|knock ~~8 [ask|=asking|hear|inquire|enquire|check|find_out|confirm] =that|=if|=whether|=how|=all|=everything ~8 be|have|work|go|do|hold|need|like|feel|ok|okay|fine|good|happy|solve|resolve|fix|sort|take|arrive|run|land|liking|satisfy|settle|right|get|got|alright',
      'call|phone|ring|rang|text|message|email|write|contact|come|stop|pop|return|get|reach ~~8 [check] =on|=up',
      'ME [ask] (ADV) =afterwards|=later|=again|=if|=whether|=how ~2 everything|all|things|it|i|we ~2 =was|=is|=were|=went|=had|=felt',
      '[<reach>|check_back|check_in|circle_back|call_back|get_back|come_back|ring_back] ~3 =afterwards|=after_the|=later ~~6 how|if|whether|sure|see|ok|okay',
      '[text|message|ask|call] ~6 everything_ok|everything_okay|all_good|all_ok|all_well|everything_alright|everything_fine',
      '[check] =in|up|back ~1 (=with|=on) ~1 ME',
      '[check] =on ~1 ME|=our|=my',
      '[check] (=back) =with ~1 ME =afterwards|=after|=later|=to|=that',
      '[keep|kept] =checking|=following ~1 =in|=up|=on|=after',
    ],
    by: 'company',
    unless: 'reservation order',
    examples: {
      fires: [
        'The agent followed up the next morning.',
        'The advisor checked in with us a week later.',
        'The manager came by to make sure all was well.',
        'The manager phoned to see if we were happy.',
        'The mechanic rang afterwards to ask how the brakes felt.',
      ],
      silent: ['I followed up with an email.', 'I checked in with my wife.', 'I called to check the hours.'],
    },
  },
  {
    id: 'followup/got-follow-up',
    type: 'followup',
    pattern: [
      '=a|=an|=the|=another [call|email|text|message|note|mail|visit|letter] ~5 =asking|=checking|=inquiring|=enquiring|=making_sure ~2 =how|=if|=whether|=that|=all|=everything|=i|=we',
      '[get|receive|have|do|make|give|send] ~2 follow-up|followup|follow_up|courtesy|check-up|aftercare ~1 call|email|visit|message|appointment|text',
      '[follow-up|followup|follow_up|courtesy] ~1 call|email|visit|message|text =from|=came|=after|=later|=the|=to|=asking',
    ],
    unless: 'no',
    examples: {
      fires: ['I got a follow-up visit.', 'There was a courtesy call from the garage.'],
      silent: ['I got a call from the dealer.'],
    },
  },
];
