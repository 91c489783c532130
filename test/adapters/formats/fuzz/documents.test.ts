import { describe, it } from 'vitest';
import { html } from '../../../../src/adapters/formats/html/index.ts';
import { i18next } from '../../../../src/adapters/formats/i18next/index.ts';
import { markdown } from '../../../../src/adapters/formats/markdown/index.ts';
import { text as plain } from '../../../../src/adapters/formats/text.ts';
import type { Format } from '../../../../src/core/ports.ts';
import { expectSameTexts, expectSound } from '../../../conformance/format.ts';
import { fuzz, type Mutate } from './mutate.ts';
import { mutatePieces } from './mutate-pieces.ts';

const anyText = [
  '\n',
  '\n\n',
  '\r',
  '\t',
  '  ',
  '\u00a0',
  '\uFEFF',
  '\u2028',
  '\u0085',
  'é',
  'e\u0301',
  '\u{1f600}',
  '\u001b',
  '\u202e',
];

interface Source {
  readonly format: Format;
  readonly samples: readonly string[];
  readonly mutate?: Mutate;
  readonly oneIn?: number;
}

const sources: readonly Source[] = [
  {
    format: plain,
    samples: [
      'Titre\n\nUne ligne qui est longue et\nqui continue ici. Fin.\n\n- un\n- deux\n',
      '\uFEFFUn.\r\nDeux.\r\n',
    ],
    mutate: mutatePieces([...anyText.filter((piece) => piece !== '\r'), '- ', '1. ', '===', '***']),
  },
  {
    format: markdown,
    samples: [
      '---\ntitle: "Le titre"\ntags:\n  - a\ndescription: >\n  Un\n  deux\n---\n\n# Titre\n\nUn *mot* **gras** et `code` [lien](a "t").\n\n> Cité\n> - un\n> - deux\n\n| a | b |\n|---|---|\n| c | d |\n\n<div>\nhtml\n</div>\n\n![alt][i]\n\n[i]: x.png "Titre d’image"\n[^n]: Note.\n',
    ],
    mutate: mutatePieces([
      ...anyText,
      ...[
        '*',
        '**',
        '_',
        '`',
        '```\n',
        '~~~',
        '> ',
        '- ',
        '1. ',
        '# ',
        '---\n',
        '+++\n',
        '|',
        '[',
        '](',
        ')',
        '![',
        '[^n]',
        '<',
        '>',
        '<!--',
        '-->',
        '&amp;',
        '\\',
        '    ',
        '\n  ',
        '<b>',
        '~~',
        'title: ',
      ],
    ]),
    oneIn: 4,
  },
  {
    format: html,
    samples: [
      '<!DOCTYPE html>\n<html lang="fr"><head><title>Le titre</title><meta name="description" content="Un résumé"></head><body><p>Un <b>mot</b> &amp; <img alt="une image" src=a> <code>x</code></p><ul><li>un<li>deux</ul><table><tr><td>a<td>b</table><pre>x\n y</pre><script>let a = "<p>";</script><p translate=no>non <span lang="en">English</span></p><textarea>zone</textarea></body></html>\n',
    ],
    mutate: mutatePieces([
      ...anyText,
      ...[
        '<',
        '>',
        '</',
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<div>',
        '<li>',
        '<td>',
        '</table>',
        '<script>',
        '</script>',
        '<!--',
        '-->',
        '<![CDATA[',
        '&',
        '&amp',
        '&#0;',
        '&#x110000;',
        '"',
        "'",
        '=',
        '<svg>',
        '<template>',
        '<textarea>',
        '<title>',
        ' translate=no',
        ' lang=en',
        '<br/>',
        '<plaintext>',
        '<a href="',
        '<p alt="x',
      ],
    ]),
    oneIn: 2,
  },
  {
    format: i18next,
    samples: [
      '{\n  "a": {"b": "Un {{nom}} et $t(c.d)", "k_one": "Un objet", "k_other": "{{count}} objets"},\n  "c": ["Un", "<1>Deux</1> <br/>", 3, null, true],\n  "u": "\\u00e9t\\u00e9 \\"cité\\" \\ud83d\\ude00"\n}\n',
    ],
    mutate: mutatePieces([
      ...anyText,
      ...[
        '"',
        '\\',
        '\\"',
        '\\u',
        '\\ud800',
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '{{',
        '}}',
        '$t(',
        ')',
        '<1>',
        '</1>',
        'null',
        '1e999',
        '-',
        '//',
        '/*',
        '"__proto__":',
        '"a":',
        "'",
      ],
    ]),
    oneIn: 2,
  },
];

describe.each(sources)('a damaged document in $format.id', ({ format, samples, mutate, oneIn = 1 }) => {
  it('is read soundly, emitted byte for byte, and the same when all of its units are rendered anew', () => {
    const options = { oneIn, ...(mutate && { mutate }) };
    fuzz(
      format.id,
      samples,
      (text) => {
        expectSound(format, text);
        if (format !== plain) expectSameTexts(format, text);
      },
      options,
    );
  });
});
