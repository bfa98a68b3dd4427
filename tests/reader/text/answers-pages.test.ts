import { describe, expect, it } from 'vitest';
import { readText } from '../readings.js';

const read = async (...lines: readonly string[]) => {
  const { threads } = await readText(`${lines.join('\n')}\n`);
  return (threads[0]?.posts ?? []).map(({ author, text }) => [author, text]);
};

describe('pages of questions and answers', () => {
  it('tell the level of who wrote, and print an answer once more above, cut short', async () => {
    const answer = (name: string, minute: number, words: string) => [
      `User profile for user: ${name}`,
      `${name} User level: Level 7 31,702 points`,
      `Mar 3, 2023 2:1${minute} PM in response to marit`,
      '',
      words,
      '',
      '  • Helpful',
      '  • Reply',
      '  • Link to this Post',
      '',
    ];
    const posts = await read(
      'User profile for user: marit',
      'marit Author User level: Level 1 8 points',
      '',
      'Silent phone',
      '',
      'My phone rings once and is then silent.',
      '',
      'Posted on Mar 3, 2023 2:10 PM',
      '',
      'Me too (54) Reply',
      '',
      '[star] Question marked as Top-ranking reply',
      '',
      'odd_m User level: Level 7',
      '',
      'Look at the list of callers in the settings…',
      '',
      'Posted on Mar 3, 2023 2:15 PM',
      '',
      'View in context',
      '',
      ...answer('siri', 2, 'Does it ring when it is open?'),
      ...answer('odd_m', 5, 'Look at the list of callers in the settings and clear it.'),
    );
    expect(posts[0]?.[0]).toBe('marit');
    expect(posts.slice(1)).toEqual([
      ['siri', 'Does it ring when it is open?'],
      ['odd_m', 'Look at the list of callers in the settings and clear it.'],
    ]);
  });

  it('tell what somebody is there behind his name', async () => {
    const posts = await read(
      'Dates in columns',
      '',
      'Ask by Marit Holm',
      '',
      'Created on May 2, 2022',
      '',
      'Report abuse',
      '',
      'The column sorts as text.',
      '',
      'I have the same question (128) Subscribe',
      '',
      '[48]',
      'Odd M. Independent Advisor',
      '',
      'Replied on May 3, 2022',
      '',
      'Report abuse',
      '',
      'Turn it off and on.',
      '',
      'Was this reply helpful? Yes No',
      '',
      '[48]',
      'Siri MVP Volunteer Moderator',
      '',
      'Replied on May 4, 2022',
      '',
      'Report abuse',
      '',
      'Split it into columns first.',
      '',
      'Was this reply helpful? Yes No',
    );
    expect(posts).toEqual([
      ['Marit Holm', 'The column sorts as text.'],
      ['Odd M.', 'Turn it off and on.'],
      ['Siri', 'Split it into columns first.'],
    ]);
  });

  it('tell what somebody calls himself in several words, glued to his name or before a dot', async () => {
    const old = await read(
      '[–]maritInk Stained Hands 3 points4 points5 points 3 years ago (0 children)',
      '',
      '    Which width?',
      '',
      '  • permalink',
      '',
      '[–]odd_m 1 point2 points3 points 3 years ago (0 children)',
      '',
      '    The narrow one.',
      '',
      '  • permalink',
    );
    expect(old).toEqual([
      ['marit', 'Which width?'],
      ['odd_m', 'The narrow one.'],
    ]);
    const now = await read(
      'r/pumps icon r/pumps • 1 yr. ago siri_s',
      '',
      'It hums every night.',
      '',
      'Share',
      'odd_m Pump Owner • 1y ago',
      '',
      'Look at the plan.',
      '',
      'ShareReplyAward',
      'marit • 1y ago',
      '',
      'Mine does as well.',
      '',
      'ShareReplyAward',
    );
    expect(now.map(([author]) => author)).toEqual(['siri_s', 'odd_m', 'marit']);
  });
});
