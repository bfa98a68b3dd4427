import { companyHeads, companyLinks, companyObjects, dealings } from '../../lexicon/company-evidence.js';
import type { ParsedSentence, Token } from '../token.js';

/** How far before the link the dealing stands: `bought a used one from Norfolk`. */
const dealingReach = 6;

/**
 * Names that a post shows to be companies', lower-cased, so that no list has to know them: handles (`@norfolkcare`, and
 * `norfolkcare` who answers), names with a role behind them, and names of those one deals with.
 */
export function companiesIn(sentences: readonly ParsedSentence[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token?.pos !== 'PROPN' || token.lower.length < 2) continue;
      if (token.lower.startsWith('@')) {
        if (!/\d$/u.test(token.lower)) names.add(token.lower).add(token.lower.slice(1));
      } else if (isNamedBefore(tokens, at) || isDealtWith(tokens, at)) names.add(token.lower);
    }
  }
  return names;
}

function isNamedBefore(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower === "'s" ? tokens[at + 2] : tokens[at + 1];
  return companyHeads.has(next?.lower ?? '');
}

function isDealtWith(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.pos === 'PROPN') before -= 1;
  const link = tokens[before];
  if (link === undefined) return false;
  if (link.pos === 'VERB' && companyObjects.has(link.lemma)) return true;
  if (!companyLinks.has(link.lower)) return false;
  return tokens.slice(Math.max(0, before - dealingReach), before).some(({ lemma }) => dealings.has(lemma));
}
