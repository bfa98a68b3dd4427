/** A block may hold so much (RFC 8878, section 3.1.1.2.3). */
const blockBytes = 128 * 1024;

/** Writes bytes as Zstandard that repeats one of them: Node.js compresses so only from version 22.15. */
export function repeatedByte(byte: string, count: number): Buffer {
  const blocks: Buffer[] = [];
  for (let left = count; left > 0; left -= blockBytes) {
    const size = Math.min(left, blockBytes);
    const isLast = left <= blockBytes ? 1 : 0;
    const header = isLast | (1 << 1) | (size << 3);
    blocks.push(Buffer.from([header & 255, (header >> 8) & 255, header >> 16, byte.charCodeAt(0)]));
  }
  return Buffer.concat([frameHeader, ...blocks]);
}

/** Writes a text as Zstandard in one block without compression. */
export function storedText(text: string): Buffer {
  const bytes = Buffer.from(text);
  const header = 1 | (bytes.length << 3);
  return Buffer.concat([frameHeader, Buffer.from([header & 255, (header >> 8) & 255, header >> 16]), bytes]);
}

/** The magic number, a frame without size and checksum, and a window of 1 MB. */
const frameHeader = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x50]);
