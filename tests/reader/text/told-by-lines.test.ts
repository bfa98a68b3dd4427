import { describe, expect, it } from 'vitest';
import { textLine } from '../../../src/reader/text/text-line.js';
import { readText } from '../readings.js';

const read = async (...lines: readonly string[]) => {
  const { threads } = await readText(`${lines.join('\n')}\n`);
  return threads[0]?.posts ?? [];
};
const authorsOf = (posts: Awaited<ReturnType<typeof read>>) => posts.map(({ author }) => author);

describe('lines of text browsers', () => {
  it('of raised letters behind numbers are read as written', () => {
    expect(textLine('Apr 4^th, 2012').text).toBe('Apr 4th, 2012');
    expect(textLine('2^theta').text).toBe('2^theta');
  });

  it('with nothing but the number of an entry are blank', () => {
    expect(textLine('     1. ').text).toBe('');
    expect(textLine('1.').text).toBe('1.');
  });
});

describe('names of authors', () => {
  it('stand in user blocks behind a picture, above words with a stop, below the date', async () => {
    const post = (heading: string, name: string, rank: string, words: string) => [
      `[xx] ${heading}`,
      '',
      '[12]',
      `${name}   Offline`,
      rank,
      'At home.',
      '',
      'Posts: 12',
      '**',
      '',
      words,
      '',
      'Back to top',
      '[ip] IP Logged',
      '',
    ];
    const posts = await read(
      'The pump is loud (Read 31 times)',
      '',
      ...post('Apr 4^th, 2012 at 5:13pm', 'marit', 'Senior Member', 'It hums in the morning.'),
      ...post('Reply #1 - Apr 4^th, 2012 at 6:02pm', 'odd_m', 'Administrator', 'Change the belt.'),
      ...post('Reply #2 - Apr 5^th, 2012 at 7:00am', 'marit', 'Senior Member', 'That was it.'),
    );
    expect(posts.map(({ author, text }) => [author, text])).toEqual([
      ['marit', 'It hums in the morning.'],
      ['odd_m', 'Change the belt.'],
      ['marit', 'That was it.'],
    ]);
  });

  it('stand below the same mark, however many ranks follow', async () => {
    const post = (name: string, ranks: readonly string[], day: number, words: string) => [
      '[avatar]',
      name,
      ...ranks,
      'Send Message',
      `Apr ${day}, 2012, 11:32 AM`,
      '',
      words,
      '',
      'Reply Report inappropriate content',
    ];
    const posts = await read(
      ...post('Marit', ['Oslo', '14 posts'], 10, 'Is the ferry open in the winter?'),
      ...post(
        'odd_m',
        ['Bergen', '[no]Harbour Expert', 'for Bergen', '900 posts'],
        11,
        'It is, but rarely so.',
      ),
      ...post('siri', ['Voss', '31 posts'], 12, 'We took it in a storm.'),
      ...post('Marit', ['Oslo', '15 posts'], 13, 'Thank you for the warning.'),
    );
    expect(authorsOf(posts)).toEqual(['Marit', 'odd_m', 'siri', 'Marit']);
  });

  it('stand behind the number of the post', async () => {
    const post = (opening: string, minute: number, words: string) => [
      opening,
      '',
      `Post Posted on 2020-01-14, 19:0${minute}`,
      '',
      '    Rank Member',
      '',
      '  • Quote',
      '',
      words,
      '',
    ];
    const posts = await read(
      'One channel is silent',
      '',
      ...post('First post, by Marit K', 1, 'The left channel is silent.'),
      ...post('Reply 1 of 27, by odd_m', 2, 'Look at the jumpers first.'),
      ...post('Reply 2 of 27, by Marit K', 3, 'They were wrong.'),
    );
    expect(posts.map(({ author, text }) => [author, text])).toEqual([
      ['Marit K', 'The left channel is silent.'],
      ['odd_m', 'Look at the jumpers first.'],
      ['Marit K', 'They were wrong.'],
    ]);
  });

  it('of guests have numbers', async () => {
    const post = (name: string, rank: string, number: number) => [
      name,
      '',
      rank,
      '',
      '  • Jan 24, 2021',
      '',
      `  • #${number}`,
      '',
      'Drink it all.',
      '',
      'Report',
    ];
    const posts = await read(
      ...['M', '', ...post('Marit', 'Member', 3), 'G', '', ...post('Guest 4417', 'Guest', 4)],
      ...['O', '', ...post('odd_m', 'Member', 5)],
    );
    expect(authorsOf(posts)).toEqual(['Marit', 'Guest 4417', 'odd_m']);
  });
});

describe('posts', () => {
  it('of nothing but a picture are no echo of the next on the same day', async () => {
    const post = (name: string, words: string) => [
      name,
      '',
      name,
      '',
      'Posted November 30, 2022',
      '',
      name,
      '',
      `  • ${name}`,
      '  • Members',
      '  • ',
      '      □ 212',
      '',
      '  •  ',
      '      □ Report',
      '',
      'Posted November 30, 2022',
      '',
      words,
      '',
      '  • ',
      '',
    ];
    const posts = await read(
      ...post('Marit', 'The first layer comes off.'),
      ...post('odd_m', 'Have you cleaned the plate?'),
      ...post('Marit', 'cheer.gif'),
      ...post('odd_m', 'It was the plate, then.'),
    );
    expect(authorsOf(posts)).toEqual(['Marit', 'odd_m', 'Marit', 'odd_m']);
  });

  it('are not those of other threads below the last', async () => {
    const post = (name: string, day: number, words: string) => [
      '[8812]',
      name,
      `Contributor · January ${day}, 2025`,
      '',
      words,
      '',
      'Like QuoteReply',
    ];
    const posts = await read(
      ...post('Marit', 27, 'The queue is gone again this morning.'),
      ...post('odd_m', 28, 'Is the timer of the share still on?'),
      ...post('Marit', 29, 'It was the timer, thank you.'),
      'Related topics',
      '',
      'Queue lost in the kitchen',
      'PeteM · June 1, 2024',
      '',
      'When I regroup rooms it is gone.',
    );
    expect(authorsOf(posts)).toEqual(['Marit', 'odd_m', 'Marit']);
  });
});

describe('quotes', () => {
  it('set in alike stand one below the other', async () => {
    const posts = await read(
      'Marit',
      'Member',
      '#1',
      '01-19-2015, 07:18 AM',
      'The pig pushes the cart up the hill.',
      'Find',
      'Reply',
      'odd_m',
      'Member',
      '#2',
      '01-19-2015, 07:30 AM',
      '',
      '    (01-19-2015, 07:18 AM)Marit Wrote:  pushes the cart',
      '',
      '',
      '    (01-19-2015, 06:44 AM)siri Wrote:  ha',
      '',
      '',
      'It never stops then!',
      'Find',
      'Reply',
    );
    expect(posts[1]?.quotes.map(({ author, text, quotes }) => [author, text, quotes.length])).toEqual([
      ['Marit', 'pushes the cart', 0],
      ['siri', 'ha', 0],
    ]);
  });

  it('are found below user blocks in columns, which the words go across', async () => {
    const words = 'On the old rods you bend the neck by hand to where you want it, then snug the nuts.';
    const post = (name: string, number: number, lines: readonly string[]) => [
      `  #${number}`,
      `Old 09-13-2004, 07:0${number} PM`,
      '',
      `${name}                                        Join Date: Aug 2001`,
      'Registered User                                Location: Oslo',
      '                                               Posts: 2,877',
      '',
      ...lines,
      '                                                       Reply With Quote',
      '',
      `                        ${name}`,
      '',
      '                        View Public Profile',
      '',
    ];
    const posts = await read(
      ...post('marit', 1, [words]),
      ...post('odd_m', 2, ['Quote:', '', 'Originally Posted by marit', 'then snug the nuts', '', words]),
      ...post('marit', 3, [words]),
    );
    expect(posts.map(({ quotes }) => quotes.length)).toEqual([0, 1, 0]);
  });
});
