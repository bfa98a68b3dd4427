/** Short forms of boards that no calendar lists. */
export const boardMonths: ReadonlyMap<string, number> = new Map([
  ['sept', 9],
  ['fév', 2],
  ['aoû', 8],
  ['aou', 8],
  ['mär', 3],
  ['mrz', 3],
  ['setiembre', 9],
  ['noi', 11],
  ['már', 3],
  ['szep', 9],
  ['čer', 6],
  ['črc', 7],
  ['kwie', 4],
  ['czerw', 6],
  ['sier', 8],
  ['paźdź', 10],
  ['фев', 2],
  ['сен', 9],
  ['ноя', 11],
  ['кві', 4],
  ['тра', 5],
  ['чер', 6],
  ['сер', 8],
  ['жов', 10],
  ['лис', 11],
  ['гру', 12],
  ['яну', 1],
  ['сеп', 9],
  ['ное', 11],
  ['јан', 1],
  ['феб', 2],
  ['мај', 5],
  ['јун', 6],
  ['јул', 7],
  ['нов', 11],
  ['дец', 12],
  ['agt', 8],
  ['μάι', 5],
  ['ιούν', 6],
  ['ιούλ', 7],
  ['αύγ', 8],
  ['νοέμ', 11],
  // Calendars list Greek months only as they stand behind a day.
  ...inOrder(
    'ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος',
  ),
]);

/** Short forms of weekdays on boards that no calendar lists. */
export const boardWeekdays =
  'tues thur thurs hét hétf csüt pént szomb vas пон вто сря чет пет съб нед pon wto sro śro czw pią sob nie';

/** The months of the Persian calendar. */
export const persianMonths: ReadonlyMap<string, number> = new Map(
  inOrder('فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'),
);

/** Words for the halves of the day besides `am` and `pm`, in lower case without dots. */
export const morningWords = ['πμ', 'öö', 'ap', 'قظ', 'ص', 'صبح', 'قبل', '上午', '오전'];
export const afternoonWords = ['μμ', 'ös', 'ip', 'بظ', 'م', 'عصر', 'بعد', '下午', '오후'];

/** Words for the day before today and for today itself; those of two words are written as one. */
export const dayWords: ReadonlyMap<string, number> = new Map([
  ...'today heute aujourd hoy oggi vandaag hoje idag dzisiaj dziś dnes ma tänään bugün сегодня сьогодні днес данас danas danes σήμερα astăzi azi avui täna šodien šiandien امروز اليوم היום 今天 今日 오늘 hômnay hariini'
    .split(' ')
    .map((word): [string, number] => [word, 0]),
  ...'yesterday gestern hier ayer ieri gisteren ontem igår wczoraj včera tegnap eilen dün вчера вчора јуче jučer juče včeraj χθες χτες ahir eile vakar دیروز أمس אתמול 昨天 昨日 어제 hômqua kemarin'
    .split(' ')
    .map((word): [string, number] => [word, 1]),
]);

/** Units of `3 yr. ago` in seconds; months and years as a calendar counts them on average. */
export const agoUnits: ReadonlyMap<string, number> = new Map([
  ...unit('second seconds sec secs s', 1),
  ...unit('minute minutes min mins m', 60),
  ...unit('hour hours hr hrs h', 3600),
  ...unit('day days d', 86_400),
  ...unit('week weeks wk wks w', 604_800),
  ...unit('month months mo mos', 2_629_746),
  ...unit('year years yr yrs y', 31_556_952),
]);

/** The two words of a day that are written apart: `I dag`, `Hôm nay`. */
export const dayInTwoWords = /(?<!\p{L})(i|hôm|hari) (?=(?:dag|går|nay|qua|ini)(?!\p{L}))/giu;

function inOrder(words: string): [string, number][] {
  return words.split(' ').map((word, at) => [word, at + 1]);
}

function unit(words: string, seconds: number): [string, number][] {
  return words.split(' ').map((word) => [word, seconds]);
}
