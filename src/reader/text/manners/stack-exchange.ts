import { plainManner, type TextManner } from './manner.js';

const day =
  "(?:\\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4}| ['’]\\d\\d)?|\\d{1,2} \\p{L}{3,9}\\.?,? \\d{4})(?: (?:at|a las) \\d{1,2}:\\d{2})?";

/** Stack Exchange: who asked or answered stands below the words, who commented behind his. */
export const stackExchange: TextManner = {
  ...plainManner,
  name: 'stack-exchange',
  bareQuotes: true,
  words: 'above-heading',
  profile: 'apart',
  ownIndent: true,
  signs: ['stack exchange', 'stack overflow'],
  headings: [
    [
      new RegExp(`^(?:asked|answered|formulada el|respondida el|gefragt|beantwortet) (?<date>${day})$`, 'iu'),
      /^(?<author>.{1,60}?)(?:['’]s user avatar)?$/u,
    ],
    [/^[–-] ?(?<author>.{1,40}?)♦?$/u, new RegExp(`^(?<date>${day})$`, 'u')],
    [new RegExp(`^(?:(?<words>.{0,150}?\\S) )?[–-] ?(?<author>[^–]{1,40}?)♦? (?<date>${day})$`, 'u')],
  ],
  continued: new RegExp(
    `^(?!asked|answered|edited|modified|formulada|respondida|gefragt|beantwortet)(?:\\S.{0,30} )?${day}$`,
    'u',
  ),
  leftovers: /^[a-z0-9][a-z0-9.#+-]{1,34}$/u,
  headEnd: /^(?:viewed|asked|modified|active|visto|formulada) .{2,40}$/u,
  leads: [
    /^-?[\d.,]+k?$/u,
    /^(?:up|down|ad: .{0,60}|advertisement|sorted by:|reset to default|highest score \(default\)|trending.{0,60}|date (?:modified|created) .{0,30}|accepted|vote)$/u,
    /^\d+ (?:answers?|respuestas?|antworten?)(?: \d+)?$/u,
    /^(?:add a comment|añadir un comentario|kommentar hinzufügen)(?: ?\|)?$/u,
    /^show \d+ more comments?$/u,
    /^.{0,60}(?:gold|silver|bronze) badges?$/u,
    /^(?:loading when this answer was accepted|community wiki).{0,20}$/u,
  ],
  endings: [
    'share',
    'follow',
    'flag',
    'improve this question',
    'improve this answer',
    'share improve this question follow',
    'share improve this answer follow',
    'compartir',
    'edit',
  ],
  endingStarts: ['share improve this', 'share cite', 'share edit', 'edited '],
};
