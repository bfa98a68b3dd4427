import type { EventRule } from '../../event-rule.js';

/** The company says sorry (Kelley, Hoffman & Davis 1993). */
export const apologyRules: readonly EventRule[] = [
  {
    id: 'apology/apologised',
    type: 'apology',
    pattern: [
      '[apologize|apologise|apologetic|=apologetically|=apologising|=apologizing]',
      '[be|feel|sound|seem|say] (ADV) (ADV) (ADV) (ADV) =sorry !but|=you_feel|=state',
      '[offer|send|express|give|extend|accept|issue|convey|make|mumble|mutter|utter] ~5 apology|apologies|regret|regrets|sorry',
      '[beg|ask|plead] ~3 pardon|forgiveness',
      '[own] =up',
      '[take|accept|admit] ~2 =full_responsibility|=the_blame|=responsibility',
      '[say] ~4 =their_bad|=his_bad|=her_bad|=our_bad|=my_bad|=mea_culpa|=they_were_sorry|=he_was_sorry|=she_was_sorry|=sorry',
    ],
    by: 'company',
    unless: 'excuse refuse',
    examples: {
      fires: [
        'The director apologised in person.',
        'They said sorry.',
        'The chef was very apologetic.',
        'The clerk begged our pardon.',
      ],
      silent: ['I apologise for the long post.', 'I am sorry for the rant.', 'Sorry to be blunt.'],
    },
  },
  {
    id: 'apology/got-apology',
    type: 'apology',
    pattern: [
      '!=no|=any|=without|=public|=your|=or|=for [apology|apologies] !for_the_long|for_long|in_advance|if|to_all|=can|=would|=goes|=go',
      '[apologetic] staff|manager|waiter|waitress|email|letter|agent|message|tone|crew',
      '=a|=the|simple|quick|heartfelt|genuine|sincere|big|their|half-hearted|canned [=sorry] !=state|=excuse|=bunch',
      '[=sorry|=regret] =for ~2 inconvenience|trouble|delay|wait|mix-up|mistake|experience ~~8 from|CO|letter|email|reply|END',
      '[=sorry] =was|=came',
      'how [=sorry] =he|=she|=they',
    ],
    unless:
      'deserve demand want expect my owe owed would should could accept_my me_apologize request how deserved',
    examples: {
      fires: [
        'We received a written apology.',
        'He came back with many apologies.',
        'A heartfelt sorry from the owner.',
      ],
      silent: ['My apologies for the length.', 'They owe us an apology.'],
    },
  },
  {
    id: 'apology/company-sorry',
    type: 'apology',
    pattern: ['[sorry|apologies|apologize|apologise|apology|regret]'],
    voice: 'company',
    examples: {
      fires: ['It was late.\n\nReply from company: We are sorry to hear this, Tom.'],
      silent: ['I regret the noise.'],
    },
  },
];
