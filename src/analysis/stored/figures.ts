/** A number as it stands in the head of a model's file: with six digits. */
export function figure(value: number): number {
  return Number(value.toPrecision(6));
}

/** The largest whole number in which weights are learned: 93 steps, 0 in the middle, say of a weight what there is to say. */
export const largestWhole = 46;
