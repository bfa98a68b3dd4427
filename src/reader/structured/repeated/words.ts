/** Tags that themes make posts of. Tags with a hyphen, which are of a site's own, are posts too. */
export const postTags: ReadonlySet<string> = new Set(
  'article section div li tr tbody table dl dd td details p blockquote'.split(' '),
);

/** Parts of class names and ids that stand for the writer of a post. */
export const authorWords =
  /(?:^|[-_\s])(?:author|authored|user|username|user-?name|nick|nickname|member|membername|poster|postedby|handle|screen-?name|display-?name|byline|by|writer|creator|autor|auteur|benutzer|benutzername|pseudo|utente|usuario|verfasser|gebruiker|avtor|from|name|persona|commenter|vcard|fn)(?=$|[-_\s])/iu;

/** The surer ones: they stand for the name, not for all that is told of the writer. */
export const nameWords =
  /(?:^|[-_\s])(?:username|user-?name|nick|nickname|membername|display-?name|screen-?name|author-?name|postername|poster-?name|name|fn|benutzername|pseudo|handle)(?=$|[-_\s])/iu;

/** Parts of class names of what is told of a writer besides his name, of others, and of controls. */
export const otherWords =
  /(?:^|[-_\s])(?:rank|title|role|badge|group|status|count|counts|stats|avatar|icon|level|joined|join|location|mentions?|reply-?to|liked|likes|reactions?|thanks|editor|edited|lastedit|signature|sig|share|report|tags?|buttons?|controls?|menu|tools?|categor(?:y|ies)|breadcrumbs?)(?=$|[-_\s])/iu;

/** Addresses of the pages of members. */
export const memberAddress =
  /(?:^|[/?&;=._-])(?:users?|members?|memberlist|profiles?|profil|people|author|authors|u|uid|userid|user_id|showuser|usrinfo|userinfo|viewprofile|space|benutzer|mitglied|mitglieder|membre|membres|usuarios?|utente|utenti|gebruiker|leden)\d*(?:[/=&._-]|$)|\/[@~][\w.-]/iu;

/** Names of what is no name though it stands where names stand. Lower case. */
export const notNames: ReadonlySet<string> = new Set(
  (
    'topic author|topic starter|thread author|original poster|threadstarter|reply|quote|report|edit|delete|share|like|likes|profile|view profile|view posts|permalink|link|pm|send message|' +
    'message|website|home|login|log in|register|sign up|author|posted by|by|member|members|senior member|junior member|' +
    'moderator|administrator|admin|op|offline|online|top|more|find|search|email|e-mail|contact|www|guest book|follow|joined|posts|location|all|thread starter|' +
    'registered user|active member|new member|well-known member|user|users|author:|from|from:|antworten|zitieren|' +
    'melden|mitglied|profil|répondre|citer|membre|responder|citar|miembro|ответить|цитировать|пользователь|автор'
  ).split('|'),
);

/** Beginnings of the words of controls, which lead to pages of members too. */
export const controlOpenings =
  /^(?:view|find|send|visit|show|see|more|contact|add|report|reply|quote|search|edit|ignore|follow) /iu;

/** What stands before a date that is not of the post: of joining, editing, answering. Lower case. */
export const otherDateWords = [
  'join',
  'registered',
  "reg'd",
  'reg.',
  'member since',
  'user since',
  'since',
  'edited',
  'last edit',
  'modified',
  'updated',
  'birthday',
  'last active',
  'last seen',
  'last visit',
  'last reply',
  'latest reply',
  'last post',
  'latest post',
  'last activity',
  'last updated',
  'dabei seit',
  'registriert',
  'mitglied seit',
  'beigetreten',
  'anmeldung',
  'geändert',
  'bearbeitet',
  'inscrit',
  'inscription',
  'membre depuis',
  'modifié',
  'registrado',
  'miembro desde',
  'se unió',
  'editado',
  'iscritto',
  'iscrizione',
  'modificato',
  'geregistreerd',
  'lid sinds',
  'bewerkt',
  'membro desde',
  'medlem siden',
  'medlem sedan',
  'liittynyt',
  'dołączył',
  'rejestracja',
  'edytowan',
  'registrace',
  'upraven',
  'csatlakozott',
  'регистрация',
  'зарегистрирован',
  'на форуме с',
  'с нами с',
  'отредактировано',
  'изменено',
  'kayıt',
  'katılım',
] as const;

/** Parts of class names of dates. */
export const dateWords =
  /(?:^|[-_\s])(?:date|time|datetime|timestamp|posted|post-?date|postdate|created|published|ago|when|datum|zeit|fecha|data)(?=$|[-_\s])/iu;

/** Words in names of what holds the words of a post, and of what stands around them. */
export const bodyWords =
  /^(?:body|content|contents|text|message|msg|words|entry|markdown|markup|bbcode|postbody|posttext|postcontent|usertext|inhalt|texto|texte|testo)$/u;
export const besideWords =
  /^(?:user|author|profile|poster|member|avatar|info|meta|sig|signature|footer|foot|header|head|actions?|controls?|buttons?|toolbar|sidebar|details|stats|userinfo|postinfo|attachments?|likes|votes?|voting|reactions?|edited|lastedit|subject|title|options|links|menu|tools)$/u;

/** Names of nothing else than the words of a post. */
export const bodyNames =
  /^(?:\w+-)*(?:post|message|msg|comment|reply|answer|entry|post-message|user)-?(?:body|bodies|text|content|contents|message|words|body-text)$/u;

/** Names of the column that tells of the writer, though one of their words is of a body. */
export const userColumnWords =
  /(?:^|-)(?:author|poster|member|profile|avatar)-(?:body|content|contents|text)$/u;

/** Parts of class names and ids that stand for posts. */
export const postWords =
  /(?:^|[-_\s.#])(?:posts?|comments?|messages?|msg|reply|replies|answers?|beitrag|beitraege|mensaje|respuesta|antwort|r[eé]ponse|commento|bericht|inlegg|innlegg|wpis|post\d*)(?=$|[-_\s\d])/iu;

/** Parts of class names of titles that lead to pages of their own. */
export const titleWords =
  /(?:^|[-_\s])(?:title|subject|headline|topic|thread|topictitle|threadtitle|heading)(?=$|[-_\s])/iu;
