import fc from 'fast-check';

const keys = fc.oneof(
  fc.constantFrom('', 'a', 'b', 'c', 'a.b', 'b.', '.c', '0', '1', '10', 'x y', 'é', '<&>"\'', 'a\nb', 'a\tb', 'a\rb'),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    '_x20_',
    '_x',
    'files_one',
    'files_other',
    'Hello. You',
    '\u{1F600}',
  ),
  fc.string({ maxLength: 4 }),
);
const texts = fc.oneof(
  fc.constantFrom(
    'Bonjour {{name}}',
    '$t(a, {"count": 2})',
    '<1>gras</1>',
    '&amp;',
    '&amp;amp; &lt;',
    'a\r\nb',
    ' x ',
    '\n',
    'x\n  ',
    '',
  ),
  fc.constantFrom(
    ']]>',
    '<![CDATA[x]]>',
    '\u0000',
    '\ud800',
    '\udc00x',
    '\ufffe',
    '\u2028',
    '\u0085',
    '\u00a0',
    '\u{1F600}',
    'é',
    '&#10;',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
/** JSON texts of objects. Text, so that a key may stand in it twice and __proto__ is a key like any other. */
export const jsonTexts: fc.Arbitrary<string> = fc.letrec<{ value: string; object: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    texts.map((text) => JSON.stringify(text)),
    fc.constantFrom('1', 'true', 'null', '-1.5e3', '[]', '{}'),
    fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
    tie('object'),
  ),
  object: fc
    .array(fc.tuple(keys, tie('value')), { maxLength: 5 })
    .map((members) => `{${members.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`),
})).object;
