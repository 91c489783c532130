import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from '../../../../src/adapters/formats/i18next/scan.ts';

describe('scanJson', () => {
  it('gives each string value its place, key path and siblings', () => {
    const text = '\uFEFF{"a": "x", "b": {"c": ["y", 1, {"d": "\\u00e9"}]}, "e": null}';
    const { strings, problem } = scanJson(text);
    expect(problem).toBeUndefined();
    expect(strings.map(({ path, key, isEscaped }) => [path, key, isEscaped])).toEqual([
      ['a', 'a', false],
      ['b.c.0', undefined, false],
      ['b.c.2.d', 'd', true],
    ]);
    expect(strings.map(({ start, end }) => text.slice(start, end))).toEqual(['x', 'y', '\\u00e9']);
    expect([...(strings[0]?.siblings?.keys() ?? [])]).toEqual(['a', 'b', 'e']);
  });

  it('reports keys that an object has twice, however they are escaped, and no others', () => {
    const text = '{"é": 1, "b": {"é": 1}, "\\u00e9": 2, "c": [{"k": 1}, {"k": 2, "k": 3}]}';
    expect(scanJson(text).duplicates).toEqual([
      { path: 'é', offset: text.indexOf('"\\u00e9"'), firstOffset: 1 },
      { path: 'c.1.k', offset: text.lastIndexOf('"k"'), firstOffset: text.indexOf('"k": 2') },
    ]);
  });

  it('takes and refuses what JSON.parse takes and refuses', () => {
    const edit = fc.record({
      at: fc.nat(200),
      cut: fc.nat(2),
      put: fc.constantFrom(
        '',
        ',',
        '"',
        '{',
        ']',
        ':',
        '\\',
        '\\u12',
        '\n',
        '\u0001',
        '\u007f',
        '0',
        '1.',
        '-',
        'e5',
        'nul',
        ' ',
        '\u00a0',
        '/',
      ),
    });
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.array(edit, { maxLength: 2 }), (json, edits) => {
        const text = edits.reduce((all, { at, cut, put }) => {
          const place = at % (all.length + 1);
          return all.slice(0, place) + put + all.slice(place + cut);
        }, json);
        expect(scanJson(text).problem === undefined).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('finds all string values that JSON.parse finds', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const text = JSON.stringify(value, undefined, 1);
        const found = scanJson(text).strings.map(({ start, end }): unknown =>
          JSON.parse(text.slice(start - 1, end + 1)),
        );
        expect(found.sort()).toEqual(stringsIn(JSON.parse(text)).sort());
      }),
    );
  });

  it.each([
    ['{"a": 1,}', 7, 'found a comma before }'],
    ['["a",\n]', 4, 'found a comma before ]'],
    ['{"a" 1}', 5, 'found 1 where a colon was expected'],
    ["{'a': 1}", 1, "found a single quote ' where a key in double quotes was expected"],
    ['{a: 1}', 1, 'found a where a key in double quotes was expected'],
    ['{"a": "x"\n"b": 1}', 10, 'found " where a comma or } was expected'],
    ['{"a": "x', 6, 'found a string without its closing quote'],
    ['{"a": "x\ny"}', 8, 'found a line break inside a string, where it must be written as an escape'],
    ['{"a": "\t"}', 7, 'found a tab inside a string, where it must be written as an escape'],
    ['{"a": "\u0001"}', 7, 'found the control character U+0001 inside a string, where it must be written as an escape'],
    ['{"a": "\\x"}', 7, 'found the escape \\x, which JSON does not have'],
    ['{"a": undefined}', 6, 'found undefined where a value was expected'],
    ['{"a": 01}', 6, 'found 01 where a value was expected'],
    ['{} {}', 3, 'found { after the end of the JSON text'],
    ['{"a": 1', 7, 'found the end of the file where a comma or } was expected'],
    ['', 0, 'found the end of the file where a value was expected'],
    ['// c\n{}', 0, 'found a comment, which JSON does not have, where a value was expected'],
  ])('says what is wrong with %j, and where', (text, offset, message) => {
    expect(scanJson(text)).toEqual({ strings: [], duplicates: [], problem: { offset, message } });
  });

  it('reads nesting without recursion, and refuses what no resource file has', () => {
    expect(scanJson(`${'['.repeat(500)}"x"${']'.repeat(500)}`).strings).toHaveLength(1);
    expect(scanJson('{"a":'.repeat(1e5)).problem).toEqual({
      offset: 2500,
      message: 'found more than 500 levels of nesting',
    });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
