import { plainManner, type TextManner } from './manner.js';

const labels = [
  'posts',
  'joined',
  'location',
  'contact',
  'topics',
  'real name',
  'gender',
  'website',
  'age',
  'thanks',
  'has thanked',
  'been thanked',
  'beiträge',
  'registriert',
  'wohnort',
  'kontaktdaten',
  'danksagung erhalten',
  'inscription',
  'localisation',
  'registrado',
  'mensajes',
  'ubicación',
  'dołączył',
  'dołączyła',
  'posty',
  'skąd',
  'messaggi',
  'iscritto il',
  'berichten',
];

const endings = [
  'user avatar',
  'benutzeravatar',
  'avatar de l’utilisateur',
  "avatar de l'utilisateur",
  'avatar de usuario',
  'avatar do utilizador',
  'avatar utente',
  'awatar użytkownika',
  'аватара пользователя',
  'аватар користувача',
  'kullanıcı avatarı',
  'top',
  'nach oben',
  'arriba',
  'haut',
  'back to top',
  'quote',
  'report this post',
  'zitat',
  'attachments',
  'profile',
  "view user's profile",
  'répondre en citant',
  'responder citando',
  'odpowiedz z cytatem',
  'powrót do góry',
  'profil',
];

const endingStarts = [
  "view user's profile",
  'profile e-mail',
  'profile send',
  'last edited by',
  'zuletzt geändert von',
  'you do not have the required permissions',
];

/** What the software calls pictures in posts. */
const pictures = [
  'Image',
  'Bild',
  'Imagen',
  'Imagem',
  'Immagine',
  'Afbeelding',
  'Obrazek',
  'Obrázek',
  'Kép',
  'Resim',
  'Изображение',
];

/** phpBB 3: `by NAME » DATE`; the user block stands over it or below the words. */
export const phpbb3: TextManner = {
  ...plainManner,
  name: 'phpbb3',
  noise: pictures,
  signs: ['powered by phpbb'],
  headings: [
    [
      /^(?:#\d[\d,.]* )?(?:(?:unread )?post|beitrag|ungelesener beitrag|mensaje|message|сообщение|непрочитанное сообщение|wiadomość|bericht|messaggio|post|příspěvek|príspevok|hozzászólás|mesaj|δημοσίευση|мнение|viesti|inlägg|indlæg|innlegg|poruka|文章|帖子)? ?(?:by|von|por|par|от|door|di|da|av|af|przez|autor:?|od používateľa|od|szerző:|de|gönderen|kirjoittaja|από|postao(?:\/la)?|napisao(?:\/la)?|napisal(?:\/-a)?|由|作者:?) (?<author>.{1,60}?) » (?<date>.{6,60})$/iu,
    ],
    [/^(?:(?:unread )?post|beitrag)? ?(?<date>.{6,60}?),? (?:by|von) (?<author>.{1,60})$/iu],
    [
      /^(?:(?:непрочитанное )?сообщение |повідомлення |wiadomość |hozzászólás |mesaj |文章 |帖子 )?(?<author>\S.{0,59}?) » (?<date>.{6,60})$/iu,
    ],
  ],
  profile: 'apart',
  labels,
  endings,
  endingStarts,
  rule: 'ends-post',
};

/** phpBB 2 and the style subsilver2: `Posted: DATE`, the user block beside it. */
export const phpbb2: TextManner = {
  ...plainManner,
  name: 'phpbb2',
  innerGap: 1,
  noise: pictures,
  smileys: 'capital',
  signs: ['powered by phpbb'],
  columns: 6,
  headings: [
    [
      /^(?:post ?|beitrag ?|message ?|mensaje ?|nota ?|messaggio ?|bericht ?|сообщение ?)?(?:posted|verfasst(?: am)?|geschrieben|publié|posté le|enviado|publicado|wysłany|inviato|geplaatst|добавлено|enviada|zaslal|napsal|napísal|příspěvek ?napsal|odesláno|elküldve|skrivet|skrevet|postat|lähetetty|tarih|trimis|δημοσιεύθηκε|пуснато на|postano|poslano|發表於|发表于)[:：]? (?<date>.{6,40}?)(?: ?(?:post subject|titel|sujet|asunto|temat postu)[:：].*| (?![ap]m\b)\p{L}[\p{L} ]{3,28}[:：].*| (?:reply with quote|odpowiedz z cytatem|répondre en citant|responder citando|rispondi citando))?$/iu,
    ],
  ],
  profile: 'above',
  labels: [...labels, 'post subject', 'betreff', 'sujet', 'asunto', 'temat postu', 'oggetto', 'onderwerp'],
  endings,
  endingStarts,
};
