import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExchange, readResource } from '../../../../src/adapters/formats/i18next-exchange/index.ts';
import { fromNmtoken, toNmtoken } from '../../../../src/adapters/formats/i18next-exchange/nmtoken.ts';
import { readByPackage } from '../../../../src/adapters/formats/i18next-exchange/read-by-package.ts';
import { isNmtoken } from '../../../../src/adapters/formats/xml/names.ts';
import { damaged } from '../damaged.ts';
import { read, rulesOf, write, xliff2, xliff12 } from './exchange.ts';

const plain = '<unit id="k"><segment><source>Un</source><target>One</target></segment></unit>';

describe('an XLIFF file that is refused with a sentence', () => {
  const deep = (levels: number) => `${'<group id="g">'.repeat(levels)}${plain}${'</group>'.repeat(levels)}`;
  it.each([
    [
      'entity declarations',
      `<!DOCTYPE xliff [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${xliff2(plain.replace('One', '&b;'))}`,
    ],
    ['an entity that nobody declared', xliff2(plain.replace('One', '&b;'))],
    ['10,000 levels', xliff2(deep(10_000))],
    ['an end that is cut off', xliff2(plain).slice(0, -20)],
    ['another encoding', `<?xml version="1.0" encoding="UTF-16"?>${xliff2(plain)}`],
    ['no XLIFF', '<html/>'],
    ['no XML', 'a,b,c'],
  ])('%s', (_, text) => {
    const reading = readExchange(text, 'app.xlf', 'target');
    expect('problem' in reading && reading.problem.message).toMatch(/^\p{Lu}.*\.$/su);
  });
});

describe('what the package can not read', () => {
  it.each([
    [
      'a prefix',
      xliff2(plain)
        .replaceAll('</', '</x:')
        .replaceAll(/<(?=[a-z])/gu, '<x:')
        .replace('xmlns=', 'xmlns:x='),
    ],
    ['white space for which it takes the square of time', xliff2(plain.replace('One', `${'\n'.repeat(200_000)}x`))],
    ['the same in references', xliff2(plain.replace('One', `${'&#10;'.repeat(50_000)}x`))],
  ])('is read all the same, and told: %s', (_, text) => {
    const { namespaces, findings } = read(text);
    expect(namespaces[0]?.texts).toHaveLength(1);
    expect(namespaces[0]?.texts[0]?.text).toMatch(/x$|^One$/u);
    expect(rulesOf(findings)).toContain('exchange-package-fails');
  });

  it('is not a text of references, nor white space without line breaks', () => {
    const text = `${'&#233;'.repeat(5000)}${' '.repeat(5000)}y${'&#xA;'.repeat(50)}x`;
    expect(rulesOf(read(xliff2(plain.replace('One', text))).findings)).toEqual([]);
  });

  it('is as much as its own errors say', () => {
    expect(readByPackage('<a/>', false)).toMatchObject({ failure: expect.any(String) });
    expect(readByPackage('', true)).toMatchObject({ failure: expect.any(String) });
  });

  it('is not what all objects have', () => {
    const reading = readByPackage(xliff2(plain), false);
    if ('failure' in reading) throw new Error(reading.failure);
    expect(reading.unitOf('app', ['k'])).toBeDefined();
    expect(reading.unitOf('app', ['constructor'])).toBeUndefined();
    expect(reading.unitOf('toString', ['name'])).toBeUndefined();
  });
});

describe('text that is damaged anyhow', () => {
  const files = fc.constantFrom(
    write('{"a":"x","b":{"c":["y\\n"," "]},"files_one":"1","files_other":"2"}', '1.2', '{"a":"A"}').text,
    write('{"a":"x","b":{"c":["y\\n"," "]},"d e":"z"}', '2.0', '{"a":"A"}').text,
    xliff12(
      '<group id="g"><trans-unit id="k"><source>a <g id="1">b</g></source><target>c <x id="2"/></target></trans-unit></group>',
    ),
  );
  const pieces = ['<', '>', '"', '&', '</segment>', '<target>', ' id="__proto__"', '<!--', ']]>', '\u0000', 'é'];

  it('is read or refused, and never throws', () => {
    fc.assert(
      fc.property(damaged(files, pieces), fc.constantFrom('source', 'target'), (text, side) => {
        expect(() => readExchange(text, 'app.xlf', side)).not.toThrow();
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('is a JSON resource or none', () => {
    expect(readResource('{"a":', 'a.json')).toMatchObject({ problem: { line: 1, column: 6 } });
    expect(readResource('["a"]', 'a.json')).toMatchObject({ problem: { message: expect.stringContaining('object') } });
    expect(readResource('[['.repeat(10_000), 'a.json')).toHaveProperty('problem');
    expect(readResource('\uFEFF{"a":"x"}', 'a.json')).toHaveProperty('root');
  });
});

describe('the id that stands for a text', () => {
  it('can be one, is that of no other text, and gives the text back', () => {
    const text = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.string({ unit: fc.constantFrom('_', 'x', '2', '0', ' ', 'é'), minLength: 1 }),
    );
    fc.assert(
      fc.property(text, (original) => {
        expect(isNmtoken(toNmtoken(original))).toBe(true);
        expect(fromNmtoken(toNmtoken(original))).toBe(original);
      }),
    );
  });
});
