import type { Document } from '../../model/document.js';
import { isProblem, type Problem } from '../../problem.js';
import type { Limits } from '../../settings.js';
import { type BodyRules, plainText, readBody } from '../html/body.js';
import { openPage } from '../html/page.js';
import type { Piece } from '../piece.js';

/** The lines of a letter in HTML, written as mail in plain text. */
export interface HtmlLines {
  readonly lines: readonly string[];
  readonly signature: string | null;
}

/** What programs of mail mark as the signature. */
const signatures =
  '.gmail_signature, [data-smartmail="gmail_signature"], .moz-signature, #Signature, #x_Signature, ' +
  '#ms-outlook-mobile-signature, .AppleMailSignature, .protonmail_signature_block';

const quotes = 'blockquote';

/** Outlook and Gmail set text in with this element, without a border. */
const indents = 'blockquote[style*="border:none" i], blockquote[style*="border: none" i]';

const mailBody: BodyRules = {
  chrome: `${signatures}, [style*="display:none" i], [style*="display: none" i], .gmail_prefix_hidden`,
  quotes: `${quotes}:not(${indents})`,
  quote: (element) => ({ author: null, postId: null, words: element }),
  code: 'pre.code',
};

function* linesOf(pieces: readonly Piece[], level: string): Generator<string> {
  for (const piece of pieces) {
    if (piece.kind === 'paragraph') {
      for (const line of piece.text.split('\n')) yield level + line;
    } else if (piece.kind === 'quote') {
      if (piece.author !== null) yield `${level}${piece.author} wrote:`;
      yield* linesOf(piece.pieces, `${level}> `);
    }
    yield level.trimEnd();
  }
}

/** Reads the HTML of a letter, its quotes marked with `> ` as in plain text; what breaks the limits is a problem. */
export function htmlLines(html: string, document: Document, limits: Limits): HtmlLines | Problem {
  const page = openPage({ ...document, text: html }, limits);
  if (isProblem(page)) return page;
  const { $ } = page;
  const body = $('body');
  const signature = plainText(
    body
      .find(signatures)
      .not(body.find(`${quotes} *`))
      .first(),
  )
    .replace(/^--\s*\n/u, '')
    .trim();
  return {
    lines: [...linesOf(readBody(page, body, mailBody), '')],
    signature: signature === '' ? null : signature,
  };
}
