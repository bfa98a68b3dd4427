import { Buffer } from 'node:buffer';
import type { Document } from '../../model/document.js';
import { isProblem, type Problem, problem } from '../../problem.js';
import type { Settings } from '../../settings.js';
import type { Letter } from './letter.js';
import { mail, mailShape } from './mail-shape.js';
import { openLetter } from './open-letter.js';
import { splitMailbox } from './split-mailbox.js';

/** The bytes of a document, one character each, lines ended by `\n`; UTF-16, which no mail is sent in, as UTF-8. */
function rawText({ bytes, text, encoding }: Document): string {
  const sent = bytes === undefined || encoding.startsWith('utf-16') ? Buffer.from(text) : bytes;
  return Buffer.from(sent.buffer, sent.byteOffset, sent.byteLength)
    .toString('latin1')
    .replace(/^\xEF\xBB\xBF/u, '')
    .replace(/\r\n?/gu, '\n');
}

/** Programs that keep mail begin a mailbox with a message to themselves. */
const folderData = "DON'T DELETE THIS MESSAGE";

/**
 * Opens the letters of a document, a mailbox or a single message, one after the other; at least one, or the problem
 * that there is none.
 */
export async function* openLetters(document: Document, settings: Settings): AsyncGenerator<Letter | Problem> {
  const raw = rawText(document);
  const isMailbox = /\.mbox$/iu.test(document.source) || mailShape(document.text) === 'mailbox';
  const messages = isMailbox ? splitMailbox(raw) : [{ envelope: '', raw }];
  let number = 0;
  let found = false;
  for (const message of messages) {
    number++;
    const letter = await openLetter(message, document, settings);
    if (typeof letter === 'string') {
      yield problem('malformed-mail', document.source, `message ${number}`, letter);
    } else if (isProblem(letter)) yield letter;
    else if (!letter.subject?.startsWith(folderData)) {
      found = true;
      yield letter;
    }
  }
  if (!found) yield problem('no-posts-found', document.source, mail.name);
}
