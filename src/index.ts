export { UsageError } from './errors.js';
export type { Aspect, AspectEvidence, AspectMention, AspectSummary } from './model/aspect.js';
export { aspectNames } from './model/aspect.js';
export type { Document } from './model/document.js';
export type { Episode, EpisodeStatus } from './model/episode.js';
export type {
  Actor,
  ActorLevel,
  Channel,
  EventTime,
  EventType,
  Modality,
  Perspective,
  RecoveryEvent,
  Speed,
  Stage,
} from './model/event.js';
export { isCounted } from './model/event.js';
export type { Post, Quote } from './model/post.js';
export type { CompanyPerson, Profile } from './model/profile.js';
export type { AnalyzedPost, AnalyzedThread, Summary } from './model/result.js';
export type {
  Evidence,
  PostSentiment,
  Probabilities,
  Sentence,
  SentenceSentiment,
  Sentiment,
  SentimentLabel,
} from './model/sentiment.js';
export type { Span } from './model/span.js';
export type { Thread } from './model/thread.js';
export type { Condition, Gate, GateOptions, Measure, MeasuredThread, Verdict } from './pipeline/open-gate.js';
export { openGate, verdictText } from './pipeline/open-gate.js';
export type { OnDocument, Outcome, StandardInput } from './pipeline.js';
export { explain, read, run } from './pipeline.js';
export type { Problem, ProblemCode } from './problem.js';
export { isProblem, problemCodes } from './problem.js';
export type {
  ColumnInfo,
  Format,
  Level,
  Report,
  ReportedThread,
  ReportOptions,
  Selection,
  SortOrder,
  TableStyle,
} from './report/index.js';
export { columnsOf, createReport, formats, isAnalyzed, levels } from './report/index.js';
export type { Limits, PageRange, Settings, Shard, WebSettings } from './settings.js';
export { defaultSettings } from './settings.js';
