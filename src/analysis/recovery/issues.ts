import { generalIssues } from '../../lexicon/remedies.js';
import type { Profile } from '../../model/profile.js';
import type { Token } from '../token.js';

/** What the words of an event are about, `null` when they do not tell. */
export type IssueFinder = (tokens: readonly Token[]) => string | null;

/** Makes a finder of what an event is about: the profile's issue words first, then the general ones. */
export function createIssueFinder(profile: Profile): IssueFinder {
  const issueOf = new Map<string, string>();
  for (const issues of [profile.issues, generalIssues]) {
    for (const [issue, words] of Object.entries(issues)) {
      for (const word of words) if (!issueOf.has(word)) issueOf.set(word, issue);
    }
  }
  const firstWords = new Set([...issueOf.keys()].flatMap((words) => words.split(' ').slice(0, -1)));
  return (tokens) => {
    for (const [index, { lower, lemma }] of tokens.entries()) {
      const pair = firstWords.has(lower)
        ? issueOf.get(`${lower} ${tokens[index + 1]?.lemma ?? ''}`)
        : undefined;
      const issue = pair ?? issueOf.get(lower) ?? issueOf.get(lemma);
      if (issue !== undefined) return issue;
    }
    return null;
  };
}
