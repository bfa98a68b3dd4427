import { Buffer, isUtf8 } from 'node:buffer';
import type { TextDecoder as NodeTextDecoder, TextEncoder as NodeTextEncoder } from 'node:util';
import PostalMime, { decodeWords, type Email } from 'postal-mime';
import { wellFormed } from '../clean-text.js';

declare global {
  // The types of the parser name these as types, which the types of Node.js 20 know as values only.
  interface TextDecoder extends NodeTextDecoder {}
  interface TextEncoder extends NodeTextEncoder {}
}

/** A message taken apart. */
export interface MimeMessage {
  /** The first of the fields with this name, in lower case; encoded words are decoded. */
  readonly field: (name: string) => string | null;
  /** The decoded words of all parts `text/plain`, `null` without any. */
  readonly text: string | null;
  /** The same of the parts `text/html`. */
  readonly html: string | null;
  /** Whether the text has lines that flow (RFC 3676), and are still to be joined. */
  readonly flow: 'none' | 'flowed' | 'flowed-without-spaces';
  readonly from: { readonly name: string; readonly address: string } | null;
}

/** A field `Content-Type` with its folded lines, in the header of the message or of a part. */
const typeFields = /^content-type:[^\n]*(?:\n[ \t]+\S[^\n]*)*/gimu;

const charset = /charset[ \t]*=[ \t]*(?:"[^"\n]*"|[^\s;"]+)/iu;

const fallback = 'windows-1252';

/** What decoding could not read is more than so much of what is not ASCII: the words are of another encoding. */
const toleratedShare = 0.2;

/** What stands in windows-1252 where Latin-1 and Unicode have control characters that nobody writes, from U+0080. */
const windowsCharacters = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** Text as all readers expect it. Node.js before 22.13 decodes windows-1252 as Latin-1, and so do some senders. */
function readable(text: string): string {
  return wellFormed(text).replace(
    /[\x80-\x9F]/gu,
    (character) => windowsCharacters[character.charCodeAt(0) - 0x80] ?? character,
  );
}

/** Field values of old programs hold bytes of their own encoding, where the parser expects UTF-8 (RFC 6532). */
function headAsUtf8(raw: string): string {
  const end = raw.indexOf('\n\n');
  const head = Buffer.from(end < 0 ? raw : raw.slice(0, end), 'latin1');
  if (isUtf8(head)) return raw;
  const text = new TextDecoder(fallback).decode(head);
  return Buffer.from(text).toString('latin1') + (end < 0 ? '' : raw.slice(end));
}

/** Gives each text of a message another encoding than it says. */
function withCharset(raw: string, name: string): string {
  const renamed = raw.replace(typeFields, (field) => {
    if (charset.test(field)) return field.replace(charset, `charset=${name}`);
    return /text\//iu.test(field) ? `${field}; charset=${name}` : field;
  });
  return /^content-type:/imu.test(raw) ? renamed : `Content-Type: text/plain; charset=${name}\n${raw}`;
}

function isDamaged(text: string): boolean {
  let sound = 0;
  let damaged = 0;
  for (const character of text) {
    if (character === '\uFFFD') damaged++;
    else if (character > '\x7F') sound++;
  }
  return damaged > toleratedShare * (sound + damaged);
}

async function parse(raw: string): Promise<Email> {
  return PostalMime.parse(Buffer.from(raw, 'latin1'), { rfc822Attachments: true });
}

function flowOf(fields: readonly string[]): MimeMessage['flow'] {
  const flowed = fields.find((field) => /format[ \t]*=[ \t]*"?flowed/iu.test(field));
  if (flowed === undefined) return 'none';
  return /delsp[ \t]*=[ \t]*"?yes/iu.test(flowed) ? 'flowed-without-spaces' : 'flowed';
}

/**
 * Takes a message apart (RFC 5322, RFC 2045 to 2047). Texts that their encoding cannot read are read in `encoding`.
 * @param raw one character a byte, lines ended by `\n`
 * @param encoding a WHATWG encoding name, or `null` for windows-1252
 * @throws Error when the message nests its parts too deeply or its header is too long
 */
export async function readMime(raw: string, encoding: string | null): Promise<MimeMessage> {
  const fields = raw.match(typeFields) ?? [];
  const flow = flowOf(fields);
  // The parser joins flowed lines without regard to the marks of quotes, so it is told of none.
  const fixed =
    flow === 'none' ? raw : raw.replace(typeFields, (field) => field.replace(/flowed/iu, 'fixed'));
  const prepared = headAsUtf8(fixed);
  let email = await parse(prepared);
  if (isDamaged(`${email.text ?? ''}${email.html ?? ''}`)) {
    email = await parse(withCharset(prepared, encoding ?? fallback));
  }
  const isAlternative = fields.some((field) => /multipart\/alternative/iu.test(field));
  const { from, headers, html = null } = email;
  return {
    field: (name) => {
      const value = headers.find(({ key }) => key === name)?.value;
      return value === undefined ? null : readable(decodeWords(value));
    },
    // Without an alternative the parser makes text out of HTML that has none, and loses its quotes.
    text: email.text === undefined || (html !== null && !isAlternative) ? null : readable(email.text),
    html: html === null ? null : readable(html),
    flow,
    from:
      from?.address === undefined ? null : { name: readable(decodeWords(from.name)), address: from.address },
  };
}
