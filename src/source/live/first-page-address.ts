type Marks = readonly (readonly [mark: RegExp, first: string])[];

/** How forum software writes the number of a page into paths, with what stands there for the first one. */
const inPath: Marks = [
  // XenForo, Fora: `/threads/title.15/page-7`; Invision, Khoros: `/page/7`; Vanilla: `/p7`; vBulletin 5: `/page7`
  [/\/(?:page[-/]?|p)\d{1,6}\/?$/u, '/'],
  // MyBB: `/thread-15-page-7.html`
  [/-page-\d{1,6}(?=\.html$)/u, ''],
];

/** The same for queries. */
const inQuery: Marks = [
  // vBulletin 4: `showthread.php?15-title/page7`
  [/\/page\d{1,6}(?=&|$)/u, ''],
  // SMF: `topic=15.90`
  [/([?;&]topic=\d{1,12})\.\d{1,7}/u, '$1.0'],
  // phpBB: `start`; Invision 2: `st`; FluxBB: `p`; WoltLab: `pageNo`; others: `page`
  [/([?;&])(?:page|pageNo|start|st|p)=\d{1,7}(?:[;&]|$)/u, '$1'],
];

const applied = (marks: Marks, text: string) =>
  marks.reduce((rest, [mark, first]) => rest.replace(mark, first), text);

/**
 * The address of the first page of a thread, by that of any of its pages. Only reading it shows whether it is.
 */
export function firstPageAddress(address: URL): URL {
  const first = new URL(address);
  first.pathname = applied(inPath, first.pathname);
  first.search = applied(inQuery, first.search).replace(/[?;&]$/u, '');
  return first;
}
