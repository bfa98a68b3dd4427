import type { AspectEvidence, AspectMention, AspectSummary } from '../../model/aspect.js';
import type { Episode } from '../../model/episode.js';
import type { Actor, RecoveryEvent } from '../../model/event.js';
import type { Post, Quote } from '../../model/post.js';
import type { AnalyzedPost, Summary } from '../../model/result.js';
import type { Probabilities, Sentence } from '../../model/sentiment.js';
import type { Span } from '../../model/span.js';
import type { Problem } from '../../problem.js';
import type { ReportedThread } from '../report.js';

// The document's keys and their order are a promise, so they are named here one by one
// and do not follow the model by chance.

/** What a thread says about itself. */
export function threadJson({ source, platform, id, title, url, page, nextPage }: ReportedThread) {
  return { source, platform, id, title, url, page, nextPage };
}

function spanJson({ start, end }: Span) {
  return { start, end };
}

function quoteJson({ author, text, post, postId, origin, confidence, at, quotes }: Quote): object {
  return { author, text, post, postId, origin, confidence, at, quotes: quotes.map(quoteJson) };
}

function probabilitiesJson({ positive, neutral, negative }: Probabilities) {
  return { positive, neutral, negative };
}

function sentenceJson({ start, end, sentiment }: Sentence) {
  const { label, score, probabilities, evidence } = sentiment;
  return {
    start,
    end,
    sentiment: {
      label,
      score,
      probabilities: probabilitiesJson(probabilities),
      evidence: evidence.map((item) => ({
        start: item.start,
        end: item.end,
        text: item.text,
        weight: item.weight,
        rule: item.rule,
      })),
    },
  };
}

function sentimentJson(sentiment: AnalyzedPost['sentiment']) {
  if (sentiment === null) return null;
  const { label, score, probabilities, mixed } = sentiment;
  return { label, score, probabilities: probabilitiesJson(probabilities), mixed };
}

/** A post, with what analysis adds if it has been over it. */
export function postJson(post: Post | AnalyzedPost) {
  const { number, id, author, badge, postedAt, dateText, permalink, printedNumber, text } = post;
  const { editedAt, editNote, signature, reactions, parent, depth } = post;
  const read = {
    number,
    id,
    author,
    badge,
    postedAt,
    dateText,
    permalink,
    printedNumber,
    parent,
    depth,
    reactions,
    editedAt,
    editNote,
    signature,
    text,
    parts: post.parts.map(spanJson),
    marks: post.marks.map(({ kind, start, end }) => ({ kind, start, end })),
    quotes: post.quotes.map(quoteJson),
  };
  if (!('sentiment' in post)) return read;
  return {
    ...read,
    language: post.language,
    sentiment: sentimentJson(post.sentiment),
    sentences: post.sentences.map(sentenceJson),
    events: post.events,
    aspects: post.aspects.map(mentionJson),
  };
}

function actorJson(actor: Actor | null) {
  return actor && { text: actor.text, name: actor.name, role: actor.role, level: actor.level };
}

export function eventJson(event: RecoveryEvent) {
  return {
    id: event.id,
    type: event.type,
    stage: event.stage,
    post: event.post,
    quote: event.quote,
    start: event.start,
    end: event.end,
    text: event.text,
    trigger: event.trigger,
    actor: actorJson(event.actor),
    target: actorJson(event.target),
    channel: event.channel,
    issue: event.issue,
    remedy: event.remedy,
    time: event.time && { text: event.time.text, speed: event.time.speed },
    count: event.count,
    modality: event.modality,
    perspective: event.perspective,
    confidence: event.confidence,
    mentionOf: event.mentionOf,
    rule: event.rule,
    cues: { modality: event.cues.modality, perspective: event.cues.perspective },
  };
}

export function episodeJson(episode: Episode) {
  return {
    id: episode.id,
    customer: episode.customer,
    kind: episode.kind,
    status: episode.status,
    issue: episode.issue,
    events: episode.events,
    posts: episode.posts,
    initiator: episode.initiator,
    responderLevel: episode.responderLevel,
    escalationDepth: episode.escalationDepth,
    skippedLevel: episode.skippedLevel,
    doubleDeviation: episode.doubleDeviation,
    contactCount: episode.contactCount,
    speed: episode.speed,
    remedies: episode.remedies,
    sentimentBefore: episode.sentimentBefore,
    sentimentAfter: episode.sentimentAfter,
  };
}

function mentionJson({ aspect, start, end, text, sentiment }: AspectMention) {
  const { label, score, probabilities } = sentiment;
  return {
    aspect,
    start,
    end,
    text,
    sentiment: { label, score, probabilities: probabilitiesJson(probabilities) },
  };
}

function evidenceJson(evidence: AspectEvidence | null) {
  return (
    evidence && {
      post: evidence.post,
      start: evidence.start,
      end: evidence.end,
      text: evidence.text,
      score: evidence.score,
    }
  );
}

/** What a thread says of an aspect. */
export function aspectJson(summary: AspectSummary) {
  return {
    aspect: summary.aspect,
    mentions: summary.mentions,
    positive: summary.positive,
    neutral: summary.neutral,
    negative: summary.negative,
    score: summary.score,
    mostPositive: evidenceJson(summary.mostPositive),
    mostNegative: evidenceJson(summary.mostNegative),
  };
}

export function summaryJson(summary: Summary) {
  return {
    posts: summary.posts,
    authors: summary.authors,
    positive: summary.positive,
    neutral: summary.neutral,
    negative: summary.negative,
    notScored: summary.notScored,
    score: summary.score,
    events: summary.events,
    notCounted: summary.notCounted,
    episodes: summary.episodes,
    recoveryRate: summary.recoveryRate,
  };
}

export function problemJson({ code, severity, source, message }: Problem) {
  return { code, severity, source, message };
}
