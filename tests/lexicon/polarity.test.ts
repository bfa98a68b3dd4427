import { describe, expect, test } from 'vitest';
import { createLanguage } from '../../src/analysis/language.js';
import { findCues } from '../../src/analysis/sentiment/find-cues.js';
import { concessions, conditions, contrasts, notContrasting } from '../../src/lexicon/discourse.js';
import { idioms } from '../../src/lexicon/idioms.js';
import { hedges, intensity } from '../../src/lexicon/intensity.js';
import { absences, negators, notNegating, resolvers } from '../../src/lexicon/negation.js';
import { polarity } from '../../src/lexicon/polarity.js';
import { polarityCorrections } from '../../src/lexicon/polarity-corrections.js';
import { polarityEmoji } from '../../src/lexicon/polarity-emoji.js';
import { defaultSettings } from '../../src/settings.js';

const entries = [...polarity, ...polarityCorrections, ...polarityEmoji, ...idioms];
const language = createLanguage(defaultSettings.limits);

describe('the polarity lexicon', () => {
  test('keeps to the scale of AFINN', () => {
    expect(entries.filter(({ valence }) => Math.abs(valence) > 5)).toEqual([]);
  });

  test('says each term once', () => {
    const terms = entries.flatMap((entry) => entry.terms);
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
  });

  test('is in lower case with single spaces', () => {
    const terms = entries.flatMap((entry) => entry.terms);
    expect(terms.filter((term) => term !== term.toLowerCase() || /^\s|\s\s|\s$|^$/.test(term))).toEqual([]);
  });

  test('names parts of speech for single words only', () => {
    expect(entries.filter((entry) => entry.pos && entry.terms.some((term) => term.includes(' ')))).toEqual(
      [],
    );
  });
});

describe('every term of the sentiment lexicon can be found in text', () => {
  const lists = {
    idioms: idioms.flatMap(({ terms }) => terms),
    emoji: polarityEmoji.flatMap(({ terms }) => terms),
    words: [...polarity, ...polarityCorrections].flatMap(({ terms }) => terms),
    intensity: intensity.flatMap(({ terms }) => terms),
    negation: [...negators, ...absences, ...notNegating],
    discourse: [...contrasts, ...notContrasting, ...concessions, ...conditions, ...hedges],
    resolvers: resolvers.filter((term) => term.includes(' ')),
  };
  test.each(Object.entries(lists))('%s', (_, terms) => {
    const unfound = terms.filter((term) => {
      const sentences = language.parse(term);
      const tokens = sentences[0]?.tokens ?? [];
      const whole = findWhole(tokens);
      return sentences.length !== 1 || !whole;
    });
    expect(unfound).toEqual([]);
  });
});

/** Whether the tokens are one term, or a word that this part of speech takes the meaning from. */
function findWhole(tokens: Parameters<typeof findCues>[0]): boolean {
  const [cue] = findCues(tokens);
  return cue ? cue.after === tokens.length : tokens.length === 1;
}
