import { cleanLine } from './clean-text.js';

const longestName = 60;
const longestLine = 300;

/** A line that announces a quote, and over how many lines it runs. */
export interface Attribution {
  readonly name: string;
  readonly lines: number;
}

/** The name before the address of mail, without its quotation marks; an address alone is its own name. */
function nameOf(who: string): string | null {
  const mail = who.indexOf('<');
  const name = (mail > 0 ? who.slice(0, mail) : who).replace(/^["'<\s]+|["'>\s]+$/gu, '');
  return name === '' || name.length > longestName ? null : name;
}

/**
 * How programs for newsgroups announce a quote, in the last line or the last two of what was written before it:
 * `"NAME" <mail> wrote in message news:ID...`. Boards that were joined to newsgroups are full of it. `null` without.
 */
export function newsgroupAttribution(own: readonly string[]): Attribution | null {
  for (const lines of [1, 2]) {
    const text = cleanLine(own.slice(-lines).join(' '));
    if (lines > own.length || text.length > longestLine) return null;
    const verb = text.indexOf(' wrote in ');
    if (verb < 1 || !/^(?:message )?<?news:\S+$/u.test(text.slice(verb + ' wrote in '.length))) continue;
    const name = nameOf(text.slice(0, verb));
    return name === null ? null : { name, lines };
  }
  return null;
}
