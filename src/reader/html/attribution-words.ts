/** What stands behind a quoted name: `NAME said:`. */
export const attributionVerbs =
  'said|says|wrote|writes|posted|hat gesagt|hat geschrieben|hat folgendes geschrieben|schrieb|sagte|schreibt|a dit|a écrit|dijo|escribió|ha scritto|ha detto|' +
  'disse|escreveu|schreef|zei|skrev|sa|sade|sagde|napisał|napisała|napisał(a)|сказал|сказала|сказал(а)|написал|написала|' +
  'написал(а)|пишет|kirjoitti|sanoi|dedi ki|yazdı|írta|napsal|napísal|' +
  'писал|писала|писал(а)|пише|написав|написала|написа|ha escrit|έγραψε|a scris|rašė|rakstīja|je napisao|je napisala|' +
  'je napisao/la|je napisal|mondta|skriver|说|napsal(a)|napísal(a)|さんが書きました|写道|đã viết|님이 썼습니다|님이 작성|' +
  'pisze|píše|piše|scrie|писав|писав(ла)|写了|寫|寫道|powiedział|powiedziała|powiedział(a)|dedi|řekl|řekla|řekl(a)|' +
  'povedal|a spus|είπε|каза|nói|đã nói|je rekao|je rekla|je rekao/la|kaže|ütles|kirjutas|pasakė|' +
  'نوشته است|نوشته شده|nickli kullanıcıdan alıntı|adlı kullanıcıdan alıntı|demiş ki|şunu yazdı';

/** What stands before one where the verb does not end the line: `Am 3. Mai schrieb NAME:`. */
export const verbsBeforeNames = [' schrieb ', ' sagte ', ' schreef '];

/** What may still follow such a name: `Op 3 mei 2021 schreef NAME het volgende:`. */
export const wordsBehindNames = / (?:het volgende|folgendes|Folgendes)$/u;

/** What stands before one in a heading: `Quote from NAME`. */
export const attributionOpenings = [
  'Quote from ',
  'Quoting ',
  'Quoted from ',
  'Originally posted by ',
  'Original post by ',
  'Original geschrieben von ',
  'Original erstellt von ',
  'Posted by ',
  'Zitat von ',
  'Citation de ',
  'Cita de ',
  'Citazione di ',
  'Citazione da ',
  'Citaat van ',
  'Citat från ',
  'Citat fra ',
  'Citação de ',
  'Cytat z ',
  'Цитата от ',
  'Сообщение от ',
  'Envoyé par ',
  'Message de ',
  'Iniciado por ',
  'Escrito por ',
  'Originalmente escrito por ',
  'Originalmente publicado por ',
  'Originariamente inviata da ',
  'Originariamente inviato da ',
  'Originalmente inviato da ',
  'Oorspronkelijk geplaatst door ',
  'Origineel gepost door ',
  'Ursprungligen postat av ',
  'Ursprungligen inskickat av ',
  'Oprindeligt skrevet af ',
  'Oprindeligt indsendt af ',
  'Opprinnelig skrevet av ',
  'Opprinnelig lagt inn av ',
  'Opprinnelig postet av ',
  'Alkuperäinen kirjoittaja ',
  'Zamieszczone przez ',
  'Napisane przez ',
  'Originalmente postado por ',
  'Postado originalmente por ',
  'Původně odeslal ',
  'Původní příspěvek od ',
  'Pôvodne odoslal ',
  'Eredeti szerző: ',
  'Eredetileg írta: ',
  'Postat în original de ',
  'În original postat de ',
  'Mesaj original postat de ',
  'Αρχικό μήνυμα από τον χρήστη ',
  'Αρχική Δημοσίευση από ',
  'Αρχικό μήνυμα από ',
  'Първоначално публикувано от ',
  'Първоначално изпратено от ',
  'Prvobitno napisano od ',
  'Допис від ',
  'Gửi bởi ',
  'Nguyên văn bởi ',
];

/** What stands over a quote without a name, in lower case. */
export const quoteWords = (
  'quote|quotation|zitat|citation|cita|citar|citazione|citaat|citat|sitat|citação|cytat|цитата|citace|citát|idézet|' +
  'alıntı|lainaus|trích dẫn|引用|цитат|παράθεση'
).split('|');
