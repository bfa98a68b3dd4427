/** One element of a selector, with how it stands to the one before it; `null` for the first. */
export interface SelectorStep {
  readonly compound: string;
  readonly below: 'anywhere' | 'directly' | null;
}

/**
 * The pseudo-classes that depend on nothing but an element and its place, or what is in it; `:not()` and `:is()` only
 * of single elements, as others in them would have to be below the scope. None has another pseudo-class in it.
 */
const plainPseudos =
  /^(?:(?:not|is)\([^\s()>+~,|]+(?:, ?[^\s()>+~,|]+)*\)|has\([^()|]+\)|first-child|last-child)/u;

/**
 * Splits a selector into its alternatives, each the steps that lead down to an element.
 * @returns `null` for selectors with siblings, other pseudo-classes or what else only a whole parser can read
 */
export function selectorSteps(selector: string): readonly (readonly SelectorStep[])[] | null {
  const alternatives: (readonly SelectorStep[])[] = [];
  for (const alternative of splitOutside(selector, ',')) {
    const steps = stepsOf(alternative.trim());
    if (steps === null) return null;
    alternatives.push(steps);
  }
  return alternatives;
}

function stepsOf(alternative: string): readonly SelectorStep[] | null {
  if (alternative.startsWith('>') || alternative.endsWith('>')) return null;
  const steps: SelectorStep[] = [];
  for (const parent of splitOutside(alternative, '>')) {
    for (const [at, compound] of splitOutside(parent, ' ').entries()) {
      if (!isPlain(compound)) return null;
      const below = at === 0 ? 'directly' : 'anywhere';
      steps.push({ compound, below: steps.length === 0 ? null : below });
    }
  }
  return steps.length === 0 || goesBack(steps) ? null : steps;
}

/**
 * Whether some ways up from an element may have to be tried anew from each element above it: `a b > c d`, which would
 * take quadratic time on deep pages.
 */
function goesBack(steps: readonly SelectorStep[]): boolean {
  const ways = steps.map(({ below }) => (below === 'anywhere' ? ' ' : '>')).join('');
  const last = ways.lastIndexOf(' ');
  const parent = ways.lastIndexOf('>', last);
  return parent > 0 && ways.slice(0, parent).includes(' ');
}

/** The pieces between the separators that stand outside brackets and quotation marks; none of them is empty. */
function splitOutside(text: string, separator: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let quote = '';
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const character = text[at] ?? separator;
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '[' || character === '(') depth++;
    else if (character === ']' || character === ')') depth--;
    else if (character === separator && depth === 0) {
      if (at > from) pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return pieces;
}

function isPlain(compound: string): boolean {
  const outside = compound.replace(/\[[^[\]]*\]/gu, '[]');
  if (!/^(?:[\w.#[\]*:-]|\([^()]*\))+$/u.test(outside)) return false;
  return outside
    .replace(/\([^()]*\)/gu, (inner) => inner.replaceAll(':', '|'))
    .split(':')
    .slice(1)
    .every((pseudo) => plainPseudos.test(pseudo));
}
