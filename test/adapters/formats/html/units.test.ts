import { describe, expect, it } from 'vitest';
import { read, sketches, slotsByUnit, unitsOf } from './harness.ts';

describe('blocks divide a document into units', () => {
  it.each([
    ['paragraphs', '<p>Un</p><p>Deux</p>', ['Un', 'Deux']],
    ['paragraphs without end tags', '<p>Un<p>Deux', ['Un', 'Deux']],
    ['headings', '<h1>Un</h1><h2>Deux</h2><h6>Six</h6>', ['Un', 'Deux', 'Six']],
    ['list items without end tags', '<ul><li>Un<li>Deux</ul>', ['Un', 'Deux']],
    ['a list inside an item', '<ul><li>Un<ul><li>A<li>B</ul><li>Deux</ul>', ['Un', 'A', 'B', 'Deux']],
    ['text after an inner list', '<ul><li>Un<ul><li>A</ul>suite</ul>', ['Un', 'A', 'suite']],
    ['definition lists without end tags', '<dl><dt>T<dd>D<dt>U<dd>E</dl>', ['T', 'D', 'U', 'E']],
    ['cells and rows without end tags', '<table><tr><td>a<td>b<tr><th>c</table>', ['a', 'b', 'c']],
    ['captions', '<figure><img><figcaption>Carte</figcaption></figure>', ['Carte']],
    ['table captions', '<table><caption>Taux<tr><td>1</table>', ['Taux', '1']],
    ['options without end tags', '<select><option>Un<option>Deux</select>', ['Un', 'Deux']],
    [
      'legends and summaries',
      '<fieldset><legend>Nom</legend></fieldset><details><summary>Plus</summary>Texte</details>',
      ['Nom', 'Plus', 'Texte'],
    ],
    ['text directly in a div', '<div>Texte</div>', ['Texte']],
    ['text on both sides of a block', '<div>Avant <p>Milieu</p> après</div>', ['Avant', 'Milieu', 'après']],
    ['a rule between two texts', 'Avant<hr>Après', ['Avant', 'Après']],
    ['a fragment without any tag', 'Bonjour', ['Bonjour']],
    ['the end tag of a block that was never opened', 'Un</div>Deux', ['Un', 'Deux']],
    ['a paragraph closed by a block inside it', '<p>Un<div>Deux</div>Trois</p>', ['Un', 'Deux', 'Trois']],
    ['an end tag that crosses another', '<section><p>Un</section>Deux', ['Un', 'Deux']],
    ['an item that a cell holds is not closed from outside', '<li>a<table><td>b<li>c</table>d', ['a', 'b', 'c', 'd']],
  ])('%s', (_, text, expected) => {
    expect(sketches(text)).toEqual(expected);
  });

  it('keeps an inline element in its text, and an unknown one too', () => {
    expect(sketches('<p>Un <em>mot</em> <x-note>dit</x-note></p>')).toEqual([
      'Un ‹<em>›mot‹</em>› ‹<x-note>›dit‹</x-note>›',
    ]);
  });

  it('makes no unit of what has no letter and no digit', () => {
    expect(sketches('<p>—</p><p>&nbsp;</p><p>…<br>!</p><p><img src="a.png"></p><p>😀</p>')).toEqual([]);
  });

  it('makes a unit of digits alone', () => {
    expect(sketches('<td>2024</td>')).toEqual(['2024']);
  });

  it('names the kind of each block', () => {
    const text =
      '<title>t</title><h3>a</h3><p>b</p><ul><li>c</ul><table><caption>d<tr><th>e<td>f</table>' +
      '<dl><dt>g<dd>h</dl><select><option>i</select><button>j</button><pre>k</pre><div>l</div>';
    expect(unitsOf(text).map((unit) => unit.type?.slice('psr:'.length))).toEqual([
      'title',
      'heading',
      undefined,
      'list-item',
      'caption',
      'table-cell',
      'table-cell',
      'term',
      'definition',
      'option',
      'button',
      'preformatted',
      undefined,
    ]);
  });

  it('gives every unit the file, ids in order and one initial segment', () => {
    const { document } = read('<p>Un<p>Deux', 'locales/fr/a.html');
    expect(document.files.map(({ id, original }) => [id, original])).toEqual([['f1', 'locales/fr/a.html']]);
    expect(unitsOf('<p>Un<p>Deux').map(({ id, parts }) => [id, parts.length, parts[0]?.kind])).toEqual([
      ['u1', 1, 'segment'],
      ['u2', 1, 'segment'],
    ]);
  });
});

describe('buttons and labels are units of their own where no text stands around them', () => {
  it.each([
    ['buttons in a row', '<div><button>Oui</button> | <button>Non</button></div>', ['Oui', 'Non']],
    ['a label before its field', '<div><label for="n">Nom</label> <input id="n"></div>', ['Nom']],
    ['a button in a sentence', '<p>Cliquez <button>ici</button>.</p>', ['Cliquez ‹<button>›ici‹</button>›.']],
    ['a button that is never closed', '<div><button>Oui<button>Non</div>', ['Oui', 'Non']],
    ['inline codes inside a button', '<button><b>Oui</b> !</button>', ['‹<b>›Oui‹</b>› !']],
    ['a text for browsers without scripts', '<noscript>Activez les scripts.</noscript>', ['Activez les scripts.']],
  ])('%s', (_, text, expected) => {
    expect(sketches(text)).toEqual(expected);
  });
});

describe('white space', () => {
  it.each([
    ['runs are one space', '<p>Un\r\n\t  deux</p>', ['Un deux']],
    ['none is left at the edges', '<p>\n  Un  \n</p>', ['Un']],
    ['none is left inside codes at the edges', '<p><b> Un </b> </p>', ['‹<b>›Un‹</b>›']],
    ['two runs around a tag are one space', '<p>Un <b> deux</b></p>', ['Un ‹<b>›deux‹</b>›']],
    ['the space after an image stays', '<p>Un <img src="i"> deux</p>', ['Un {<img src="i">} deux']],
    ['references to white space collapse too', '<p>Un&#32; &#10;deux</p>', ['Un deux']],
    ['no-break spaces are content', '<p>«&nbsp;Un\u00a0»\u202f!</p>', ['«\u00a0Un\u00a0»\u202f!']],
    ['no-break spaces at the edges are layout', '<p>&nbsp;Un&#160;</p>', ['Un']],
    ['in pre it is content', '<pre>\na\n  b\t<b> c </b>\n</pre>', ['a\n  b\t‹<b>› c ‹</b>›']],
    ['in a text field it is content', '<textarea>\n a\n  b </textarea>', ['a\n  b']],
    ['in an attribute it is content', '<p title=" a\n  b "></p>', ['a\n  b']],
  ])('%s', (_, text, expected) => {
    expect(sketches(text)).toEqual(expected);
  });

  it('stands outside the slot at the edges, and so do comments, scripts, and tags that belong to no text here', () => {
    const text = '<div> <!-- a --> <script>b</script>&nbsp;Texte <b>gras</b> <!-- c --> <i><p>d</p></i></div>';
    const reading = read(text);
    const slot = slotsByUnit(reading).get('u1');
    expect(text.slice(slot?.start, slot?.end)).toBe('Texte <b>gras</b>');
  });
});

describe('XHTML', () => {
  const declared = '<?xml version="1.0" encoding="UTF-8"?>';

  it('lets a self-closing tag have no content, by the declaration or by the file name', () => {
    const text = '<div><script src="a"/><p>Un <a id="x"/>mot</p><title/></div><p>Deux</p>';
    const expected = ['Un {<a id="x"/>}mot', 'Deux'];
    expect(sketches(declared + text)).toEqual(expected);
    expect(sketches(text, 'page.XHTML')).toEqual(expected);
  });

  it('takes a self-closing tag for a start tag in HTML', () => {
    expect(sketches('<p>Un <b/>mot</p>')).toEqual(['Un ‹<b/>!›mot']);
  });

  it('carries a CDATA section as one code', () => {
    expect(sketches(`${declared}<p>Si <![CDATA[a > b]]> alors</p>`)).toEqual(['Si {<![CDATA[a > b]]>} alors']);
  });

  it('takes the end tag of a void element for what it is', () => {
    expect(sketches(`${declared}<p>Un<br></br>deux</p>`)).toEqual(['Un{<br>}{</br>}deux']);
  });
});
