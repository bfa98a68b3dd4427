import { describe, expect, it } from 'vitest';
import { withLearnedOpenings } from '../../../src/reader/text/learned-openings.js';

const names = ['Odile', 'cable guy 77'];
const first = { author: 'cable guy 77', lines: ['The felt tape took them ten minutes.'] };

const opened = (...lines: readonly string[]) =>
  withLearnedOpenings([first, { author: 'Odile', lines }], names)[1];

describe('the wording of the headings of quotes', () => {
  it('is learned where words of an earlier post of the named stand right below', () => {
    expect(
      opened('  Blah cable guy 77 blubb', '', '  The felt tape took them ten minutes.', 'Mine too.'),
    ).toEqual(['  [QUOTE=cable guy 77]', '', '  The felt tape took them ten minutes.', 'Mine too.']);
  });

  it('is then known around any name', () => {
    const lines = ['Blah cable guy 77:', 'The felt tape took them', 'Blah Odile:', 'Something never seen.'];
    expect(opened(...lines)?.[2]).toBe('[QUOTE=Odile]');
  });

  it('is not learned from the words of somebody else', () => {
    const lines = ['Blah Odile:', 'The felt tape took them ten minutes.'];
    expect(opened(...lines)).toEqual(lines);
  });

  it('is not learned from a name alone', () => {
    const lines = ['cable guy 77', 'The felt tape took them ten minutes.'];
    expect(opened(...lines)).toEqual(lines);
  });

  it('holds no more than a few words around the name', () => {
    const lines = ['It is really just as our good cable guy 77 said', 'The felt tape took them ten minutes.'];
    expect(opened(...lines)).toEqual(lines);
  });
});
