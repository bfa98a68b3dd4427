import assert from 'node:assert/strict';
import { decode } from '../../../src/source/decode.js';
import { decodePlain } from '../../../src/source/decode-plain.js';
import { requireEncoding } from '../../../src/source/require-encoding.js';
import { loneSurrogate } from '../check-thread.js';
import { refusingUsage } from '../refusing-usage.js';
import { withinTime } from '../within-time.js';

const labels = [
  null,
  'utf-8',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'gb18030',
  'big5',
];

/** The bytes as text: of the encoding that the first byte chooses, of what they look like, and as a label. */
export function fuzz(bytes: Uint8Array): Promise<void> {
  return withinTime(async () => {
    const rest = bytes.subarray(1);
    const label = labels[(bytes[0] ?? 0) % labels.length] ?? null;
    assert(!loneSurrogate.test(decode(rest, label).text));
    const recognised = decode(rest, null);
    assert(!loneSurrogate.test(recognised.text));
    const plain = rest.byteLength === 0 ? null : decodePlain(rest);
    if (plain !== null) assert.deepEqual(plain, recognised);
    const given = new TextDecoder().decode(bytes.subarray(0, 30));
    const named = await refusingUsage(() => requireEncoding(given));
    if (named !== null) decode(rest, named);
  });
}
