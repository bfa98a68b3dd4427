import type { TextManner } from './manners/manner.js';

/** Where a full name may begin behind the name of the account: at a capital letter behind anything else. */
const border = /(?<=[\p{Ll}\p{N}_.-])(?=\p{Lu})/gu;

/** The name that something else on the page names too, the longest of those in what is printed. */
function knownName(printed: string, names: ReadonlySet<string>): string | undefined {
  let known: string | undefined;
  for (const name of names) {
    if (name.length > (known?.length ?? 1) && printed.includes(name)) known = name;
  }
  return known;
}

/** The name of the account, without the full name glued behind it, which mostly begins like it. */
function withoutFullName(printed: string): string {
  const borders = [...printed.matchAll(border)].map(({ index }) => index);
  const alike = borders.find((at) => {
    const full = printed.slice(at).split(' ', 1)[0] ?? '';
    return full.length > 2 && printed.toLowerCase().startsWith(full.toLowerCase().slice(0, at));
  });
  return printed.slice(0, alike ?? borders[0] ?? printed.length);
}

/** What people call themselves, glued behind names of small letters with a stroke: `some_nameCyclist`. */
const flair = /^([a-z0-9]+[_-][a-z0-9_-]*[a-z])\p{Lu}\p{Ll}{2,}$/u;

/** Shorter names may well begin others. */
const shortestName = 4;

/** Where something glued behind a name may begin: at a capital letter or a year. */
const glued = /(?<=[\p{Ll}\p{N}_-])(?=\p{Lu}|(?:19|20)\d{2}(?!\d))/gu;

/** The longest name that heads another post and begins this one, where something is glued behind it. */
function nameOfOther(printed: string, others: ReadonlySet<string>): string | undefined {
  return [...printed.matchAll(glued)]
    .map(({ index }) => printed.slice(0, index))
    .findLast((name) => name.length >= shortestName && others.has(name));
}

const withoutFlair = (printed: string, others: ReadonlySet<string>): string =>
  nameOfOther(printed, others) ?? flair.exec(printed)?.[1] ?? printed;

/**
 * The name of an author without what a software prints around it: his initial, his full name, his flair.
 * @param names those that something else on the page names
 * @param others those that head posts of the page
 */
export function bareName(
  printed: string,
  manner: TextManner,
  names: ReadonlySet<string>,
  others: ReadonlySet<string>,
): string {
  if (manner.initial === true) {
    const [initial = ''] = printed;
    const name = printed.slice(initial.length).trimStart();
    return name.toLowerCase().startsWith(initial.toLowerCase()) ? name : printed;
  }
  if (manner.flairs === true) return withoutFlair(printed, others);
  return manner.fullName === true ? (knownName(printed, names) ?? withoutFullName(printed)) : printed;
}
