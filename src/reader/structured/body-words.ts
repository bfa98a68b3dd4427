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
  'quote quotebox quoteblock quote-block quote-box quote-container quoted quotation citation bbcode-quote bbquote ' +
    'bb-quote bb-code-quote ubbcode-block post-quote message-quote comment-quote forum-quote quoted-text quoted-post ' +
    'reply-quote gmail-quote quotecontent quote-content quotebody quote-body mycode-quote \\w*text-quote \\w*msg-quote',
);

/** Paragraphs that are quoted, where nothing stands around them. */
export const quotedParagraphClass = classIn('quote quoted quotation quoted-text citation reference');

/** What names the quoted one at the beginning of a quote. */
export const quoteTitleTags = tags('cite legend figcaption header');
export const quoteTitleClass = partIn(
  'author attribution title header head postedby posted-by quotee username source quote-by quote-user quote-name quote-meta gmail-attr citing',
);

/** The same right above a quote. */
export const quoteHeaderClass = classIn('quoteheader quote-header quotetitle quote-title');

/** What holds the quoted words, where it is not the quote itself. */
export const quoteContentClass = partIn('content body text message words');

export const spoilerClass = classIn('spoiler spoiler-content spoiler-body');

/** What holds code, and what stands above the code in it: `Code: Select all`. */
export const codeClass = classIn('code-?box code-?block bb-code-?block mycode-code');
export const codeTitleClass = partIn('title header heading label');

/** What is no word of the author wherever it stands in a post. */
export const chromeTags = tags('nav menu form summary label footer');
export const chromeRoles = tags('button toolbar navigation');
export const chromePart = partIn(
  'signature lastedit last-edit editnote edit-note edited-by editedby revision-log attachment uploaded-files reaction ' +
    'toolbar adsbygoogle advert sponsor upvote downvote expandlink expand-link ' +
    '(?:post|message|comment|reply)-(?:actions|buttons|controls|footer|links|menu|options|tools)(?=\\s|$)',
);
export const chromeClass = classIn(
  'sig edited edit likes like votes share social controls actions buttons reply report permalink ad ads banner promo ' +
    'sr-only visually-hidden screen-reader-text copyright rating badge avatar thanks rank user-title usertitle joined ' +
    'pstatus',
);

/** Signatures, and notes that tell of an edit. */
export const signatureClass = /signature|(?:^|\s)sig(?=\s|$)/iu;
export const editNoteClass =
  /last-?edit|edit-?note|edited-?by|revision-log|(?:^|\s)(?:edited|pstatus)(?=\s|$)/iu;

/** How notes that tell of an edit, and when, begin in lower case, brackets left out. */
export const editNoteOpenings: readonly string[] = [
  'last edit',
  'edited by',
  'edited on',
  'edited at',
  'edited:',
  'edited 1 time',
  'edited 2 time',
  'edited 3 time',
  'updated on',
  'modified on',
  'modified by',
  'last modified',
  'this post was edited',
  'this post was last',
  'this post was modified',
  'this message was edited',
  'this message was last',
  'this reply was modified',
  'this post has been edited',
  'this message has been edited',
  'this comment was edited',
  'zuletzt bearbeitet',
  'zuletzt geändert',
  'zuletzt editiert',
  'bearbeitet von',
  'geändert von',
  'dernière modification',
  'dernière édition',
  'modifié par',
  'modifié le',
  'última edición',
  'última modificación',
  'última edição',
  'editado por',
  'ultima modifica',
  'modificato da',
  'laatst bewerkt',
  'laatst gewijzigd',
  'bewerkt door',
  'senast redigerad',
  'redigerad av',
  'sist redigert',
  'redigert av',
  'sidst redigeret',
  'ostatnio edytowan',
  'ostatnio zmieni',
  'последний раз редактировал',
  'последнее редактирование',
  'отредактировано',
  'сообщение отредактировал',
  'изменено',
  '本帖最后由',
  '最後編集',
];

/** Selects signatures, and notes that tell of an edit. */
export const signatureSelector = '[class*="signature" i], [class~="sig" i]';
export const editNoteSelector =
  '[class*="lastedit" i], [class*="last-edit" i], [class*="last_edit" i], [class*="edit-note" i], ' +
  '[class*="editnote" i], [class*="edited-by" i], [class*="editedby" i], [class~="edited" i]';
