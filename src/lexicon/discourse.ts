/** Words after which the weight of a sentence lies. */
export const contrasts: readonly string[] = [
  ...['but', 'however', 'nevertheless', 'nonetheless', 'on the other hand', 'that said', 'that being said'],
  'having said that',
];

/** Phrases with `but` in them that contrast nothing. */
export const notContrasting: readonly string[] = [
  ...['but also', 'all but', 'but for', 'last but not least', 'no choice but', 'not only'],
];

/** Words that open a clause which the rest of the sentence outweighs. */
export const concessions: readonly string[] = [
  ...['although', 'though', 'even though', 'despite', 'in spite of', 'notwithstanding', 'regardless of'],
];

/** Words that only open a sentence when a comma or dash follows them there. */
export const openers: ReadonlySet<string> = new Set([
  'well',
  'ok',
  'okay',
  'yes',
  'yeah',
  'right',
  'fine',
  'sure',
]);

/** Words after which nothing is said to be so: it is thought, wished, hoped or missed. */
export const conditions: readonly string[] = [
  ...[
    'if',
    'unless',
    'whether',
    'in case',
    'as long as',
    'suppose',
    'assuming',
    'would',
    'hope',
    'hopefully',
  ],
  ...[
    'wish',
    'should',
    'should have',
    'could have',
    'would have',
    'let us hope',
    'ought to',
    'would be',
    'might',
  ],
  ...['may', 'would love', 'would love it if', 'i would rather', 'supposed to', 'in order to'],
];
