import { polarity } from '../../lexicon/polarity.js';
import { polarityCorrections } from '../../lexicon/polarity-corrections.js';
import { afinn } from '../sentiment/sentiment-terms.js';

/** Words of this value and beyond are a verdict, on AFINN's scale of −5 … 5. */
const verdictValue = 2;

const values = new Map(afinn);
for (const { terms, valence } of [...polarity, ...polarityCorrections]) {
  for (const term of terms) if (!term.includes(' ')) values.set(term, valence);
}

/** Words of the sentiment lexicon that call something bad, and those that call it good. */
export const badWords: ReadonlySet<string> = new Set(
  [...values].flatMap(([word, value]) => (value <= -verdictValue ? word : [])),
);
export const goodWords: ReadonlySet<string> = new Set(
  [...values].flatMap(([word, value]) => (value >= verdictValue ? word : [])),
);
