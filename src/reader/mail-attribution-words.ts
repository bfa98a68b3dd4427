/** Verbs of the programs of mail beside those of boards. */
export const verbsOfMail = [
  'spake',
  'skrev',
  'schreef',
  'a écrit',
  'ezt írta',
  'tarihinde şunu yazdı',
  'şunları yazdı',
  'napisał',
  'napsal',
  'schrieb',
  'writes',
  'said',
  'wrote',
  '작성',
  '写道',
  '寫道',
  'のメール',
];

/** What stands between the date and the name where no comma does. Lower case. */
export const namesBehind = [
  'schrieb',
  'schreef',
  'skrev',
  'użytkownik',
  'пользователь',
  'tarihinde',
  'by',
  'spake',
  'quoting',
] as const;

const openings =
  'on at am le el il op em den dne dnia ti ma ke to pe la su w в in quoting thus previously'.split(' ');

const dateWords = new Set(
  'am pm a.m. p.m. uhr utc gmt est edt cst cdt mst mdt pst pdt cet cest г. г., ч. klo kl. um à às alle ore'.split(
    ' ',
  ),
);

/** Whether a line begins like one that announces a quote: `On `, `Am `, `Le `, `In article `, or with a date. */
export function opensAttribution(line: string): boolean {
  const [first = '', second = ''] = line.split(' ', 2);
  if (/^\d{1,4}(?:[./-]\d{1,2}|年|$)/u.test(first)) return true;
  if (!openings.includes(first.toLowerCase())) return false;
  const isSource = first === 'In' || /^(?:quoting|thus|previously)$/iu.test(first);
  return isSource ? second !== '' : /\d/u.test(line);
}

const longestDateWord = 40;

/** Whether a word belongs to a date rather than to a name: `10:11`, `2013,`, `PM`, `-0700`, `(MESZ)`. */
export function isDateWord(word: string): boolean {
  if (word.length > longestDateWord) return false;
  if (/^[([]?[+-]?\d[\d:./-]*(?:st|nd|rd|th|h|年|月|日)?[.,;:)\]]*$/iu.test(word)) return true;
  if (/^(?:\([A-Z]{2,5}\)|(?:UTC|GMT)[+-]\d[\d:]*)[,:]?$/u.test(word)) return true;
  return dateWords.has(word.toLowerCase().replace(/,$/u, ''));
}
