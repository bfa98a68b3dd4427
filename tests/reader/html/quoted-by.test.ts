import { describe, expect, it } from 'vitest';
import { quotedBy } from '../../../src/reader/html/quoted-by.js';

describe('the name in the heading NAME wrote:', () => {
  it.each([
    ['lathe wrote:', 'lathe'],
    ['Juno Wrote: ', 'Juno'],
    ['Quill, J. wrote:', 'Quill, J.'],
    ['Grit Vollmer hat geschrieben:', 'Grit Vollmer'],
    ['Élodie a écrit\u00a0:', 'Élodie'],
    ['Варя писал(а):', 'Варя'],
    ['John said wrote:', 'John said'],
    ['名無しさんが書きました:', '名無し'],
    ['Wim zzzz:', 'Wim'],
    ['Wim', 'Wim'],
  ])('%s', (heading, name) => {
    expect(quotedBy(heading)).toBe(name);
  });

  it.each([['Quote:'], ['Zitat'], ['wrote:'], [''], [':']])('%j has none', (heading) => {
    expect(quotedBy(heading)).toBeNull();
  });
});
