import { withoutTitle } from './rank-words.js';

/** How softwares say whether an author is there. */
const there =
  'offline|online|away|desconectado|conectado|hors[ -]ligne|en ligne|déconnecté|connecté|не в сети|в сети|офлайн|онлайн|non in linea|in linea|fuori linea|scollegato|nicht online|abwesend|niet online|poza siecią|niedostępny|dostępny|nem elérhető|elérhető|çevrimdışı|çevrimiçi|desligado|ligado|deconectat|odpojen|připojen|frånvarande|ikke pålogget|pålogget|poissa|paikalla';

/** Whether an author is there, or the label of his picture. */
export const status = new RegExp(
  `^(?:.{0,2}(?:offline|online)|(?:${there}|avatar|user avatar|profile picture))$`,
  'iu',
);
export const nameAndStatus = new RegExp(
  `^(?!(?:${there}) )(.{1,60}?) (?:is )?(?:currently )?(?:${there})$`,
  'iu',
);
export const statusAndName = new RegExp(
  `^(?:#\\d+ )?(?:user is )?(?:${there}) ((?!(?:${there})$).{1,60}?)(?: \\[[^\\]]{0,20}\\])?$`,
  'iu',
);
const pictureOf = /^(.{1,60}?)['’]s? (?:avatar|user avatar|profile picture)$/iu;
const pictureFor = /^(?:avatar (?:von|de|di|van|för|af)|benutzerbild von|аватар для|аватар) (.{1,60})$/iu;
/** The name at the start of a line that tells whether he is there. */
export const present =
  /^(.{1,60}?) (?:is (?:offline|online)|ist (?:gerade )?(?:offline|online)|está (?:des)?conectado|вне форума|на форуме)(?!\p{L})/iu;
/** The name before the word that tells it, with an entry behind it: `Sam Offline Posts: 17`. */
export const statusBeforeLabel =
  /^((?!(?:Off|On)line |Away )[\p{L}\p{N}_].{0,58}?[^:\s]) (?:Offline|Online|Away)(?: \p{L}{3,20}: ?\S{1,20})?$/u;
/** A picture, as text browsers print it. */
export const picture =
  /^\[(?!(?:deleted|gelöscht|supprimé|eliminado|eliminato|verwijderd|usunięty|удал[её]н)\p{L}*(?: \p{L}+)?\])[^\]]{0,40}\]$/iu;

/** Whether a line is a name, the letter that stands for its picture and a status, above the name alone. */
export function isNameWithLetter(text: string, name: string): boolean {
  const rest = text.slice(name.length);
  const isFirst = rest[0]?.toLowerCase() === name[0]?.toLowerCase();
  return name.length > 1 && text.startsWith(name) && isFirst && /^\p{Lu}(?: \S{2,15}){0,2}$/u.test(rest);
}

/** Whether a picture says nothing but the name below it, or how it begins. */
export function isPictureNamed(text: string, name: string): boolean {
  const shown = /^\[([^\]]{3,40})\]$/u.exec(text)?.[1]?.toLowerCase();
  return shown !== undefined && name.toLowerCase().startsWith(shown);
}

/** Whose picture a line names in any language, where the name stands below it: `Sam's foto`, `Bild von Sam`. */
export function isPictureOf(text: string, name: string): boolean {
  const rest = text.length - name.length;
  if (name.length < 2 || rest < 4 || rest > 30) return false;
  if (text.startsWith(name)) return /^['’]s? \p{L}{3,}(?: \p{L}+)?$/u.test(text.slice(name.length));
  return text.endsWith(name) && /^\p{L}{3,}(?: \p{L}{3,})? \p{L}{1,3} (?:u\/)?$/u.test(text.slice(0, rest));
}

/** Whose picture a line names. */
export function pictureOwner(text: string): string | undefined {
  return pictureOf.exec(text)?.[1] ?? pictureFor.exec(text)?.[1];
}

/** Names such as `MOffline` come from a picture's letter; a name printed twice in a row is one name. */
export function withoutEcho(printed: string): string {
  const whole = printed
    .replace(
      /^(?:user avatar ?(?=\S)|avatar (?=\S)|#\d+ |● |\*(?=\p{L})(?!.{0,60}\*)|\d{1,4}\. |\[\d*\] ?)/iu,
      '',
    )
    .replace(
      /(?<=\S) (?:author|thread starter|topic starter|members|guests|moderators|administrators)$/iu,
      '',
    );
  const guest = /^(.{2,60}?\p{Ll})(?:Guest|Gast|Invité|Invitado|Super Moderator|Premium Member)$/u.exec(
    whole,
  );
  if (guest !== null) return guest[1] ?? whole;
  const starter =
    /^(.{2,60}?[\p{L}\p{N}_])(?:Author|Auteur|Autor|Autore|Ersteller|Topicstarter|Автор)$/u.exec(whole);
  if (starter !== null) return starter[1] ?? whole;
  const name = withoutTitle(whole);
  const echo =
    /^(?:(.{3,60}?) ?\1|(..) \2)(?: .*|(?:Member|Moderator|Administrator|Admin|Guest|Staff|Posts).*)?$/u.exec(
      name,
    );
  return echo?.[1] ?? echo?.[2] ?? name;
}
