import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/reader/compose.js';
import type { DraftQuote } from '../../../src/reader/draft.js';
import { readLetterWords } from '../../../src/reader/mail/read-letter-words.js';
import { textLayout } from '../../../src/reader/paragraphs.js';

const shown = ({ author, text, quotes }: DraftQuote): object => ({
  by: author,
  text,
  ...(quotes.length === 0 ? {} : { quotes: quotes.map(shown) }),
});

function read(text: string) {
  const { pieces, signature } = readLetterWords(text.split('\n'), textLayout);
  const content = compose(pieces);
  return { text: content.text, quotes: content.quotes.map(shown), signature };
}

const alone = (text: string) => ({ text, quotes: [], signature: null });

describe('answered mail below the words', () => {
  const asked = { text: 'Thanks.', quotes: [{ by: 'Kim Ax', text: 'Ready on Friday.' }], signature: null };
  it.each([
    [
      '-----Original Message-----',
      'From: Kim Ax <k@a.example>\nSent: 4 June 2013 10:11\nTo: Jo\nSubject: Car',
    ],
    ['', 'From: Kim Ax [mailto:k@a.example]\nSent: 4 June 2013 10:11\nTo: Jo\nSubject: Car'],
    ['________________________________', '*From:* Kim Ax\n*Date:* 4 June 2013\n*To:* Jo'],
    [
      '-----Ursprüngliche Nachricht-----',
      'Von: Kim Ax\nGesendet: Dienstag, 4. Juni 2013\nAn: Jo\nBetreff: Auto',
    ],
    ['', 'De : Kim Ax\nEnvoyé : mardi 4 juin 2013\nÀ : Jo\nObjet : Voiture'],
    ['', 'De: Kim Ax\nEnviado el: martes\nPara: Jo\nCC: Al; Bo;\n Cy\nAsunto: Coche'],
    ['', 'Da: Kim Ax\nInviato: martedì\nA: Jo\nOggetto: Auto'],
    ['-----Oorspronkelijk bericht-----', 'Van: Kim Ax\nVerzonden: dinsdag\nAan: Jo\nOnderwerp: Auto'],
    ['', 'Från: Kim Ax\nSkickat: den 4 juni\nTill: Jo\nÄmne: Bil'],
    ['', 'Fra: Kim Ax\nSendt: 4. juni\nTil: Jo\nEmne: Bil'],
    ['', 'Od: Kim Ax\nWysłano: 4 czerwca\nDo: Jo\nTemat: Auto'],
    ['', 'От: Kim Ax\nОтправлено: 4 июня\nКому: Jo\nТема: Машина'],
    ['', '差出人: Kim Ax\n送信日時: 2013年6月4日\n宛先: Jo\n件名: 車'],
    [
      '---------- Forwarded message ----------',
      'From: Kim Ax <k@a.example>\nDate: Tue, Jun 4, 2013\nSubject: Car',
    ],
    ['', 'On Tue, Jun 4, 2013 at 10:11 AM, Kim Ax <k@a.example> wrote:'],
  ])('is a quote under %j and %j', (marker, header) => {
    expect(read(`Thanks.\n\n${marker}\n${header}\n\nReady on Friday.`)).toEqual(asked);
  });

  it('holds what it answers in turn', () => {
    const header = (name: string) => `From: ${name}\nSent: 4 June\nTo: Jo\nSubject: Car\n`;
    expect(read(`Three.\n\n${header('Two')}\nTwo.\n\n${header('One')}\nOne.`).quotes).toEqual([
      { by: 'Two', text: 'Two.', quotes: [{ by: 'One', text: 'One.' }] },
    ]);
  });

  it('has no author where nothing names him', () => {
    expect(read('Thanks.\n\n-----Original Message-----\nReady on Friday.').quotes).toEqual([
      { by: null, text: 'Ready on Friday.' },
    ]);
  });

  it('is marked line by line in some programs, and the answer stands below', () => {
    expect(
      read(
        '----- Original Message -----\nFrom: "Kim Ax" <k@a.example>\nTo: Jo\nSent: today\n\n> Ready on Friday.\n\nThanks.',
      ),
    ).toEqual(asked);
  });

  it('is announced within its marks in others', () => {
    expect(
      read('Thanks.\n\n> On 4 Jun 2013, at 10:11, Kim Ax <k@a.example> wrote:\n> \n> Ready on Friday.'),
    ).toEqual(asked);
  });

  it.each([
    'From: what I hear it is the pump.\n\nTo: be honest I doubt it.',
    'From: A\nTo: B\nwas the route that the truck took.',
    '--- Original part: the pump ---',
  ])('is not to be found in %j', (text) => {
    expect(read(text).quotes).toEqual([]);
  });
});

describe('the signature', () => {
  it('stands below its mark', () => {
    expect(read('Words.\n\n-- \nKim Ax\n+1 555 0100')).toEqual({
      ...alone('Words.'),
      signature: 'Kim Ax\n+1 555 0100',
    });
  });

  it('ends at the quote below it', () => {
    expect(read('Words.\n-- \nKim\n\nJo wrote:\n> Asked.\n> -- \n> Jo')).toEqual({
      text: 'Words.',
      quotes: [{ by: 'Jo', text: 'Asked.' }],
      signature: 'Kim',
    });
  });

  it('is what a phone writes', () => {
    expect(read('Words.\n\nSent from my iPhone\n\n> Asked.').signature).toBe('Sent from my iPhone');
    expect(read('Sent from my desk to yours.\n\nWords.').signature).toBeNull();
  });

  it('is no list of many lines below two dashes', () => {
    const lines = Array.from({ length: 9 }, (_, at) => `Point ${at}.`).join('\n');
    expect(read(`Words.\n--\n${lines}`).signature).toBeNull();
  });
});

describe('what nobody wrote', () => {
  it.each([
    ['the footer of a list', 'Words.\n\n_____________\nowners mailing list\nhttps://lists.example/listinfo'],
    ['two footers', 'Words.\n\n----------\nTo unsubscribe mail us\n\n__________\nOwners mailing list'],
    [
      'a footer without a line',
      'Words.\n\nYou received this message because you are in the Google Groups.\n',
    ],
    [
      'a footer under a dash',
      'Words.\n-\nTo unsubscribe from this list: send a line\nto majordomo@lists.example',
    ],
    [
      'the armour of a signed mail',
      '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA1\n\nWords.\n-----BEGIN PGP SIGNATURE-----\nVersion: 1\n\niQEc\n-----END PGP SIGNATURE-----',
    ],
    ['an encrypted block', 'Words.\n\n-----BEGIN PGP MESSAGE-----\n\nhQEM\n-----END PGP MESSAGE-----'],
    ['a file in the text', 'Words.\n\nbegin 644 a.jpg\nM1234\n`\nend\n'],
    ['the beginning of one', `Words.\n\nbegin 644 a.jpg\n${'M'.repeat(61)}\n${'M'.repeat(61)}`],
  ])('is left out: %s', (_, text) => {
    expect(read(text)).toEqual(alone('Words.'));
  });

  it('is left out of quotes too', () => {
    expect(read('> Asked.\n> _____________\n> owners mailing list\n\nWords.').quotes).toEqual([
      { by: null, text: 'Asked.' },
    ]);
  });

  it.each([
    'Words.\n\n----------\nMore words.',
    'Words.\n\nI had to unsubscribe from the newsletter.',
    'begin 2012 the car stood still.',
  ])('is not %j', (text) => {
    expect(read(text).text.replace(/\n+/g, ' ')).toBe(text.replace(/\n+/g, ' '));
  });
});
