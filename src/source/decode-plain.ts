import { isUtf8 } from 'node:buffer';
import type { Decoded } from './decode.js';
import { normalizeText } from './normalize-text.js';
import { utf16WithoutBom } from './utf16.js';

/** With it begin the shift sequences of ISO-2022-JP, the only encoding of the web that hides in ASCII. */
const shiftSign = 0x1b;

/**
 * What `decode` makes of bytes that can only be UTF-8, as most are: without a BOM and whatever they declare. `null`
 * for all others. It loads nothing of what recognises encodings.
 */
export function decodePlain(bytes: Uint8Array): Decoded | null {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb;
  if (isMarked || !isUtf8(bytes) || bytes.includes(shiftSign) || utf16WithoutBom(bytes) !== null) return null;
  return { text: normalizeText(new TextDecoder().decode(bytes)), encoding: 'utf-8', unknown: null };
}
