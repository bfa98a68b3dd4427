import type { Element, Pattern, Words } from './pattern.js';

/** What a step does: take a word of a list, do so where there is one, want none, leave words out. */
export const steps = { word: 0, optional: 1, not: 2, gap: 3, wideGap: 4 } as const;

/** What the numbers of a list do not tell of it, a bit each; 0 for most lists. */
export const traits = { phrases: 1, atStart: 2, atEnd: 4, mentions: 8 } as const;

/**
 * Patterns in one row of whole numbers: of each how many steps its trigger, what stands after and what stands before it
 * have, then for each step what it does and the number of its list, or how many words are left out at most. What stands
 * before the trigger is told from there on. A match reads a few numbers that lie side by side, where the objects of
 * thousands of patterns lie all over the memory.
 */
export interface PatternTape {
  /** The row; a longer one takes its place when it is full. */
  readonly numbers: Int16Array;
  /** By the number of a list. */
  readonly traits: Uint8Array;
  readonly lists: readonly (Words | undefined)[];
  /** Adds a pattern and says where it begins. */
  add(pattern: Pattern): number;
}

/** An empty tape for patterns with so many lists. */
export function createPatternTape(lists: number): PatternTape {
  const tape = {
    numbers: new Int16Array(1024),
    traits: new Uint8Array(lists),
    lists: new Array<Words | undefined>(lists).fill(undefined),
  };
  let end = 0;
  const write = (number: number): void => {
    if (end === tape.numbers.length) {
      const longer = new Int16Array(2 * end);
      longer.set(tape.numbers);
      tape.numbers = longer;
    }
    tape.numbers[end] = number;
    end += 1;
  };
  return Object.assign(tape, {
    add({ trigger, after, before }: Pattern): number {
      const start = end;
      for (const side of [trigger, after, before]) write(side.length);
      for (const element of [...trigger, ...after, ...before.toReversed()]) {
        write(stepOf(element));
        write(element.kind === 'gap' ? element.most : element.list.number);
        if (element.kind === 'gap') continue;
        tape.lists[element.list.number] = element.list;
        tape.traits[element.list.number] = traitsOf(element.list);
      }
      return start;
    },
  });
}

function stepOf(element: Element): number {
  if (element.kind === 'gap') return element.wide ? steps.wideGap : steps.gap;
  if (element.kind === 'not') return steps.not;
  return element.optional ? steps.optional : steps.word;
}

function traitsOf({ phrases, atStart, atEnd, takesMentions }: Words): number {
  return (
    (phrases.length > 0 ? traits.phrases : 0) |
    (atStart ? traits.atStart : 0) |
    (atEnd ? traits.atEnd : 0) |
    (takesMentions ? traits.mentions : 0)
  );
}
