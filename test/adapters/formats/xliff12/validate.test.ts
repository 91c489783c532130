import { describe, expect, it } from 'vitest';
import { validateXliff12 } from '../../../../src/adapters/formats/xliff12/index.ts';
import { xliff12Rules } from '../../../../src/adapters/formats/xliff12/validation/catalogue.ts';
import { dialects } from './dialects.ts';

interface Examples {
  readonly passes: readonly string[];
  readonly fails: readonly string[];
}

function xliff(inner: string, attributes = 'version="1.2"'): string {
  return `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:my="urn:my" ${attributes}>${inner}</xliff>`;
}

const ofFile = 'original="a.txt" source-language="fr" datatype="plaintext"';

/** A file with a target language, unless the attributes say otherwise. */
function file(body: string, header = '', attributes = `${ofFile} target-language="en"`): string {
  return `<file ${attributes}>${header}<body>${body}</body></file>`;
}

function unit(inner: string, attributes = 'id="1"'): string {
  return xliff(file(`<trans-unit ${attributes}>${inner}</trans-unit>`));
}

function source(inner: string): string {
  return unit(`<source>${inner}</source>`);
}

const a = '<source>A</source>';
const b = '<target>B</target>';
const one = `<trans-unit id="1">${a}</trans-unit>`;
const header = (inner: string) => `<header>${inner}</header>`;
const phases = (...names: readonly string[]) =>
  `<phase-group>${names.map((name) => `<phase phase-name="${name}" process-name="p"/>`).join('')}</phase-group>`;
const tool = '<tool tool-id="t" tool-name="T"/>';
const seg = (mid: string, text: string) => `<mrk mtype="seg" mid="${mid}">${text}</mrk>`;
const cut = `<source>A. B.</source><seg-source>${seg('1', 'A.')} ${seg('2', 'B.')}</seg-source>`;

/** Each rule with what passes it and what breaks it, and nothing else. */
const rules: Readonly<Record<string, Examples>> = {
  'xliff-not-readable': {
    passes: [xliff(file(one))],
    fails: [
      '<xliff>',
      '<a/>',
      `<!DOCTYPE xliff>${xliff(file(one))}`,
      xliff(file(one)).replace('document:1.2', 'document:1.1'),
      '<xliff version="1.0"><file/></xliff>',
      '<xliff version="1.2"><file/></xliff>',
    ],
  },
  'xliff-element': {
    passes: [unit(`${a}${b}<my:e/>`), xliff(`<my:e/>${file(one)}`), xliff(file(one, header(`${tool}<my:e/>`)))],
    fails: [
      unit(`${a}<foo/>`),
      source('<b>x</b>'),
      source('<my:e/>'),
      source('<sub>x</sub>'),
      unit(`${a}<note><my:e/></note>`),
      xliff(file(`${one}<my:e/>`)),
    ],
  },
  'xliff-element-order': {
    passes: [unit(`${a}${b}<note>n</note><context-group><context context-type="record"/></context-group>`)],
    fails: [
      unit(`<source>A</source><target>A</target><seg-source>A</seg-source>`),
      unit(`${a}<my:e/><note>n</note>`),
      xliff(file(`<group>${one}<note>n</note></group>`)),
      xliff(`${file(one)}<my:e/>`),
      xliff(`<file ${ofFile}><body>${one}</body><header/></file>`),
    ],
  },
  'xliff-element-count': {
    passes: [unit(`${a}<note>n</note><note>m</note>`)],
    fails: [
      unit(`${a}${a}`),
      unit(`${a}${b}${b}`),
      xliff(`<file ${ofFile}><header/><header/><body>${one}</body></file>`),
    ],
  },
  'xliff-element-missing': {
    passes: [xliff(file(one, header('')))],
    fails: [
      xliff(''),
      xliff(`<file ${ofFile}/>`).replace('<file', '<file'),
      xliff(file(one, header('<phase-group/>'))),
    ],
  },
  'xliff-text': {
    passes: [unit(` ${a} ${b}\n`)],
    fails: [unit(`${a}x`), xliff(`x${file(one)}`), xliff(file(`${one}x`)), source('<x id="1">x</x>')],
  },
  'xliff-attribute': {
    passes: [
      unit(a, 'id="1" my:a="b"'),
      source('<x id="1" my:a="b"/>'),
      unit('<source xml:space="preserve">A</source>'),
    ],
    fails: [
      unit(a, 'id="1" foo="b"'),
      unit(`${a}<note my:a="b">n</note>`),
      source('<ex id="1" ctype="bold"/><bx id="1"/>'),
      xliff(file(one, header('<tool tool-id="x" tool-name="X" build-num="1"/>'))),
    ],
  },
  'xliff-attribute-missing': {
    passes: [source('<mrk mtype="term">A</mrk>')],
    fails: [
      unit(a, ''),
      source('<x/>'),
      source('<mrk>A</mrk>'),
      source('<it id="1">a</it>'),
      xliff(file(one, '', 'source-language="fr" datatype="xml"')),
      xliff(file(one, '', 'original="" source-language="fr"')),
    ],
  },
  'xliff-attribute-value': {
    passes: [
      unit(a, 'id="1" restype="x-my" coord="1;#;-3;4" datatype="po" xml:space="preserve"'),
      unit(`${a}<target state="x-my" state-qualifier="mt-suggestion">B</target>`),
      xliff(file(one, '', `${ofFile} date="2024-02-29T24:00:00Z"`)),
      source('<x id="1" ctype="lb"/><g id="2" ctype="link"/>'),
    ],
    fails: [
      unit(a, 'id="1" translate="maybe"'),
      unit(a, 'id="1" coord="1;2;3"'),
      unit(a, 'id="1" xml:space="keep"'),
      unit(a, 'id="1" datatype="docx"'),
      unit(`${a}<target state="done">B</target>`),
      unit(`${a}<note priority="11">n</note>`),
      source('<x id="1" ctype="bold"/>'),
      source('<g id="1" ctype="lb"/>'),
      xliff(file(one), 'version="1.1"'),
      xliff(file(one, '', `${ofFile} date="2023-02-29T10:00:00"`)),
      xliff(file(one, '', 'original="a" source-language="fr_FR" datatype="xml"')),
    ],
  },
  'xliff12-duplicate-id': {
    passes: [xliff(`${file(one)}${file(one).replace('a.txt', 'b.txt')}`), xliff(file(`<group id="1">${one}</group>`))],
    fails: [
      xliff(file(`${one}<group>${one}</group>`)),
      xliff(file(`<group id="g">${one}</group><group id="g"/>`)),
      xliff(file(one, header(phases('p', 'p')))),
      xliff(file(one, header(tool + tool))),
      xliff(file(one, header('<count-group name="c"/><count-group name="c"/>'))),
    ],
  },
  'xliff12-reference': {
    passes: [
      xliff(
        file(
          `<trans-unit id="1" phase-name="p">${a}<target phase-name="p">B</target></trans-unit>`,
          header(phases('p')),
        ),
      ),
      xliff(file(one, header(tool), `${ofFile} tool-id="t"`)),
      xliff(
        file(
          `<trans-unit id="1"><source><x id="1" xid="2"/></source></trans-unit><trans-unit id="2">${a}</trans-unit>`,
        ),
      ),
      unit(`${cut}<alt-trans mid="2">${b}</alt-trans>`),
    ],
    fails: [
      unit(a, 'id="1" phase-name="p"'),
      unit(`${a}<target phase-name="p">B</target>`),
      xliff(file(one, header(phases('q')), `${ofFile} tool-id="t"`)),
      unit(`${a}<alt-trans tool-id="t">${b}</alt-trans>`),
      source('<x id="1" xid="2"/>'),
      source('<ph id="1">a<sub xid="2">b</sub></ph>'),
      unit(`${cut}<alt-trans mid="3">${b}</alt-trans>`),
    ],
  },
  'xliff12-code-pair': {
    passes: [source('<bpt id="1" rid="a">b</bpt><ept id="2" rid="a">c</ept>'), source('<bx id="1"/><ex id="1"/>')],
    fails: [
      source('<bx id="1" rid="a"/><ex id="1" rid="a"/><ex id="2" rid="b"/>'),
      source('<bx id="1" rid="a"/><bx id="2" rid="a"/><ex id="3" rid="a"/>'),
    ],
  },
  'xliff12-code-alone': {
    passes: [source('<it id="1" pos="open">b</it>')],
    fails: [source('<bpt id="1">b</bpt>'), source('<ex id="1"/>'), source('<bpt id="1">b</bpt><ex id="1"/>')],
  },
  'xliff12-code-id': {
    passes: [
      source('<bpt id="1">b</bpt><ept id="1">c</ept><x id="2"/>'),
      unit('<source><x id="1"/></source><target><x id="1"/></target>'),
    ],
    fails: [source('<x id="1"/><x id="1"/>'), source('<g id="1"><x id="1"/></g>')],
  },
  'xliff12-target-code': {
    passes: [unit('<source><x id="1"/></source><target>B</target>')],
    fails: [unit(`${a}<target><x id="1"/></target>`)],
  },
  'xliff12-source-differs': {
    passes: [unit(`${cut}`), unit('<source>A <mrk mtype="term">B</mrk></source><seg-source>A B</seg-source>')],
    fails: [
      unit(`<source>A.  B.</source><seg-source>${seg('1', 'A.')} ${seg('2', 'B.')}</seg-source>`),
      unit('<source>A</source><seg-source>a</seg-source>'),
      unit('<source>A<x id="1"/></source><seg-source>A</seg-source>'),
    ],
  },
  'xliff12-segment-mid': {
    passes: [unit(`${cut}<target>${seg('2', 'B')}</target>`)],
    fails: [
      unit(`${cut}<target>${seg('1', 'A')}${seg('3', 'B')}</target>`),
      unit(`${cut}<target>${seg('1', 'A')}${seg('1', 'B')}</target>`),
      unit(`<source>A B</source><seg-source>${seg('1', 'A')} ${seg('1', 'B')}</seg-source>`),
      unit(`${a}<target>${seg('1', 'B')}</target>`),
    ],
  },
  'xliff12-mark-mid': {
    passes: [source('<mrk mtype="term" mid="t">A</mrk>'), unit(`${a}<target><mrk mtype="term">B</mrk></target>`)],
    fails: [
      unit(`${a}<target><mrk mtype="term" mid="t">B</mrk></target>`),
      unit('<source>A</source><seg-source><mrk mtype="seg">A</mrk></seg-source>'),
    ],
  },
  'xliff12-text-language': {
    passes: [unit('<source xml:lang="FR">A</source><target xml:lang="en">B</target>')],
    fails: [
      unit('<source xml:lang="de">A</source>'),
      unit('<source xml:lang="fr-CA">A</source>'),
      unit(`${a}<target xml:lang="vi">B</target>`),
    ],
  },
  'xliff12-target-language': {
    passes: [xliff(file(one, '', ofFile))],
    fails: [xliff(file(`<trans-unit id="1">${a}${b}</trans-unit>`, '', ofFile))],
  },
  'xliff12-approved': {
    passes: [
      unit(a + b, 'id="1" approved="yes"'),
      unit('<source/><target/>', 'id="1" approved="yes"'),
      unit(a, 'id="1" approved="no"'),
    ],
    fails: [
      unit(a, 'id="1" approved="yes"'),
      unit(`${a}<target/>`, 'id="1" approved="yes"'),
      unit(`${a}<target state="final">B</target>`, 'id="1" approved="no"'),
    ],
  },
  'xliff12-empty-file': { passes: [xliff(file(one))], fails: [xliff(file('')), xliff(file('<group/>'))] },
  'xliff12-duplicate-file': {
    passes: [
      xliff(`${file(one)}${file(one).replace('id="1"', 'id="2"')}`),
      xliff(`${file(one)}${file(one).replace('"en"', '"vi"')}`),
    ],
    fails: [xliff(file(one) + file(one))],
  },
  'xliff12-context-name': {
    passes: [unit(`${a}<context-group name="a"><context context-type="record"/></context-group>`)],
    fails: [unit(a + '<context-group name="a"><context context-type="record"/></context-group>'.repeat(2))],
  },
  'xliff12-several-targets': {
    passes: [unit(`${a}<alt-trans>${b}</alt-trans><alt-trans>${b}</alt-trans>`)],
    fails: [unit(`${a}<alt-trans>${b}${b}</alt-trans>`)],
  },
  'xliff12-deprecated': {
    passes: [unit(`${a}<my:prop-group/>`)],
    fails: [
      unit(`${a}<prop-group><prop prop-type="p">v</prop></prop-group>`),
      unit('<source ts="t">A</source>'),
      xliff(file(one, '', `${ofFile} tool="T"`)),
      xliff(file(`<group ts="x"/>${one}`)),
    ],
  },
};

function findingsOf(text: string) {
  return validateXliff12(text, 'a.xlf').findings;
}

describe.each(Object.entries(rules))('%s', (id, { passes, fails }) => {
  it.each(passes)('passes %s', (text) => {
    expect(findingsOf(text)).toEqual([]);
  });

  it.each(fails)('fails %s', (text) => {
    expect([...new Set(findingsOf(text).map(({ ruleId }) => ruleId))]).toEqual([id]);
  });
});

describe('the rules of XLIFF 1.2', () => {
  it('have examples, each of them', () => {
    for (const id of Object.keys(xliff12Rules)) expect(Object.keys(rules)).toContain(id);
  });

  it('give sentences that say what to do, with a place', () => {
    for (const text of Object.values(rules).flatMap(({ fails }) => fails)) {
      for (const { message, line, column } of findingsOf(text)) {
        expect(message).toMatch(/\.$/u);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(column).toBeGreaterThanOrEqual(1);
      }
    }
  });

  it('make a file invalid by what the specification forbids, not by its advice or strictness', () => {
    expect(validateXliff12(xliff(file('')), 'a.xlf')).toMatchObject({ valid: true, version: '1.2' });
    expect(validateXliff12(unit('<source ts="t">A</source>'), 'a.xlf').valid).toBe(true);
    expect(validateXliff12(unit('<source xml:lang="fr-CA">A</source>'), 'a.xlf').valid).toBe(true);
    expect(validateXliff12(unit('<source xml:lang="de">A</source>'), 'a.xlf').valid).toBe(false);
    expect(validateXliff12(unit(b), 'a.xlf').valid).toBe(false);
  });
});

describe('older versions', () => {
  it.each([
    [
      '1.0',
      '<?xml version="1.0"?><!DOCTYPE xliff PUBLIC "-//XLIFF//DTD XLIFF//EN" "xliff.dtd"><xliff version="1.0"></xliff>',
    ],
    ['1.1', '<xliff version="1.1" xmlns="urn:oasis:names:tc:xliff:document:1.1"></xliff>'],
  ])('%s is refused by name', (version, text) => {
    const { findings, ...rest } = validateXliff12(text, 'a.xlf');
    expect(rest).toEqual({ version, valid: false });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toMatch(`This is XLIFF ${version},`);
  });
});

describe('the files of tools', () => {
  it.each(Object.entries(dialects).filter(([name]) => name !== 'xcode.xliff'))('%s is valid', (_name, text) => {
    const { findings } = validateXliff12(text, 'a.xlf');
    expect(findings.filter(({ severity }) => severity !== 'minor')).toEqual([]);
  });

  it('have one attribute that 1.2 has not, where Xcode wrote them', () => {
    const { findings } = validateXliff12(dialects['xcode.xliff'] ?? '', 'a.xliff');
    expect(findings.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([
      ['xliff-attribute', 'build-num'],
      ['xliff-attribute', 'build-num'],
    ]);
  });
});
