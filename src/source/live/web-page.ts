/** A page as a site gave it. */
export interface WebPage {
  /** Where it was found, after redirects. */
  readonly address: string;
  /** The status of the answer. */
  readonly status: number;
  /** The encoding that the site names for it, as it writes it; empty without one. */
  readonly charset: string;
  /** By which the site tells whether the page is still the same (RFC 9110, section 8.8); empty without one. */
  readonly etag: string;
  readonly modified: string;
  /** When the site gave it, as its header `Date` says; empty without one. */
  readonly date: string;
  readonly body: Uint8Array;
}
