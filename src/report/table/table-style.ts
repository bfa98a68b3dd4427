type Paint = (text: string) => string;

/** How the words of a table are painted; never the only carrier of a meaning. */
export interface TableStyle {
  readonly title: Paint;
  readonly heading: Paint;
  readonly positive: Paint;
  readonly neutral: Paint;
  readonly negative: Paint;
  readonly faint: Paint;
}

const asIs: Paint = (text) => text;

/** Paints nothing. */
export const plainStyle: TableStyle = {
  title: asIs,
  heading: asIs,
  positive: asIs,
  neutral: asIs,
  negative: asIs,
  faint: asIs,
};
