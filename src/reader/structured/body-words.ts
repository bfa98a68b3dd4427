/** A pattern for one of the names as a whole class. */
function classIn(names: string): RegExp {
  return new RegExp(`(?:^|\\s)(?:${names.trim().replace(/\s+/gu, '|')})(?=\\s|$)`, 'iu');
}

/** A pattern for one of the names as a part of a class. */
function partIn(names: string): RegExp {
  return new RegExp(names.trim().replace(/\s+/gu, '|'), 'iu');
}

const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Quotes, by the names that themes of many platforms give them; `blockquote` is one without any. */
export const quoteTags = tags('div aside section table td fieldset figure');
export const quoteClass = classIn(
  'quote quotebox quoteblock quote-block quote-box quote_container quote-container quoted quotation citation ' +
    'bbcode_quote bbcode-quote bbquote post-quote message-quote comment-quote quoted-text quoted-post reply-quote',
);

/** What names the quoted one at the beginning of a quote. */
export const quoteTitleTags = tags('cite legend figcaption header');
export const quoteTitleClass = partIn(
  'author attribution title header head postedby posted-by quotee username source quote-by quote-name quote-meta citing',
);

/** The same right above a quote. */
export const quoteHeaderClass = classIn('quoteheader quote-header quotetitle quote-title');

/** What holds the quoted words, where it is not the quote itself. */
export const quoteContentClass = partIn('content body text message words');

export const spoilerClass = classIn('spoiler spoiler-content spoiler_content spoiler-body');

/** What is no word of the author wherever it stands in a post. */
export const chromeTags = tags('nav menu form summary label footer');
export const chromeRoles = tags('button toolbar navigation');
export const chromePart = partIn(
  'signature lastedit last-edit last_edit editnote edit-note edited-by editedby attachment reaction toolbar ' +
    'adsbygoogle advert sponsor upvote downvote post-actions post-controls post-buttons post-footer expandlink expand-link',
);
export const chromeClass = classIn(
  'sig edited edit likes like votes share social controls actions buttons reply report permalink ad ads banner promo ' +
    'sr-only visually-hidden copyright rating badge avatar thanks rank user-title usertitle joined',
);

/** Signatures, and notes that tell of an edit. */
export const signatureClass = /signature|(?:^|\s)sig(?=\s|$)/iu;
export const editNoteClass = /last[-_]?edit|edit-?note|edited-?by|(?:^|\s)edited(?=\s|$)/iu;

/** Selects signatures, and notes that tell of an edit. */
export const signatureSelector = '[class*="signature" i], [class~="sig" i]';
export const editNoteSelector =
  '[class*="lastedit" i], [class*="last-edit" i], [class*="last_edit" i], [class*="edit-note" i], ' +
  '[class*="editnote" i], [class*="edited-by" i], [class*="editedby" i], [class~="edited" i]';
