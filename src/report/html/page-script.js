// @ts-check
// Runs in the reader's browser, as part of the page. The page can be read without it: it filters, sorts and explains.
(() => {
  /**
   * @template {Element} T
   * @param {string} selector
   * @param {new () => T} kind
   * @param {ParentNode} [within]
   * @returns {T[]}
   */
  const all = (selector, kind, within = document) =>
    [...within.querySelectorAll(selector)].flatMap((found) => (found instanceof kind ? [found] : []));

  document.documentElement.classList.add('scripted');

  // Filters

  const form = document.querySelector('form#filters');
  const posts = all('article.post', HTMLElement);
  /** @type {Map<Element, string>} */
  const wordsWritten = new Map();
  const rows = all('tr[data-post]', HTMLElement);
  const threads = all('section.thread', HTMLElement);
  const episodes = all('article.episode', HTMLElement);

  /** @param {string} text */
  const plain = (text) => text.replace(/\s+/g, ' ').trim().toLowerCase();

  /**
   * What people wrote in a post, with their names, without the signs and scores that stand between.
   * @param {HTMLElement} post
   */
  const wordsOf = (post) => {
    const known = wordsWritten.get(post);
    if (known !== undefined) return known;
    const parts = all(':scope > header .author, :scope > .words, :scope > blockquote', HTMLElement, post);
    const texts = parts.map((part) => {
      const copy = document.importNode(part, true);
      for (const added of copy.querySelectorAll('.sign, .score')) added.remove();
      return plain(copy.textContent ?? '');
    });
    const words = texts.join('\n');
    wordsWritten.set(post, words);
    return words;
  };

  /** @param {HTMLFormElement} filled */
  const filter = (filled) => {
    const data = new FormData(filled);
    const labels = data.getAll('label').map(String);
    const stages = data.getAll('stage').map(String);
    const statuses = data.getAll('status').map(String);
    const words = plain(String(data.get('words') ?? ''));
    const hidden = new Set();
    for (const post of posts) {
      const told = (post.dataset.stages ?? '').split(' ');
      const fits =
        (labels.length === 0 || labels.includes(post.dataset.label ?? '')) &&
        (stages.length === 0 || stages.some((stage) => told.includes(stage))) &&
        (words === '' || wordsOf(post).includes(words));
      post.hidden = !fits;
      if (!fits) hidden.add(post.id);
    }
    for (const row of rows) row.hidden = hidden.has(row.dataset.post);
    for (const thread of threads) {
      const own = all('article.post', HTMLElement, thread);
      thread.hidden = own.length > 0 && own.every((post) => post.hidden);
    }
    for (const one of episodes) {
      one.hidden = statuses.length > 0 && !statuses.includes(one.dataset.status ?? '');
    }
    const shown = document.querySelector('#shown');
    if (shown !== null) shown.textContent = `${posts.length - hidden.size} of ${posts.length} posts shown`;
  };

  if (form instanceof HTMLFormElement) {
    form.addEventListener('input', () => filter(form));
    form.addEventListener('reset', () => setTimeout(() => filter(form)));
    form.addEventListener('submit', (event) => event.preventDefault());
  }

  // Sorting

  /**
   * @param {HTMLTableRowElement} row
   * @param {number} column
   */
  const keyOf = (row, column) => {
    const cell = row.cells[column];
    return cell?.dataset.sort ?? cell?.textContent ?? '';
  };

  /**
   * @param {HTMLTableElement} table
   * @param {HTMLTableCellElement} heading
   */
  const sort = (table, heading) => {
    const direction = heading.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    for (const other of all('th', HTMLTableCellElement, table)) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', direction);
    const sign = direction === 'ascending' ? 1 : -1;
    const isNumber = heading.classList.contains('number');
    const body = table.tBodies[0];
    const keyed = [...(body?.rows ?? [])].map((row) => ({ row, key: keyOf(row, heading.cellIndex) }));
    keyed.sort((one, other) => {
      if (one.key === '' || other.key === '') return (one.key === '' ? 1 : 0) - (other.key === '' ? 1 : 0);
      if (isNumber) return sign * (Number(one.key) - Number(other.key));
      return sign * one.key.localeCompare(other.key, 'en', { numeric: true });
    });
    body?.append(...keyed.map(({ row }) => row));
  };

  for (const table of all('table.sortable', HTMLTableElement)) {
    for (const heading of all('th', HTMLTableCellElement, table)) {
      heading.querySelector('button')?.addEventListener('click', () => sort(table, heading));
    }
  }

  // Explanations of the marked words

  const tip = document.querySelector('#tip');
  /** @type {HTMLElement | null} */
  let explained = null;
  let leaving = 0;

  const hideTip = () => {
    clearTimeout(leaving);
    explained?.removeAttribute('aria-describedby');
    explained = null;
    if (tip instanceof HTMLElement) tip.hidden = true;
  };

  /** @param {HTMLElement} words */
  const showTip = (words) => {
    clearTimeout(leaving);
    if (!(tip instanceof HTMLElement) || explained === words) return;
    hideTip();
    const explanations = (words.dataset.events ?? '').split(' ').flatMap((id) => {
      const item = document.getElementById(id);
      if (item === null) return [];
      const copy = document.createElement('div');
      copy.className = item.className;
      copy.append(...[...item.childNodes].map((node) => node.cloneNode(true)));
      return [copy];
    });
    if (explanations.length === 0) return;
    explained = words;
    words.setAttribute('aria-describedby', tip.id);
    tip.replaceChildren(...explanations);
    tip.hidden = false;
    const line = words.getClientRects()[0] ?? words.getBoundingClientRect();
    const below = line.bottom + 8;
    const above = line.top - tip.offsetHeight - 8;
    const fitsBelow = below + tip.offsetHeight <= window.innerHeight || above < 0;
    const widest = document.documentElement.clientWidth - tip.offsetWidth - 8;
    tip.style.left = `${Math.max(8, Math.min(line.left, widest))}px`;
    tip.style.top = `${fitsBelow ? below : above}px`;
  };

  const leave = () => {
    clearTimeout(leaving);
    leaving = setTimeout(hideTip, 200);
  };

  for (const words of all('a.event', HTMLElement)) {
    words.addEventListener('pointerenter', () => showTip(words));
    words.addEventListener('pointerleave', leave);
    words.addEventListener('focus', () => showTip(words));
    words.addEventListener('blur', hideTip);
  }
  tip?.addEventListener('pointerenter', () => clearTimeout(leaving));
  tip?.addEventListener('pointerleave', leave);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hideTip();
  });
  document.addEventListener('scroll', () => {
    if (explained !== document.activeElement) hideTip();
  });

  // Marks of a chart lead to their post

  for (const mark of all('.chart [data-place]', SVGElement)) {
    mark.addEventListener('click', () => {
      location.hash = mark.dataset.place ?? '';
    });
  }

  // What is linked to is not left folded or filtered away

  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target === null || target === tip) return;
    /** @type {HTMLElement | null} */
    let around = target;
    for (; around !== null; around = around.parentElement) {
      if (around instanceof HTMLDetailsElement) around.open = true;
      around.hidden = false;
    }
    const folded = target.querySelector(':scope > details.whole');
    if (folded instanceof HTMLDetailsElement) folded.open = true;
    hideTip();
    target.scrollIntoView();
  };
  window.addEventListener('hashchange', reveal);
  if (location.hash !== '') reveal();

  // Paper has nothing to unfold

  /** @type {HTMLDetailsElement[]} */
  let unfolded = [];
  window.addEventListener('beforeprint', () => {
    hideTip();
    unfolded = all('details.whole, blockquote details', HTMLDetailsElement).filter(({ open }) => !open);
    for (const one of unfolded) one.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const one of unfolded) one.open = false;
  });
})();
