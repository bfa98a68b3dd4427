/** A row of a table before its cells mean anything. */
export interface TableRow {
  /** Where it stands, for messages: `line 12`. */
  readonly place: string;
  /** Names of the columns as written, with what the row holds in them. */
  readonly cells: readonly (readonly [name: string, value: unknown])[];
}
