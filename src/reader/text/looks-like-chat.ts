import { longestFurniture, type TextLine } from './text-line.js';

/** How messengers and IRC clients write one message, each on one line. */
const messages: readonly RegExp[] = [
  // WhatsApp: `12/31/20, 9:15 PM - Kim: words`, `[31.12.20, 21:15:03] Kim: words`
  /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?(?:\]| -) [^:]{1,60}:/iu,
  // IRC: `[12:34:56] <kim> words`, `12:34 -!- kim has joined`, `<kim> words`
  /^\[?\d{1,2}:\d{2}(?::\d{2})?\]? ?(?:<[^>]{1,30}>|-!-|\*{1,3}|-->|<--) /u,
  /^<[^>\s]{1,30}> /u,
  // Telegram and Slack: `Kim, [31.12.20 21:15]`, `kim 9:15 AM`
  /^[^,]{1,60}, \[\d{1,2}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?\]/iu,
  /^(?:\[\d{1,2}:\d{2}(?: ?[ap]m)?\] [^:]{1,40}:|[^\s:]{1,30} {1,2}\d{1,2}:\d{2} ?[ap]m$)/iu,
];

/** Fewer messages are no chat, nor are those among so many other lines. */
const fewestMessages = 5;
const leastShare = 0.4;

/** Whether the text is what a messenger or an IRC client exports: messages, each with its time and its writer. */
export function looksLikeChat(lines: readonly TextLine[]): boolean {
  const filled = lines.filter(({ text }) => text !== '');
  const found = messages.map(
    (message) => filled.filter(({ text }) => message.test(text.slice(0, longestFurniture))).length,
  );
  const most = Math.max(...found);
  return most >= fewestMessages && most >= filled.length * leastShare;
}
