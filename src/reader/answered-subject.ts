import { replyWords } from './mail/subject-words.js';

/** In posts these stand before other things too: `R:` before an answer, `Ref: 1204` before a number. */
const words = new Set(['r', 'ref', 'на', 'ang', 'i']);

/** What boards put there besides, in lower case. */
const boardWords = [
  'ðề',
  'đề',
  'trả lời',
  'respuesta',
  'resposta',
  'risposta',
  'réf',
  'réponse',
  'cevap',
  'відп',
  'відповідь',
  'отг',
  'odg',
  'одг',
];

const known = [...replyWords.filter((word) => !words.has(word)), ...boardWords];

/** What mail and boards put before the subject of an answer: `Re: `, `AW: `, `Ответ: `. */
export const answerMark = new RegExp(`^(?:${known.join('|')})\\s?[:：]\\s{0,3}`, 'iu');
