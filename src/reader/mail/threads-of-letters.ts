import type { Thread } from '../../model/thread.js';
import { compose } from '../compose.js';
import { type DraftPost, type DraftQuote, noFacts } from '../draft.js';
import { linkQuotes } from '../link-quotes.js';
import { layouts } from '../paragraphs.js';
import type { Letter } from './letter.js';
import { mail } from './mail-shape.js';
import { readLetterWords } from './read-letter-words.js';
import { shownName } from './shown-name.js';
import { readSubject } from './subject.js';
import { type PlacedLetter, threadLetters } from './thread-letters.js';

/** Gives the name of a quoted author as the letters write it. */
type NameOf = (quoted: string | null) => string | null;

/** Programs that know no name quote the address; its owner's letters may tell the name. */
function createNames(letters: readonly Letter[]): NameOf {
  const authors = new Set(letters.map(({ author }) => author));
  const byLocalPart = new Map<string, string>();
  for (const { localPart, author } of letters) {
    if (localPart !== null && author !== null) byLocalPart.set(localPart.toLowerCase(), author);
  }
  return (quoted) => {
    const name = quoted === null ? null : shownName(quoted);
    if (name === null || authors.has(name)) return name;
    const person = name.replace(/ via .+/su, '');
    if (authors.has(person)) return person;
    return byLocalPart.get(name.toLowerCase()) ?? name;
  };
}

function named(quote: DraftQuote, nameOf: NameOf): DraftQuote {
  return {
    ...quote,
    author: nameOf(quote.author),
    quotes: quote.quotes.map((inner) => named(inner, nameOf)),
  };
}

function draftOf({ letter, parent, depth }: PlacedLetter<Letter>, nameOf: NameOf): DraftPost {
  const { id, author, postedAt, dateText, permalink } = letter;
  const { pieces, signature } = readLetterWords(letter.lines, layouts[letter.layout]);
  const content = compose(pieces);
  return {
    ...noFacts,
    id,
    author,
    postedAt,
    dateText,
    permalink,
    depth,
    signature: letter.signature ?? signature,
    parentId: parent?.id ?? null,
    ...content,
    quotes: content.quotes.map((quote) => named(quote, nameOf)),
  };
}

/** The threads of letters, the words of each read when it is asked for. */
export function* threadsOfLetters(letters: readonly Letter[]): Generator<Thread> {
  const nameOf = createNames(letters);
  for (const { id, letters: placed } of threadLetters(letters)) {
    const [first] = placed;
    if (first === undefined) continue;
    yield {
      source: first.letter.source,
      platform: mail.platform,
      id,
      title: readSubject(first.letter.subject).title,
      url: null,
      page: null,
      nextPage: null,
      posts: linkQuotes(placed.map((letter) => draftOf(letter, nameOf))),
    };
  }
}
