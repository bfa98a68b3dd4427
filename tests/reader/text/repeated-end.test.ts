import { describe, expect, it } from 'vitest';
import { createEarlierWords } from '../../../src/reader/text/earlier-words.js';
import { repeatedEnd } from '../../../src/reader/text/repeated-end.js';
import { replyFollowsQuotes } from '../../../src/reader/text/reply-place.js';

const earlier = createEarlierWords();
earlier.add('The hatch rattles since the last visit. They said it is normal.', '', 'Ada');
earlier.add('Agreed, mine does it too. Ask for the felt tape.', '', 'Bo');

const endOf = (author: string | null, ...lines: readonly string[]) => repeatedEnd(lines, 0, earlier, author);

describe('the end of a quote by the words of the quoted post', () => {
  it('stands where the repeated words end', () => {
    expect(endOf('Ada', 'They said it is normal.', 'It is not.').end).toBe(1);
  });

  it('is found by a single word that begins a sentence of the quoted author', () => {
    expect(endOf('Bo', 'Agreed', 'So you say.').end).toBe(1);
  });

  it('lies behind what the author wrote below a quote in it', () => {
    const lines = ['Originally Posted by Ada', 'They said it is normal.', 'Agreed', 'And then?'];
    expect(endOf('Bo', ...lines)).toEqual({ end: 3, isOpen: false });
  });

  it('is open where only the quote in it is recognised', () => {
    const lines = ['Originally Posted by Ada', 'They said it is normal.', 'Who knows.', 'And then?'];
    expect(endOf('Someone else', ...lines)).toEqual({ end: 2, isOpen: true });
  });

  it('goes on below the label of a box of code that stands right below quoted words', () => {
    const lines = ['The hatch rattles since the last visit.', 'Code:', 'They said it is normal.', 'And now?'];
    expect(endOf('Ada', ...lines).end).toBe(3);
    expect(endOf('Ada', lines[0] ?? '', '', ...lines.slice(1)).end).toBe(1);
  });

  it('lies before the next quote', () => {
    const lines = ['They said it is normal.', 'Originally Posted by Bo', 'Ask for the felt tape.', 'I did.'];
    expect(endOf('Ada', ...lines).end).toBe(1);
  });
});

describe('whether replies follow quotes', () => {
  const first = { author: 'Ada', lines: ['The hatch rattles since the last visit.'] };
  const opening = 'Originally Posted by Ada';

  it('is learned from quotes whose words stand above', () => {
    const quoted = 'The hatch rattles since the last visit.';
    expect(replyFollowsQuotes([first, { author: 'Bo', lines: [opening, quoted, 'Mine too.'] }])).toBe(true);
    expect(replyFollowsQuotes([first, { author: 'Bo', lines: [opening, quoted, '', 'Mine too.'] }])).toBe(
      false,
    );
  });

  it('is not known where no quote tells', () => {
    expect(replyFollowsQuotes([first])).toBe(null);
  });
});
