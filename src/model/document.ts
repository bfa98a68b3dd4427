/** Text that was read from one input, with where it came from. */
export interface Document {
  /** The input as the user named it; `-` is standard input. */
  readonly source: string;
  readonly text: string;
  /** Where the text was fetched from, `null` for files. */
  readonly url: string | null;
  /** The WHATWG name of the encoding that the bytes were decoded from. */
  readonly encoding: string;
  /** The bytes themselves, where there are any: mail names the encoding of each of its parts. */
  readonly bytes?: Uint8Array;
  /** When it was fetched, by the clock of its site, ISO 8601; left out of files, and where the site does not tell. */
  readonly fetchedAt?: string;
}
