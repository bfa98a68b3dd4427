import { append } from '../../model/append.js';
import type { Letter } from './letter.js';
import { readSubject } from './subject.js';

/** What joins letters. */
type Joinable = Pick<Letter, 'id' | 'references' | 'subject' | 'time' | 'author'>;

/** A letter at its place. */
export interface PlacedLetter<L> {
  readonly letter: L;
  /** The nearest letter above it that is here. */
  readonly parent: L | null;
  /** How many of those above it are here. */
  readonly depth: number;
}

/** The letters of one thread in the order of time, none before the one that it answers. */
export interface LetterThread<L> {
  /** The id of the first letter, which may not be here. */
  readonly id: string | null;
  readonly letters: readonly PlacedLetter<L>[];
}

/** The place of a letter in the tree, whether it is here or others only refer to it. */
interface Container<L> {
  readonly id: string | null;
  letter: L | null;
  parent: Container<L> | null;
  /** A container above this one, the root after a few steps: a short cut that keeps the search short. */
  above: Container<L> | null;
}

function rootOf<L>(container: Container<L>): Container<L> {
  let root = container;
  while (root.above !== null) root = root.above;
  for (let at: Container<L> | null = container; at !== null && at !== root; ) {
    const next: Container<L> | null = at.above;
    at.above = root;
    at = next;
  }
  return root;
}

/** Puts a container that has no parent below another, unless that stands below it. */
function attach<L>(child: Container<L>, parent: Container<L>): void {
  if (child.parent !== null || rootOf(parent) === child) return;
  child.parent = parent;
  child.above = parent;
}

/** A letter that came twice, in two mailboxes or by two lists. */
function isCopy(one: Joinable, other: Joinable): boolean {
  return one.time === other.time && one.author === other.author;
}

/** Every letter in its container, each below what it answers. */
function placeLetters<L extends Joinable>(letters: readonly L[]): readonly Container<L>[] {
  const byId = new Map<string, Container<L>>();
  const containerOf = (id: string): Container<L> => {
    const known = byId.get(id);
    if (known !== undefined) return known;
    const made: Container<L> = { id, letter: null, parent: null, above: null };
    byId.set(id, made);
    return made;
  };
  const placed: Container<L>[] = [];
  for (const letter of letters) {
    const known = letter.id === null ? undefined : byId.get(letter.id);
    if (known?.letter && isCopy(known.letter, letter)) continue;
    const isFree = letter.id !== null && !known?.letter;
    const container: Container<L> =
      isFree && letter.id !== null
        ? containerOf(letter.id)
        : { id: letter.id, letter: null, parent: null, above: null };
    container.letter = letter;
    placed.push(container);
  }
  for (const container of placed) {
    const answered = container.letter?.references.at(-1);
    if (answered !== undefined) attach(container, containerOf(answered));
  }
  // What others say of letters that are not here: each of their references answers the one before it.
  for (const { letter } of placed) {
    const references = letter?.references ?? [];
    for (const [at, id] of references.entries()) {
      const before = references[at - 1];
      if (before !== undefined && !byId.get(id)?.letter) attach(containerOf(id), containerOf(before));
    }
  }
  return placed;
}

interface Tree<L> {
  readonly root: Container<L>;
  readonly members: Container<L>[];
  /** When it began. */
  time: number | null;
}

function treesOf<L extends Joinable>(placed: readonly Container<L>[]): ReadonlyMap<Container<L>, Tree<L>> {
  const trees = new Map<Container<L>, Tree<L>>();
  for (const container of placed) {
    const root = rootOf(container);
    const tree = trees.get(root) ?? { root, members: [], time: null };
    const time = container.letter?.time ?? null;
    tree.members.push(container);
    if (time !== null && (tree.time === null || time < tree.time)) tree.time = time;
    trees.set(root, tree);
  }
  return trees;
}

/** Whether a tree is an answer that refers to nothing: only its subject tells what it answers. */
function isLostAnswer<L extends Joinable>({ root }: Tree<L>): boolean {
  return (
    root.letter !== null && root.letter.references.length === 0 && readSubject(root.letter.subject).isReply
  );
}

/** Puts answers without references below the last thread of their subject that had begun, or beside one another. */
function joinBySubject<L extends Joinable>(placed: readonly Container<L>[]): void {
  const lost: Tree<L>[] = [];
  const begun = new Map<string, Tree<L>[]>();
  for (const tree of treesOf(placed).values()) {
    const { key } = readSubject(tree.members[0]?.letter?.subject ?? null);
    if (key === '') continue;
    if (isLostAnswer(tree)) lost.push(tree);
    else append(begun, key, tree);
  }
  const siblings = new Map<string, Container<L>>();
  for (const { root, time } of lost) {
    const { key } = readSubject(root.letter?.subject ?? null);
    const candidates = (begun.get(key) ?? []).filter((tree) => (tree.time ?? 0) <= (time ?? Infinity));
    const last = candidates.reduce<Tree<L> | null>(
      (best, tree) => (best === null || (tree.time ?? 0) >= (best.time ?? 0) ? tree : best),
      null,
    );
    const parent = last?.root ?? siblings.get(key) ?? { id: null, letter: null, parent: null, above: null };
    if (last === null) siblings.set(key, parent);
    attach(root, parent);
  }
}

/** The letter that is here and stands nearest above a container. */
function answeredBy<L>(container: Container<L>): L | null {
  let above = container.parent;
  while (above !== null && above.letter === null) above = above.parent;
  return above?.letter ?? null;
}

/** The letters in the order of time; one without a date, or dated before the one it answers, follows that one. */
function inOrder<L extends Joinable>(members: readonly Container<L>[]): readonly PlacedLetter<L>[] {
  const order = new Map<L, { readonly time: number; readonly depth: number }>();
  const parents = new Map<L, L | null>();
  for (const container of members) {
    if (container.letter !== null) parents.set(container.letter, answeredBy(container));
  }
  const orderOf = (letter: L): { readonly time: number; readonly depth: number } => {
    const chain: L[] = [];
    for (let at: L | null = letter; at !== null && !order.has(at); at = parents.get(at) ?? null)
      chain.push(at);
    for (const member of chain.reverse()) {
      const parent = parents.get(member) ?? null;
      const above = parent === null ? undefined : order.get(parent);
      const time = Math.max(member.time ?? -Infinity, above?.time ?? -Infinity);
      order.set(member, { time, depth: above === undefined ? 0 : above.depth + 1 });
    }
    return order.get(letter) ?? { time: 0, depth: 0 };
  };
  const placed = Array.from(parents, ([letter, parent]) => ({ letter, parent, ...orderOf(letter) }));
  placed.sort((a, b) => (a.time === b.time ? a.depth - b.depth : a.time < b.time ? -1 : 1));
  return placed.map(({ letter, parent, depth }) => ({ letter, parent, depth }));
}

/**
 * Joins letters to threads by Jamie Zawinski's algorithm (https://www.jwz.org/doc/threading.html) on the fields of RFC
 * 5322, section 3.6.4. A letter's own last reference decides what it answers, whatever others say of it. By their
 * subjects only answers without any reference are joined. Threads come in the order of their first letters. Takes time
 * in proportion to the letters and their references.
 */
export function threadLetters<L extends Joinable>(letters: readonly L[]): readonly LetterThread<L>[] {
  const placed = placeLetters(letters);
  joinBySubject(placed);
  return Array.from(treesOf(placed).values(), ({ root, members }) => ({
    id: root.id ?? null,
    letters: inOrder(members),
  }));
}
