/** How the software names its smileys, which text browsers print in their place. */
export type SmileyNames = 'capital' | 'small';

/** Names that are rarely words within a sentence when they begin with a capital. */
const clear =
  'Smile|Smiley|Wink|Sad|Grin|Big Grin|Cheesy|Huh|Razz|Mad|Shocked|Embarassed|Embarrassed|Rolling Eyes|Roll Eyes|Rolleyes|Very Happy|Laughing|Confused|Surprised|Undecided|Tongue|Angry|Lips Sealed|Crying or Very sad|Evil or Very Mad|Twisted Evil|Blush|Dodgy|Shy|Sleepy|Afro';

/** Names that are words as well. */
const doubtful = 'Cool|Evil|Kiss|Cry|Idea|Question|Exclamation|Arrow|Neutral|Angel|Heart|Mr\\. Green';
const small = 'smile|neutral|sad|yikes|wink|hmm|tongue|lol|mad|roll|cool';

const within = new RegExp(`(?<=\\S) (?:${clear})(?=$|[ ,.])`, 'gu');
const behindSentence = (names: string): RegExp =>
  new RegExp(`(?<=[.!?…)"”] )(?:${names})(?: (?=\\p{Lu})|$)|^(?:${names})$`, 'gu');
const capitals = behindSentence(`${clear}|${doubtful}`);
const smalls = behindSentence(small);

/** BBCode, and what people put in brackets themselves. */
const typed =
  /^(?:\/.*|quote|code|b|i|u|s|url|img|list|spoiler|sic|edit|edited|deleted|removed|snip|snipped|link|here|image|video|attachment|ot|quoted|note|update|redacted|ok|lol)$/iu;
const abbreviation = /^\p{Lu}{2,5}$/u;
const pictures = / ?\[([A-Za-z][\w-]{0,18}|)\](?!\()/gu;

/** What stands for a file within the words. */
const files =
  / ?(?:view attachment|attachment|anhang anzeigen|melléklet megtekintése|ver el archivo adjunto|afficher la pièce jointe|visualizza allegato|bekijk bijlage|zobacz załącznik|просмотреть вложение) \d{1,9}(?!\d)/giu;

/** A time as only machines write it, which some software prints behind the words. */
const stamp = / ?\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:[+-]\d\d:\d\d|Z)$/u;

/** A line without what stands for attached files, and without times as machines write them. */
export function withoutFiles(line: string): string {
  return line.replace(stamp, '').replace(files, '');
}

/** A line without the names that a text browser prints for smileys, and without those of other pictures. */
export function withoutSmileys(line: string, names: SmileyNames | undefined): string {
  const plain = line.includes('[')
    ? line.replace(pictures, (all, name: string) => (typed.test(name) || abbreviation.test(name) ? all : ''))
    : line;
  if (names === undefined) return plain;
  if (names === 'small') return plain.replace(/ big_smile\b/gu, '').replace(smalls, '');
  return plain.replace(within, '').replace(capitals, '');
}
