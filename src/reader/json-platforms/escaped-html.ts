const entities: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&amp;', '&'],
]);

const unescaped = (text: string) =>
  text.replace(/&(?:lt|gt|quot|#39|amp);/gu, (entity) => entities.get(entity) ?? entity);

/** HTML that was escaped once more to stand in JSON; HTML that was not is given back as it is. */
export function unescapedHtml(text: string): string {
  return text.trimStart().startsWith('<') ? text : unescaped(text);
}

/** Words as they were typed, escaped or not, as HTML: paragraphs and lines are kept, no mark is interpreted. */
export function htmlOfMarkdown(text: string): string {
  return unescaped(text)
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .split(/\n\n+/u)
    .map((paragraph) => `<p>${paragraph.replace(/\n/gu, '<br>')}</p>`)
    .join('');
}
