import type { ParsedSentence } from '../token.js';
import type { RuleReading } from './rule-layer.js';

/** What the rules found in a text of one or more sentences, in figures that the combination weighs. */
export interface RuleSummary {
  /** Summed weights of the words that praise, and of those that blame: 0 and more. */
  readonly praise: number;
  readonly blame: number;
  readonly strongestPraise: number;
  readonly strongestBlame: number;
  /** How many words or phrases praise, and how many blame. */
  readonly praises: number;
  readonly blames: number;
  /** The weight of the last word that has one, 0 when none has. */
  readonly last: number;
  readonly tokens: number;
  readonly sentences: number;
  /** How many sentences praise and blame only what may be, in conditions and wishes. */
  readonly unreal: number;
  readonly exclaims: boolean;
  readonly asks: boolean;
  readonly denies: boolean;
}

/** How many figures `ruleFeatures` returns. */
export const ruleFeatureCount = 12;

/** Sums up one sentence. */
export function summarizeRules({ evidence, denials }: RuleReading, { tokens }: ParsedSentence): RuleSummary {
  let praise = 0;
  let blame = 0;
  let strongestPraise = 0;
  let strongestBlame = 0;
  let praises = 0;
  let blames = 0;
  let last = 0;
  for (const { weight } of evidence) {
    if (weight > 0) {
      praise += weight;
      praises += 1;
      strongestPraise = Math.max(strongestPraise, weight);
    } else {
      blame -= weight;
      blames += 1;
      strongestBlame = Math.max(strongestBlame, -weight);
    }
    last = weight;
  }
  return {
    praise,
    blame,
    strongestPraise,
    strongestBlame,
    praises,
    blames,
    last,
    tokens: tokens.length,
    sentences: 1,
    unreal: evidence.length > 0 && evidence.every(({ rule }) => rule.includes('condition')) ? 1 : 0,
    exclaims: tokens.some(({ lower }) => lower === '!'),
    asks: tokens.some(({ lower }) => lower === '?'),
    denies: denials.some((count) => count % 2 === 1),
  };
}

/** Sums up the sentences of a text, in their order. */
export function joinSummaries(summaries: readonly RuleSummary[]): RuleSummary {
  const sum = (pick: (summary: RuleSummary) => number) =>
    summaries.reduce((total, summary) => total + pick(summary), 0);
  const most = (pick: (summary: RuleSummary) => number) =>
    summaries.reduce((largest, summary) => Math.max(largest, pick(summary)), 0);
  return {
    praise: sum(({ praise }) => praise),
    blame: sum(({ blame }) => blame),
    strongestPraise: most(({ strongestPraise }) => strongestPraise),
    strongestBlame: most(({ strongestBlame }) => strongestBlame),
    praises: sum(({ praises }) => praises),
    blames: sum(({ blames }) => blames),
    last: summaries.findLast(({ last }) => last !== 0)?.last ?? 0,
    tokens: sum(({ tokens }) => tokens),
    sentences: sum(({ sentences }) => sentences),
    unreal: sum(({ unreal }) => unreal),
    exclaims: summaries.some(({ exclaims }) => exclaims),
    asks: summaries.some(({ asks }) => asks),
    denies: summaries.some(({ denies }) => denies),
  };
}

/** The summary as figures between about −1 and 2, each bent so that it saturates. */
export function ruleFeatures(summary: RuleSummary): Float64Array {
  const balance = summary.praise - summary.blame;
  const flag = (holds: boolean) => (holds ? 1 : 0);
  return Float64Array.of(
    balance / Math.sqrt(balance * balance + 0.8 ** 2),
    saturated(summary.praise + summary.blame),
    Math.log(1 + summary.tokens) / 4,
    saturated(summary.strongestPraise),
    saturated(summary.strongestBlame),
    summary.last / (Math.abs(summary.last) + 0.3),
    Math.log(1 + summary.praises),
    Math.log(1 + summary.blames),
    flag(summary.exclaims),
    flag(summary.asks),
    flag(summary.denies),
    Math.log(Math.max(1, summary.sentences)),
  );
}

function saturated(amount: number): number {
  return amount / (amount + 0.3);
}
