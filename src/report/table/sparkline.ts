const levels = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** A place without a value. */
const nothing = '·';

/**
 * Values −1…1 as a line of block characters of so many heights, the lowest for −1; a dot where there is no value.
 * @param width how many characters it may take, at least 1; neighbours share one, by their mean, where they are more
 */
export function sparkline(values: readonly (number | null)[], width: number): string {
  const places = Math.min(width, values.length);
  return Array.from({ length: places }, (_, place) => {
    const from = Math.floor((place * values.length) / places);
    const to = Math.floor(((place + 1) * values.length) / places);
    const known = values.slice(from, to).filter((value) => value !== null);
    if (known.length === 0) return nothing;
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    const height = Math.floor(((mean + 1) / 2) * levels.length);
    return levels[Math.max(0, Math.min(levels.length - 1, height))] ?? nothing;
  }).join('');
}
