/** Counts of likes and of other answers without words: `6 Like`, `Like 2`, `2 Gefällt mir`. */
const counts =
  /^(?:upvote ?\d* ?downvote|\d+ (?:people like this|comments?)|(?:\d{1,5} ?)(?:likes?|gefällt mir|leuk|j'aime|mi piace|me gusta|curtidas?|нравится|upvotes?|thanks|helpful)(?: ?\d{1,5})?|(?:likes?|gefällt mir|leuk|j'aime|mi piace|me gusta|нравится|upvotes?|thanks) ?\d{1,5})$/u;

/** Who liked a post or thanked for it: `Kim, Lee and 3 others like this.` */
const people =
  /^(?:.{1,120} (?:(?:and|und|et|y|e|en|en|i|и|og|och|ja) (?:\d+ )?(?:others?|andere|weitere|autres|otros|altri|anderen|inni|другие|andra|andre)|likes? this|reacted to this|gefällt das|это нравится|liked this post|thanked this post|found this post helpful\.?)(?: likes? this| gefällt das| reacted to this)?\.?|(?:the following|los siguientes|the following \d+|эти \d+|следующие|folgende|folgender|i seguenti|les \d+) .{0,60}(?:thank|liked|agrade|спасибо|благодар|bedank|ringrazia|remerci).{0,120}|es bedanken sich:?.{0,120}|gefällt:.{0,120}|reactions?:.{0,160}|reaktionen:.{0,160}|reacties:.{0,160}|реакции:.{0,160}|reakcje:.{0,160}|reazioni:.{0,160}|réactions\s?:.{0,160}|reacciones:.{0,160})$/u;

/** What stands above attached files. */
const heads =
  /^(?:attach(?:ed (?:files?|images?|thumbnails?|thread)|ments?)(?:\(s\))?:?|(?:view )?attachment \d+|вложени[яе]:?|изображения|миниатюры|anhänge:?|dateianhänge:?|angehängte (?:dateien|grafiken|bilder):?|miniaturansicht.{0,40}|adjuntos:?|archivos adjuntos:?|imágenes adjuntas:?|miniaturas adjuntas:?|allegati:?|fichiers? joints?:?|fichiers attachés:?|pièces? jointes?:?|images attachées:?|bijlagen:?|załączniki:?|file allegati:?|anexos:?|bilagor:?|bifogade filer:?|liitteet:?)$/u;
const named = /^(?:file type|тип файла|dateityp|type de fichier|tipo de archivo|bestandstype): .{1,100}$/u;
const file =
  /^.{0,60}?\S?\.[a-z0-9]{2,4}\b.{0,16}?[([ ](?:size: ?|größe: ?|taille : ?)?[\d.,]+ ?(?:[kmкм]?i?[bб]|[kм]б|octets|bytes|байт)(?![\p{L}\p{N}]).{0,80}$/u;
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
    people.test(text) ||
    heads.test(text) ||
    named.test(text) ||
    attached.test(text) ||
    size.test(text) ||
    (text.length <= 140 && file.test(text))
  );
}
