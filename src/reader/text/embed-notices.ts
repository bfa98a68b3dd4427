/**
 * What software prints in place of what it does not show: contents of other sites, and what only members see. The
 * starts of lines, in lower case.
 */
export const embedNotices: readonly string[] = [
  'externer inhalt',
  'inhalte von externen seiten werden ohne',
  'alle externen inhalte anzeigen',
  'durch die aktivierung der externen inhalte',
  'mehr informationen dazu haben wir in unserer datenschutz',
  'external content',
  'content embedded from external sources will not',
  'display all external content',
  'through the activation of external content',
  'we have provided more information on this in our privacy',
  'contenu externe',
  'externe inhoud',
  'to view this content we will need your consent',
  'um diesen inhalt anzuzeigen, benötigen wir',
  'for more detailed information, see our cookies',
  'accept all cookies',
  'hidden content',
  '*** hidden text',
  '**hidden content',
  'you need to be logged in to',
  'you must log in to view',
  'you must be logged in to',
  'you must log in or register to view',
  'you must be registered for see',
  'this content is hidden',
];
