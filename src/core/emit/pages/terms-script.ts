/** The script of the page on the terms: it narrows the concepts to those that have all the words, accents left aside. */
export const termsScript = `(() => {
  const form = document.getElementById('filter');
  const field = document.getElementById('wanted');
  const found = document.getElementById('found');
  const noMatch = document.getElementById('no-match');
  const fold = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').replace(/[đĐ]/gu, 'd').replace(/’/gu, "'").toLowerCase();
  const cards = [...document.querySelectorAll('article.concept')].map((card) => {
    const parts = card.querySelectorAll('header, .note, .languages');
    return { card, text: fold([...parts].map((part) => part.textContent).join(' ')) };
  });
  const sections = [...document.querySelectorAll('main > section')];

  const apply = () => {
    const words = fold(field.value).split(/\\s+/u).filter((word) => word !== '');
    let shown = 0;
    for (const { card, text } of cards) {
      card.hidden = !words.every((word) => text.includes(word));
      if (!card.hidden) shown++;
    }
    for (const section of sections) section.hidden = !section.querySelector('article.concept:not([hidden])');
    found.textContent = words.length === 0 ? '' : shown.toLocaleString('en') + (shown === 1 ? ' concept' : ' concepts');
    noMatch.hidden = shown > 0;
  };

  form.hidden = cards.length === 0;
  form.addEventListener('submit', (event) => event.preventDefault());
  field.addEventListener('input', (event) => { if (!event.isComposing) apply(); });
  field.addEventListener('compositionend', apply);
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && document.activeElement !== field) {
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
