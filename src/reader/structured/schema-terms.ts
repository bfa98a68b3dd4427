/** Types of schema.org that are posts (https://schema.org/DiscussionForumPosting and its neighbours). */
export const openingTypes = ['DiscussionForumPosting', 'SocialMediaPosting', 'Question'] as const;
export const answerTypes = ['Comment', 'Answer', 'CorrectionComment', 'UserComments'] as const;
export const postTypes: ReadonlySet<string> = new Set([...openingTypes, ...answerTypes]);

/** Properties that hold the words of a post, the fullest first. `UserComments` is what Tapatalk writes. */
export const textProperties = ['articleBody', 'text', 'commentText', 'description'] as const;
export const authorProperties = ['author', 'creator'] as const;
export const dateProperties = ['datePublished', 'dateCreated', 'commentTime', 'uploadDate'] as const;

/** Properties in which a post holds its answers. */
export const answerProperties = ['comment', 'acceptedAnswer', 'suggestedAnswer'] as const;

/** Properties that lead from a page to what it is about. */
export const contentProperties = [
  '@graph',
  'mainEntity',
  'hasPart',
  'mainEntityOfPage',
  'itemListElement',
  'item',
];

/** The last part of a type's name: `https://schema.org/Comment` → `Comment`. */
export function shortType(type: string): string {
  return type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1);
}
