import { describe, expect, test } from 'vitest';
import { noDetails, type Post, type Quote } from '../../../src/model/post.js';
import type { Thread } from '../../../src/model/thread.js';
import { openAnonymizer } from '../../../src/pipeline/anonymize/anonymizer.js';

const quote = (author: string | null, text: string, at = 0): Quote => ({
  author,
  text,
  post: null,
  postId: null,
  origin: 'marked',
  confidence: 1,
  at,
  quotes: [],
});

const post = (author: string | null, text: string, more: Partial<Post> = {}): Post => ({
  ...noDetails,
  number: 1,
  id: null,
  author,
  postedAt: null,
  permalink: null,
  text,
  parts: [{ start: 0, end: text.length }],
  marks: [],
  quotes: [],
  ...more,
});

const thread = (posts: readonly Post[], more: Partial<Thread> = {}): Thread => ({
  source: 'a.html',
  platform: 'xenforo2',
  id: null,
  title: null,
  url: null,
  page: null,
  nextPage: null,
  posts: posts.map((one, index) => ({ ...one, number: index + 1 })),
  ...more,
});

const anonymize = (posts: readonly Post[], more: Partial<Thread> = {}) =>
  openAnonymizer(undefined)(thread(posts, more));

/** The text of the first post when such people write after it. */
const textAmong = (text: string, ...authors: string[]) =>
  anonymize([post(null, text), ...authors.map((author) => post(author, 'Same here.'))]).posts[0]?.text;

describe('authors', () => {
  test('are numbered by their first posts, and the same in all threads of the run', () => {
    const run = openAnonymizer(undefined);
    const first = run(
      thread([post('Ruth', '', { quotes: [quote('Zoltan', 'Well.')] }), post('Odd Man', '')]),
    );
    const second = run(thread([post('zoltan', ''), post('odd man', ''), post(null, '')]));
    expect(first.posts.map(({ author }) => author)).toEqual(['Author1', 'Author2']);
    expect(first.posts[0]?.quotes[0]?.author).toBe('Author3');
    expect(second.posts.map(({ author }) => author)).toEqual(['Author3', 'Author2', null]);
  });

  test('that are pseudonyms already stay apart', () => {
    const { posts } = anonymize([post('Author2', 'Thanks, Author1.'), post('Author1', 'Thanks, Author2.')]);
    expect(posts.map(({ author, text }) => `${author}: ${text}`)).toEqual([
      'Author1: Thanks, Author2.',
      'Author2: Thanks, Author1.',
    ]);
  });
});

describe('a name in a text', () => {
  test.each([
    [
      'after @, whatever its case',
      'Ask @will, he knows what will help.',
      'Will',
      'Ask @Author1, he knows what will help.',
    ],
    ['as a whole word', "Ruth's car and Ruthless drivers", 'Ruth', "Author1's car and Ruthless drivers"],
    [
      'in any case when it is nothing else',
      'see SPARKY77 and sparky77',
      'Sparky77',
      'see Author1 and Author1',
    ],
    ['of several words', 'As Odd Man said', 'Odd Man', 'As Author1 said'],
    ['in a script without spaces', '谢谢小李的帮助', '小李', '谢谢Author1的帮助'],
  ])('is replaced %s', (_, text, author, expected) => {
    expect(textAmong(text, author)).toBe(expected);
  });

  test.each([
    ['an ordinary word', 'Will it start? It will not.', 'Will'],
    ['the company', 'Tesla called me', 'Tesla'],
    ['a number', 'since 2013', '2013'],
    ['too short', 'an AC charger', 'AC'],
  ])('stays when it is %s', (_, text, author) => {
    expect(textAmong(text, author)).toBe(text);
  });

  test('is the longest one that fits', () => {
    expect(textAmong('Thanks Ruth Ann, and Ruth', 'Ruth', 'Ruth Ann')).toBe('Thanks Author2, and Author1');
  });

  test('moves parts, marks and the places of quotes', () => {
    const text = 'Hi Ruth, run x = 1 now';
    const marks = [{ kind: 'code' as const, start: 13, end: 18 }];
    const [first] = anonymize([
      post(null, text, { marks, quotes: [quote(null, '', 9)] }),
      post('Ruth', ''),
    ]).posts;
    expect(first?.text.slice(first.marks[0]?.start, first.marks[0]?.end)).toBe('x = 1');
    expect(first?.text.slice(first.quotes[0]?.at)).toBe('run x = 1 now');
    expect(first?.parts).toEqual([{ start: 0, end: first?.text.length }]);
  });
});

describe('what else holds names', () => {
  test('is replaced in titles, badges, quotes and ids, and stays linked', () => {
    const anonymous = anonymize(
      [
        post('Ruth', '', { id: 'ruth.1@mail.example', badge: 'Ruth, first mate' }),
        post('Sam', '', { quotes: [{ ...quote('Ruth', 'So says Ruth'), postId: 'ruth.1@mail.example' }] }),
      ],
      { title: 'A question to Ruth' },
    );
    expect(JSON.stringify(anonymous)).not.toMatch(/ruth|sam/i);
    expect(anonymous.posts[1]?.quotes[0]?.postId).toBe(anonymous.posts[0]?.id);
  });

  test('is taken away where it cannot be without: addresses, signatures, notes of edits', () => {
    const [first, second] = anonymize([
      post('Odd Man', '', {
        permalink: 'https://f.example/users/odd-man/1',
        signature: 'Odd',
        editNote: 'by a moderator',
      }),
      post('Sam', '', { permalink: 'https://f.example/t/1#post-2' }),
    ]).posts;
    expect(first).toMatchObject({ permalink: null, signature: null, editNote: null });
    expect(second?.permalink).toBe('https://f.example/t/1#post-2');
  });
});
