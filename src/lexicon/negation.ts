/** Words and phrases that deny what follows them, written like the terms of a `PolarityEntry`. */
export const negators: readonly string[] = [
  ...['not', 'neither', 'nor', 'hardly', 'barely', 'scarcely', 'rarely', 'seldom', 'cannot', 'aint', 'less'],
  ...['anything but', 'far from', 'no longer', 'less than', 'not exactly'],
  ...['fail to', 'unable to', 'refuse to'],
];

/** Negators that say that there is none of it: praise of somebody without faults, where `not` only tones down. */
export const absences: readonly string[] = [
  ...['no', 'none', 'never', 'nobody', 'no one', 'nothing', 'nowhere', 'without', 'zero', 'yet to'],
  ...['not a single', 'not any', 'not have any', 'not had any', 'not once', 'free of', 'in no way'],
];

/** Phrases with a negator in them that deny nothing. */
export const notNegating: readonly string[] = [
  ...['not only', 'not just', 'not merely', 'not least', 'not to mention', 'not even mention'],
  ...['nothing but', 'no doubt', 'no wonder', 'no question', 'no matter', 'no less', 'none other'],
  ...['why not', 'whether or not', 'or not', 'if not', 'more often than not', 'no sooner', 'ground zero'],
  ...['zero to sixty', 'zero emission', 'no later than', 'no other', 'not sure if', 'not sure whether'],
  ...['can not help but', 'could not help but', 'last but not least', 'not until', 'without a doubt'],
  ...['without question', 'never before', 'nothing less than', 'no and', 'not unlike', 'not because'],
];

/** Words that open a new clause, where a negation ends. */
export const clauseOpeners: ReadonlySet<string> = new Set([
  ...['but', 'because', 'since', 'although', 'though', 'however', 'while', 'whereas', 'when', 'if', 'unless'],
  ...['so', 'until', 'except', 'which', 'who', 'as', 'than', 'therefore', 'yet'],
]);

/** Verbs that take trouble away, in their base form: their object is trouble that is over. */
export const resolvers: readonly string[] = [
  ...['fix', 'solve', 'resolve', 'address', 'repair', 'remedy', 'rectify', 'correct', 'eliminate', 'cure'],
  ...[
    'overcome',
    'prevent',
    'avoid',
    'take care of',
    'took care of',
    'taken care of',
    'get rid of',
    'got rid of',
  ],
  ...['sort out', 'sorted out', 'iron out', 'ironed out', 'work out', 'worked out', 'alleviate', 'reduce'],
];
