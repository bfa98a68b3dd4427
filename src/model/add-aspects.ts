import { type Aspect, type AspectEvidence, type AspectSummary, aspectNames } from './aspect.js';
import { fourDecimals } from './four-decimals.js';

/** What is said of aspects somewhere. */
export interface PlacedAspects<P> {
  readonly place: P;
  readonly aspects: readonly AspectSummary[];
}

/** Evidence with where it is from. */
export interface PlacedEvidence<P> extends AspectEvidence {
  readonly place: P;
}

/** What several threads say of an aspect. */
export interface AspectTotal<P> extends Omit<AspectSummary, 'mostPositive' | 'mostNegative'> {
  readonly mostPositive: PlacedEvidence<P> | null;
  readonly mostNegative: PlacedEvidence<P> | null;
}

type Side = 'mostPositive' | 'mostNegative';

/** The aspects of several threads together, in the order of `aspectNames`; of equal evidence the first. */
export function addAspects<P>(all: readonly PlacedAspects<P>[]): readonly AspectTotal<P>[] {
  const byAspect = new Map<Aspect, { readonly place: P; readonly summary: AspectSummary }[]>();
  for (const { place, aspects } of all) {
    for (const summary of aspects) {
      const known = byAspect.get(summary.aspect);
      if (known === undefined) byAspect.set(summary.aspect, [{ place, summary }]);
      else known.push({ place, summary });
    }
  }
  return aspectNames.flatMap((aspect) => {
    const found = byAspect.get(aspect);
    if (found === undefined) return [];
    const sum = (value: (summary: AspectSummary) => number) =>
      found.reduce((total, { summary }) => total + value(summary), 0);
    const strongest = (side: Side): PlacedEvidence<P> | null => {
      let most: PlacedEvidence<P> | null = null;
      for (const { place, summary } of found) {
        const evidence = summary[side];
        if (evidence !== null && (most === null || Math.abs(evidence.score) > Math.abs(most.score)))
          most = { ...evidence, place };
      }
      return most;
    };
    const mentions = sum((summary) => summary.mentions);
    return [
      {
        aspect,
        mentions,
        positive: sum(({ positive }) => positive),
        neutral: sum(({ neutral }) => neutral),
        negative: sum(({ negative }) => negative),
        score: fourDecimals(sum((summary) => summary.score * summary.mentions) / mentions),
        mostPositive: strongest('mostPositive'),
        mostNegative: strongest('mostNegative'),
      },
    ];
  });
}
