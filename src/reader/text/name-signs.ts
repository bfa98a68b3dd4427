/** Whether an author is there, or the label of his picture. */
export const status =
  /^(?:.{0,2}(?:offline|online)|(?:offline|online|desconectado|conectado|hors ligne|en ligne|не в сети|away|avatar|user avatar|profile picture))$/iu;
export const nameAndStatus =
  /^(.{1,60}?) (?:is )?(?:offline|online|away|currently offline|desconectado|hors ligne|не в сети)$/iu;
export const statusAndName =
  /^(?:offline|online|desconectado|conectado|hors ligne|en ligne|не в сети) (.{1,60})$/iu;
const pictureOf = /^(.{1,60}?)['’]s? (?:avatar|user avatar|profile picture)$/iu;
const pictureFor = /^(?:avatar (?:von|de|di|van|för|af)|benutzerbild von|аватар для|аватар) (.{1,60})$/iu;
/** The name at the start of a line that tells whether he is there. */
export const present =
  /^(.{1,60}?) (?:is (?:offline|online)|ist (?:gerade )?(?:offline|online)|está (?:des)?conectado|вне форума|на форуме)(?!\p{L})/iu;
/** A picture, as text browsers print it. */
export const picture = /^\[[^\]]{0,40}\]$/u;

/** Whose picture a line names. */
export function pictureOwner(text: string): string | undefined {
  return pictureOf.exec(text)?.[1] ?? pictureFor.exec(text)?.[1];
}

/** Names such as `MOffline` come from a picture's letter; a name printed twice in a row is one name. */
export function withoutEcho(printed: string): string {
  const name = printed
    .replace(/^(?:#\d+ |● |\d{1,4}\. |\[\d*\] ?)/u, '')
    .replace(/(?<=\S) (?:author|thread starter|topic starter)$/iu, '');
  const guest =
    /^(.{2,60}?\p{Ll})(?:Guest|Gast|Invité|Invitado|Super Moderator|Premium Member|Author)$/u.exec(name);
  if (guest !== null) return guest[1] ?? name;
  const echo = /^(?:(.{3,60}?) ?\1|(..) \2)(?: .*)?$/u.exec(name);
  return echo?.[1] ?? echo?.[2] ?? name;
}
