import { sniffEncoding } from './encodings.js';

/** What the bytes say of their own encoding. */
export interface Declaration {
  /** The name of the encoding in lower case, `null` when there is none that is known. */
  readonly encoding: string | null;
  /** The declared label when no encoding has it, else `null`. */
  readonly unknown: string | null;
}

/**
 * The standard looks at the first 1,024 bytes; saved pages hold long inline styles and scripts before
 * their `<meta>`, so we look further.
 */
const sniffedBytes = 64 * 1024;

/** `=3D` is the equals sign of quoted-printable mail, which is decoded later. */
const label = /charset[ \t\n]{0,8}=(?!3D)[ \t\n]{0,8}["']?([A-Za-z0-9][\w.:-]{0,39})/i;

/** The label of a `<meta … charset=…>` that the sniffer left out because it does not know it. */
function unknownLabel(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, sniffedBytes)).toString(
    'latin1',
  );
  let at = head.search(/<meta\b/i);
  while (at !== -1) {
    const end = head.indexOf('>', at);
    const found = label.exec(head.slice(at, Math.min(end === -1 ? at + 500 : end, at + 500)));
    if (found?.[1] !== undefined) return found[1];
    const next = head.slice(at + 5).search(/<meta\b/i);
    at = next === -1 ? -1 : at + 5 + next;
  }
  return null;
}

/** The encoding that a BOM, an XML declaration or a `<meta>` names, or the label that none has. */
export function declaredEncoding(bytes: Uint8Array): Declaration {
  const encoding = sniffEncoding(bytes, sniffedBytes);
  return { encoding, unknown: encoding === null ? unknownLabel(bytes) : null };
}
