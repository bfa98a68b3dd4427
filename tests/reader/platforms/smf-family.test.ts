import { describe, expect, it } from 'vitest';
import { nameInHeading, smfThreadId } from '../../../src/reader/platforms/smf-family.js';

describe('the name in the heading of an SMF quote', () => {
  it.each([
    ['Quote from: Wim on April 30, 2022, 10:36:08 PM', 'Wim'],
    ['Quote from: Wim on Today at 10:36:08 PM', 'Wim'],
    ['Quote from: Wim on Sun, 09 January 2022, 10:44:39', 'Wim'],
    ['Quote from: Out on Sunday on April 30, 2022, 10:36:08 PM', 'Out on Sunday'],
    ['Quote from: On Call', 'On Call'],
    ['Quote from: 4: four on April 30, 2022, 10:36:08 PM', '4: four'],
    ['Zitat von: Karl am Berg am 12. Mai 2013, 10:11:12', 'Karl am Berg'],
    ['Citation de: Lou le 12 Mai 2013 à 10:11:12', 'Lou'],
    ['Cita de: Ana en casa en Marzo 03, 2012, 10:05:09 am', 'Ana en casa'],
    ['Цитата: Варя от 12 Март 2010, 15:54:11', 'Варя'],
    ['Citace: Karel Dva  12. Duben 2013, 10:11:12', 'Karel Dva'],
    ['نقل قول از: علی در ۲۷ بهمن ۱۳۹۴, ۱۷:۳۱:۰۵', 'علی'],
    ['Zzz: Wim qqq 12 May 2013, 10:11:12', 'Wim'],
  ])('%s', (heading, name) => {
    expect(nameInHeading(heading)).toBe(name);
  });

  it('is missing where the quote has none', () => {
    expect(nameInHeading('Quote')).toBeNull();
  });
});

describe('the id of an SMF thread', () => {
  it.each([
    ['http://forum.example/index.php?topic=12.30', '12'],
    ['http://forum.example/index.php/topic,12.0.html', '12'],
    ['http://forum.example/index.php?PHPSESSID=a1;topic=12.msg5#msg5', '12'],
    ['http://forum.example/index.php?topic=12.0;prev_next=next', null],
    ['http://forum.example/index.php?board=3.0', null],
  ])('%s', (address, id) => {
    expect(smfThreadId(address)).toBe(id);
  });
});
