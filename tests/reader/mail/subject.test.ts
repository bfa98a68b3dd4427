import { describe, expect, it } from 'vitest';
import { readSubject } from '../../../src/reader/mail/subject.js';

describe('a subject', () => {
  it.each([
    ['Door', 'Door', 'door', false],
    ['Re: Door', 'Door', 'door', true],
    ['RE : re[2]: Re(3): Door', 'Door', 'door', true],
    ['AW: WG: Door', 'Door', 'door', true],
    ['Fwd: Door', 'Door', 'door', false],
    ['Re: [owners] Door', '[owners] Door', 'door', true],
    ['[owners] SV: Door', '[owners] Door', 'door', true],
    ['Re: [owners] Re: [owners] Door', '[owners] Door', 'door', true],
    ['[3] [4] Door', '[3] [4] Door', '[4] door', false],
    ['Odp: Door (was: Window)', 'Door', 'door', true],
    ['回复：门', '门', '门', true],
    ['Rear: seat', 'Rear: seat', 'rear: seat', false],
    ['Re:', null, '', true],
    [null, null, '', false],
  ])('%j', (text, title, key, isReply) => {
    expect(readSubject(text)).toEqual({ title, key, isReply });
  });
});
