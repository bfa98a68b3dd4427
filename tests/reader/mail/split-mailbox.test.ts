import { describe, expect, it } from 'vitest';
import { splitMailbox } from '../../../src/reader/mail/split-mailbox.js';

const envelope = 'From kim@a.example Tue Jun  4 10:11:12 2013';
const bodies = (raw: string) => Array.from(splitMailbox(raw), (message) => message.raw.trim());

describe('a mailbox', () => {
  it('is divided at its lines From', () => {
    expect(bodies(`${envelope}\nSubject: 1\n\nOne\n\n${envelope}\nSubject: 2\n\nTwo\n`)).toEqual([
      'Subject: 1\n\nOne',
      'Subject: 2\n\nTwo',
    ]);
  });

  it('keeps the line above each message', () => {
    expect(Array.from(splitMailbox(`${envelope}\nSubject: 1\n`), (message) => message.envelope)).toEqual([
      envelope,
    ]);
  });

  it.each([
    ['without a blank line above', `One\n${envelope}`],
    ['without a date', 'One\n\nFrom here on it was fine'],
    ['with a time but no year', 'One\n\nFrom Monday Jun 4 at 10:11 on'],
  ])('is not divided at a line %s', (_, body) => {
    expect(bodies(`${envelope}\nSubject: 1\n\n${body}`)).toEqual([`Subject: 1\n\n${body}`]);
  });

  it('is divided at the numbers of archives of newsgroups', () => {
    expect(bodies('From -123456789\nSubject: 1\n\nOne\n\nFrom 987654321\nSubject: 2\n')).toHaveLength(2);
  });

  it('gives back the lines that it escaped', () => {
    expect(bodies(`${envelope}\n\n>From here\n\n>>From there`)).toEqual(['From here\n\n>From there']);
  });

  it('leaves a quoted line beside others that are quoted', () => {
    expect(bodies(`${envelope}\n\n>one\n>From here\n>three`)).toEqual(['>one\n>From here\n>three']);
  });

  it('takes what stands above the first line From for a message', () => {
    expect(bodies(`Subject: 0\n\nZero\n\n${envelope}\nSubject: 1\n`)).toEqual([
      'Subject: 0\n\nZero',
      'Subject: 1',
    ]);
  });

  it('has no message in blank lines', () => {
    expect(bodies('\n\n')).toEqual([]);
    expect(bodies(`${envelope}\n\n\n`)).toEqual([]);
  });
});
