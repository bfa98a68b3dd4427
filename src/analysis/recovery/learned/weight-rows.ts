/** The weights of features one after the other, each with the place of its type; a row begins at its start. */
export interface WeightRows {
  readonly starts: Uint32Array;
  readonly types: Uint8Array;
  readonly weights: Float64Array;
}

/**
 * The rows of named features, in the order of the names.
 * @param features pairs of a type's place and a weight by name; a name without any has an empty row
 */
export function weightRows(
  names: readonly string[],
  features: ReadonlyMap<string, Float64Array>,
): WeightRows {
  const starts = new Uint32Array(names.length + 1);
  for (const [row, name] of names.entries())
    starts[row + 1] = (starts[row] ?? 0) + (features.get(name)?.length ?? 0) / 2;
  const types = new Uint8Array(starts[names.length] ?? 0);
  const weights = new Float64Array(types.length);
  let place = 0;
  for (const name of names) {
    const pairs = features.get(name) ?? none;
    for (let at = 0; at < pairs.length; at += 2) {
      types[place] = pairs[at] ?? 0;
      weights[place] = pairs[at + 1] ?? 0;
      place += 1;
    }
  }
  return { starts, types, weights };
}

const none = new Float64Array();
