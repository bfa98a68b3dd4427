import type { EventRule } from '../../lexicon/event-rule.js';
import { type NumberLists, openLists } from '../stored/number-lists.js';
import { openParts, uint16s } from '../stored/parts.js';
import { openStrings, type Places } from '../stored/strings.js';

/** What of a rule matters while it is matched; the rest is for its readers and its tests. */
export type MatchedRule = Omit<EventRule, 'examples' | 'note' | 'source'>;

/** A pattern of a rule. */
export interface RulePattern {
  readonly rule: MatchedRule;
  /** The place of the rule among all. */
  readonly order: number;
  readonly source: string;
}

/**
 * The event rules with the tables that find which of their patterns may match. Lists are what the elements of patterns
 * list, words those that stand in lists; all have numbers from 0.
 */
export interface RuleTables {
  readonly patterns: readonly RulePattern[];
  /** By the pattern: the lists of its elements in their order, those that must be there as well, that of its opener. */
  readonly elements: NumberLists;
  readonly needs: NumberLists;
  readonly openers: Uint16Array;
  readonly words: Places;
  /**
   * By the word: the lists that take it in all forms, as it is written, as the first, the last and the rarest word of a
   * phrase.
   */
  readonly takes: NumberLists;
  readonly takesForm: NumberLists;
  readonly begins: NumberLists;
  readonly ends: NumberLists;
  readonly rarestIn: NumberLists;
  /** By the word: the patterns whose rarest list it belongs to. */
  readonly wakes: NumberLists;
  /** How many lists there are. */
  readonly lists: number;
  /** The lists that take any word of a class: a part of speech, `BAD`. */
  readonly classes: Readonly<Record<string, readonly number[]>>;
}

/** What the first line of a file of rules says. */
export interface RuleHead {
  readonly schema: typeof rulesSchema;
  readonly rules: readonly MatchedRule[];
  readonly lists: number;
  readonly classes: RuleTables['classes'];
}

export const rulesSchema = 'tesla-sentiment-rules/1';

/** The patterns of rules, one after the other. */
export function patternsOf(rules: readonly MatchedRule[]): readonly RulePattern[] {
  return rules.flatMap((rule, order) => [rule.pattern].flat().map((source) => ({ rule, order, source })));
}

/**
 * The tables that `encodeRules` made.
 * @throws Error when the bytes are none
 */
export function openRules(bytes: Uint8Array): RuleTables {
  const parts = openParts<RuleHead>(bytes, rulesSchema);
  if (parts === null) throw new Error('the event rules are broken');
  const { rules, lists, classes } = parts.head;
  return {
    patterns: patternsOf(rules),
    elements: openLists(parts, 'elements'),
    needs: openLists(parts, 'needs'),
    openers: uint16s(parts.part('openers')),
    words: openStrings(parts, 'words'),
    takes: openLists(parts, 'takes'),
    takesForm: openLists(parts, 'takesForm'),
    begins: openLists(parts, 'begins'),
    ends: openLists(parts, 'ends'),
    rarestIn: openLists(parts, 'rarestIn'),
    wakes: openLists(parts, 'wakes'),
    lists,
    classes,
  };
}
