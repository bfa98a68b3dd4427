import { cleanName } from '../clean-text.js';
import { attributeOf, wholeNumber } from '../html/fields.js';
import type { HtmlElement, Page, Selection } from '../html/page.js';
import { withoutEnd } from '../trim-ends.js';

/** Links that their page marks as the next one. */
const markedNext =
  'link[rel~="next"], a[rel~="next"], :is([class*="pag" i], nav) a[class*="next" i], ' +
  ':is([class*="pag" i], nav) [class*="next" i] > a';

/** What holds the links to the pages of a thread. */
const pagers = ':is([class*="pag" i], [id*="pag" i], [class~="pg"], nav, [role="navigation"])';

/** Words of a link to the next page, in lower case, signs beside them left out. */
const nextWords = new Set(
  (
    'next|next page|go to next page|nächste|nächste seite|weiter|suivant|suivante|page suivante|siguiente|página siguiente|' +
    'successiva|successivo|pagina successiva|avanti|volgende|volgende pagina|próxima|próximo|seguinte|próxima página|' +
    'nästa|neste|næste|następna|dalej|další|ďalšia|következő|seuraava|далее|следующая|вперёд|вперед|след|след.|' +
    'sonraki|下一页|下一頁|下页|次へ|다음'
  ).split('|'),
);

/** Signs that are such a link without any words. */
const nextSigns = new Set(['>', '›', '→', '»', '▶', '⟩']);

const plain = (text: string | null) => withoutEnd(text ?? '', /[\s›»>→▶]/u).toLowerCase();

function hasNextWord(link: Selection): boolean {
  const labels = [
    cleanName(link.text()),
    attributeOf(link, 'title'),
    attributeOf(link, 'aria-label'),
    attributeOf(link.find('img'), 'alt'),
  ];
  return labels.some((label) => nextWords.has(plain(label)));
}

const saysNext = (link: Selection) => hasNextWord(link) || nextSigns.has(cleanName(link.text()) ?? '');

/** Whether a link is the number behind the one that is no link: `1 **2** [3]`. */
function isNumberBehind(link: Selection): boolean {
  const number = wholeNumber(cleanName(link.text()));
  const before = link.parent().is('li') ? link.parent().prev() : link.prev();
  if (number === null || number < 2 || before.is('a[href]') || before.find('a[href]').length > 0)
    return false;
  return wholeNumber(cleanName(before.text())) === number - 1;
}

/**
 * The links that may lead to the next page of the thread, those that the page marks as such first.
 * @param everywhere whether words are enough for a link outside of what looks like a pager
 */
export function nextLinks(page: Page, everywhere: boolean): Selection {
  const links = page.$<HtmlElement, string>('a[href]').toArray();
  const inPager = new Set(page.$(`${pagers} a[href], a[href][class*="pag" i]`).toArray());
  const spoken = links.filter(
    (link) => (inPager.has(link) && saysNext(page.$(link))) || (everywhere && hasNextWord(page.$(link))),
  );
  const numbered = links.filter((link) => inPager.has(link) && isNumberBehind(page.$(link)));
  return page.$([...page.$<HtmlElement, string>(markedNext).toArray(), ...spoken, ...numbered]);
}
