import fc from 'fast-check';

const prose = [
  'La gouvernance de l’IA par tous les États',
  " l'art. 5 (« a ») d'un texte de 2024 - ",
  'Un "mot" puis un autre et la fin ',
  'Un texte sur plus\nde deux lignes, et\nles autres mots ',
];

const words = [...prose, 'eau', 'l’IA', 'État', '« oui »', '2024', 'AT&T', 'snake_case', ',', '.', ' ', ' ', ' '];

const signs = ['`', '``', ']', '(', ')', '!', '<', '>', '|', '\\', '&', '#', ':'];

/** Marks of emphasis that may pair up in ways that can be written only with other marks. */
const marks = ['*', '**', '***', '_', '__', '~', '~~'];

const special = [
  ' &eacute;t&eacute; ',
  '&#42;',
  '\\*',
  ' \\[',
  '\\\\',
  '5 * 3',
  '<b>',
  '</b>',
  '<br>',
  '<!-- x -->',
  '\n',
  '  \n',
  '\\\n',
];

const links = [
  '[lien](/a)',
  '[lien](/a "Titre")',
  '![image](a.png)',
  '![image](a.png "Titre")',
  ' <https://a.org> ',
  ' https://a.org/b ',
  ' www.a.org ',
  ' a@b.org ',
];

const label = '[une étiquette de lien assez longue]';

const spans = [
  label,
  '[x]',
  '[texte][x]',
  '[x][]',
  '![x]',
  '![texte][x]',
  '[^1]',
  '`code`',
  '*mot*',
  '**mot**',
  '~~mot~~',
];

const leaves = [
  '```\ncode [x]: y\n\n- fin\n```',
  '~~~',
  '```',
  '<div>\nHTML\n</div>',
  '<!-- a\n\nb',
  '<pre>\n\nx</pre>',
  '***',
  '    code',
  '\tcode',
  '[x]:',
  `${label}: /z`,
];

function blocks(inline: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const lines = fc.array(inline, { minLength: 1, maxLength: 3 });
  return fc.letrec<{ block: string }>((tie) => ({
    block: fc.oneof(
      { depthSize: 'small' },
      inline,
      inline.map((text) => `# ${text}`),
      inline.map((text) => `${text}\n---`),
      lines.map((items) => items.map((item) => `- ${item}`).join('\n')),
      lines.map((items) => items.map((item, index) => `${index + 1}. ${item}`).join('\n\n')),
      fc.tuple(inline, inline).map(([a, b]) => `| ${a} | b |\n|---|---|\n| ${b} | c |`),
      inline.map((text) => `[x]: /u "${text}"`),
      inline.map((text) => `[^1]: ${text}`),
      fc.constantFrom(...leaves),
      fc.tuple(tie('block'), tie('block')).map(([a, b]) => `${a}\n${b}`),
      fc.tuple(tie('block'), tie('block')).map(([a, b]) => `${a}\n\n${b}`),
      tie('block').map((block) => block.replace(/^/gmu, '> ')),
      tie('block').map((block) => block.replace(/^(?!$)/gmu, '  ').replace(/^ {2}/u, '- ')),
      tie('block').map((block) => block.replace(/^(?!$)/gmu, '    ').replace(/^ {4}/u, '[^1]: ')),
      tie('block').map((block) => block.replace(/^(?!$)/gmu, ' ')),
    ),
  })).block;
}

function documents(...inlines: readonly (readonly string[])[]): fc.Arbitrary<string> {
  const weights = [6, 3, 2, 2, 2, 2];
  const part = fc.oneof(
    ...inlines.map((list, index) => ({ weight: weights[index] ?? 1, arbitrary: fc.constantFrom(...list) })),
  );
  const inline = fc.array(part, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
  return fc
    .tuple(
      fc.array(blocks(inline), { minLength: 1, maxLength: 6 }),
      fc.constantFrom('\n\n', '\n\n\n', '\n \n', '\n'),
      fc.constantFrom('\n', '\r\n', '\r'),
    )
    .map(([list, between, newline]) => list.join(between).replaceAll('\n', newline));
}

/**
 * Arbitrary Markdown: blocks of every kind, nested in each other, with inline markup, some of it broken; in one kind of
 * line ending.
 */
export const markdownDocuments: fc.Arbitrary<string> = documents(words, signs, special, links, spans);

/** The same with marks of emphasis anywhere. */
export const wildDocuments: fc.Arbitrary<string> = documents(words, signs, special, links, spans, marks);

const plainTokens = [
  ...[
    'mot',
    'l’IA',
    'é',
    '2',
    '😀',
    'e\u0301',
    '«',
    '»',
    '’',
    '(',
    ')',
    '.',
    ',',
    '"',
    "'",
    '-',
    ' ',
    ' ',
    ' ',
    '\u00a0',
    '\n',
    '|',
    '!',
  ],
  ...[
    '*',
    '**',
    '*a*',
    '**b c**',
    '*d*',
    '`',
    '`e`',
    '` f `',
    '[g](/h)',
    '[i j](k_l "M")',
    '[n](http://o.p/q?r=s)',
    '![t](u)',
    '_',
    '~',
  ],
];

/** Arbitrary blocks of prose with the plainest markup, much of it almost right. */
export const proseDocuments: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(
      fc.array(fc.constantFrom(...plainTokens), { minLength: 1, maxLength: 10 }).map((tokens) => tokens.join('')),
      { minLength: 1, maxLength: 4 },
    ),
    fc.constantFrom(
      (lines: readonly string[]) => lines.join('\n\n'),
      (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n'),
      (lines: readonly string[]) => lines.map((line, index) => `${index + 1}. ${line}`).join('\n'),
      (lines: readonly string[]) => lines.map((line) => `## ${line}`).join('\n\n'),
      (lines: readonly string[]) => lines.map((line) => `> ${line}`).join('\n\n'),
      (lines: readonly string[]) => `| a | b |\n|:-:|---|\n${lines.map((line) => `|${line}|*c* |`).join('\n')}`,
      (lines: readonly string[]) => `|${lines.join('|')}|\n|${lines.map(() => '-|').join('')}`,
      (lines: readonly string[]) => `${lines.join('\n\n')}\n\n[g]: /v\n`,
    ),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([lines, layout, newline]) => layout(lines).replaceAll('\n', newline));
