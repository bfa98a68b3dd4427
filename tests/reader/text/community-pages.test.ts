import { describe, expect, it } from 'vitest';
import { readText } from '../readings.js';

const read = async (...lines: readonly string[]) => {
  const { threads } = await readText(`${lines.join('\n')}\n`);
  return (threads[0]?.posts ?? []).map(({ author, text }) => [author, text]);
};

describe('copied pages of communities', () => {
  it('take no name from the line that tells when the author joined', async () => {
    const block = (name: string, rank: string) => [
      'Userlevel 3',
      '[plan-one]',
      '',
      `  • ${name}`,
      ...(rank === '' ? [] : [`  • ${rank}`]),
      '  • 12 replies',
      '  • Joined 2 weeks ago',
      '',
      '  • 15 January 2020',
      '',
    ];
    const buttons = ['', '  • Like', '  • Quote', '  • Share', ''];
    const posts = await read(
      ...[...block('gasket', 'Newcomer'), 'The meter shows nothing.', ...buttons],
      ...[...block('valve', 'Super User'), 'Press the button.', ...buttons],
      ...[...block('piston', ''), 'Same here.', ...buttons],
    );
    expect(posts).toEqual([
      ['gasket', 'The meter shows nothing.'],
      ['valve', 'Press the button.'],
      ['piston', 'Same here.'],
    ]);
  });

  it('read the place of a post and its views below the date, whether it was edited or not', async () => {
    const post = (name: string, date: string, number: number, words: string) => [
      name,
      name,
      'Specialist - Level 2',
      'Posts: 14',
      `\u200E${date}`,
      `Message ${number} of 37 (${300 + number} Views)`,
      '',
      'Re: No signal',
      '',
      words,
      '',
      '0 Likes',
      'Reply',
    ];
    const posts = await read(
      ...post('gasket', '12-18-2018 08:02 AM', 11, 'Third day.'),
      ...post('valve', '12-18-2018 12:47 PM - edited \u200E12-18-2018 12:51 PM', 12, 'Restart it.'),
      ...post('piston', '12-18-2018 01:20 PM', 13, 'Me too.'),
    );
    expect(posts).toEqual([
      ['gasket', 'Third day.'],
      ['valve', 'Restart it.'],
      ['piston', 'Me too.'],
    ]);
  });

  it('leave out the rank behind a name that stands alone above', async () => {
    const post = (name: string, rank: string, words: string) => [
      name,
      `${name} ${rank} vor 3 Wochen`,
      '',
      words,
      '',
      '0 Danke Antworten Moderator informieren',
    ];
    const posts = await read(
      ...post('gasket', 'Smart-Analyzer', 'Wieder nur 48.'),
      ...post('valve', 'SuperUser', 'Das ist der Verteiler.'),
      ...post('gasket', 'Smart-Analyzer', 'Danke, jetzt geht es.'),
    );
    expect(posts.map(([author]) => author)).toEqual(['gasket', 'valve', 'gasket']);
  });

  it('leave out flairs glued to names, which stand without them above what is folded', async () => {
    const comment = (name: string, flair: string, words: string) => [
      `[+]${name} 41 points 6 hours ago  (0 children)`,
      '',
      `[–]${name}${flair} 40 points41 points42 points 6 hours ago`,
      '',
      words,
      '',
      '  • permalink',
      '',
    ];
    const posts = await read(
      'submitted 7 hours ago by gasket',
      '',
      'Which oil?',
      '',
      '  • 3 comments',
      '  • share',
      '',
      ...comment('valve_snob', 'R1150RT', 'The one in the book.'),
      ...comment('piston', 'Ninja 250', 'Any.'),
      ...comment('gasket', '2007 SV650S', 'Thanks.'),
    );
    expect(posts).toEqual([
      ['gasket', 'Which oil?'],
      ['valve_snob', 'The one in the book.'],
      ['piston', 'Any.'],
      ['gasket', 'Thanks.'],
    ]);
  });

  it('read points and age below a name with an award glued behind, or with the age of an edit', async () => {
    const comment = (level: number, name: string, age: string, words: string) => [
      `level ${level}`,
      name,
      `58 points · ${age}`,
      '',
      words,
      '',
      'Reply Give Award',
      'Share',
      'Report Save',
    ];
    const posts = await read(
      'Posted by u/washer 7 hours ago',
      'It stops when I start',
      '',
      'Does the update help?',
      '',
      '3 Comments',
      ...comment(1, 'valve', '6 hours agoSilver', 'Not the app, the port.'),
      ...comment(2, 'piston', '5 hours ago · edited 4 hours ago', 'Then it is the car.'),
      ...comment(1, 'gasket', '3 hours ago', 'Same here.'),
    );
    expect(posts).toEqual([
      ['washer', 'Does the update help?'],
      ['valve', 'Not the app, the port.'],
      ['piston', 'Then it is the car.'],
      ['gasket', 'Same here.'],
    ]);
  });
});
