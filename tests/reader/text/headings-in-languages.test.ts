import { describe, expect, it } from 'vitest';
import { findHeadings } from '../../../src/reader/text/find-headings.js';
import { manners } from '../../../src/reader/text/manners/index.js';
import { textLine } from '../../../src/reader/text/text-line.js';

/** The author and the date in the heading of a post, as one manner reads it. */
function headingOf(line: string, name: string) {
  const manner = manners.find((some) => some.name === name);
  const lines = [line, '', 'Nobody rang me back.'].map(textLine);
  return manner === undefined ? [] : findHeadings(lines, manner).map(({ author, date }) => [author, date]);
}

describe('headings of phpBB 3', () => {
  it.each([
    ['by Kim 77 » Mon Mar 12, 2012 2:05 pm', 'Mon Mar 12, 2012 2:05 pm'],
    ['Příspěvek od Kim 77 » pon 12. bře 2012 14:05:11', 'pon 12. bře 2012 14:05:11'],
    ['Hozzászólás Szerző: Kim 77 » 2012. márc. 12., hétf. 14:05', '2012. márc. 12., hétf. 14:05'],
    ['Mesaj gönderen Kim 77 » 12 Mar 2012, 14:05', '12 Mar 2012, 14:05'],
    ['Δημοσίευση από Kim 77 » 12 Μαρ 2012, 14:05', '12 Μαρ 2012, 14:05'],
    ['文章 Kim 77 » 2012年 3月 12日 14:05', '2012年 3月 12日 14:05'],
  ])('%s', (line, date) => {
    expect(headingOf(line, 'phpbb3')).toEqual([['Kim 77', date]]);
  });
});

describe('headings of other boards', () => {
  it.each([
    ['smf', '« Trả lời #4 vào lúc: 12 Tháng 3, 2012, 14:05:11 »', '12 Tháng 3, 2012, 14:05:11'],
    ['smf', '« 回复 #4 于: 2012-03-12, 14:05:11 »', '2012-03-12, 14:05:11'],
    ['smf', '« Отговор #4 -: Март 12, 2012, 14:05:11 »', 'Март 12, 2012, 14:05:11'],
    ['vbulletin3', 'Vieux 12/03/2012, 14h05 #4', '12/03/2012, 14h05'],
    ['vbulletin3', 'Eski 12-03-2012, 14:05 #4', '12-03-2012, 14:05'],
    ['phpbb2', 'Enviada: Seg Mar 12, 2012 2:05 pm    Assunto: Re: x', 'Seg Mar 12, 2012 2:05 pm'],
    ['phpbb2', 'Zaslal: 12.3.2012 14:05    Předmět: Re: x', '12.3.2012 14:05'],
    ['phpbb2', 'Пуснато на: Пон Мар 12, 2012 2:05 pm    Заглавие: x', 'Пон Мар 12, 2012 2:05 pm'],
  ])('%s: %s', (name, line, date) => {
    expect(headingOf(line, name)).toEqual([[null, date]]);
  });
});
