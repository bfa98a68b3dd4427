/** What a line of a copied header tells. */
export type HeaderLabel = 'from' | 'date' | 'to' | 'subject' | 'other';

/** What programs write before the lines of the header that they put above an answered mail. Lower case. */
export const headerLabels: Readonly<Record<HeaderLabel, readonly string[]>> = {
  from: (
    'from|von|de|da|van|från|fra|lähettäjä|od|nadawca|от|від|kimden|gönderen|feladó|από|expéditeur|de la|' +
    '差出人|发件人|寄件者|寄件人|보낸 사람|מאת|من'
  ).split('|'),
  date: (
    'sent|date|sent on|gesendet|datum|envoyé|envoyé le|date d’envoi|fecha|enviado|enviado el|enviada em|enviada|data|inviato|' +
    'data invio|verzonden|skickat|skickat den|sendt|dato|lähetetty|päiväys|päivämäärä|wysłano|data wysłania|odesláno|odoslané|отправлено|дата|' +
    'отправлен|надіслано|gönderildi|gönderme tarihi|tarih|elküldve|küldve|dátum|送信日時|日付|日時|发送时间|日期|發送日期|寄件日期|보낸 날짜|날짜|' +
    'ημερομηνία|trimis'
  ).split('|'),
  to: (
    'to|an|à|a|para|aan|till|til|vastaanottaja|do|komu|pro|кому|kime|címzett|destinatario|destinataire|προς|către|' +
    '宛先|收件人|收件者|받는 사람|אל'
  ).split('|'),
  subject: (
    'subject|betreff|objet|sujet|asunto|oggetto|onderwerp|assunto|ämne|emne|aihe|temat|předmět|predmet|тема|konu|' +
    'tárgy|θέμα|subiect|件名|题目|主题|主旨|主題|제목|נושא'
  ).split('|'),
  other: 'cc|bcc|kopie|reply-to|antwort an|importance|organization|newsgroups|message-id|attachments'.split(
    '|',
  ),
};

/** What stands between dashes above an answered or forwarded mail. Lower case. */
export const originalWords: readonly string[] = [
  'original message',
  'original mail',
  'original e-mail',
  'original appointment',
  'forwarded message',
  'reply message',
  'urspr',
  'originalnachricht',
  'original-nachricht',
  'weitergeleitete nachricht',
  'message d',
  'message original',
  'message transféré',
  'message initial',
  'mensaje original',
  'mensaje reenviado',
  'mensagem original',
  'mensagem encaminhada',
  'messaggio originale',
  'messaggio inoltrato',
  'messaggio da inoltrare',
  'oorspronkelijk bericht',
  'doorgestuurd bericht',
  'ursprungligt meddelande',
  'originalmeddelande',
  'vidarebefordrat meddelande',
  'oprindelig meddelelse',
  'opprinnelig melding',
  'alkuperäinen viesti',
  'oryginalna wiadomość',
  'wiadomość oryginalna',
  'původní zpráva',
  'pôvodná správa',
  'eredeti üzenet',
  'исходное сообщение',
  'пересылаемое сообщение',
  'вихідне повідомлення',
  'orijinal ileti',
  'özgün ileti',
  '元のメッセージ',
  '原始邮件',
  '原始郵件',
  '원본 메시지',
];

/** Lines without dashes that say the same. Lower case. */
export const forwardOpenings: readonly string[] = [
  'begin forwarded message:',
  'anfang der weitergeleiteten',
  'début du message',
  'inicio del mensaje reenviado:',
  'inizio messaggio inoltrato:',
];
