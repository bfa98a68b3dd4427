import { isUtf8 } from 'node:buffer';
import { declaredEncoding } from './declared-encoding.js';
import { decodeBytes, encodingName } from './encodings.js';
import { normalizeText } from './normalize-text.js';
import { utf16WithoutBom } from './utf16.js';

/** Text with the encoding that it was decoded from. */
export interface Decoded {
  readonly text: string;
  /** The WHATWG name in lower case. */
  readonly encoding: string;
  /** The label that the bytes declare when no encoding has it, else `null`. */
  readonly unknown: string | null;
}

/** What old pages are in when they say nothing (HTML Standard, section 13.2.3.2, step 9). */
const fallback = 'windows-1252';

/** Few byte errors in a long UTF-8 text are damage, many are another encoding. */
const soundToDamaged = 4;

/** Whether most of what is not ASCII reads as UTF-8 although some of it is damaged. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let sound = 0;
  let damaged = 0;
  for (const character of new TextDecoder().decode(bytes)) {
    if (character === '\uFFFD') damaged++;
    else if (character > '\x7F') sound++;
  }
  return sound >= soundToDamaged * damaged;
}

function chooseEncoding(bytes: Uint8Array, declared: string | null): string {
  // The only encodings that are valid UTF-8 without being it hide their characters in escape sequences.
  if (declared === 'iso-2022-jp' && bytes.includes(0x1b)) return declared;
  if (isUtf8(bytes)) return 'utf-8';
  if (declared !== null && declared !== 'utf-8') return declared;
  return isDamagedUtf8(bytes) ? 'utf-8' : fallback;
}

/**
 * Decodes the bytes of one input. What decides, in this order: a BOM, `label`, UTF-16 by its zeros, valid
 * UTF-8 (pages that declare Latin-1 and are UTF-8 are more frequent than true ones), the declared encoding,
 * UTF-8 with damage, windows-1252. A BOM is stronger than `label`, as in the Encoding Standard (section 6).
 * @param label a WHATWG encoding label, or `null` to recognise the encoding
 */
export function decode(bytes: Uint8Array, label: string | null): Decoded {
  const given = label === null ? utf16WithoutBom(bytes) : encodingName(label);
  const declared = given === null ? declaredEncoding(bytes) : { encoding: given, unknown: null };
  const encoding = byteOrderMark(bytes) ?? given ?? chooseEncoding(bytes, declared.encoding);
  const text = normalizeText(decodeBytes(bytes, encoding));
  return { text, encoding, unknown: encoding === 'utf-8' ? null : declared.unknown };
}

/** The encoding that the first bytes mark, or `null`. */
function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}
