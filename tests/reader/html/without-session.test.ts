import { describe, expect, it } from 'vitest';
import { withoutSession } from '../../../src/reader/html/without-session.js';

describe('an address without its session', () => {
  it.each([
    ['./viewtopic.php?t=1&sid=00aa11bb22cc33dd44ee55ff66007788&start=10', './viewtopic.php?t=1&start=10'],
    ['./viewtopic.php?sid=00aa11bb22cc33dd44ee55ff66007788', './viewtopic.php'],
    ['?PHPSESSID=aa00bb11cc22dd33ee44ff5566778899&topic=1.0;all#msg2', '?topic=1.0;all#msg2'],
    ['viewtopic.php?p=1&sid=short#p1', 'viewtopic.php?p=1&sid=short#p1'],
    ['thread-1.html', 'thread-1.html'],
  ])('%s', (address, expected) => {
    expect(withoutSession(address)).toBe(expected);
  });
});
