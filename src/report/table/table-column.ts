/** A cell: one printable line, painted after it was cut and filled. */
export interface TableCell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

export interface TableColumn {
  readonly heading: string;
  /** On which side the spaces go. */
  readonly fill: 'left' | 'right';
  /** How many columns of a terminal it takes; without bounds it is never cut: half a number is a wrong one. */
  readonly bounds?: readonly [least: number, most: number];
  /** Columns with a rank are left out where there is no room for all, the lowest rank first. */
  readonly rank?: number;
}

/** Spaces between two columns. */
export const gap = 2;
