import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/source/decode.js';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('decode', () => {
  const cases: readonly [
    situation: string,
    bytes: Uint8Array,
    label: string | null,
    text: string,
    encoding: string,
  ][] = [
    ['UTF-8 that says nothing', utf8('<p>café'), null, '<p>café', 'utf-8'],
    ['UTF-8 with a BOM', utf8('\uFEFFcafé'), null, 'café', 'utf-8'],
    ['UTF-16LE with a BOM', Buffer.from('\uFEFFcafé', 'utf16le'), null, 'café', 'utf-16le'],
    ['UTF-16BE with a BOM', utf16be('\uFEFFcafé'), null, 'café', 'utf-16be'],
    ['UTF-16LE without a BOM', Buffer.from('<p>café', 'utf16le'), null, '<p>café', 'utf-16le'],
    ['UTF-16BE without a BOM', utf16be('<p>café'), null, '<p>café', 'utf-16be'],
    ['windows-1252 quotes that say nothing', bytes([0x93], 'ok', [0x94]), null, '“ok”', 'windows-1252'],
    [
      'Latin-1 declared: read as windows-1252',
      bytes('<meta charset=iso-8859-1>', [0x92]),
      null,
      '<meta charset=iso-8859-1>’',
      'windows-1252',
    ],
    [
      'GBK declared',
      bytes('<meta charset="gbk">', [0xc4, 0xe3, 0xba, 0xc3]),
      null,
      '<meta charset="gbk">你好',
      'gbk',
    ],
    [
      'Big5 declared',
      bytes('<meta charset=big5>', [0xa7, 0x41, 0xa6, 0x6e]),
      null,
      '<meta charset=big5>你好',
      'big5',
    ],
    [
      'Shift_JIS declared',
      bytes('<meta charset=shift_jis>', [0x82, 0xcd, 0x82, 0xa2]),
      null,
      '<meta charset=shift_jis>はい',
      'shift_jis',
    ],
    [
      'EUC-KR declared',
      bytes('<meta charset=euc-kr>', [0xb0, 0xa1]),
      null,
      '<meta charset=euc-kr>가',
      'euc-kr',
    ],
    [
      'ISO-2022-JP declared',
      bytes('<meta charset=iso-2022-jp>', [0x1b, 0x24, 0x42, 0x24, 0x4f, 0x1b, 0x28, 0x42]),
      null,
      '<meta charset=iso-2022-jp>は',
      'iso-2022-jp',
    ],
    [
      'a meta that lies about UTF-8',
      utf8('<meta charset=iso-8859-1>café'),
      null,
      '<meta charset=iso-8859-1>café',
      'utf-8',
    ],
    [
      'a meta that claims UTF-8',
      bytes('<meta charset=utf-8>caf', [0xe9]),
      null,
      '<meta charset=utf-8>café',
      'windows-1252',
    ],
    [
      'UTF-8 with a damaged byte',
      Buffer.concat([utf8('café déjà vu, señor'), bytes([0xff])]),
      null,
      'café déjà vu, señor\uFFFD',
      'utf-8',
    ],
    ['a label of the user', bytes([0xcf, 0xf0, 0xe8]), 'windows-1251', 'При', 'windows-1251'],
    ['a label against valid UTF-8', utf8('é'), 'latin1', 'Ã©', 'windows-1252'],
  ];

  it.each(cases)('%s', (_situation, input, label, text, encoding) => {
    expect(decode(input, label)).toEqual({ text, encoding, unknown: null });
  });

  it('finds a declaration behind the first 1,024 bytes', () => {
    const input = bytes('<!--', 'x'.repeat(5000), '--><meta charset=koi8-r>', [0xc4, 0xc1]);
    expect(decode(input, null).text.endsWith('да')).toBe(true);
  });

  it('reads an unknown charset as windows-1252 and names it', () => {
    const { text, unknown } = decode(bytes('<meta charset="klingon"><p>caf', [0xe9]), null);
    expect({ end: text.slice(-4), unknown }).toEqual({ end: 'café', unknown: 'klingon' });
  });

  it('makes every line end one \\n', () => {
    expect(decode(utf8('a\r\nb\rc\nd'), null).text).toBe('a\nb\nc\nd');
  });

  it('removes BOMs in the middle and keeps no-break spaces', () => {
    expect(decode(utf8('a\uFEFFb\n\u00A0\nc'), null).text).toBe('ab\n\u00A0\nc');
  });

  it('replaces NUL and lone surrogates', () => {
    const lone = Buffer.from([0x61, 0x00, 0x3d, 0xd8, 0x62, 0x00]);
    expect(decode(utf8('a\0b'), null).text).toBe('a\uFFFDb');
    expect(decode(lone, 'utf-16le').text).toBe('a\uFFFDb');
  });
});
