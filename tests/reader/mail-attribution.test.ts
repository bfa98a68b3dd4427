import { describe, expect, it } from 'vitest';
import { mailAttribution } from '../../src/reader/mail-attribution.js';

const nameIn = (text: string) => {
  const lines = text.split('\n');
  const found = mailAttribution(['Own words.', '', ...lines]);
  return found === null ? null : found.lines === lines.length ? found.name : `over ${found.lines} lines`;
};

describe('what announces a quote in mail', () => {
  it.each([
    'On Tue, Jun 4, 2013 at 10:11 AM, Kim Ax <kim@a.example> wrote:',
    'On Tue, Jun 4, 2013 at 10:11 AM, Kim Ax <\nkim@a.example> wrote:',
    'On Tue, 04 Jun 2013 10:11:12 -0700 (PDT),\nKim Ax <kim@a.example> wrote:',
    'On 4 Jun 2013, at 10:11, Kim Ax <kim@a.example> wrote:',
    'On 06/04/2013 10:11 AM, Kim Ax wrote:',
    'On Tuesday, June 4, 2013 10:11:12 AM UTC-7, Kim Ax wrote:',
    'In article <12$3@news.a.example>, Kim Ax <kim@a.example> wrote:',
    'In article <12$3@news.a.example>,\nkim@a.example (Kim Ax) writes:',
    '"Kim Ax" <kim@a.example> wrote:',
    'Kim Ax <kim@a.example> writes:',
    'Kim Ax wrote:',
    '2013/6/4 Kim Ax <kim@a.example>',
    'Quoting Kim Ax <kim@a.example>:',
    'Am 04.06.2013 um 10:11 schrieb Kim Ax <kim@a.example>:',
    'Am Dienstag, 4. Juni 2013 10:11:12 UTC+2 schrieb Kim Ax:',
    'Kim Ax schrieb am 04.06.2013 um 10:11:',
    'Kim Ax wrote on 4 Jun 2013 10:11:',
    '* Kim Ax <kim@a.example> [2013-06-04 10:11]:',
    'Le 4 juin 2013 à 10:11, Kim Ax <kim@a.example> a écrit :',
    'Le mar. 4 juin 2013 à 10:11, Kim Ax <kim@a.example>\na écrit :',
    'El mar, 4 jun 2013 a las 10:11, Kim Ax (<kim@a.example>) escribió:',
    'Il giorno mar 4 giu 2013 alle ore 10:11 Kim Ax <kim@a.example> ha scritto:',
    'Op 4 juni 2013 10:11 schreef Kim Ax <kim@a.example>:',
    'Em ter, 4 de jun de 2013 às 10:11, Kim Ax <kim@a.example> escreveu:',
    'Den 4 juni 2013 10:11 skrev Kim Ax <kim@a.example>:',
    'W dniu 4 czerwca 2013 10:11 użytkownik Kim Ax <kim@a.example>\nnapisał:',
    '4 июня 2013 г., 10:11 пользователь Kim Ax <kim@a.example> написал:',
    'ti 4. kesäk. 2013 klo 10.11 Kim Ax (kim@a.example) kirjoitti:',
    'Dne 4. června 2013 10:11 Kim Ax <kim@a.example> napsal(a):',
  ])('%j', (text) => {
    expect(nameIn(text)).toBe('Kim Ax');
  });

  it('shows no more of an address than what stands before its @', () => {
    expect(nameIn('kim@a.example wrote:')).toBe('kim');
  });

  it.each(['The advisor said:', 'Here is what I know:', 'Kim Ax', 'write to kim@a.example', ''])(
    'is not %j',
    (text) => {
      expect(nameIn(text)).toBeNull();
    },
  );

  it('does not take the words above it', () => {
    expect(mailAttribution(['On 4 June it broke again.', 'Kim Ax wrote:'])).toMatchObject({ lines: 1 });
  });
});
