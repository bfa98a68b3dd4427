const names = 'một hai ba tư năm sáu bảy tám chín mười'.split(' ');

/** `12 Tháng 3, 2012`, `12 tháng mười hai 2012`, `12 Thg 3 2012`. */
const date =
  /(?<!\d)(\d{1,2}),? (?:tháng|thg\.?) (\d{1,2}|\p{L}{2,4})( (?:một|hai))?,? (?:năm )?((?:19|20)\d{2})(?!\d)/iu;

/** A date whose month Vietnamese counts instead of naming it, in numbers: `12.3.2012`; other texts as they are. */
export function withMonthNumber(text: string): string {
  return text.replace(date, (whole, day: string, word: string, more: string | undefined, year: string) => {
    const isCount = /^\d/u.test(word);
    const first = isCount ? Number(word) : names.indexOf(word.toLowerCase().replace('giêng', 'một')) + 1;
    const month = more === undefined ? first : first + names.indexOf(more.trim().toLowerCase()) + 1;
    return first === 0 ? whole : `${day}.${month}.${year}`;
  });
}
