import { tradeWords } from '../../lexicon/trade-words.js';
import type { Profile } from '../../model/profile.js';
import type { ParsedSentence } from '../token.js';

/** Whether sentences show that somebody deals with a company. */
export type CompanySight = (sentences: readonly ParsedSentence[]) => boolean;

/** Makes the test for a company's profile: its names and roles, handles, or the words of trade. */
export function createCompanySight({ company, roles }: Profile): CompanySight {
  const names = new Set([...company, ...Object.values(roles).flat()].filter((name) => !name.includes(' ')));
  const shows = (lower: string, lemma: string): boolean =>
    tradeWords.has(lower) ||
    tradeWords.has(lemma) ||
    names.has(lower) ||
    (lower.startsWith('@') && lower.length > 1);
  return (sentences) =>
    sentences.some(({ tokens }) => tokens.some(({ lower, lemma }) => shows(lower, lemma)));
}
