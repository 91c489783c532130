/**
 * The script of the page on findings: it hides those that the filters leave out. The words of a search are looked for
 * in all that an item says, accents left aside. `/` goes to the search, Escape empties it.
 */
export const checkScript = `(() => {
  const form = document.getElementById('filters');
  if (!form) return;
  const field = form.elements.text;
  const count = document.getElementById('count');
  const noMatch = document.getElementById('no-match');
  const names = ['severity', 'rule', 'language', 'file'].filter((name) => form.elements[name]);
  const items = [...document.querySelectorAll('.finding')];
  const sections = [...document.querySelectorAll('section.file')];
  const fold = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').replace(/[đĐ]/gu, 'd').replace(/’/gu, "'").toLowerCase();
  const texts = new Map();
  const textOf = (item) => {
    if (!texts.has(item)) texts.set(item, fold(item.textContent));
    return texts.get(item);
  };

  const apply = () => {
    const wanted = names.map((name) => [name, form.elements[name].value]).filter(([, value]) => value !== '');
    const words = fold(field.value).split(/\\s+/u).filter((word) => word !== '');
    let shown = 0;
    for (const item of items) {
      const isShown = wanted.every(([name, value]) => item.dataset[name] === value) && words.every((word) => textOf(item).includes(word));
      if (item.hidden === isShown) item.hidden = !isShown;
      if (isShown) shown++;
    }
    const isNarrowed = wanted.length > 0 || words.length > 0;
    for (const section of sections) section.hidden = isNarrowed && !section.querySelector('.finding:not([hidden])');
    count.textContent = (isNarrowed ? shown.toLocaleString('en') + ' of ' : '') + items.length.toLocaleString('en') + (items.length === 1 ? ' finding' : ' findings');
    noMatch.hidden = shown > 0;
  };

  form.hidden = false;
  let waiting;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 80);
  };
  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  field.addEventListener('input', (event) => { if (!event.isComposing) soon(); });
  field.addEventListener('compositionend', soon);
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target.closest && event.target.closest('input, select');
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping) {
      event.preventDefault();
      field.focus();
    } else if (event.key === 'Escape' && document.activeElement === field) {
      field.value = '';
      apply();
    }
  });
  apply();
})();
`;
