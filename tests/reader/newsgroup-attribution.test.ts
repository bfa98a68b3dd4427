import { describe, expect, it } from 'vitest';
import { newsgroupAttribution } from '../../src/reader/newsgroup-attribution.js';

describe('how programs for newsgroups announce quotes', () => {
  it.each([
    [['"Kim" <kim@b.example> wrote in message news:1@b...'], { name: 'Kim', lines: 1 }],
    [['Yes.', '"Kim Ax" <kim@b.example> wrote in', 'message news:1@b...'], { name: 'Kim Ax', lines: 2 }],
    [['"Kim" <kim@b.example> wrote in message', 'news:1@b...'], { name: 'Kim', lines: 2 }],
    [['<kim@b.example> wrote in message news:1@b'], { name: 'kim@b.example', lines: 1 }],
    [['Kim wrote in message boards.'], null],
    [['news:1@b'], null],
    [[], null],
  ])('reads %j', (lines, attribution) => {
    expect(newsgroupAttribution(lines)).toEqual(attribution);
  });
});
