const sampleBytes = 4096;

/** One or two stray zeros are damage in a text of another encoding. */
const fewestZeros = 3;

/**
 * `utf-16le` or `utf-16be` when the bytes look like UTF-16 without a BOM, else `null`. Western text has a zero
 * in every second byte, and any text has them in its spaces and line ends; zeros in both places are binary.
 */
export function utf16WithoutBom(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length, sampleBytes);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < end; index++) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  const enough = Math.max(fewestZeros, end / 20);
  if (odd >= enough && even * 20 <= odd) return 'utf-16le';
  if (even >= enough && odd * 20 <= even) return 'utf-16be';
  return null;
}
