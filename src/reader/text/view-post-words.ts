/** What the link to the quoted post says behind the quoted name, in lower case. */
export const viewPostWords = [
  'view post',
  'view original post',
  'view message',
  'go to post',
  'beitrag anzeigen',
  'посмотреть сообщение',
  'просмотр сообщения',
  'переглянути допис',
  'ver mensaje',
  'ver post',
  'ver original',
  'ver mensagem',
  'voir le message',
  'voir message',
  'visualizza messaggio',
  'visualizza il messaggio',
  'visualizza messaggio originale',
  'bericht bekijken',
  'bekijk bericht',
  'bekijk originele post',
  'visa inlägg',
  'vis innlegg',
  'vis indlæg',
  'zobacz post',
  'zobacz posta',
  'wyświetl post',
  'pokaż post',
  'näytä viesti',
  'mesajı göster',
  'zobrazit příspěvek',
  'zobraziť príspevok',
  'megtekintés',
  'hozzászólás megtekintése',
  'vezi mesajul',
  'vizualizare mesaj',
  'προβολή μηνύματος',
  'виж публикацията',
  'xem bài viết',
  'xem bài gởi',
  'bekijk berichten',
  'katso viestiä',
  'üzenet megtekintése',
  'εμφάνιση μηνυμάτων',
  'εμφάνιση μηνύματος',
  'ver publicación',
  'ver publicação',
  'pokaži poruku',
  'vaata postitust',
  '\\(view post\\)',
  '»',
  '↑',
];

const behind = new RegExp(`(?: ?\\[?(?:${viewPostWords.join('|')})\\]?| \\(post \\d+\\))+$`, 'iu');
const before = new RegExp(
  `^(?:● ?|\\[(?!deleted|removed|verwijderd|supprim|gel|borrado)[a-z_ -]{3,20}\\] ?|(?:${viewPostWords.slice(0, 2).join('|')}) ?)`,
  'iu',
);

/** What stands last where there is such a link: most names are spared the pattern, which takes long to compile. */
const lastWords = [...viewPostWords.map((words) => words.replaceAll('\\', '')), ']', ')'];

/** A quoted name without the link behind it. */
export function withoutViewPost(name: string): string {
  const folded = name.toLowerCase();
  return lastWords.some((words) => folded.endsWith(words)) ? name.replace(behind, '') : name;
}

/** A tag before a name, of the clan that somebody plays for: `[TSC]Bob`; pictures are named in small letters. */
const clanTag = /^\[[A-Z\d]{2,5}\]\S/u;

/** The heading of a quote without the link or the picture of one before it: `[snapback]NAME said:`. */
export function withoutQuoteIcon(line: string): string {
  return clanTag.test(line) ? line : line.replace(before, '');
}
