import { describe, expect, it } from 'vitest';
import { createLanguage } from '../../../src/analysis/language.js';
import { splitClauses } from '../../../src/analysis/recovery/clauses.js';
import { readQuantities } from '../../../src/analysis/recovery/read-quantities.js';
import { readVerbs } from '../../../src/analysis/recovery/read-verbs.js';
import { defaultSettings } from '../../../src/settings.js';

const language = createLanguage(defaultSettings.limits);
const tokensOf = (text: string) => language.parse(text)[0]?.tokens ?? [];

/** The clauses of a sentence, each with its kind. */
const clausesIn = (text: string): readonly string[] => {
  const tokens = readVerbs(tokensOf(text));
  return splitClauses(tokens).map(({ from, to, kind }) => {
    const words = tokens.slice(from, to).filter(({ pos }) => pos !== 'PUNCT');
    return `${kind}: ${words.map(({ lower }) => lower).join(' ')}`;
  });
};

describe('clauses', () => {
  it('part a subject and its verb around a relative clause', () => {
    expect(clausesIn('The room we got was dirty.')).toEqual(['relative: the room we got', 'main: was dirty']);
  });

  it('take no infinitive from a preposition that ends a relative clause', () => {
    expect(clausesIn('The man I spoke to hung up on me.')).toEqual([
      'relative: the man i spoke to',
      'main: hung up on me',
    ]);
  });

  it('open what somebody is told without a conjunction', () => {
    expect(clausesIn('They told me it was fixed.')).toEqual([
      'main: they told me',
      'complement: it was fixed',
    ]);
  });

  it('open the main clause after a condition without a comma', () => {
    expect(clausesIn('If I have a complaint I ask them.')).toEqual([
      'main: if i have a complaint',
      'main: i ask them',
    ]);
  });

  it('keep the subject before a word that opens no clause', () => {
    expect(clausesIn('I then called the shop.')).toEqual(['main: i then called the shop']);
  });
});

describe('reading verbs', () => {
  it.each([
    ['The kettle leaks all over the worktop.', 'leaks'],
    ['The zip split on the second day.', 'split'],
    ['It started flickering after a week.', 'flickering'],
  ])('makes a verb of what looks like a noun: %s', (text, verb) => {
    const token = readVerbs(tokensOf(text)).find(({ lower }) => lower === verb);
    expect(token?.pos).toBe('VERB');
  });

  it('leaves a noun before another verb', () => {
    const token = readVerbs(tokensOf('The door leaks were sealed.')).find(({ lower }) => lower === 'leaks');
    expect(token?.pos).toBe('NOUN');
  });
});

describe('reading quantities', () => {
  it('makes a time of a number that is written together with its unit', () => {
    const tokens = readQuantities(tokensOf('We waited 3hrs for it.'));
    expect(tokens.map(({ lemma }) => lemma)).toContain('hour');
  });
});
