const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;

/** A share 0…1 as a bar of block characters in eighths of a column, at least one eighth for more than nothing. */
export function bar(share: number, width: number): string {
  if (share <= 0) return '';
  const parts = Math.max(1, Math.round(Math.min(1, share) * width * 8));
  return '█'.repeat(Math.floor(parts / 8)) + (eighths[parts % 8] ?? '');
}
