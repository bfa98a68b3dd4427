/** How forum software writes into an address which page of a thread it leads to. */
export interface PageMark {
  /** Finds it in a path, or in a query; the group `number` is the number of the page, or of the posts before it. */
  readonly mark: RegExp;
  /** What stands there for the first page. */
  readonly first: string;
  readonly counts: 'pages' | 'posts';
}

export const marksInPath: readonly PageMark[] = [
  // XenForo, Fora: `/threads/title.15/page-7`; Invision, Khoros: `/page/7`; Vanilla: `/p7`; vBulletin 5: `/page7`
  { mark: /\/(?:page[-/]?|p)(?<number>\d{1,6})\/?$/u, first: '/', counts: 'pages' },
  // MyBB: `/thread-15-page-7.html`
  { mark: /-page-(?<number>\d{1,6})(?=\.html$)/u, first: '', counts: 'pages' },
  // SMF: `/index.php/topic,15.90.html`
  { mark: /(?<=\/topic,\d{1,12})\.(?<number>\d{1,7})(?=\.html$)/u, first: '.0', counts: 'posts' },
  // Tapatalk: `/title-t15-s20.html`
  { mark: /(?<=-t\d{1,12})-s(?<number>\d{1,7})(?=\.html$)/u, first: '', counts: 'posts' },
];

export const marksInQuery: readonly PageMark[] = [
  // vBulletin 4: `showthread.php?15-title/page7`
  { mark: /\/page(?<number>\d{1,6})(?=&|$)/u, first: '', counts: 'pages' },
  // SMF: `topic=15.90`
  { mark: /(?<=[?;&]topic=\d{1,12})\.(?<number>\d{1,7})/u, first: '.0', counts: 'posts' },
  // phpBB: `start`; Invision 2: `st`
  { mark: /(?<=[?;&])(?:start|st)=(?<number>\d{1,7})(?:[;&]|$)/u, first: '', counts: 'posts' },
  // FluxBB, Hacker News: `p`; WoltLab: `pageNo`; others: `page`
  { mark: /(?<=[?;&])(?:page|pageNo|p)=(?<number>\d{1,7})(?:[;&]|$)/u, first: '', counts: 'pages' },
];
