/** What words or phrases say by themselves, on AFINN's scale: −5 (worst) … 5 (best), 0 for nothing. */
export interface PolarityEntry {
  /**
   * Words or phrases in lower case. Each word is written as it stands in text or in its base form, which then
   * stands for all forms; contractions are written out (`can not`), hyphens left out (`run around`).
   */
  readonly terms: readonly string[];
  readonly valence: number;
  /** The parts of speech that a single word must have, any when absent. */
  readonly pos?: readonly string[];
  readonly note?: string;
}
