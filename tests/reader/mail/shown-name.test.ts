import { describe, expect, it } from 'vitest';
import { shownName } from '../../../src/reader/mail/shown-name.js';

describe('the name of a sender', () => {
  it.each([
    ['Kim Ax <kim@a.example>', 'Kim Ax'],
    ['"Ax, Kim" <kim@a.example>', 'Ax, Kim'],
    ['Ax, Kim [mailto:kim@a.example]', 'Ax, Kim'],
    ["'Kim Ax'", 'Kim Ax'],
    ['Kim Ax (Service)', 'Kim Ax (Service)'],
    ['kim@a.example (Kim Ax)', 'Kim Ax'],
    ['kim at a.example (Kim Ax)', 'Kim Ax'],
    ['kim+cars@a.example', 'kim'],
    ['<kim@a.example>', 'kim'],
    ['mailto:kim@a.example', 'kim'],
    ['', null],
  ])('%j', (sender, name) => {
    expect(shownName(sender)).toBe(name);
  });
});
