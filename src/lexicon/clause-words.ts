/** Words that open a clause, and how that clause hangs on the one before it. */
export const clauseOpeners: ReadonlyMap<string, 'coordinate' | 'complement' | 'relative' | 'adverbial'> =
  new Map([
    ...(['and', 'but', 'or', 'so', 'yet', 'then'] as const).map((word) => [word, 'coordinate'] as const),
    ...(['that', 'whether', 'how', 'what', 'why'] as const).map((word) => [word, 'complement'] as const),
    ...(['who', 'which', 'whom', 'whose', 'where'] as const).map((word) => [word, 'relative'] as const),
    ...(
      [
        'because',
        'bc',
        'cuz',
        'coz',
        'cos',
        "'cause",
        'when',
        'whenever',
        'while',
        'if',
        'unless',
        'although',
        'though',
        'until',
        'till',
        'once',
        'since',
        'as',
        'before',
        'after',
        'whereas',
      ] as const
    ).map((word) => [word, 'adverbial'] as const),
  ]);

/** Verbs that take what somebody says, thinks or wants as a clause of its own. */
export const complementVerbs: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'think',
  'believe',
  'know',
  'hope',
  'wish',
  'promise',
  'assure',
  'guess',
  'suppose',
  'hear',
  'feel',
  'expect',
  'doubt',
  'claim',
  'find',
  'learn',
  'realize',
  'mean',
  'explain',
  'insist',
  'swear',
  'figure',
]);

/** Verbs whose object acts in the infinitive that follows: `asked the advisor to look`. */
export const objectControl: ReadonlySet<string> = new Set([
  'ask',
  'tell',
  'get',
  'want',
  'need',
  'require',
  'expect',
  'allow',
  'force',
  'order',
  'urge',
  'beg',
]);

/** Those of them that a noun may follow as the subject of what is said: `he says the manager called`. */
export const reportVerbs: ReadonlySet<string> = new Set([
  'say',
  'think',
  'believe',
  'know',
  'hope',
  'claim',
  'hear',
  'guess',
  'suppose',
  'realize',
  'wish',
]);

/** Verbs with which posters tell each other what to do. */
export const imperatives: ReadonlySet<string> = new Set(
  'ask call check contact demand document email escalate file get go insist keep post push request speak start take talk tell try write'.split(
    ' ',
  ),
);

/** Verbs, in the base form, whose third person is a noun as well: `the app crashes`. */
export const verbsLikeNouns: ReadonlySet<string> = new Set(
  (
    'leak crash rattle squeak creak freeze stall break fail stop buzz hum shake drop charge claim promise refuse offer ' +
    'glitch lag reboot restart smell stink click whine crack flicker hang jam drain heat cool work start lock switch ' +
    'turn cut call email answer reply respond blame ignore lie charge bill ring beep pop slip tear rub drip flood fade ' +
    'shut dump cancel delay rush care help need want sound look taste feel clunk grind vibrate knock peel chip loop ' +
    'show display report state display hiss skip print scan time'
  ).split(' '),
);
