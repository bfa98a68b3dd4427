/**
 * Expressions that take quadratic time, with the most characters that they ever see, as the code before them sees to
 * it. All others take any text.
 */
export const bounded: ReadonlyMap<string, number> = new Map([
  // The options of our own command line.
  ['/[<[]([^>\\]]+)[>\\]]/', 200],
  // Our own selectors.
  ['/:not\\([^)]*\\)/gu', 300],
  ['/\\s*>\\s*/gu', 300],
  ['/\\[[^\\]]*\\]/gu', 300],
  ['/\\[[^\\]]*\\]|\\([^)]*\\)/gu', 300],
  // `longestLine` of html/attribution.ts, and twice that.
  ['/[\\s»↑→:.…]+$/u', 200],
  ['/\\d{4}.*\\d{1,2}:\\d{2}/u', 400],
  // `longestText` of mail-attribution.ts, `longestLine` of newsgroup-attribution.ts.
  ['/(?:[\\s<([]|mailto:)+$/iu', 300],
  ["/^[*'\\s]+|['\\s]+$/gu", 300],
  ['/^["\'<\\s]+|["\'>\\s]+$/gu', 300],
  // `longestDateWord`.
  ['/^[([]?[+-]?\\d[\\d:./-]*(?:st|nd|rd|th|h|年|月|日)?[.,;:)\\]]*$/iu', 40],
  // The labels of the headers of mail, its markers, its senders.
  ['/[\\s*]+$/u', 24],
  ['/^[-\\s]+|[-\\s]+$/gu', 100],
  ['/^[\\s"\'(]+|[\\s"\']+$/gu', 500],
  // `longestLine` of text/date-run.ts.
  ['/^[(\\u00AB«]+|[,;:.)»\\u00BB]+$/gu', 120],
  ['/[,;:)»]+$/u', 120],
  // `longestPrinted` of text/name-in.ts.
  ['/[ ,:•·|»–-]+$/u', 300],
  // Lines of at most 60 characters.
  ['/[.… ]+$/u', 60],
  // Senders of mail, cut.
  [
    '/\\s*[<([]{0,2}(?:mailto:|smtp:)?[^\\s<>()[\\]"\',;:]{1,64}@[^\\s<>()[\\]"\',;]{1,120}[>)\\]]{0,2}/giu',
    500,
  ],
  // `longestFurniture`.
  [
    '/(?:[ ·•|,]+(?:report(?: (?:post|this post|content))?|share(?: this post)?|permalink|link to (?:this )?post|bookmark|add bookmark|like|quote|reply|edited|new|melden|teilen|zitieren|signaler|segnala|reportar|citar|citer|rapporteren|zgłoś|cytuj|жалоба|цитировать|reply with quote|back to top|top|вверх|наверх|arriba|haut|oben|su))+$/iu',
    200,
  ],
  // `longestFurniture`.
  [
    '/^(?:\\d+ ?)?(?:likes?|leuk|mag ich)? ?\\d* ?(?:reply|antworten|reageren)? ?(?:quote|citeren|zitieren|citer)(?: ?(?:share|delen|teilen))?$/u',
    200,
  ],
  // `longestLine` of text/undivided-signature.ts.
  ['/[,/·•|].*\\d|\\d.*[,/·•|]|\\S \\| \\S|(?:since|seit|depuis|desde|dal|sinds|с) (?:19|20)\\d{2}$/iu', 72],
  // Names of files.
  ['/^[-.]+|[-.]+$/gu', 255],
]);
