/** Counts of likes and of other answers without words: `6 Like`, `Like 2`, `2 Gefällt mir`. */
const counts =
  /^(?:upvote ?\d* ?downvote|\d+ (?:people|members?|users?) likes? this(?: post)?\.?|\d+ comments?|(?:\d{1,5} ?)(?:likes?|gefällt mir|leuk|j'aime|mi piace|me gusta|curtidas?|нравится|upvotes?|thanks|helpful)(?: ?\d{1,5})?|(?:likes?|gefällt mir|leuk|j'aime|mi piace|me gusta|нравится|upvotes?|thanks) ?\d{1,5})$/u;

/** Who liked a post or thanked for it: `Kim, Lee and 3 others like this.` */
const people =
  /^(?:.{1,120} found this post helpful\.?|(?:the following|los siguientes|the following \d+|эти \d+|следующие|folgende|folgender|i seguenti|les \d+) .{0,60}(?:thank|liked|agrade|спасибо|благодар|bedank|ringrazia|remerci).{0,120}|(?:these users thanked|for this message the author|folgende benutzer bedankten sich|ces utilisateurs ont remercié|za ten post|за это сообщение автора|ringraziano) .{1,120}|(?:rating|рейтинг|bewertung): ?[\d.,]+ ?%?|es bedanken sich:?.{0,120}|gefällt:.{0,120}|reactions?:.{0,160}|reaktionen:.{0,160}|reacties:.{0,160}|реакции:.{0,160}|reakcje:.{0,160}|reazioni:.{0,160}|réactions\s?:.{0,160}|reacciones:.{0,160})$/u;

/** Ratings with how often each was given: `Like x 4 Funny x 2`. */
const rating = /^[\p{L}' ]{2,30}$/u;
function isRatings(text: string): boolean {
  const parts = text.split(/ x ?\d{1,4}(?: |$)/u);
  return parts.length > 1 && parts.at(-1) === '' && parts.slice(0, -1).every((part) => rating.test(part));
}

/** These begin sentences of the author, and no list of names. */
const subjects =
  /^(?:i|we|you|they|he|she|it|who|me|him|us|them|people|everyone|everybody|nobody|somebody|anyone|things|something|stuff|do|don't|not|just|more|would|looks?|feels?|sounds?|mir|dir|ihm|ihr|uns|euch|ihnen|wem|niemandem|was|мне|нам|им|всем)(?: |$)/u;
const mostNames = 3;

const likes =
  /^(.{1,120}) (likes this|like this|liked this(?: post)?|gefällt das|это нравится|reacted to this|thanked this post)\.?$/u;
const others =
  /^(.{1,120}) (?:and|und|et|y|e|en|i|и|og|och|ja) (\d+ )?(?:others?|andere|weitere|autres|otros|altri|anderen|inni|другие|andra|andre)(?: likes? this| gefällt das| reacted to this)?\.?$/u;

const areNames = (items: readonly string[]): boolean =>
  items.every((item) => item.split(' ').length <= mostNames && !subjects.test(item));

/** Whether a line says nothing but who liked the post: a name `likes this`, or several `like this`. */
function isLikers(text: string): boolean {
  const [, more = '', count] = others.exec(text) ?? [];
  const listed = more.split(/, | & /u);
  if (more !== '' && (count !== undefined || listed.length > 1) && areNames(listed)) return true;
  const [, names = '', verb = ''] = likes.exec(text) ?? [];
  const items = names.split(/, | and | und | & /u);
  return names !== '' && (verb !== 'like this' || items.length > 1) && areNames(items);
}

/** What stands above attached files. */
const heads =
  /^(?:attach(?:ed (?:files?|images?|thumbnails?|thread)|ments?)(?:\(s\))?:?|(?:view )?attachment \d+|вложени[яе]:?|изображения|миниатюры|anhänge:?|dateianhänge:?|angehängte (?:dateien|grafiken|bilder):?|miniaturansicht.{0,40}|adjuntos:?|archivos adjuntos:?|imágenes adjuntas:?|miniaturas adjuntas:?|allegati:?|fichiers? joints?:?|fichiers attachés:?|pièces? jointes?:?|images attachées:?|bijlagen:?|załączniki:?|file allegati:?|anexos:?|bilagor:?|bifogade filer:?|liitteet:?)$/u;
const named =
  /^»?.{1,40}«? hat folgende .{3,12} angehängt:|^(?:description|file ?name|file ?size|viewed|downloaded|file type|тип файла|dateityp|type de fichier|tipo de archivo|bestandstype): .{1,100}$/u;
const file =
  /^.{0,60}?\S?\.[a-z0-9]{2,4}\b.{0,16}?[([ ](?:size: ?|größe: ?|taille : ?)?[\d.,]+ ?(?:[kmкм]?i?[bбo]|[kм]б|octets|bytes|байт)(?![\p{L}\p{N}]).{0,80}$/u;
const size = /^[([]?[\d.,]+ ?[kmg]i?b(?![\p{L}\p{N}]).{0,60}$/u;
const attached = /^attach(?:ed (?:files?|images?|thumbnails?)|ments?:?)(?:\(s\))?\S.{0,40}$/u;

/**
 * Whether boards print the text below the words of posts: who liked it, how often, which files are attached.
 * @param text in lower case
 */
export function isReactionOrFile(text: string): boolean {
  if (text.length > 200) return false;
  return (
    counts.test(text) ||
    isRatings(text) ||
    people.test(text) ||
    isLikers(text) ||
    heads.test(text) ||
    named.test(text) ||
    attached.test(text) ||
    size.test(text) ||
    (text.length <= 140 && file.test(text))
  );
}
