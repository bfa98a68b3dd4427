import { describe, expect, it } from 'vitest';
import { readText } from '../readings.js';

const read = async (...lines: readonly string[]) => {
  const { threads } = await readText(`${lines.join('\n')}\n`);
  return (threads[0]?.posts ?? []).map(({ author, postedAt, text, quotes }) => ({
    author,
    postedAt,
    text,
    quotes: quotes.map((quote) => [quote.author, quote.text]),
  }));
};

describe('copied pages of comments', () => {
  it('count a deleted comment that leaves no heading', async () => {
    const posts = await read(
      '12 points by gasket 3 hours ago | 3 comments',
      '',
      '    valve 2 hours ago | link',
      '',
      '  * Mine leaked too.',
      '',
      '    reply',
      '',
      '  *',
      '    [deleted]',
      '',
      '    piston 1 hour ago | link',
      '',
      '    So did mine.',
      '',
      '    reply',
    );
    expect(posts.map(({ author }) => author)).toEqual(['gasket', 'valve', null, 'piston']);
  });

  it('read a heading that a program wrapped', async () => {
    const [, comment] = await read(
      'submitted 2 years ago by camshaft',
      '',
      'Which oil?',
      '',
      '  • 1 comment',
      '  • share',
      '',
      '[–]dipstick_dora 57 points58 points59 points 2 years ago (3',
      'children)',
      '',
      'The one in the book.',
      '',
      '  • permalink',
      '  • reply',
    );
    expect(comment).toMatchObject({ author: 'dipstick_dora', text: 'The one in the book.' });
  });

  it('take a whole paragraph that an earlier comment holds for a quote of it', async () => {
    const posts = await read(
      '[–]dipstick 5 points 2 years ago',
      '',
      'Smells like petrol? Then stop driving.',
      '',
      'permalink',
      '',
      '[–]camshaft 3 points 2 years ago',
      '',
      'Smells like petrol?',
      '',
      'It does, since Monday.',
      '',
      'permalink',
    );
    expect(posts[1]).toMatchObject({
      text: 'It does, since Monday.',
      quotes: [['dipstick', 'Smells like petrol?']],
    });
  });

  it('tell a name from the full name behind it', async () => {
    const posts = await read(
      'Loose roof rail',
      '[rail]',
      'rail_roosThe Roos Family',
      'Jun 11',
      '',
      'It whistles above ninety.',
      '',
      '2',
      'Reply',
      '[anna]',
      'anna.tAnna',
      'Jun 12',
      '',
      'Felt tape helps.',
      '',
      'Reply',
    );
    expect(posts.map(({ author }) => author)).toEqual(['rail_roos', 'anna.t']);
  });

  it('give a quote the name that stands in front of its words', async () => {
    const posts = await read(
      '  • RRoos',
      '  • 2 years ago',
      '    Post #1 Sunday, March 5, 2023 10:14',
      '',
      'The fold takes ten seconds.',
      '',
      '  • Reply',
      '',
      '  • TTamsin',
      '  • 2 years ago',
      '    Post #2 Sunday, March 5, 2023 12:02',
      '',
      '    Roos The fold takes ten seconds.',
      '',
      'Mine takes thirty.',
      '',
      '  • Reply',
    );
    expect(posts[1]).toEqual({
      author: 'Tamsin',
      postedAt: '2023-03-05T12:02:00',
      text: 'Mine takes thirty.',
      quotes: [['Roos', 'The fold takes ten seconds.']],
    });
  });

  it('read the words above the name where answers are signed', async () => {
    const posts = await read(
      'Viewed 2k times',
      '7',
      'It rattles on cold start. Is that normal?',
      'Share',
      'asked Feb 6, 2024 at 17:02',
      "Ines Roos's user avatar",
      'Ines RoosInes Roos',
      '131 3 gold badges',
      '1 Answer 1',
      '14',
      'It is not. Check the chain.',
      'Share',
      'answered Feb 7, 2024 at 8:05',
      "Tom Tappet's user avatar",
      'Tom TappetTom Tappet',
    );
    expect(posts.map(({ author, text }) => [author, text])).toEqual([
      ['Ines Roos', 'It rattles on cold start. Is that normal?'],
      ['Tom Tappet', 'It is not. Check the chain.'],
    ]);
  });

  it('leave out the cards of links', async () => {
    const [post] = await read(
      'roos April 26, 2024, 7:23am 1',
      '',
      'Read this first.',
      '',
      'manuals.example',
      '',
      'The chain tensioner',
      '',
      'All about the tensioner of the small engine.',
      '',
      'It helped me.',
      '',
      '2 Likes',
      'tamsin April 26, 2024, 8:00am 2',
      '',
      'Thanks!',
    );
    expect(post?.text).toBe('Read this first.\n\nIt helped me.');
  });
});

describe('copied pages of unknown software', () => {
  it('are divided where dates and names stand in the same places', async () => {
    const posts = await read(
      'Parts corner',
      '',
      'Roos',
      'Posted on 3 March 2021, 16:12',
      '',
      'They kept my car since Monday. No calls.',
      '',
      'Reply',
      '',
      'Tamsin',
      'Posted on 3 March 2021, 18:40',
      '',
      'Write to the regional desk.',
      '',
      'Reply',
      '',
      'Roos',
      'Posted on 9 March 2021, 11:59',
      '',
      'They brought it to my door today.',
      '',
      'Reply',
    );
    expect(posts.map(({ author, postedAt, text }) => [author, postedAt, text])).toEqual([
      ['Roos', '2021-03-03T16:12:00', 'They kept my car since Monday. No calls.'],
      ['Tamsin', '2021-03-03T18:40:00', 'Write to the regional desk.'],
      ['Roos', '2021-03-09T11:59:00', 'They brought it to my door today.'],
    ]);
  });
});

describe('the clock of a copied page', () => {
  const thread = (clock: string) =>
    read(
      'Re: Squeaky hinge',
      'Post by Roos » Tue Nov 05, 2024 9:12 am',
      '',
      'It squeaks.',
      'Top',
      'Re: Squeaky hinge',
      'Post by Tamsin » Yesterday, 8:40 pm',
      '',
      'Mine too.',
      'Top',
      clock,
    );

  it('tells the day of yesterday', async () => {
    const posts = await thread('It is currently Thu Nov 07, 2024 3:14 pm');
    expect(posts.map(({ postedAt }) => postedAt)).toEqual(['2024-11-05T09:12:00', '2024-11-06T20:40:00']);
  });

  it('tells nothing without its day', async () => {
    const posts = await thread('The time now is 03:14 PM.');
    expect(posts.map(({ postedAt }) => postedAt)).toEqual(['2024-11-05T09:12:00', null]);
  });
});
