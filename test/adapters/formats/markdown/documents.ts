import fc from 'fast-check';

/** Arbitrary Markdown: blocks of every kind, nested in each other, with inline markup that may or may not pair up. */
export const markdownDocuments: fc.Arbitrary<string> = fc.letrec<{ block: string; inline: string }>((tie) => ({
  inline: fc
    .array(
      fc.oneof(
        {
          weight: 6,
          arbitrary: fc.constantFrom(
            'eau',
            'l’IA',
            'État',
            '« oui »',
            '2024',
            'AT&T',
            'snake_case',
            ',',
            '.',
            ' ',
            ' ',
            ' ',
          ),
        },
        {
          weight: 3,
          arbitrary: fc.constantFrom(
            '*',
            '**',
            '_',
            '__',
            '~~',
            '~',
            '***',
            '`',
            '``',
            ']',
            '(',
            ')',
            '!',
            '<',
            '>',
            '|',
            '\\',
            '&',
            '#',
            ':',
          ),
        },
        {
          weight: 2,
          arbitrary: fc.constantFrom(
            '&eacute;',
            '&#42;',
            '\\*',
            '\\[',
            '\\\\',
            '5 * 3',
            '<b>',
            '</b>',
            '<br>',
            '<!-- x -->',
            '\n',
            '  \n',
            '\\\n',
          ),
        },
        {
          weight: 2,
          arbitrary: fc.constantFrom(
            '[lien](/a)',
            '[lien](/a "Titre")',
            '![image](a.png)',
            '![image](a.png "Titre")',
            '<https://a.org>',
            ' https://a.org/b ',
            ' www.a.org ',
            ' a@b.org ',
          ),
        },
        {
          weight: 2,
          arbitrary: fc.constantFrom(
            '[x]',
            '[texte][x]',
            '[x][]',
            '![x]',
            '![texte][x]',
            '[^1]',
            '`code`',
            '*mot*',
            '**mot**',
            '_mot_',
            '~~mot~~',
          ),
        },
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => parts.join('')),
  block: fc.oneof(
    { depthSize: 'small' },
    tie('inline'),
    tie('inline').map((text) => `# ${text}`),
    tie('inline').map((text) => `${text}\n---`),
    fc.array(tie('inline'), { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
    fc
      .array(tie('inline'), { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item, n) => `${n + 1}. ${item}`).join('\n\n')),
    fc.tuple(tie('inline'), tie('inline')).map(([a, b]) => `| ${a} | b |\n|---|---|\n| ${b} | c |`),
    tie('inline').map((text) => `[x]: /u "${text}"`),
    tie('inline').map((text) => `[^1]: ${text}`),
    fc.constantFrom(
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
    ),
    fc.tuple(tie('block'), tie('block')).map(([a, b]) => `${a}\n${b}`),
    fc.tuple(tie('block'), tie('block')).map(([a, b]) => `${a}\n\n${b}`),
    tie('block').map((block) => block.replace(/^/gmu, '> ')),
    tie('block').map((block) => block.replace(/^(?!$)/gmu, '  ').replace(/^ {2}/u, '- ')),
    tie('block').map((block) => block.replace(/^(?!$)/gmu, '    ').replace(/^ {4}/u, '[^1]: ')),
    tie('block').map((block) => block.replace(/^(?!$)/gmu, ' ')),
  ),
})).block;

/** Several blocks of arbitrary Markdown with blank lines between, in one kind of line ending. */
export const longDocuments: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(markdownDocuments, { minLength: 1, maxLength: 6 }),
    fc.constantFrom('\n\n', '\n\n\n', '\n \n', '\n'),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([blocks, between, newline]) => blocks.join(between).replaceAll('\n', newline));
