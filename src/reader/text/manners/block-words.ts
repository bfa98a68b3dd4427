/**
 * What labels the entries of user blocks in the languages that boards are translated to, in lower case: since when,
 * how many posts, where, what he is; none of them begins sentences.
 */
export const blockLabels: readonly string[] = (
  'joined|join date|member since|registered|posts|location|reputation|last active|' +
  'registriert|registriert seit|mitglied seit|dabei seit|beiträge|wohnort|danke|profil anzeigen|beiträge anzeigen|' +
  "inscrit|inscrit le|inscription|date d’inscription|date d'inscription|membre depuis|localisation|profil|" +
  'voir le profil|afficher le profil|' +
  'registrado|registrado el|miembro desde|fecha de ingreso|fecha de registro|mensajes|ubicación|ver perfil|' +
  'iscritto|iscritto il|iscritto dal|registrato|registrato il|data registrazione|messaggi|località|discussioni|' +
  'reputazione|visualizza profilo|' +
  'lid sinds|lid geworden|geregistreerd|berichten|locatie|woonplaats|bekijk profiel|bekijk forumberichten|profiel bekijken|' +
  'dołączył|dołączyła|dołączył(a)|rejestracja|zarejestrowany|postów|posty|wiadomości|wątków|miasto|skąd|lokalizacja|' +
  'registo|registado|registrado em|membro desde|mensagens|localização|' +
  'medlem sedan|reg.datum|registrerad|inlägg|plats|medlem siden|innlegg|indlæg|registrert|tilmeldt|' +
  'liittynyt|rekisteröitynyt|viestejä|viestit|paikkakunta|' +
  'регистрация|зарегистрирован|сообщений|сообщения|откуда|репутация|реєстрація|повідомлень|повідомлення|' +
  'csatlakozott|regisztrált|hozzászólások|hozzászólás|üzenetek|tartózkodási hely|' +
  'registrován|registrace|příspěvky|příspěvků|bydliště|registrovaný|príspevky|' +
  'katılım|üyelik tarihi|mesajlar|mesaj|konum|înscris|mesaje|localizare|εγγραφή|δημοσιεύσεις|τοποθεσία|' +
  'data de ingresso|data de registro|data de registo|cadastro|postagens|tópicos|registro en|fecha de alta|' +
  'puntuación de reacciones|reputación|renommée|punteggio reazioni|punteggio|liczba postów|liczba wątków|' +
  'wynik reakcji|reputacja|webseite|site web|sitio web|sito web|strona www|вебсайт|webbplats|' +
  'registreringsdato|blev medlem|gick med|reaktionspoäng|geografisk sted|beskeder|sijainti|liittymispäivä|' +
  'datum registrace|zprávy|témat|založený|príspevkov|csatlakozás dátuma|csatlakozás|data înregistrării|' +
  'membru din|localitate|ημ. εγγραφής|μηνύματα|дата на регистрация|регистриран на|регистриран|мнения|публикации|' +
  'kayıt tarihi|kayıtlı|bulunduğu yer|yorumlar|konular|rep puanı|ileti|tham gia ngày|tham gia|bài viết|注册日期|帖子|' +
  // Words that begin sentences too are labels only with their colon.
  'messages:|messages :|sujets :|lieu :|lieu:|de :|ort:|from:|van:|från:|da:|skąd:|sted:|hely:|sexe:|sexe :|sesso:|' +
  'geslacht:|kön:|køn:|płeć:|пол:|cinsiyet:|temas:|topics:|тем:|yorum:|ämnen:|post:|kayıt:|адрес:|miasto:|kraj:'
).split('|');

/** The buttons below and above posts in the same languages, in lower case; none of them heads quotes. */
const buttons: readonly string[] = (
  'profile|private message|email|e-mail|www|aim|icq|msn|yim|profilo|messaggio privato|perfil|mensaje privado|message privé|' +
  'reply|reply with quote|quote reply|report|report post|share|like|award|top|back to top|edit|multi-quote|multiquote|' +
  'antworten|zitieren|melden|teilen|gefällt mir|nach oben|mit zitat antworten|mehrfachzitat|beitrag melden|inhalt melden|' +
  "répondre|citer|signaler|partager|j'aime|j’aime|haut de page|répondre avec citation|répondre en citant|" +
  'responder|citar|reportar|denunciar|compartir|me gusta|arriba|responder con cita|comentar|comentario|' +
  'rispondi|cita|segnala|condividi|mi piace|torna su|rispondi citando|trova tutti i messaggi|' +
  'reageren|citeren|rapporteren|melden|delen|vind ik leuk|leuk|reageren met citaat|omhoog|beantwoorden|' +
  'odpowiedz|cytuj|zgłoś|udostępnij|lubię to|odpowiedz z cytatem|do góry|' +
  'partilhar|compartilhar|gosto|curtir|responder com citação|topo|' +
  'svara|citera|rapportera|dela|gilla|svar|siter|rapporter|vastaa|lainaa|jaa|tykkää|' +
  'ответить|цитировать|пожаловаться|поделиться|нравится|наверх|ответить с цитированием|відповісти|цитувати|' +
  'válasz|idéz|idézés|jelentés|megosztás|tetszik|naplózva|odpovědět|citovat|sdílet|to se mi líbí|odpovedať|' +
  'yanıtla|alıntı yap|paylaş|beğen|rapor et|cevapla|răspunde|citează|raportează|distribuie'
).split('|');

const known: ReadonlySet<string> = new Set(buttons);

/** No more words make a button. */
const longestButton = 4;

/** Whether a text in lower case is nothing but buttons: `reply`, `antworten award teilen`, `citer | signaler`. */
export function isButtons(text: string): boolean {
  if (text.length > 80) return false;
  const words = text.split(/[ |•·/]+/u).filter((word) => word !== '' && !/^\d{1,4}$/u.test(word));
  if (words.length === 0) return false;
  for (let at = 0; at < words.length; ) {
    let length = Math.min(longestButton, words.length - at);
    while (length > 0 && !known.has(words.slice(at, at + length).join(' '))) length--;
    if (length === 0) return false;
    at += length;
  }
  return true;
}
