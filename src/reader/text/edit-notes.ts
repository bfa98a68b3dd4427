import { monthOf } from '../dates/month-names.js';
import { longestFurniture, type TextLine } from './text-line.js';

/** What begins the note of an edit, in lower case; nobody begins a sentence with a date so. */
const starts = [
  'last edited',
  'last edit:',
  'last modified',
  'last editted',
  'edited by',
  'edited ',
  'this post has been edited',
  'this post was last modified',
  'post edited by',
  'message edited by',
  'zuletzt',
  'geändert von',
  'bearbeitet',
  'einmal editiert',
  'letzte änderung',
  'letzte bearbeitung',
  'dieser beitrag wurde',
  'dernière modification',
  'dernière édition',
  'modifié',
  'édité',
  'message édité',
  'última edición',
  'última modificación',
  'ultima modificacion',
  'última vez editado',
  'editado',
  'última edição',
  'última modificação',
  'ultima modifica',
  'modificato',
  'laatst bewerkt',
  'laatst aangepast',
  'laatst gewijzigd',
  'bewerkt',
  'senast redigerad',
  'senast ändrad',
  'ändrad av',
  'redigerad',
  'sist redigert',
  'redigert',
  'sidst redigeret',
  'senest redigeret',
  'redigeret',
  'viimeksi muokannut',
  'muokattu',
  'ostatnio zmieniony',
  'ostatnio edytowany',
  'ostatnio edytowane',
  'ostatnia edycja',
  'edytowany',
  'edytowane',
  'naposledy upravil',
  'naposledy upravila',
  'naposledy upravené',
  'upravil',
  'utoljára szerkesztette',
  'szerkesztve',
  'son düzenleme',
  'bu mesaj',
  'ce message a été',
  'deze post is',
  'este mensaje ha sido',
  'dieser beitrag wurde bereits',
  'ultima editare',
  'последний раз',
  'последнее редактирование',
  'сообщение отредактировал',
  'отредактировано',
  'отредактировал',
  'изменено',
  'исправлено',
  'востаннє редаговано',
  'sửa lần cuối',
  'lần sửa cuối',
];

/** A time, a year, a date of numbers, or how long ago. */
const when = /\d{1,2}[:.]\d{2}|(?<!\d)(?:19|20)\d{2}(?!\d)|\d{1,2}[-./]\d{1,2}[-./]\d{2}|\d \p{L}+ ago/u;

/** A day of a month, such as `April 19`, in one of its orders. */
const day = /(\p{L}{3,9})\.? \d{1,2}(?!\d)|(?<!\d)\d{1,2}\.? (\p{L}{3,9})/gu;

/** Whether the line tells when the post was edited. */
export function isEditNote({ text }: TextLine): boolean {
  if (text.length > longestFurniture || !/\d/u.test(text)) return false;
  const folded = text
    .toLowerCase()
    .replace(/^\[[^\]]{0,20}\] ?(?=.)/u, '')
    .replace(/^[«»*• ]+/u, '');
  if (!starts.some((start) => folded.startsWith(start))) return false;
  if (when.test(folded)) return true;
  return [...folded.matchAll(day)].some(([, before, behind]) => monthOf(before ?? behind ?? '') !== null);
}
