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
  /^(?:\/.*|quote|code|b|i|u|s|url|img|list|spoiler|sic|edit|edited|deleted|removed|verwijderd|gelöscht|supprimé|eliminado|borrado|snip|snipped|link|here|image|video|attachment|ot|quoted|note|update|redacted|ok|lol)$/iu;
const abbreviation = /^\p{Lu}{2,5}$/u;
const pictures = / ?\[([A-Za-z][\w-]{0,18}|0\d{1,2}|)\](?!\()/gu;

/** Whether people put it in brackets, by what follows with no space between: names of files are small letters. */
const isWord = (name: string, next: string | undefined): boolean =>
  next !== undefined && (/[”"»]/u.test(next) || (/[,;:.)]/u.test(next) && /^\p{Lu}/u.test(name)));

/** Smileys that have the names of their files, and other pictures behind the last sentence of a line. */
const gifs =
  / (?:[a-z_]{2,14}\.gif|(?:[Ss]miley|[Cc]at|[Rr]obot|[Ww]oman|[Mm]an) (?:[Vv]ery )?(?:[Hh]appy|[Ss]ad|[Ww]ink|[Mm]ad|[Ff]rustrated|[Tt]ongue|[Ss]urprised|[Ii]ndifferent|[Ee]mbarr?assed|LOL))(?![\p{L}\p{N}])/gu;
const lastPicture = /(?<=[.!?:)]) [\p{L}\p{N}_-]{1,60}\.(?:jpe?g|png|gif|webp)$/iu;

/** What text browsers print around words that were struck out or put in. */
const changed = /\[(?:S|DEL|INS):|:(?:S|DEL|INS)\]/gu;

/** What stands for a file within the words. */
const files =
  / ?(?:view attachment|attachment|anhang anzeigen|melléklet megtekintése|ver el archivo adjunto|afficher la pièce jointe|visualizza allegato|bekijk bijlage|zobacz załącznik|просмотреть вложение) \d{1,9}(?!\d)/giu;

/** A time as only machines write it, which some software prints behind the words. */
const stamp = / ?\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:[+-]\d\d:\d\d|Z)$/u;

/** What text browsers print before raised numbers. */
const superscript = /\^(?=\[\d)|(?<=\p{L})\^(?=\d)/gu;

/** A line without what stands for attached files, and without times as machines write them. */
export function withoutFiles(line: string): string {
  return line
    .replace(stamp, '')
    .replace(files, '')
    .replace(superscript, '')
    .replace(/\u200B/gu, '');
}

/** A line without the names that a text browser prints for smileys, and without those of other pictures. */
export function withoutSmileys(line: string, names: SmileyNames | undefined): string {
  const plain = line.includes('[')
    ? line.replace(pictures, (all, name: string, at: number) =>
        typed.test(name) || abbreviation.test(name) || isWord(name, line[at + all.length]) ? all : '',
      )
    : line;
  const shown = plain.replace(gifs, '').replace(lastPicture, '').replace(changed, '');
  if (names === undefined) return shown;
  if (names === 'small') return shown.replace(/ big_smile\b/gu, '').replace(smalls, '');
  return shown.replace(within, '').replace(capitals, '');
}
