import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSrx } from '../../../../src/adapters/formats/srx/index.ts';

function fixture(name: string): string {
  return readFileSync(new URL(`../../../fixtures/srx/${name}.srx`, import.meta.url), 'utf8');
}

function read(text: string) {
  const reading = readSrx(text, 'rules.srx');
  if ('problem' in reading) throw new Error(reading.problem.message);
  return reading;
}

function problemOf(text: string) {
  const reading = readSrx(text, 'rules.srx');
  return 'problem' in reading ? reading.problem : undefined;
}

/** A file with these rules and maps. */
function srx(rules: string, maps = '<languagemap languagepattern=".*" languagerulename="A"/>'): string {
  return `<srx xmlns="http://www.lisa.org/srx20" version="2.0">
<header segmentsubflows="yes" cascade="yes"/>
<body><languagerules><languagerule languagerulename="A">
${rules}
</languagerule></languagerules><maprules>${maps}</maprules></body></srx>`;
}

const good = '<rule><beforebreak>\\.</beforebreak><afterbreak>\\s</afterbreak></rule>';

describe('reading SRX 2.0', () => {
  const { breakRules, findings } = read(fixture('cascade'));

  it('gives the header, the language rules and the maps', () => {
    expect(breakRules.cascade).toBe(true);
    expect(breakRules.segmentSubflows).toBe(false);
    expect(breakRules.formatHandles).toEqual({ start: false, end: true, isolated: true });
    expect(breakRules.languageMaps).toEqual([
      { languagePattern: 'FR.*', languageRuleName: 'Français' },
      { languagePattern: '.*', languageRuleName: 'Toutes' },
    ]);
    expect(findings).toEqual([]);
  });

  it('gives each rule its kind, its expressions and the comment before it', () => {
    expect(breakRules.languageRules).toEqual([
      {
        name: 'Français',
        rules: [
          { isBreak: false, beforeBreak: '(?:^|[^\\p{L}])(?:M|Mme|Dr)\\.', afterBreak: '\\s', comment: 'Titres' },
          {
            isBreak: false,
            beforeBreak: '(?:^|[^\\p{L}])(?:art|p)\\.',
            afterBreak: '\\s\\p{Nd}',
            comment: 'Références : art. 5, p. 12',
          },
        ],
      },
      {
        name: 'Toutes',
        rules: [
          { isBreak: true, beforeBreak: '[.!?…]', afterBreak: '[\\s\\p{Z}]+[^\\p{Ll}]' },
          { isBreak: true, beforeBreak: '\\n', afterBreak: '' },
        ],
      },
    ]);
  });

  it('takes references, CDATA and white space in an expression as they are', () => {
    const { breakRules } = read(fixture('first-map-only'));
    expect(breakRules.cascade).toBe(false);
    expect(breakRules.languageRules.map(({ rules }) => rules)).toEqual([
      [{ isBreak: true, beforeBreak: '</p> & <p>', afterBreak: ' ' }],
      [{ isBreak: true, beforeBreak: '…|<br>', afterBreak: '' }],
    ]);
  });

  it('reads a file whose elements have a prefix, and passes over those of other namespaces', () => {
    const text = `<s:srx xmlns:s="http://www.lisa.org/srx20" version="2.0"><s:header segmentsubflows="yes" cascade="no"/>
      <languagerules/><s:body><s:languagerules><s:languagerule languagerulename="A"><rule/><s:rule>
      <s:beforebreak>a</s:beforebreak></s:rule></s:languagerule></s:languagerules><s:maprules>
      <s:languagemap languagepattern="x" languagerulename="A"/></s:maprules></s:body></s:srx>`;
    expect(read(text).breakRules.languageRules).toEqual([
      { name: 'A', rules: [{ isBreak: true, beforeBreak: 'a', afterBreak: '' }] },
    ]);
  });

  it('tells of a header that leaves something out, and goes on', () => {
    const { breakRules, findings } = read(
      srx(good).replace('segmentsubflows="yes" cascade="yes"', 'segmentsubflows="perhaps"'),
    );
    expect(breakRules.cascade).toBe(false);
    expect(breakRules.segmentSubflows).toBe(true);
    expect(findings.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([
      ['srx-header', 2, 1],
      ['srx-header', 2, 1],
    ]);
  });

  it('tells of a rule without any expression, which SRX allows, and of a break that is neither yes nor no', () => {
    const { breakRules, findings } = read(
      srx(`${good}\n<rule break="no"/>\n<rule break="maybe"><afterbreak>x</afterbreak></rule>`),
    );
    expect(breakRules.languageRules[0]?.rules.map(({ isBreak }) => isBreak)).toEqual([true, false, true]);
    expect(findings.map(({ ruleId, line, message }) => [ruleId, line, message])).toEqual([
      ['srx-empty-rule', 5, expect.stringContaining('Rule 2 of A')],
      ['srx-unknown-break', 6, expect.stringContaining('break="maybe"')],
    ]);
  });
});

describe('reading SRX 1.0', () => {
  const { breakRules, findings } = read(fixture('version-1'));

  it('takes the first map that matches, of the first set of maps', () => {
    expect(breakRules.cascade).toBe(false);
    expect(breakRules.languageMaps.map(({ languageRuleName }) => languageRuleName)).toEqual(['Points', 'Lignes']);
    expect(findings.map(({ ruleId, line }) => [ruleId, line])).toEqual([['srx-other-maprules', 21]]);
  });

  it('takes what the header leaves out as it is by default', () => {
    expect(breakRules.formatHandles).toEqual({ start: false, end: true, isolated: true });
  });
});

describe('what is no SRX that can be followed', () => {
  it.each([
    ['another root', '<tmx version="1.4"/>', 'The root element is <tmx>'],
    ['another version', '<srx version="3.0"/>', 'SRX 3.0'],
    ['no version', '<srx/>', 'no version'],
    ['another namespace', '<srx xmlns="urn:x" version="2.0"/>', 'urn:x'],
    ['no rules', '<srx version="2.0"><body/></srx>', 'no <languagerules>'],
    ['no maps', '<srx version="2.0"><body><languagerules/></body></srx>', 'no <maprules>'],
    ['ill-formed', srx(good).replace('</maprules>', '</maps>'), 'not well-formed'],
    ['empty', '', 'not well-formed'],
  ])('is refused: %s', (_what, text, sentence) => {
    const problem = problemOf(text);
    expect(problem?.message).toContain(sentence);
    expect(problem?.message).toMatch(/[.]$/u);
    expect(problem?.line).toBeGreaterThan(0);
  });

  it('is refused where it is cut off, anywhere', () => {
    const text = srx(good);
    for (let length = 0; length < text.length - 1; length += 7) {
      expect(problemOf(text.slice(0, length)), `cut at ${length}`).toBeDefined();
    }
  });

  it('is refused for an expression that is none, with the rule, the side, the fault and the place', () => {
    const bad = `${good}\n<rule break="no"><beforebreak>M\\.</beforebreak>\n  <afterbreak>\\s(</afterbreak></rule>`;
    const problem = problemOf(srx(bad));
    expect(problem).toMatchObject({ line: 6, column: 3 });
    expect(problem?.message).toContain('Rule 2 of A');
    expect(problem?.message).toContain('<afterbreak>');
    expect(problem?.message).toContain('at character 3 of \\s(');
  });

  it('is refused where its expressions are too large together', () => {
    const rule = '<rule><beforebreak>a[ab]{9000}</beforebreak></rule>';
    expect(problemOf(srx(rule.repeat(5)))).toBeUndefined();
    expect(problemOf(srx(rule.repeat(6)))?.message).toContain('up to Rule 6 of A are too large together');
  });

  it('shows of a long expression only what is around its fault', () => {
    const message = problemOf(
      srx(`<rule><beforebreak>${'a'.repeat(500)}(${'b'.repeat(500)}</beforebreak></rule>`),
    )?.message;
    expect(message).toContain(`at character 501 of …${'a'.repeat(20)}(${'b'.repeat(19)}…: `);
  });

  it('is refused for a map that names no rules, or is incomplete, or has a bad pattern', () => {
    const map = (attributes: string) => problemOf(srx(good, `<languagemap ${attributes}/>`))?.message;
    expect(map('languagepattern="fr" languagerulename="B"')).toContain('names the rules B');
    expect(map('languagepattern="fr"')).toContain('languagerulename');
    expect(map('languagepattern="(fr" languagerulename="A"')).toContain('bad languagepattern, at character 1 of (fr');
  });

  it('is refused for two language rules of one name, or one without', () => {
    const twice = srx(`${good}</languagerule><languagerule languagerulename="A">${good}`);
    expect(problemOf(twice)?.message).toContain('two language rules named A');
    expect(problemOf(srx(`${good}</languagerule><languagerule>${good}`))?.message).toContain('no languagerulename');
  });
});

describe('an attack', () => {
  it.each([
    ['an entity bomb', '<!DOCTYPE srx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>', '&b;'],
    ['an entity from a file', '<!DOCTYPE srx [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'],
    ['a reference to an entity that nobody declared', '', '&x;'],
  ])('is refused: %s', (_what, doctype, reference) => {
    const text = doctype + srx(`<rule><beforebreak>${reference}</beforebreak></rule>`);
    expect(problemOf(text)?.message).toContain('refused');
  });

  it('of deep nesting is refused', () => {
    const depth = 100_000;
    const text = srx(`<rule><beforebreak>${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}</beforebreak></rule>`);
    expect(problemOf(text)?.message).toContain('nested');
  });

  it('of an expression that grows without bounds is refused', () => {
    expect(problemOf(srx('<rule><beforebreak>((a{1000}){1000}){1000}</beforebreak></rule>'))?.message).toContain(
      'too large',
    );
  });
});
