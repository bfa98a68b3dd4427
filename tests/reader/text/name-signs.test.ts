import { describe, expect, it } from 'vitest';
import {
  isNameWithLetter,
  isPictureNamed,
  isPictureOf,
  nameAndStatus,
  statusAndName,
  statusBeforeLabel,
} from '../../../src/reader/text/name-signs.js';

describe('a picture and the name below it', () => {
  it.each([
    ["Okke's foto", 'Okke'],
    ["Okke's profile picture", 'Okke'],
    ['Bild von Okke', 'Okke'],
    ['Avatar von u/okke_w', 'okke_w'],
  ])('belong together in any language: %s', (text, name) => {
    expect(isPictureOf(text, name)).toBe(true);
  });

  it.each([
    ['Okke', 'Okke'],
    ['Okke went home early, as always when it rains', 'Okke'],
    ['Re: Fuse', 'Fuse'],
  ])('do not where the line is no label: %s', (text, name) => {
    expect(isPictureOf(text, name)).toBe(false);
  });

  it('belong together where the picture says how the name begins', () => {
    expect(isPictureNamed('[okk]', 'Okke')).toBe(true);
    expect(isPictureNamed('[avatar]', 'Okke')).toBe(false);
  });
});

describe('a name with the letter of its picture', () => {
  it('is told from a longer name', () => {
    expect(isNameWithLetter('okkeO Hors-ligne', 'okke')).toBe(true);
    expect(isNameWithLetter('okkeO', 'okke')).toBe(true);
    expect(isNameWithLetter('okkenboom', 'okke')).toBe(false);
  });
});

describe('a name beside the word whether he is there', () => {
  it.each(['Okke Offline', 'Okke Hors-ligne', 'Okke Fuori linea', 'Okke is online'])(
    'is found: %s',
    (text) => {
      expect(nameAndStatus.exec(text)?.[1]).toBe('Okke');
    },
  );

  it('is found behind it, without the menu', () => {
    expect(statusAndName.exec('#12 User is offline Okke [user_popup]')?.[1]).toBe('Okke');
  });

  it('is found before an entry on its line, which is no name itself', () => {
    expect(statusBeforeLabel.exec('Okke Offline Posts: 17')?.[1]).toBe('Okke');
    expect(statusBeforeLabel.exec('Status: Offline')).toBe(null);
  });
});
