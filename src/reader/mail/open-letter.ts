import type { Document } from '../../model/document.js';
import { isProblem, type Problem } from '../../problem.js';
import type { Settings } from '../../settings.js';
import { cleanLine, cleanName } from '../clean-text.js';
import { repairMojibake } from '../text/repair-mojibake.js';
import type { Letter } from './letter.js';
import { mailDate } from './mail-date.js';
import { isField } from './mail-shape.js';
import { markQuotedLines } from './mark-quoted-lines.js';
import { type MimeMessage, readMime } from './mime.js';
import { localPartOf, shownName } from './shown-name.js';
import type { MailboxMessage } from './split-mailbox.js';
import { unwrapFlowed } from './unwrap-flowed.js';

type Field = MimeMessage['field'];

/** Fields that tell when a message was written, or passed on, where it has no date. */
const dateFields = ['date', 'nntp-posting-date', 'injection-date', 'delivery-date', 'resent-date'];

/** More ancestors than any thread has. */
const mostReferences = 1000;

const idsIn = (value: string | null): readonly string[] =>
  Array.from((value ?? '').matchAll(/<([^<>\s]{1,500})(?=[>\s]|$)/gu), ([, id = '']) => id);

function idOf(value: string | null): string | null {
  return idsIn(value)[0] ?? cleanName(value?.replace(/[<>]/gu, ''));
}

/** RFC 5322, section 3.6.4; `In-Reply-To` of old programs holds words and addresses beside the id. */
function referencesOf(field: Field): readonly string[] {
  const answered = idsIn(field('in-reply-to')).at(-1);
  const above = new Set(idsIn(field('references')));
  if (answered !== undefined) above.add(answered);
  above.delete(idOf(field('message-id')) ?? '');
  return [...above].slice(-mostReferences);
}

/** Lists that may not send in the name of others put theirs behind it: `NAME via LIST`. */
function withoutList(name: string | null, field: Field): string | null {
  const isOfList = ['list-id', 'list-post', 'x-beenthere', 'mailing-list'].some((key) => field(key) !== null);
  return name !== null && isOfList ? cleanName(name.replace(/ via .+/su, '').replace(/^'|'$/gu, '')) : name;
}

function authorOf({ field, from }: MimeMessage): string | null {
  const given = from?.name ?? '';
  const name = shownName(given === '' || given.includes(' at ') ? (field('from') ?? '') : given);
  return withoutList(name, field) ?? localPartOf(from?.address ?? '');
}

function dateOf(field: Field, envelope: string) {
  const passedOn = field('received')?.split(';').at(-1) ?? null;
  const delivered = /^From .*?((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.*)/su.exec(envelope)?.[1] ?? null;
  const texts = [...dateFields.map(field), passedOn, delivered]
    .map(cleanName)
    .filter((text) => text !== null);
  const given = texts[0] ?? null;
  for (const text of texts) {
    const { iso, time } = mailDate(text);
    if (iso !== null) return { postedAt: text === given ? iso : null, dateText: given, time };
  }
  return { postedAt: null, dateText: given, time: null };
}

function permalinkOf(field: Field): string | null {
  const address = /<?(https?:\/\/[^\s<>]{1,1000})>?/u.exec(field('archived-at') ?? '')?.[1] ?? null;
  return address !== null && URL.canParse(address) ? address : null;
}

/** The lines of a letter with the layout that they need, and the signature that HTML marks. */
type Words = Pick<Letter, 'lines' | 'layout' | 'signature'>;

function wordsOfText(text: string, flow: MimeMessage['flow']): Words {
  const lines = repairMojibake(text).split('\n');
  const layout = flow === 'none' ? 'text' : 'html';
  const whole = flow === 'none' ? lines : unwrapFlowed(lines, flow === 'flowed-without-spaces');
  return { lines: markQuotedLines(whole), layout, signature: null };
}

async function wordsOf(
  message: MimeMessage,
  document: Document,
  { limits }: Settings,
): Promise<Words | Problem> {
  const { html, text, flow } = message;
  const isText = text !== null && cleanLine(text.replace(/\n/gu, ' ')) !== '';
  if (html === null || isText) return wordsOfText(text ?? '', flow);
  const { htmlLines } = await import('./html-lines.js');
  const read = htmlLines(html, document, limits);
  return isProblem(read) ? read : { ...read, layout: 'html' };
}

/** Text without a header is all words. */
function withHeader(raw: string): string {
  const start = raw.replace(/^\n+/u, '').replace(/^>?From [^\n]*\n/u, '');
  return isField(start.split('\n', 1)[0] ?? '') ? start : `\n${start}`;
}

/**
 * Opens a message: who wrote it, when, what it answers, and the lines of its words: its plain text, or its HTML where
 * it has no other.
 * @returns the letter, a problem with its HTML, or the reason why it could not be opened
 */
export async function openLetter(
  { envelope, raw }: MailboxMessage,
  document: Document,
  settings: Settings,
): Promise<Letter | Problem | string> {
  const whole = withHeader(raw);
  if (whole.trim() === '') return 'it is empty';
  let message: MimeMessage;
  try {
    message = await readMime(whole, settings.encoding);
  } catch (error) {
    return error instanceof Error ? error.message : 'it cannot be taken apart';
  }
  const words = await wordsOf(message, document, settings);
  if (isProblem(words)) return words;
  const { field, from } = message;
  return {
    source: document.source,
    id: idOf(field('message-id')),
    references: referencesOf(field),
    author: authorOf(message),
    localPart: localPartOf(from?.address ?? ''),
    subject: cleanName(field('subject')),
    ...dateOf(field, envelope),
    permalink: permalinkOf(field),
    ...words,
  };
}
