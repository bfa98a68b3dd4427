import { describe, expect, it } from 'vitest';
import { repairMojibake } from '../../../src/reader/text/repair-mojibake.js';

/** What a program shows of a text that it reads as windows-1251 although it is UTF-8. */
function broken(text: string): string {
  const shown = new TextDecoder('windows-1251').decode(new TextEncoder().encode(text));
  return shown.replaceAll('\u0098', '?');
}

const sentence = 'Пётр отвёз машину в сервис — «Илья» ждал №5 и уехал';

describe('Cyrillic words that were read as windows-1251', () => {
  it('are repaired with their punctuation', () => {
    expect(repairMojibake(broken(sentence))).toBe(sentence);
  });

  it('keep the columns in which a program printed them', () => {
    const line = `${broken('Пётр сегодня')}   ${broken('машина готова')}`;
    expect(repairMojibake(line).indexOf('машина')).toBe(line.indexOf(broken('машина')));
  });

  it('are left alone where they are whole', () => {
    expect(repairMojibake(sentence)).toBe(sentence);
  });
});
