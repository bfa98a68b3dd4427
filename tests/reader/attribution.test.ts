import { describe, expect, it } from 'vitest';
import { attributedName } from '../../src/reader/html/attribution.js';

describe('the name in the line over a quote', () => {
  it.each([
    ['Marigold said:', 'Marigold'],
    ['@night_owl\u00a0 wrote:', 'night_owl'],
    ['fakir wrote: »', 'fakir'],
    ['On 10/28/2019 at 5:00 PM, plug n pray said:', 'plug n pray'],
    ['5 hours ago, Tin Whistle said:', 'Tin Whistle'],
    ['Quill, on 05 June 2012 - 12:40 PM, said:', 'Quill'],
    ['Am 3.3.2023 um 02:01  schrieb Gast Uwe:', 'Gast Uwe'],
    ['Jörg hat gesagt.:', 'Jörg'],
    ['Le 30/11/2020 at 19:47, PPAC a dit\u00a0:', 'PPAC'],
    ['Op maandag 22 april 2024 10:12 schreef Bas & Co het volgende:', 'Bas & Co'],
    ['Zitat von „Karla“', 'Karla'],
    ['Quoted from "lorry&lane"', 'lorry&lane'],
    ['tin ear writes...', 'tin ear'],
    ['Quoting Oldprop (Reply 3):', 'Oldprop'],
    ['Original post by izzy', 'izzy'],
  ])('%s', (line, name) => {
    expect(attributedName(line)).toBe(name);
  });

  it.each([
    '',
    'Quote',
    'Zitat',
    'He said nothing',
    'They never wrote',
    'Then he wrote back...',
    `${'x'.repeat(300)} said:`,
  ])('is not in "%s"', (line) => {
    expect(attributedName(line)).toBeNull();
  });
});
