// @ts-check
// Runs in the reader's browser, as part of a page of rows: it filters them.
(() => {
  const filters = document.querySelector('#filters');
  const table = document.querySelector('.rows table.sortable');
  const shown = document.querySelector('#shown');
  if (filters === null || !(table instanceof HTMLTableElement) || shown === null) return;
  const words = filters.querySelector('input');
  const choices = [...filters.querySelectorAll('select')];
  const rows = [...(table.tBodies[0]?.rows ?? [])];

  /** @param {string} text */
  const plain = (text) => text.replace(/\s+/g, ' ').trim().toLowerCase();

  /** @type {Map<Element, string>} */
  const wordsOfRows = new Map();

  /** @param {HTMLTableRowElement} row */
  const wordsOf = (row) => {
    const known = wordsOfRows.get(row);
    if (known !== undefined) return known;
    const found = [...row.cells].map((cell) => plain(cell.textContent ?? '')).join('\n');
    wordsOfRows.set(row, found);
    return found;
  };

  /**
   * @param {HTMLTableRowElement} row
   * @param {HTMLSelectElement} choice
   */
  const fits = (row, { value, dataset }) => {
    if (value === '') return true;
    const cell = row.cells[Number(dataset.column)];
    const names = cell?.dataset.sort ?? cell?.textContent ?? '';
    const wanted = value.slice(1);
    return names === wanted || names.split(', ').includes(wanted);
  };

  const filter = () => {
    const wanted = plain(words?.value ?? '');
    let left = 0;
    for (const row of rows) {
      row.hidden = !(choices.every((choice) => fits(row, choice)) && wordsOf(row).includes(wanted));
      if (!row.hidden) left += 1;
    }
    shown.textContent = (shown.textContent ?? '').replace(/^\d+/, String(left));
  };

  filters.addEventListener('input', filter);
  filters.querySelector('button')?.addEventListener('click', () => {
    if (words !== null) words.value = '';
    for (const choice of choices) choice.value = '';
    filter();
  });
})();
