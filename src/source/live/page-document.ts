import { isUtf8 } from 'node:buffer';
import type { Document } from '../../model/document.js';
import type { Problem } from '../../problem.js';
import { encodingName } from '../encodings.js';
import { requireEncoding } from '../require-encoding.js';
import { toDocument } from '../to-document.js';
import type { WebPage } from './web-page.js';

/**
 * Decodes a page. What the site says of its encoding counts for more than what the page says, but less than that the
 * bytes are valid UTF-8: servers are set up once for pages of all kinds.
 * @param source how results and problems call the page
 * @param encoding the encoding that the user named, `null` without one
 * @throws UsageError when `encoding` is no WHATWG encoding label
 */
export function pageDocument(
  { address, body, charset, date }: WebPage,
  source: string,
  encoding: string | null,
): readonly (Document | Problem)[] {
  const told = charset === '' || isUtf8(body) ? null : encodingName(charset);
  const label = encoding === null ? told : requireEncoding(encoding);
  const moment = Date.parse(date);
  const fetched = Number.isNaN(moment) ? {} : { fetchedAt: new Date(moment).toISOString() };
  return toDocument(
    { source, bytes: body, url: address, ...fetched },
    label === 'utf-8' && encoding === null ? null : label,
  );
}
