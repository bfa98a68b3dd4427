import { aspectOfIssue, aspectTerms, noAspect } from '../../lexicon/aspects.js';
import { append } from '../../model/append.js';
import { type Aspect, aspectNames } from '../../model/aspect.js';
import type { Profile } from '../../model/profile.js';
import type { Token } from '../token.js';

/** Where a sentence names an aspect: tokens from `first` to before `after`. */
export interface AspectTerm {
  readonly aspect: Aspect;
  readonly first: number;
  readonly after: number;
}

/** Finds the aspects that a sentence names, in its order, none inside another. */
export type AspectTermFinder = (tokens: readonly Token[]) => readonly AspectTerm[];

/** A phrase of the lexicon; `null` keeps shorter ones out. */
interface Phrase {
  readonly words: readonly string[];
  readonly aspect: Aspect | null;
}

/** The company by its name is something else than `the company`: `my Tesla` is a car, `a Tesla owner` neither. */
type Meaning = Phrase & { readonly isName: boolean };

/** Whose single words are things or people, never what somebody does: `they parted ways`. */
const nouns: ReadonlySet<Aspect | null> = new Set(['parts', 'staff', 'product', 'company']);

/** Makes a finder of the built-in words and those of the profile: its own for aspects, its issues', its names. */
export function createAspectTermFinder(profile: Profile): AspectTermFinder {
  const byFirst = new Map<string, Meaning[]>();
  const known = new Set<string>();
  const add = (phrase: string, aspect: Aspect | null, isName = false): void => {
    if (known.has(phrase)) return;
    known.add(phrase);
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    append(byFirst, first, { words, aspect, isName });
  };
  for (const phrase of noAspect) add(phrase, null);
  for (const aspect of aspectNames) for (const term of profile.aspects?.[aspect] ?? []) add(term, aspect);
  for (const aspect of aspectNames) for (const term of aspectTerms[aspect]) add(term, aspect);
  for (const [issue, terms] of Object.entries(profile.issues))
    for (const term of terms) add(term, aspectOf(issue));
  for (const name of profile.company) add(name, 'company', true);
  for (const list of byFirst.values()) list.sort((one, other) => other.words.length - one.words.length);
  return (tokens) => find(tokens, byFirst);
}

/** The aspect of an issue: of the same name, by the table, else the product. */
function aspectOf(issue: string): Aspect {
  return aspectNames.find((name) => name === issue) ?? aspectOfIssue.get(issue) ?? 'product';
}

function find(tokens: readonly Token[], byFirst: ReadonlyMap<string, readonly Meaning[]>): AspectTerm[] {
  const terms: AspectTerm[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const token = tokens[first];
    if (token === undefined) break;
    if (token.pos === 'PUNCT') continue;
    const meaning = meaningAt(tokens, first, token, byFirst);
    if (meaning === undefined) continue;
    const after = first + meaning.words.length;
    const aspect = meaning.isName ? aspectOfName(tokens, first, after) : meaning.aspect;
    if (aspect !== null) terms.push({ aspect, first, after });
    first = after - 1;
  }
  return terms;
}

function meaningAt(
  tokens: readonly Token[],
  first: number,
  { lower, lemma, pos }: Token,
  byFirst: ReadonlyMap<string, readonly Meaning[]>,
): Meaning | undefined {
  const written = byFirst.get(lower);
  const base = lower === lemma ? undefined : byFirst.get(lemma);
  if (written === undefined && base === undefined) return undefined;
  const fits = ({ words, aspect }: Meaning): boolean =>
    words.length === 1
      ? !(pos === 'VERB' && nouns.has(aspect))
      : words.every((word, at) => at === 0 || isForm(tokens[first + at], word));
  const one = written?.find(fits);
  const other = base?.find(fits);
  return one === undefined || (other !== undefined && other.words.length > one.words.length) ? other : one;
}

function isForm(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.lower === word || token.lemma === word);
}

const owning = new Set([
  'my',
  'our',
  'your',
  'his',
  'her',
  'their',
  'a',
  'an',
  'this',
  'that',
  'new',
  'used',
]);

function aspectOfName(tokens: readonly Token[], first: number, after: number): Aspect | null {
  const next = tokens[after]?.pos;
  if (next === 'NOUN' || next === 'PROPN') return null;
  return owning.has(tokens[first - 1]?.lower ?? '') ? 'product' : 'company';
}
