import type { Cell } from '../columns/column.js';
import type { Level } from '../formats.js';
import { plural } from '../plural.js';

/** A row by the names of its columns. */
export type NamedCells = Readonly<Record<string, Cell>>;

/** What makes a row of a level worth a warning. */
interface FindingKind {
  /** What the found rows are called. */
  readonly noun: string;
  /** How bad it is, the lowest first; `null` when it is not bad. */
  rank(row: NamedCells): number | null;
  title(row: NamedCells): string;
  message(row: NamedCells): string;
}

const negative = ({ label, score }: NamedCells) =>
  label === 'negative' && typeof score === 'number' ? score : null;

const belowZero = ({ score }: NamedCells) => (typeof score === 'number' && score < 0 ? score : null);

/** A failed recovery before none at all, and of each the more unhappy customer first. */
function rankOfEpisode({ status, sentiment_after: after }: NamedCells): number | null {
  const mood = typeof after === 'number' ? after : 0;
  if (status === 'failed') return -10 + mood;
  return status === 'no_recovery' ? mood : null;
}

/** Names the thread of a row, behind, where its input may hold several: of what is too long the end is cut. */
const inThread = ({ thread, source }: NamedCells, words: string) =>
  thread === source ? words : `${words} in ${thread}`;
const by = ({ author }: NamedCells, words: string) => (author === null ? words : `${author}: ${words}`);
const labels = ({ positive, neutral, negative: bad }: NamedCells) =>
  `${positive} positive, ${neutral} neutral, ${bad} negative`;

const counted = (count: Cell | undefined, noun: string) => plural(Number(count), noun);

/** What is worth a warning at each level. */
export const findingKinds: Readonly<Record<Level, FindingKind>> = {
  thread: {
    noun: 'threads with a score below 0',
    rank: belowZero,
    title: ({ score }) => `score ${score}`,
    message: (row) =>
      `${row.thread}: ${counted(row.posts, 'post')}: ${labels(row)}; ${counted(row.episodes, 'episode')}`,
  },
  post: {
    noun: 'negative posts',
    rank: negative,
    title: (row) => inThread(row, `post ${row.post}: negative ${row.score}`),
    message: (row) => by(row, String(row.text)),
  },
  sentence: {
    noun: 'negative sentences',
    rank: negative,
    title: (row) => inThread(row, `post ${row.post}: negative ${row.score}`),
    message: (row) => by(row, String(row.text)),
  },
  event: {
    noun: 'failures',
    rank: ({ stage, modality, perspective }) =>
      stage === 'failure' && modality === 'happened' && perspective === 'own' ? 0 : null,
    title: (row) => inThread(row, `post ${row.post}: ${row.type}`),
    message: (row) => by(row, String(row.text)),
  },
  episode: {
    noun: 'episodes without recovery',
    rank: rankOfEpisode,
    title: ({ status, issue }) => (issue === null ? `${status}` : `${status}: ${issue}`),
    message: (row) => {
      const posts = Array.isArray(row.posts) ? row.posts : [];
      return inThread(row, `${row.customer}, post${posts.length > 1 ? 's' : ''} ${posts.join(', ')}`);
    },
  },
  author: {
    noun: 'authors with a score below 0',
    rank: belowZero,
    title: (row) => inThread(row, `${row.author ?? 'authors without a name'}: score ${row.score}`),
    message: (row) => `${counted(row.posts, 'post')}: ${labels(row)}; ${counted(row.episodes, 'episode')}`,
  },
  aspect: {
    noun: 'aspects with a score below 0',
    rank: belowZero,
    title: (row) => inThread(row, `${row.aspect}: score ${row.score}`),
    message: (row) =>
      `${counted(row.mentions, 'mention')}: ${labels(row)}${row.most_negative === null ? '' : `; post ${row.most_negative_post}: ${row.most_negative}`}`,
  },
};
