/** The script of the report: it shows the filters, and hides the rows of the table that they leave out. */
export const reportScript = `(() => {
  const form = document.getElementById('filters');
  if (!form) return;
  const rows = [...document.querySelectorAll('#finding-table tbody tr')];
  const count = document.getElementById('count');
  const noMatch = document.getElementById('no-match');

  const apply = () => {
    const wanted = ['severity', 'rule', 'language'].map((name) => [name, form.elements[name].value]);
    let shown = 0;
    for (const row of rows) {
      const isShown = wanted.every(([name, value]) => value === '' || row.dataset[name] === value);
      row.hidden = !isShown;
      if (isShown) shown++;
    }
    count.textContent = shown.toLocaleString('en') + (shown === 1 ? ' finding' : ' findings');
    noMatch.hidden = shown > 0;
  };

  form.hidden = false;
  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));

  for (const link of document.querySelectorAll('a[data-rule]')) {
    link.addEventListener('click', () => {
      form.reset();
      form.elements.rule.value = link.dataset.rule;
      setTimeout(apply);
    });
  }

  // Browsers keep what was chosen when a page is loaded again.
  apply();
})();
`;
