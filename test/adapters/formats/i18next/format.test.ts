import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { i18next } from '../../../../src/adapters/formats/i18next/index.ts';
import { plainText } from '../../../../src/core/content.ts';
import { type Content, type Inline, type Unit, units } from '../../../../src/core/document.ts';
import { assembleSource } from '../../../../src/core/emit/assemble.ts';
import { splice } from '../../../../src/core/emit/splice.ts';
import { describeFormat } from '../../../conformance/format.ts';

const resources = `{
  "app": "Passerelle",
  "home": {
    "title": "Bienvenue, {{- name}} !",
    "items_one": "{{count, number}} segment à l’étude",
    "items_other": "{{count, number}}\\u00a0segments d'étude",
    "steps": ["Lire «\u00a0le texte\u00a0»", "Écrire\\n", ""]
  },
  "help": "Lire <1>la <strong>notice</strong></1><br/>ou $t(home.title, { \\"name\\": \\"(toi)\\" })",
  "url": "https://example.org/a?b=c",
  "version": 4,
  "beta": true,
  "none": null,
  "code": "{{value}} — $t(app)"
}
`;

/** Strings of pieces that mean something to i18next or to JSON. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...[
        'eau',
        'é',
        '’',
        '\u00a0',
        ' ',
        '\n',
        '"',
        '\\',
        '/',
        '<',
        '>',
        '&',
        '{{',
        '}}',
        '{{x}}',
        '$t(',
        ')',
        '(',
        "'",
      ],
      ...[
        '<b>',
        '</b>',
        '<1 a="x">',
        '</1>',
        '<br>',
        '<x/>',
        '\u0000',
        '\ud83d',
        '\ude00',
        '\uffff',
        '\u007f',
        '\u2028',
      ],
    ),
  )
  .map((list) => list.join(''));

const documents = fc
  .tuple(
    fc.dictionary(fc.constantFrom('a', 'a_one', 'a_other', 'a_male', 'b', 'c.d'), fc.oneof(pieces, fc.array(pieces))),
    fc.nat(3),
  )
  .map(([value, style]) => {
    const json = JSON.stringify(value, undefined, style);
    return style === 0
      ? json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      : json;
  });

describeFormat(
  i18next,
  [
    { name: 'an empty document', text: '', units: [] },
    { name: 'an empty object', text: '{}', units: [] },
    {
      name: 'nested resources with every kind of value and code',
      text: resources,
      units: [
        'Passerelle',
        'Bienvenue,  !',
        ' segment à l’étude',
        "\u00a0segments d'étude",
        'Lire «\u00a0le texte\u00a0»',
        'Écrire',
        'Lire la noticeou ',
      ],
    },
    { name: 'one string', text: '"Bonjour"', units: ['Bonjour'] },
    {
      name: 'resources in which all but ASCII is escaped',
      text: '{"a":"\\u00c9t\\u00e9 \\/ <b>\\ud83d\\ude00</b>"}',
      units: ['Été / 😀'],
    },
    { name: 'a text that is not JSON', text: '{"a": "Bonjour",}', units: [] },
  ],
  documents,
);

describe('units of i18next resources', () => {
  it('are named by key path', () => {
    expect(unitsOf(resources).map((unit) => unit.name)).toEqual([
      'app',
      'home.title',
      'home.items_one',
      'home.items_other',
      'home.steps.0',
      'home.steps.1',
      'help',
    ]);
  });

  it('tell the plural form, the context and the key that they belong to', () => {
    const [one, other, , male] = unitsOf(
      '{"f":{"ami_one":"ami","ami_other":"amis","x":"x","ami_male_ordinal_one":"premier ami"}}',
    );
    expect(one).toMatchObject({
      type: 'psr:plural',
      notes: [{ category: 'plural', text: 'The form of f.ami for numbers of the category one.' }],
    });
    expect(other?.notes.map((note) => note.text)).toEqual(['The form of f.ami for numbers of the category other.']);
    expect(male).toMatchObject({
      type: 'psr:plural',
      notes: [
        { category: 'plural', text: 'The form of f.ami for ordinal numbers of the category one.' },
        { category: 'context', text: 'The form of f.ami in the context male.' },
      ],
    });
  });

  it('have no type and no note where the key says nothing', () => {
    expect(unitsOf('{"a_b":"x"}')[0]).toMatchObject({ notes: [] });
    expect(unitsOf('{"a_b":"x"}')[0]?.type).toBeUndefined();
  });

  it.each([
    'https://a.org/x',
    'mailto:a@b.fr',
    'a@b.fr',
    'www.a.org',
    './a/b.png',
    '/a.svg?x=1',
    'https://a.org/{{ id }}',
    '{{ user }}@a.fr',
    '{{a}}',
    '<br/>',
    ' ',
    '—',
    '$t(a)',
  ])('are not made of %j', (value) => {
    expect(unitsOf(JSON.stringify({ a: value }))).toEqual([]);
  });

  it.each(['/mois', 'par mois : https://a.org', 'Voir a@b.fr', '5', 'tel : {{n}}'])('are made of %j', (value) => {
    expect(unitsOf(JSON.stringify({ a: value }))).toHaveLength(1);
  });

  it('leave white space at the edges outside, escaped or not', () => {
    const text = '{"a": " \\n\\u00a0Bon jour\\t "}';
    expect(contentsOf(text)).toEqual([[{ kind: 'text', text: 'Bon jour' }]]);
    expect(translate(text, 'Hello')).toBe('{"a": " \\n\\u00a0Hello\\t "}');
  });
});

describe('codes in i18next strings', () => {
  it.each([
    ['a {{x}} b', ['a ', '{{x}}', ' b']],
    ['a {{x, number(minimumFractionDigits: 2)}}', ['a ', '{{x, number(minimumFractionDigits: 2)}}']],
    ['a {{{x}}}', ['a ', '{{{x}}', '}']],
    ['a {{}} {{x}} {{', ['a {{}} ', '{{x}}', ' {{']],
    ['a $t(b) c)', ['a ', '$t(b)', ' c)']],
    ['a $t(b, { "c": "$t(d)", "e": (1) }) f', ['a ', '$t(b, { "c": "$t(d)", "e": (1) })', ' f']],
    ['a $t(b, {"c": ")"}) d', ['a ', '$t(b, {"c": ")"})', ' d']],
    ["a $t(l'eau) b", ['a ', "$t(l'eau)", ' b']],
    ['a $t(b $t(c) d', ['a $t(b ', '$t(c)', ' d']],
    ['a $t (b)', ['a $t (b)']],
    ['a <b>c</b> d', ['a ', '<b>', 'c', '</b>', ' d']],
    ['a <1>b <2>c</2></1>', ['a ', '<1>', 'b ', '<2>', 'c', '</2>', '</1>']],
    ['a <br>b</br> c', ['a ', '<br>', 'b</br> c']],
    ['a <br> b <br /> c <x/> d', ['a ', '<br>', ' b ', '<br />', ' c ', '<x/>', ' d']],
    ['a <a href="x>y" title=\'z\'>b</a>', ['a ', '<a href="x>y" title=\'z\'>', 'b', '</a>']],
    ['a <b>c <i>d', ['a <b>c <i>d']],
    ['a </b> c', ['a </b> c']],
    ['a < b > c <3 d', ['a < b > c <3 d']],
    ['a <b {{x}} c', ['a <b ', '{{x}}', ' c']],
    ['a <B>c</b>', ['a <B>c</b>']],
    ['a <b>c</b d> e', ['a <b>c</b d> e']],
    ['a <br?> b\tc', ['a <br?> b\tc']],
  ])('are found in %j', (value, expected) => {
    const [content = []] = contentsOf(JSON.stringify({ key: value }));
    expect(content.map((inline) => (inline.kind === 'text' ? inline.text : shown(inline)))).toEqual(expected);
  });

  it('say what they are', () => {
    const [content = []] = contentsOf(
      '{"a": "x {{n}} $t(k) <b>b</b> <br/> <a>l</a> <0>z</0> <constructor>y</constructor>"}',
    );
    expect(content.filter((inline) => inline.kind !== 'text')).toMatchObject([
      { kind: 'ph', id: 'c1', type: 'ui', subType: 'xlf:var', canDelete: false },
      { kind: 'ph', id: 'c2', type: 'other', subType: 'psr:nesting', canDelete: false },
      { kind: 'sc', id: 'c3', type: 'fmt', subType: 'xlf:b' },
      { kind: 'ec', id: 'c3', type: 'fmt', subType: 'xlf:b' },
      { kind: 'ph', id: 'c4', type: 'fmt', subType: 'xlf:lb', equiv: '\n' },
      { kind: 'sc', id: 'c5', type: 'link', canDelete: false, canCopy: false },
      { kind: 'ec', id: 'c5' },
      { kind: 'sc', id: 'c6', type: 'other', canDelete: false },
      { kind: 'ec', id: 'c6' },
      { kind: 'sc', id: 'c7', type: 'other' },
      { kind: 'ec', id: 'c7' },
    ]);
  });

  it('pair the nearest tags of a name, also where pairs overlap', () => {
    const [content = []] = contentsOf('{"a": "<b>x<b>y</b><i>z</b></i>"}');
    expect(content.flatMap((inline) => (inline.kind === 'text' ? [] : [`${inline.kind} ${inline.id}`]))).toEqual([
      'sc c1',
      'sc c2',
      'ec c2',
      'sc c3',
      'ec c1',
      'ec c3',
    ]);
  });

  it('carry characters that XML cannot as escapes, and keep their own spelling', () => {
    const unit = unitsOf('{"a": "x\\u0007\\uD800y\uffff\u0080"}')[0];
    expect(unit?.originalData.map((data) => data.text)).toEqual(['\\u0007', '\\uD800', '\\uffff']);
    expect(unit && plainText(assembleSource(unit))).toBe('xy\u0080');
  });

  it('keep the spelling that they have in the file', () => {
    const text = '{"a": "voir <a href=\\"x\\">l\\u00e0</a> {{\\u00e9t\\u00e9}}"}';
    const unit = unitsOf(text)[0];
    expect(unit?.originalData.map((data) => data.text)).toEqual(['<a href=\\"x\\">', '</a>', '{{\\u00e9t\\u00e9}}']);
    expect(unit && shown(assembleSource(unit).at(-1))).toBe('{{été}}');
  });
});

describe('a translated string', () => {
  const target = 'Ở\u00a0đây "\\ <é> a/b & \n\u0001😀\u007f';
  it.each([
    ['keeps letters where the file does', '"déjà"', 'Ở\u00a0đây \\"\\\\ <é> a/b & \\n\\u0001😀\u007f'],
    ['escapes spaces where the string does', '"d\\u00a0é"', 'Ở\\u00a0đây \\"\\\\ <é> a/b & \\n\\u0001😀\u007f'],
    [
      'escapes all that is not ASCII where the string does',
      '"d\\u00e9j\\u00e0"',
      '\\u1ede\\u00a0\\u0111\\u00e2y \\"\\\\ <\\u00e9> a/b & \\n\\u0001\\ud83d\\ude00\u007f',
    ],
    [
      'writes capital digits where the string does',
      '"d\\u00E9j\\u00E0"',
      '\\u1EDE\\u00A0\\u0111\\u00E2y \\"\\\\ <\\u00E9> a/b & \\n\\u0001\\uD83D\\uDE00\u007f',
    ],
    ['escapes slashes where the string does', '"é\\/"', 'Ở\u00a0đây \\"\\\\ <é> a\\/b & \\n\\u0001😀\u007f'],
    [
      'escapes markup where the string does',
      '"é\\u003cx"',
      'Ở\u00a0đây \\"\\\\ \\u003cé\\u003e a/b \\u0026 \\n\\u0001😀\u007f',
    ],
  ])('%s', (_, source, expected) => {
    const emitted = translate(source, target);
    expect(emitted).toBe(`"${expected}"`);
    expect(JSON.parse(emitted)).toBe(target);
  });

  it('follows its document where the string itself shows no habit', () => {
    expect(translate('{"a": "eau", "b": "d\\u00e9j\\u00e0", "c": "d\\u00e9j\\u00e0"}', 'nước')).toBe(
      '{"a": "n\\u01b0\\u1edbc", "b": "d\\u00e9j\\u00e0", "c": "d\\u00e9j\\u00e0"}',
    );
  });

  it('keeps its own habits where the rest of its document has others', () => {
    const rest = '"b": "\\u00e9\\u00e8\\u00e0 \\/ \\/ \\/", "c": "\\u00e9"';
    expect(translate(`{"a": "à l’eau et/ou", ${rest}}`, 'ở/ở')).toBe(`{"a": "ở/ở", ${rest}}`);
    const literal = '"b": "éèà / / /", "c": "é"';
    expect(translate(`{"a": "\\u00e0 \\/ eau", ${literal}}`, 'à/à')).toBe(`{"a": "\\u00e0\\/\\u00e0", ${literal}}`);
  });

  it('escapes a surrogate that has lost its partner', () => {
    expect(translate('"é"', 'a\ud83d b\ude00')).toBe('"a\\ud83d b\\ude00"');
  });

  it('gives JSON with the same keys and other values, whatever the text', () => {
    fc.assert(
      fc.property(documents, fc.string({ unit: 'binary' }), (text, target) => {
        const emitted: unknown = JSON.parse(translate(text, target));
        expect(JSON.stringify(emitted).length).toBeGreaterThan(0);
        expect(shapeOf(emitted)).toEqual(shapeOf(JSON.parse(text)));
      }),
    );
  });
});

describe('findings of i18next resources', () => {
  it('say where a text stops being JSON; the text has no units', () => {
    for (const bom of ['', '\uFEFF'])
      expect(read(`${bom}{\r\n  "a": "é",\r\n}`).findings).toEqual([
        {
          ruleId: 'json-syntax',
          category: 'process',
          severity: 'critical',
          message: 'The file is not JSON and was left as it is: found a comma before }.',
          file: 'a.json',
          line: 2,
          column: 11,
        },
      ]);
  });

  it('name keys that an object has twice', () => {
    const { findings } = read('{\n "a": "un",\n "a": "deux"\n}');
    expect(findings).toEqual([
      {
        ruleId: 'json-duplicate-key',
        category: 'process',
        severity: 'minor',
        message:
          'The key a stands in its object more than once, first on line 2; programs read only its last value, so remove the others.',
        file: 'a.json',
        line: 3,
        column: 2,
        actual: 'a',
      },
    ]);
    expect(unitsOf('{"a": "un", "a": "deux"}')).toHaveLength(2);
  });
});

describe('reading i18next resources', () => {
  // Each takes a moment; work that grows with the square would not end before the test's timeout.
  it('comes to an end on megabytes of one piece', () => {
    const values = [
      'x',
      '{{',
      '{{x}}',
      '$t(',
      "$t('",
      '$t()',
      '<',
      '<a "',
      '<b>',
      '</b>',
      '<b></b>',
      '\\u00e9',
      '\\"',
      "<a b='",
      '_',
      ' ',
      '\u0080',
      '}}',
    ];
    for (const value of values) {
      const text = `{"a": "é${value.repeat(1.5e6 / value.length)}"}`;
      expect(read(text).skeleton.text).toBe(text);
    }
  });
});

function read(text: string) {
  return i18next.read(text, { srcLang: 'fr', path: 'a.json' });
}

function unitsOf(text: string): readonly Unit[] {
  return [...units(read(text).document)];
}

function contentsOf(text: string): readonly Content[] {
  return unitsOf(text).map(assembleSource);
}

/** What a person sees of a code. */
function shown(inline: Inline | undefined): string {
  return inline && 'disp' in inline ? (inline.disp ?? '') : '';
}

/** The text with its first unit translated. */
function translate(text: string, target: string): string {
  const reading = read(text);
  const [first] = units(reading.document);
  return [
    ...splice(
      reading.skeleton,
      i18next,
      (id) => (id === first?.id ? first : undefined),
      () => [{ kind: 'text', text: target }],
    ),
  ].join('');
}

/** A JSON value with every string emptied. */
function shapeOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, each: unknown) => (typeof each === 'string' ? '' : each)));
}
