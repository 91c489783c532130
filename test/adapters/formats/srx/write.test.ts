import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSrx, writeSrx } from '../../../../src/adapters/formats/srx/index.ts';
import type { BreakRules } from '../../../../src/core/segment/break-rules/break-rules.ts';
import { breakRulesOf } from '../../../../src/core/segment/break-rules/from-facts.ts';
import { languages } from '../../../../src/languages/index.ts';

function write(breakRules: BreakRules): string {
  return [...writeSrx(breakRules)].join('');
}

function read(text: string): BreakRules {
  const reading = readSrx(text, 'rules.srx');
  if ('problem' in reading) throw new Error(`${reading.problem.message} ${text}`);
  return reading.breakRules;
}

const one = (comment: string, beforeBreak = '\\.', afterBreak = '\\s'): BreakRules => ({
  cascade: true,
  segmentSubflows: true,
  formatHandles: { start: false, end: true, isolated: false },
  languageRules: [{ name: 'A', rules: [{ isBreak: true, beforeBreak, afterBreak, comment }] }],
  languageMaps: [{ languagePattern: '.*', languageRuleName: 'A' }],
});

describe('writing SRX', () => {
  it('gives SRX 2.0 with one element a line', () => {
    expect(write(one('Un point & un espace', '[.<]'))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<srx xmlns="http://www.lisa.org/srx20" version="2.0">
  <header segmentsubflows="yes" cascade="yes">
    <formathandle type="start" include="no"/>
    <formathandle type="end" include="yes"/>
    <formathandle type="isolated" include="no"/>
  </header>
  <body>
    <languagerules>
      <languagerule languagerulename="A">
        <!-- Un point & un espace -->
        <rule break="yes">
          <beforebreak>[.&lt;]</beforebreak>
          <afterbreak>\\s</afterbreak>
        </rule>
      </languagerule>
    </languagerules>
    <maprules>
      <languagemap languagepattern=".*" languagerulename="A"/>
    </maprules>
  </body>
</srx>
`);
  });

  it('parts the hyphens that XML allows in no comment', () => {
    const [rule] = read(write(one('a -- b --->'))).languageRules[0]?.rules ?? [];
    expect(rule?.comment).toBe('a - - b - - ->');
  });

  it('writes a character that XML forbids as an escape that matches it', () => {
    const [rule] = read(write(one('x\0', 'a\u0001', '\\\\\\\u0002'))).languageRules[0]?.rules ?? [];
    expect(rule).toEqual({ isBreak: true, beforeBreak: 'a\\x{1}', afterBreak: '\\\\\\x{2}', comment: 'x\uFFFD' });
  });

  it.each(['cascade', 'first-map-only', 'version-1'])('keeps what was read from %s.srx', (name) => {
    const breakRules = read(readFileSync(new URL(`../../../fixtures/srx/${name}.srx`, import.meta.url), 'utf8'));
    expect(read(write(breakRules))).toEqual(breakRules);
  });

  it('keeps the built-in rules of every language', () => {
    const breakRules: BreakRules = {
      ...one('', ''),
      languageRules: languages.map(({ name: each, segmentation }) => breakRulesOf(segmentation, each)),
      languageMaps: languages.map(({ tag, name: each }) => ({ languagePattern: `${tag}.*`, languageRuleName: each })),
    };
    expect(read(write(breakRules))).toEqual(breakRules);
  });

  it('is undone by reading', () => {
    fc.assert(
      fc.property(anyBreakRules(), (breakRules) => {
        expect(read(write(breakRules))).toEqual(breakRules);
      }),
      { numRuns: 200 },
    );
  });
});

/** Characters that are hard for XML, and pieces of expressions. */
const expression = fc
  .array(
    fc.constantFrom(
      'a',
      '\\.',
      '[.!?]',
      '\\s+',
      ' ',
      '\n',
      '\r',
      '\t',
      '<',
      '&',
      '>',
      '"',
      '\\]\\]>',
      'é',
      '😀',
      '\\p{Lu}',
      '(?:M|Mme)',
      '$',
    ),
    {
      maxLength: 8,
    },
  )
  .map((pieces) => pieces.join(''));

const name = fc.string({
  unit: fc.constantFrom('a', 'É', ' ', '<', '&', '"', "'", '\n', '\t', '-', '😀'),
  minLength: 1,
  maxLength: 8,
});

const comment = fc
  .string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '<', '&', '>', '-', ':', '😀'), maxLength: 12 })
  .map((text) => text.replace(/-{2,}/gu, '-').trim())
  .filter((text) => text !== '');

const rule = fc.record(
  { isBreak: fc.boolean(), beforeBreak: expression, afterBreak: expression, comment },
  { requiredKeys: ['isBreak', 'beforeBreak', 'afterBreak'] },
);

function anyBreakRules(): fc.Arbitrary<BreakRules> {
  const languageRules = fc.uniqueArray(fc.record({ name, rules: fc.array(rule, { maxLength: 4 }) }), {
    selector: ({ name: each }) => each,
    minLength: 1,
    maxLength: 3,
  });
  return languageRules.chain((rules) =>
    fc.record({
      cascade: fc.boolean(),
      segmentSubflows: fc.boolean(),
      formatHandles: fc.record({ start: fc.boolean(), end: fc.boolean(), isolated: fc.boolean() }),
      languageRules: fc.constant(rules),
      languageMaps: fc.array(
        fc.record({
          languagePattern: fc.constantFrom('.*', 'fr.*', '[Ff][Rr]"?', 'a<b|&'),
          languageRuleName: fc.constantFrom(...rules.map(({ name: each }) => each)),
        }),
        { maxLength: 3 },
      ),
    }),
  );
}
