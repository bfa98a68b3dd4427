import {
  type AspectEvidence,
  type AspectMention,
  type AspectSummary,
  aspectNames,
} from '../../model/aspect.js';
import { fourDecimals } from '../../model/four-decimals.js';
import type { AnalyzedPost } from '../../model/result.js';
import type { SentimentLabel } from '../../model/sentiment.js';

type AspectPost = Pick<AnalyzedPost, 'number' | 'text' | 'sentences' | 'aspects'>;

interface PlacedMention extends AspectMention {
  readonly post: AspectPost;
}

/** Adds up what the posts of a thread say of each aspect; those that none names are left out. */
export function sumAspects(posts: readonly AspectPost[]): readonly AspectSummary[] {
  const placed = posts.flatMap((post) =>
    post.aspects.map((mention): PlacedMention => ({ ...mention, post })),
  );
  return aspectNames.flatMap((aspect) => {
    const mentions = placed.filter((mention) => mention.aspect === aspect);
    if (mentions.length === 0) return [];
    const labelled = (label: SentimentLabel) =>
      mentions.filter(({ sentiment }) => sentiment.label === label).length;
    const sum = mentions.reduce((total, { sentiment }) => total + sentiment.score, 0);
    return [
      {
        aspect,
        mentions: mentions.length,
        positive: labelled('positive'),
        neutral: labelled('neutral'),
        negative: labelled('negative'),
        score: fourDecimals(sum / mentions.length),
        mostPositive: strongest(mentions, 'positive'),
        mostNegative: strongest(mentions, 'negative'),
      },
    ];
  });
}

function strongest(mentions: readonly PlacedMention[], label: SentimentLabel): AspectEvidence | null {
  let most: PlacedMention | null = null;
  for (const mention of mentions) {
    if (mention.sentiment.label !== label) continue;
    if (most === null || Math.abs(mention.sentiment.score) > Math.abs(most.sentiment.score)) most = mention;
  }
  if (most === null) return null;
  const { post, sentiment } = most;
  const { start, end } = sentenceOf(most, post);
  return { post: post.number, start, end, text: post.text.slice(start, end), score: sentiment.score };
}

function sentenceOf(mention: AspectMention, { sentences }: AspectPost) {
  return sentences.find(({ start, end }) => start <= mention.start && mention.end <= end) ?? mention;
}
