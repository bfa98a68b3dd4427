import type { PostHeading } from './post-heading.js';
import type { TextLine } from './text-line.js';

/** What boards print above the other threads below the last post. */
const related =
  /^(?:(?:similar|related|suggested) (?:topics|threads|discussions|content|posts)|more posts you may like|(?:ähnliche|verwandte) (?:themen|inhalte|beiträge)|(?:sujets|contenu|discussions) (?:similaires?|connexes)|(?:temas|contenido) (?:similares|relacionados|similar)|(?:argomenti|contenuti) (?:simili|correlati)|(?:gerelateerde|vergelijkbare) (?:topics|onderwerpen)|tópicos (?:relacionados|semelhantes)|podobne (?:tematy|wątki)|похожие темы)$/iu;

/** The headings above a list of other threads; those in it have no numbers and nothing below them has one. */
export function withoutRelated(
  lines: readonly TextLine[],
  headings: readonly PostHeading[],
): readonly PostHeading[] {
  const isNamed = headings.every(({ number }) => number === null);
  const first = headings[0];
  if (!isNamed || first === undefined) return headings;
  const list = lines.findIndex(({ text }, at) => at >= first.to && related.test(text));
  return list < 0 ? headings : headings.filter(({ from }) => from < list);
}
