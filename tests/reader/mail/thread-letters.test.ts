import { describe, expect, it } from 'vitest';
import { threadLetters } from '../../../src/reader/mail/thread-letters.js';

const letter = (
  id: string | null,
  references: string,
  time: number | null = null,
  subject: string | null = id,
  author = 'kim',
) => ({ id, references: references.split(' ').filter((item) => item !== ''), time, subject, author });

type Example = ReturnType<typeof letter>;

/** `c<b2`: the letter c answers b and stands two below the first. */
function shapes(letters: readonly Example[]): readonly string[] {
  return threadLetters(letters).map(({ letters: placed }) =>
    placed.map(({ letter, parent, depth }) => `${letter.id}<${parent?.id ?? ''}${depth}`).join(' '),
  );
}

describe('letters', () => {
  it('are joined by what they refer to', () => {
    expect(shapes([letter('a', ''), letter('b', 'a'), letter('c', 'a b'), letter('x', '')])).toEqual([
      'a<0 b<a1 c<b2',
      'x<0',
    ]);
  });

  it('are joined in whatever order they come', () => {
    expect(shapes([letter('c', 'a b', 3), letter('b', 'a', 2), letter('a', '', 1)])).toEqual([
      'a<0 b<a1 c<b2',
    ]);
  });

  it('are joined by letters that are not here', () => {
    expect(shapes([letter('c', 'a b'), letter('d', 'a'), letter('e', 'z b')])).toEqual(['c<0 d<0 e<0']);
  });

  it('answer the nearest letter above them that is here', () => {
    expect(shapes([letter('a', ''), letter('d', 'a b c')])).toEqual(['a<0 d<a1']);
  });

  it('have the id of a first letter that is not here', () => {
    expect(threadLetters([letter('b', 'a')]).map(({ id }) => id)).toEqual(['a']);
  });

  it('stand in the order of time, but never before what they answer', () => {
    const late = letter('a', '', 50);
    expect(shapes([late, letter('b', 'a', 60), letter('c', 'a', 10), letter('d', 'a', null)])).toEqual([
      'a<0 c<a1 d<a1 b<a1',
    ]);
  });

  it('that refer to one another in a circle are one thread', () => {
    expect(shapes([letter('a', 'b', 1), letter('b', 'a', 2)])).toEqual(['b<0 a<b1']);
    expect(shapes([letter('a', 'a')])).toEqual(['a<0']);
  });

  it('that came twice are taken once', () => {
    expect(shapes([letter('a', '', 1), letter('a', '', 1)])).toEqual(['a<0']);
  });

  it('that only share an id are both kept', () => {
    expect(shapes([letter('a', '', 1), letter('a', '', 2, 'other')])).toEqual(['a<0', 'a<0']);
  });

  it('without references are joined by the subject of an answer', () => {
    expect(
      shapes([
        letter('a', '', 1, 'Door'),
        letter('b', '', 2, 'AW: [list] door'),
        letter('c', '', 3, 'Re: Roof'),
      ]),
    ).toEqual(['a<0 b<a1', 'c<0']);
  });

  it('without references join the last thread of their subject that had begun', () => {
    const threads = shapes([
      letter('a', '', 1, 'Help'),
      letter('b', '', 5, 'Help'),
      letter('c', '', 3, 'Re: Help'),
      letter('d', '', 6, 'Re: Help'),
    ]);
    expect(threads).toEqual(['a<0 c<a1', 'b<0 d<b1']);
  });

  it('of one subject are different threads where neither says that it is an answer', () => {
    expect(shapes([letter('a', '', 1, 'Help'), letter('b', '', 2, 'Help')])).toHaveLength(2);
  });

  it('that answer the same lost letter stand beside one another', () => {
    expect(shapes([letter('a', '', 1, 'Re: Door'), letter('b', '', 2, 'RE: Door')])).toEqual(['a<0 b<0']);
  });

  it('are not joined by a subject where they have references', () => {
    expect(shapes([letter('a', '', 1, 'Door'), letter('b', 'z', 2, 'Re: Door')])).toHaveLength(2);
  });

  it('are joined in little time however long the chain', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) =>
      letter(`${at}`, at === 0 ? '' : `${at - 1}`, -at),
    );
    const [thread] = threadLetters(chain.toReversed());
    expect(thread?.letters.at(-1)).toMatchObject({ letter: { id: '19999' }, depth: 19_999 });
  });
});
