import { cleanLine } from '../clean-text.js';
import type { Selection } from '../html/page.js';

/** What stands in the place of words that were taken down, in lower case. */
const deletedWords: ReadonlySet<string> = new Set([
  '[deleted]',
  '[removed]',
  '[flagged]',
  '[dead]',
  '[unavailable]',
  '[deleted by user]',
  '[removed by reddit]',
  '[ removed by reddit ]',
  'comment deleted by user',
  'comment removed by moderator',
  'comment removed by reddit',
  'deleted by creator',
  'deleted by user',
  'removed by moderator',
  '(post deleted by author)',
  '(topic deleted by author)',
  'removed by mod',
  'this post was flagged by the community and is temporarily hidden.',
  '[gelöscht]',
  '[entfernt]',
  '[supprimé]',
  '[retiré]',
  '[eliminado]',
  '[borrado]',
  '[removido]',
  '[excluído]',
  '[eliminato]',
  '[rimosso]',
  '[verwijderd]',
  '[usunięto]',
  '[usunięte]',
  '[удалено]',
  '[borttagen]',
  '[silindi]',
]);

/** Whether a text is only the mark that a site leaves in the place of deleted words. */
export function isDeletedMark(text: string): boolean {
  return text.length < 200 && deletedWords.has(cleanLine(text.replace(/\n/g, ' ')).toLowerCase());
}

/** The body of a post, or nothing when only the mark of deleted words is left of it. */
export function bodyUnlessDeleted(body: Selection): Selection {
  return isDeletedMark(body.text()) ? body.slice(0, 0) : body;
}
