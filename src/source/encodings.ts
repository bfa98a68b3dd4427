import { decodeBuffer } from 'encoding-sniffer';
import { ResultType, Sniffer } from 'encoding-sniffer/sniffer';

/**
 * The name of the encoding that a label stands for, in lower case: `latin1` → `windows-1252`.
 * `null` when the label is none of the WHATWG Encoding Standard's (https://encoding.spec.whatwg.org, section 4.2).
 */
export function encodingName(label: string): string | null {
  return result(new Sniffer({ userEncoding: label }));
}

/**
 * The encoding that a BOM, an XML declaration or a `<meta>` names in the first `most` bytes, by the encoding
 * sniffing algorithm of the HTML Standard (section 13.2.3.2); `null` when none of them does.
 */
export function sniffEncoding(bytes: Uint8Array, most: number): string | null {
  const sniffer = new Sniffer({ maxBytes: most });
  sniffer.write(bytes.subarray(0, most));
  return result(sniffer);
}

/** Decodes bytes from the encoding of this name; a BOM is stronger than the name (Encoding Standard, section 6). */
export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return decodeBuffer(buffer, { userEncoding: encoding });
}

function result(sniffer: Sniffer): string | null {
  return sniffer.resultType === ResultType.DEFAULT ? null : sniffer.encoding.toLowerCase();
}
