import fc from 'fast-check';

const words = ['mot', 'État', 'l’IA', "d'un", '2024', '😀', 'Việt', '«\u00a0oui\u00a0»', 'a < b', 'R&D', '1 > 0'];
const references = [
  '&eacute;',
  '&amp;',
  '&lt;',
  '&gt;',
  '&nbsp;',
  '&#8217;',
  '&#x1F600;',
  '&copy',
  '&#0;',
  '&notit;',
  '&',
  '&;',
];
const spaces = [' ', '\n', '\r\n', '\t', '  ', ''];

/** Readable text with all that is awkward in it; never empty of letters where `letters` is asked for. */
export const text: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...words, ...references, ...spaces, ...spaces), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''));

const inlineNames = ['b', 'i', 'em', 'a', 'span', 'sup', 'x-y', 'label', 'button'];
const blockNames = ['p', 'div', 'ul', 'ol', 'li', 'h1', 'h2', 'blockquote', 'section', 'dl', 'dt', 'dd', 'pre'];
const voidTags = [
  '<br>',
  '<wbr>',
  '<img src=x>',
  '<hr>',
  '<input>',
  '<img alt="Une carte">',
  "<img alt='&eacute;t&eacute;'>",
];
const asides = [
  '<!-- un -->',
  '<!--[if IE]><p>x</p><![endif]-->',
  '<script>if (a < b) {}</script>',
  '<style>p > b {}</style>',
  '</>',
  '<?php x ?>',
  '<template><p>t</template>',
];
const special = [
  '<svg>',
  '</svg>',
  '<math>',
  '</math>',
  '<code>',
  '</code>',
  '<span translate="no">',
  '<b translate=yes>',
  '<div translate="no">',
  '<i lang="en">',
  '<div class="notranslate">',
  '<table>',
  '<tr>',
  '<td title="Titre un">',
  '</td>',
  '</tr>',
  '</table>',
  '<select>',
  '<option>',
  '</select>',
  '<textarea>',
  '</textarea>',
  '<title>',
  '</title>',
  '<iframe>',
  '</iframe>',
  '<noscript>',
  '</noscript>',
  '<foreignObject>',
  '</foreignObject>',
  '<desc>',
  '<![CDATA[',
  ']]>',
  '<a href="',
  '<!--',
  '-->',
  '<template>',
  '</template>',
  '</br>',
  '</p',
  '<body lang="en">',
  '</body>',
];

const tags = [...inlineNames, ...blockNames].flatMap((name) => [`<${name}>`, `<${name} class="c">`, `</${name}>`]);

/** Any sequence of tags and texts, balanced or not. */
export const soup: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: text },
      { weight: 4, arbitrary: fc.constantFrom(...tags) },
      { weight: 1, arbitrary: fc.constantFrom(...voidTags) },
      { weight: 1, arbitrary: fc.constantFrom(...asides) },
      { weight: 1, arbitrary: fc.constantFrom(...special) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** A sequence of common tags and texts without anything protected, so that all text in it is readable. */
export function plainSoup(maxLength: number): fc.Arbitrary<string> {
  return fc
    .array(
      fc.oneof(
        { weight: 2, arbitrary: text },
        { weight: 2, arbitrary: fc.constantFrom(...tags) },
        { weight: 1, arbitrary: fc.constantFrom('<br>', '<wbr>', '<img src=x>', '<hr>', '<!-- x -->', '</>') },
      ),
      { maxLength },
    )
    .map((parts) => parts.join(''));
}

const phrase: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: text },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom('b', 'em', 'a', 'span', 'q', 'sup'), text)
          .map(([name, inner]) => `<${name}>${inner}</${name}>`),
      },
      { weight: 1, arbitrary: fc.constantFrom('<br>', '<img src="x">', '<wbr>', '<!-- x -->', '<script>x</script>') },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(''));

/** Well-formed flow content; end tags that HTML lets one leave out are sometimes left out. */
export const flow: fc.Arbitrary<string> = fc.letrec<{ blocks: string; block: string }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4 }).map((blocks) => blocks.join('')),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    phrase.map((inner) => `<p>${inner}`),
    phrase.map((inner) => `<p>${inner}</p>\n`),
    phrase.map((inner) => `<h2>${inner}</h2>`),
    phrase.map((inner) => `<div>${inner}</div>`),
    fc
      .tuple(phrase, tie('blocks'), phrase)
      .map(([before, blocks, after]) => `<div>${before}${blocks}</p>${after}</div>`),
    tie('blocks').map((blocks) => `<blockquote>${blocks}</blockquote>`),
    fc
      .tuple(fc.array(phrase, { minLength: 1, maxLength: 3 }), tie('blocks'))
      .map(([items, blocks]) => `<ul>${items.map((item) => `<li>${item}`).join('')}${blocks}</ul>`),
    fc
      .array(fc.tuple(phrase, phrase), { minLength: 1, maxLength: 3 })
      .map((pairs) => `<dl>${pairs.map(([term, meaning]) => `<dt>${term}<dd>${meaning}`).join('')}</dl>`),
    fc
      .array(fc.array(fc.oneof(phrase, tie('blocks')), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map(
        (rows) => `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}`).join('')}`).join('\n')}</table>`,
      ),
  ),
})).blocks;

const marks = ['', '', '', '', ' translate="no"', ' translate="no"', ' translate="yes"', ' lang="en"', ' lang="fr"'];

/** `flow` with some of its elements protected, in another language, or switched on again. */
export const markedFlow: fc.Arbitrary<string> = fc
  .tuple(flow, fc.array(fc.constantFrom(...marks), { minLength: 1, maxLength: 30 }))
  .map(([html, chosen]) => {
    let index = 0;
    return html.replace(/<(p|h2|div|blockquote|[uod]l|li|d[td]|table|t[rd]|b|em|a|span|q|sup)>/g, (_, name: string) => {
      index++;
      return `<${name}${chosen[index % chosen.length] ?? ''}>`;
    });
  });
