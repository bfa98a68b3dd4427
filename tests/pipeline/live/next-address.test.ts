import { expect, test } from 'vitest';
import { nextAddress } from '../../../src/pipeline/live/next-address.js';

const page = new URL('https://ann:secret@forum.example/threads/15/');
const next = (address: string) => String(nextAddress(page, address));

test.each([
  ['/threads/15/page-2', 'of the same site'],
  ['https://forum.example/threads/15/page-2#top', 'with a fragment'],
  ['http://forum.example/threads/15/page-2', 'from the time before https'],
  ['https://www.forum.example/threads/15/page-2', 'with www. before its name'],
])('a next page %s, %s, is asked for in the way that the page itself was', (address) => {
  expect(next(address)).toBe('https://ann:secret@forum.example/threads/15/page-2');
});

test.each([
  'https://other.example/threads/15/page-2',
  'https://forum.example:8443/threads/15/page-2',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'http://[',
])('a next page on another site is not followed: %s', (address) => {
  expect(next(address)).toMatch(/^(?:its next page is on another site|the address of its next page is none)/);
});
