/** `[start, end)` in UTF-16 code units of the text that it belongs to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
