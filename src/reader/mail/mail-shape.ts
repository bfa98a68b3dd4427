import type { Document } from '../../model/document.js';
import type { Settings } from '../../settings.js';
import { isWebArchive } from '../html/is-web-archive.js';
import { looksLikeHtml } from '../html/looks-like-html.js';
import { mailDate } from './mail-date.js';

/** The platform of everything in the format of mail, news articles included. */
export const mail = { platform: 'mail', name: 'Mailing list or Usenet' } as const;

/** A header longer than this is not looked through. */
const longestHead = 32 * 1024;

/** Fields that programs write, and people do not copy. */
const technicalFields = new Set(
  (
    'message-id received mime-version path newsgroups return-path delivered-to references in-reply-to content-type ' +
    'x-mailer x-original-to list-id dkim-signature'
  ).split(' '),
);

const month = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/u;

/**
 * Whether a line stands between the messages of a mailbox: `From `, an address and a date (RFC 4155, appendix A);
 * archives of newsgroups have a number in the place of both.
 */
export function isEnvelope(line: string): boolean {
  if (!line.startsWith('From ') || line.length > 300) return false;
  if (/^From -?\d{6,}\s*$/u.test(line)) return true;
  return month.test(line) && /\b(?:19|20)\d{2}\b/u.test(line) && /\d{1,2}:\d{2}/u.test(line);
}

/** Whether a line begins a field of a header (RFC 5322, section 2.2). */
export function isField(line: string): boolean {
  return /^[!-9;-~]{1,76}[ \t]?:/u.test(line);
}

/** The fields of the header that a text begins with, by their names in lower case. */
function fieldsOf(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.slice(0, longestHead).split('\n')) {
    if (line === '') break;
    if (isField(line)) {
      const colon = line.indexOf(':');
      fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
    } else if (!/^[ \t]/u.test(line)) return new Map();
  }
  return fields;
}

/** Whether a text is a mailbox of several messages, or one message, by its beginning; `null` when it is neither. */
export function mailShape(text: string): 'mailbox' | 'message' | null {
  const start = text.slice(0, longestHead).search(/\S/u);
  const opening = text.slice(Math.max(0, start));
  const [first = '', second = ''] = opening.slice(0, 2000).split('\n', 2);
  if (isEnvelope(first) && (isField(second) || second.startsWith('>From '))) return 'mailbox';
  const fields = fieldsOf(opening);
  const isFromSomebody = fields.has('from') || fields.has('path');
  const isTechnical = Array.from(fields.keys()).some((name) => technicalFields.has(name));
  const isDated = fields.has('subject') && mailDate(fields.get('date') ?? '').time !== null;
  return isFromSomebody && (isTechnical || isDated) ? 'message' : null;
}

/** Whether a document is read as mail: asked for, known by its beginning, or by its name where it is no page. */
export function isMail({ source, text }: Document, { platform }: Settings): boolean {
  if (platform !== null) return platform === mail.platform;
  if (looksLikeHtml(text) || isWebArchive(text)) return false;
  return mailShape(text) !== null || /\.(?:eml|mbox)$/iu.test(source);
}
