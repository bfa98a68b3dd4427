import { isEnvelope } from './mail-shape.js';

/** One message of a mailbox. */
export interface MailboxMessage {
  /** The line `From …` above it, which holds when it was delivered; empty where there is none. */
  readonly envelope: string;
  readonly raw: string;
}

/**
 * Takes back what a mailbox did to lines that begin with `From `: mboxrd puts a `>` before them and before those that
 * have one already, mboxo only before the first. `>From ` beside lines that are quoted is a quoted line itself.
 */
function unescaped(raw: string): string {
  if (!raw.includes('\n>')) return raw;
  return raw.replace(/^>(>*)From /gmu, (line, others: string, at: number) => {
    const before = at < 2 ? at - 1 : raw.lastIndexOf('\n', at - 2) + 1;
    const behind = raw.indexOf('\n', at) + 1;
    const isQuoted = others === '' && (raw[before] === '>' || (behind > 0 && raw[behind] === '>'));
    return isQuoted ? line : `${others}From `;
  });
}

/** Where the next message begins: a line `From …` with a date, at the start or below a blank line. */
function nextEnvelope(raw: string, from: number): number {
  for (let at = raw.indexOf('\nFrom ', from); at !== -1; at = raw.indexOf('\nFrom ', at + 1)) {
    const end = raw.indexOf('\n', at + 1);
    const line = raw.slice(at + 1, end === -1 ? undefined : end);
    if (raw[at - 1] === '\n' && isEnvelope(line)) return at + 1;
  }
  return raw.length;
}

/**
 * The messages of a mailbox (RFC 4155) in their order.
 * @param raw the mailbox, one character a byte, lines ended by `\n`
 */
export function* splitMailbox(raw: string): Generator<MailboxMessage> {
  for (let at = Math.max(0, raw.search(/\S/u)); at < raw.length; ) {
    const next = nextEnvelope(raw, at);
    const lineEnd = raw.indexOf('\n', at);
    const line = raw.slice(at, lineEnd === -1 ? next : Math.min(lineEnd, next));
    const envelope = isEnvelope(line) ? line : '';
    const message = raw.slice(envelope === '' ? at : at + line.length, next).replace(/^\n/u, '');
    if (message.trim() !== '') yield { envelope, raw: unescaped(message) };
    at = next;
  }
}
