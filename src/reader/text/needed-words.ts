/** Texts of which any match holds one at least. */
type OneOf = readonly string[];

/** What any match of a part of a pattern holds: of each list one text. */
type Needs = readonly OneOf[];

const known = new WeakMap<RegExp, Needs>();

/**
 * What a text has to hold so that a pattern can match in it: of each list at least one text, all in lower case and
 * without white space. Nothing is said of what stands in classes, in what may be left out, and in look-arounds; so a
 * text that holds it need not match. It takes a fraction of the time in which V8 makes a pattern ready for its first
 * text. After the prefilters of RE2 (https://swtch.com/~rsc/regexp/regexp4.html, "FilteredRE2" in its sources).
 */
function neededWords(pattern: RegExp): Needs {
  let needs = known.get(pattern);
  if (needs === undefined) {
    needs = createNeedsReader([...pattern.source.toLowerCase()])();
    known.set(pattern, needs);
  }
  return needs;
}

/**
 * Whether a pattern may match in a text, as far as its words tell.
 * @param folded what {@link folded} makes of the text, or of a longer one that the text is a part of
 */
export function mayMatch(pattern: RegExp, folded: string): boolean {
  return neededWords(pattern).every((words) => words.some((word) => folded.includes(word)));
}

/** A text in small letters; the long s is the one letter that only patterns without regard to case take for another. */
export function folded(text: string): string {
  return text.toLowerCase().replaceAll('\u017f', 's');
}

/** Such signs stand for no text of their own; those of Greek have several small letters. */
const apart = /[\s^$.\u0370-\u03ff]/u;

/** A reader of what any match holds, up to the end of the pattern or of the group that its signs begin in. */
function createNeedsReader(signs: readonly string[]): () => Needs {
  let at = 0;
  const skipTo = (end: string): void => {
    while (at < signs.length && signs[at] !== end) at += signs[at] === '\\' ? 2 : 1;
    at += 1;
  };
  /** Takes the quantifier that follows; tells how it leaves what stands before it. */
  const quantifier = (): 'once' | 'repeated' | 'optional' => {
    const sign = signs[at];
    if (sign === undefined || !'?*+{'.includes(sign)) return 'once';
    const isOptional = sign === '?' || sign === '*' || (sign === '{' && signs[at + 1] === '0');
    if (sign === '{') skipTo('}');
    else at += 1;
    if (signs[at] === '?') at += 1;
    return isOptional ? 'optional' : 'repeated';
  };
  const group = (): Needs => {
    const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/u.exec(signs.slice(at, at + 40).join(''))?.[0] ?? '';
    at += opening.length;
    const needs = alternatives();
    at += 1;
    return /[=!]$/u.test(opening) ? [] : needs;
  };
  const sequence = (): Needs => {
    const needs: OneOf[] = [];
    let run = '';
    const endRun = (): void => {
      if (run !== '') needs.push([run]);
      run = '';
    };
    while (at < signs.length && signs[at] !== '|' && signs[at] !== ')') {
      const sign = signs[at] ?? '';
      at += 1;
      let own = '';
      let held: Needs = [];
      if (sign === '(') held = group();
      else if (sign === '[') skipTo(']');
      else if (sign === '\\') own = escaped();
      else if (!apart.test(sign)) own = sign;
      const times = quantifier();
      if (own === '' || times === 'optional') endRun();
      else run += own;
      if (times === 'repeated') endRun();
      if (times !== 'optional') needs.push(...held);
    }
    endRun();
    return needs;
  };
  /** What the sign behind a backslash stands for, where it is itself. */
  const escaped = (): string => {
    const sign = signs[at] ?? '';
    at += 1;
    if (sign === 'p' || sign === 'u') {
      if (signs[at] === '{') skipTo('}');
      else at += 4;
    } else if (sign === 'k') skipTo('>');
    else if (sign === 'x') at += 2;
    return /[\w]/u.test(sign) ? '' : sign;
  };
  const alternatives = (): Needs => {
    const all = [sequence()];
    while (signs[at] === '|') {
      at += 1;
      all.push(sequence());
    }
    const [only] = all;
    if (all.length === 1 && only !== undefined) return only;
    const surest = all.map((needs) => needs.toSorted((one, other) => shortest(other) - shortest(one))[0]);
    return surest.every((needs) => needs !== undefined) ? [surest.flat()] : [];
  };
  return alternatives;
}

function shortest(texts: OneOf): number {
  return Math.min(...texts.map(({ length }) => length));
}
