/**
 * The script of the reading page. One sentence at a time takes the keyboard's focus (a roving tabindex), so that Tab
 * passes the text in one step. A chosen sentence and its partners get `aria-current`, and not the role of a button,
 * which would hide the terms and the language inside it; a live region says what was chosen and names its terms.
 */
export const alignedScript = `(() => {
  const main = document.querySelector('main');
  const status = document.getElementById('status');
  let reachable = main.querySelector('.s');
  if (!reachable) return;
  let chosen = [];

  reachable.tabIndex = 0;
  document.getElementById('hint').hidden = false;
  document.documentElement.classList.add('live');

  const languageOf = (sentence) => sentence.closest('.c').lang;

  const partnersOf = (sentence) =>
    [...sentence.closest('.p').querySelectorAll('.s')].filter((other) => other.dataset.s === sentence.dataset.s);

  const clear = () => {
    for (const sentence of chosen) sentence.removeAttribute('aria-current');
    chosen = [];
    status.replaceChildren();
  };

  const choose = (sentence) => {
    clear();
    chosen = partnersOf(sentence);
    for (const partner of chosen) partner.setAttribute('aria-current', 'true');
    say(sentence);
  };

  const toggle = (sentence) => (chosen.includes(sentence) ? clear() : choose(sentence));

  const say = (sentence) => {
    const row = sentence.closest('.p');
    const isOneOfSeveral = sentence.closest('.c').querySelectorAll('.s').length > 1;
    const place = document.createElement('b');
    place.textContent =
      'Paragraph ' + row.querySelector('.n').textContent + (isOneOfSeveral ? ', sentence ' + sentence.dataset.s : '');
    const labels = new Set();
    for (const partner of chosen) for (const term of partner.querySelectorAll('.t')) labels.add(term.title);
    const list = document.createElement('ul');
    for (const label of labels) {
      const item = document.createElement('li');
      item.dir = 'auto';
      item.textContent = label;
      list.append(item);
    }
    status.append(place, labels.size > 0 ? list : ' No terms here.');
  };

  const reach = (sentence) => {
    reachable.tabIndex = -1;
    reachable = sentence;
    sentence.tabIndex = 0;
  };

  // Once something is chosen, the choice goes along with the focus.
  const moveTo = (sentence) => {
    reach(sentence);
    sentence.focus();
    if (chosen.length > 0 && !chosen.includes(sentence)) choose(sentence);
  };

  // The sentence before or after in the same language.
  const inColumn = (sentence, isForward) => {
    const language = languageOf(sentence);
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_ELEMENT, (node) =>
      node.classList.contains('s') && languageOf(node) === language
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_SKIP,
    );
    walker.currentNode = sentence;
    return isForward ? walker.nextNode() : walker.previousNode();
  };

  const inRow = (sentence, step) => {
    const partners = partnersOf(sentence);
    return partners[partners.indexOf(sentence) + step];
  };

  const keys = {
    ArrowDown: (sentence) => inColumn(sentence, true),
    ArrowUp: (sentence) => inColumn(sentence, false),
    ArrowRight: (sentence) => inRow(sentence, 1),
    ArrowLeft: (sentence) => inRow(sentence, -1),
  };

  // To find where Tab goes, Chromium lays out every stretch that is out of sight, which takes seconds on a long page. So
  // there the script says where: to the next link, note or sentence. Leaving the page is left to the browser.
  const isLong = main.classList.contains('long');

  const tab = (event) => {
    const stops = [...main.querySelectorAll('a[href], summary, [tabindex="0"]')];
    const at = stops.indexOf(document.activeElement);
    const next = stops[at + (event.shiftKey ? -1 : 1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };

  if (isLong) {
    // Where the first Tab starts from; it need not be looked for then.
    const top = document.getElementById('top');
    top.tabIndex = -1;
    top.focus({ preventScroll: true });
    top.blur();
  }

  // The browser then gives the focus itself, and draws no ring for a pointer.
  main.addEventListener('mousedown', (event) => {
    const sentence = event.target.closest('.s');
    if (sentence) reach(sentence);
  });

  main.addEventListener('click', (event) => {
    const sentence = event.target.closest('.s');
    if (sentence && getSelection().isCollapsed) toggle(sentence);
  });

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Tab' && isLong) return tab(event);
    if (event.shiftKey) return;
    if (event.key === 'Escape') return clear();
    const sentence = event.target;
    if (!sentence.classList.contains('s')) return;
    if (event.key === 'Enter' || event.key === ' ') toggle(sentence);
    else if (keys[event.key]) {
      const next = keys[event.key](sentence);
      if (next) moveTo(next);
    } else return;
    event.preventDefault();
  });
})();
`;
