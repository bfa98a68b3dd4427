import type { EventRule } from '../../event-rule.js';

/** A rude, dismissive, dishonest or careless person (S/B/W: process failure). */
export const staffConductRules: readonly EventRule[] = [
  {
    id: 'staff_conduct/rude',
    type: 'staff_conduct',
    pattern: [
      '[rude|rudest|rudely|rudeness|dismissive|condescending|arrogant|arrogance|incompetent|incompetence|unprofessional|unprofessionalism|unhelpful|clueless|disrespectful|obnoxious|discourteous|impolite|snotty|snooty|surly|unsympathetic|uncaring|patronising|patronizing|belligerent|dishonest|deceitful|unaccommodating|uncooperative|ill-mannered|unfriendly|inept|snarky|hostile|uninterested|disinterested|unempathetic|unapologetic]',
    ],
    unless: 'if never',
    examples: {
      fires: ['The advisor was rude to us.', 'An arrogant reply from the desk.'],
      silent: ['The advisor was friendly.', 'The crew were never rude.'],
    },
  },
  {
    id: 'staff_conduct/bad-person',
    type: 'staff_conduct',
    pattern: [
      'CO|<staffNoun>|lady|man|woman|guy|person|people|who ~4 be|seem|act|sound|appear|come_across|look|get|become ~4 [<conduct>]',
      '[<conduct>] (ADJ) <staffNoun>|attitude|manner|tone|behaviour|behavior|people|lady|woman|man|person|individual|customer_service',
      '[<bad>|attitude|poor] =attitude|attitudes|manners|behaviour|behavior|conduct|tone',
      '[attitude] =problem|problems|stinks|stank|was|is',
      '[=worst] <staffNoun>|people',
      'be ~2 [=short|=curt|=abrupt|=snappy|=sharp|=cold|=off] =with ME',
      '[less] =than =helpful|friendly|polite|professional|courteous|welcoming|pleasant|honest|sympathetic|enthusiastic',
      '[=nerve|=audacity|=cheek|=gall|=temerity] =to|of',
      '[=tough] =luck|shit|titties',
      '<staffNoun>|lady|woman|man|guy|girl|he|she|gentleman ~3 [be|seem|act|sound] ~3 BAD !=with_the|at_the_price',
      '[find] ~2 <staffNoun> ~3 BAD|<conduct>',
      '[more] =interested|concerned =in|with|about',
      '[chat|gossip|joke] ~3 =among|amongst|with_each_other|to_each_other|between',
      'be ~2 [=on] =her|his|their (ADJ) phone|phones|cellphone|mobile',
      '[poorly|badly|ill|under|inadequately|un] (-) =trained|mannered',
    ],
    unless: 'if never not',
    examples: {
      fires: [
        'The clerk seemed bored and careless.',
        'A pushy salesman met us.',
        'Terrible attitude at the gate.',
      ],
      silent: ['The soup was cold.', 'The sky looked grey.'],
    },
  },
  {
    id: 'staff_conduct/misbehaved',
    type: 'staff_conduct',
    pattern: [
      '[<misbehaves>]',
      '[lie|lied|lying] !=on|=in|=ahead|=flat|=down|=beside|=under|=low',
      '[interrupt|talk_over|shout_over] ME',
      '[sigh|tut|huff|groan|scowl|frown|glare]',
      '[text|chat|scroll|play|talk|gossip] ~4 =whole|entire (=damn) time',
      '[make] =fun =of',
      '[push|shove|grab|hit|slap|kick|touch] ME !back|=up|=to',
      '[talk|speak|act] ~3 =down|to_me_like|rudely|harshly|like',
      '[call] ME (=a|=an) liar|idiot|stupid|names',
      '[roll] ~1 eye|eyes',
      '[turn] ~1 back',
      '[raise] ~1 voice',
      '[throw|toss|fling|shove|snatch|grab|yank] ~4 =at|on|down|back|across|towards',
      '[nobody|no_one|none] ~3 smile|greet|acknowledge|apologise|apologize|help|care|bother|say_hello|offer',
    ],
    by: 'others',
    unless: 'bed low ahead warranty',
    examples: {
      fires: ['The salesman lied to me.', 'The nurse yelled at my mother.', 'He hung up on us.'],
      silent: ['The keys lie on the desk.', 'We laughed a lot.'],
    },
  },
  {
    id: 'staff_conduct/does-not-care',
    type: 'staff_conduct',
    pattern: [
      '[care|bother|listen|apologize|apologise|acknowledge|smile|greet|trouble] !=to_know',
      '[give|show] ~2 =damn|crap|shit|toss|monkeys|hoot|empathy|interest|concern|sympathy|rat',
    ],
    by: 'others',
    negation: 'required',
    unless: 'fully',
    examples: {
      fires: ["The crew couldn't care less.", 'They did not listen to us.'],
      silent: ['They cared for us.', 'I do not care.'],
    },
  },
  {
    id: 'staff_conduct/no-manners',
    type: 'staff_conduct',
    pattern: [
      '[no|zero|lack|lack_of|without|little|any|total_lack|complete_lack] (=of) (ADJ) <manners>|customer_service_skills|people_skills|common_sense|customer_care|apology|concept',
      'be|seem|look NEG ~3 [=interested|=bothered|=helpful|=friendly|=polite|=apologetic|=welcoming|=sympathetic|=attentive|=professional|=knowledgeable|=nice|=accommodating|=caring|=empathetic|=honest|=understanding|=trained]',
      '[care] =less',
      'NEG (=even) [look|glance|smile|acknowledge|greet] ~1 =at|up|ME|once|from',
      '[barely|hardly|never|scarcely] ~1 acknowledge|greet|look|smile|apologize|apologise|speak|notice|said_hello',
      '[sigh|grunt|huff|mumble] ~2 =heavily|loudly|at_ME|and',
      'have|show NEG ~3 [courtesy|decency|compassion|empathy|manners]',
    ],
    by: 'others',
    negation: 'included',
    unless: 'idea',
    examples: {
      fires: ['They showed no empathy at all.', 'The waiter was not very polite.'],
      silent: ['I have no interest in boats.', 'The waiter was polite.'],
    },
  },
  {
    id: 'staff_conduct/treated-badly',
    type: 'staff_conduct',
    pattern: [
      '[treat] ~3 =like|poorly|badly|terribly|rudely|unfairly|as|differently|horribly|disrespectfully|so|with_contempt|with_disdain|appallingly|worse',
      '[make] ME feel ~2 =like|stupid|small|unwelcome|uncomfortable|bad|guilty|awful|worthless|embarrassed|dirty|threatened',
      '[look] ~2 =down|at_me_like|at_us_like',
      '[ignore] ME',
      '[tell] ME =to hang_up|shut_up|go_away|get_out|leave|calm_down|shut|f',
    ],
    unless: 'royalty family king queen queens gold princess vip well home fairly',
    examples: {
      fires: ['They treated us like criminals.', 'He told us to shut up.', 'She made me feel stupid.'],
      silent: ['They treated us like royalty.', 'Guests are treated fairly.'],
    },
  },
  {
    id: 'staff_conduct/deceivers',
    type: 'staff_conduct',
    pattern: [
      '[liar|liars|crook|crooks|thief|thieves|scammer|scammers|con_artist|con_artists|fraudster|fraudsters|cowboy|cowboys|rogues|charlatans|swindlers]',
      '[pack|bunch] =of =liars|crooks|thieves|idiots|clowns|jokers|cowboys|amateurs',
    ],
    span: 'phrase',
    examples: { fires: ['They are crooks.', 'What a bunch of clowns.'], silent: ['A bunch of flowers.'] },
  },
];
