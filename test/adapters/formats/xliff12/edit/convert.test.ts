import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertTargets } from '../../../../../src/adapters/formats/xliff12/edit/index.ts';
import { readXliff12, validateXliff12, writeXliff12 } from '../../../../../src/adapters/formats/xliff12/index.ts';
import { plainText } from '../../../../../src/core/content.ts';
import { segments, units } from '../../../../../src/core/document.ts';
import { soundDocument } from '../../xliff/arbitrary-document.ts';
import { dialects } from '../dialects.ts';

const pseudo = (text: string) => convertTargets(text, { pseudo: true });
const fill = (text: string) => convertTargets(text, { fillTargets: true });

function file(...units: readonly string[]): string {
  return `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="fr" target-language="en" datatype="plaintext"><body>\n${units.join('\n')}\n</body></file></xliff>`;
}

/** What the unit becomes in a file of its own. */
function changed(convert: (text: string) => string, unit: string): string {
  const [before = '', after = ''] = file('UNIT').split('UNIT');
  const text = convert(file(unit));
  expect(text.startsWith(before)).toBe(true);
  expect(text.endsWith(after)).toBe(true);
  return text.slice(before.length, text.length - after.length);
}

/** The text without targets and the white space before them. */
function withoutTargets(text: string): string {
  return text.replace(/\s*<target(?:\s[^<>]*?)?(?:\/>|>[\s\S]*?<\/target>)/gu, '');
}

function read(text: string) {
  const reading = readXliff12(text, 'a.xlf');
  if ('problem' in reading) throw new Error(reading.problem.message);
  return reading.document;
}

const written = soundDocument.map((document) => [...writeXliff12(document)].join(''));

describe('pseudo-translating a 1.2 file', () => {
  it.each([
    [
      '<trans-unit id="1"><source>a</source></trans-unit>',
      '<trans-unit id="1"><source>a</source><target>[å]</target></trans-unit>',
    ],
    [
      '<trans-unit id="1">\r\n  <source xml:space="preserve"> a &amp; b</source>\r\n  <note>n</note></trans-unit>',
      '<trans-unit id="1">\r\n  <source xml:space="preserve"> a &amp; b</source>\r\n  <target xml:space="preserve"> [å &amp; ƀ]</target>\r\n  <note>n</note></trans-unit>',
    ],
    [
      "<trans-unit id='1'><source>a <g id='1'>b</g><bpt id='2'>&lt;i&gt;</bpt><mrk mtype='protected'>a</mrk></source><target state='new'/></trans-unit>",
      "<trans-unit id='1'><source>a <g id='1'>b</g><bpt id='2'>&lt;i&gt;</bpt><mrk mtype='protected'>a</mrk></source><target state='new'>[å <g id='1'>ƀ</g><bpt id='2'>&lt;i&gt;</bpt><mrk mtype='protected'>a</mrk>]</target></trans-unit>",
    ],
    [
      '<trans-unit id="1"><source>a. b.</source><seg-source><mrk mtype="seg" mid="x">a.</mrk> <g id="1"><mrk mtype="seg" mid="y">b.</mrk></g></seg-source></trans-unit>',
      '<trans-unit id="1"><source>a. b.</source><seg-source><mrk mtype="seg" mid="x">a.</mrk> <g id="1"><mrk mtype="seg" mid="y">b.</mrk></g></seg-source><target><mrk mtype="seg" mid="x">[å.]</mrk> <g id="1"><mrk mtype="seg" mid="y">[ƀ.]</mrk></g></target></trans-unit>',
    ],
    [
      '<trans-unit id="1"><source><![CDATA[a & <b>]]></source><target>old</target></trans-unit>',
      '<trans-unit id="1"><source><![CDATA[a & <b>]]></source><target>[<![CDATA[å & <ƀ>]]>]</target></trans-unit>',
    ],
  ])('makes %s\n%s', (unit, expected) => {
    expect(changed(pseudo, unit)).toBe(expected);
  });

  it.each([
    '<trans-unit id="1" translate="no"><source>a</source></trans-unit>',
    '<group translate="no"><trans-unit id="1"><source>a</source><target>b</target></trans-unit></group>',
    '<trans-unit id="1"><source/></trans-unit>',
  ])('leaves %s alone', (unit) => {
    expect(changed(pseudo, unit)).toBe(unit);
  });

  it.each(Object.entries(dialects))(
    'changes nothing but targets in %s, and not the texts that are to be translated',
    (_name, text) => {
      const after = pseudo(text);
      expect(after).not.toBe(text);
      expect(withoutTargets(after)).toBe(withoutTargets(text));
      expect([...units(read(after))].map(({ parts }) => parts.map(({ source }) => plainText(source)))).toEqual(
        [...units(read(text))].map(({ parts }) => parts.map(({ source }) => plainText(source))),
      );
      for (const unit of units(read(after)))
        if (unit.translate) for (const segment of segments(unit)) expect(segment.target).toBeDefined();
    },
  );

  it('makes no file invalid', () => {
    for (const text of Object.values(dialects)) expect(majors(pseudo(text))).toEqual(majors(text));
    fc.assert(
      fc.property(written, (text) => {
        expect(withoutTargets(pseudo(text))).toBe(withoutTargets(text));
        expect(majors(pseudo(text))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

function majors(text: string): readonly string[] {
  const { findings } = validateXliff12(text, 'a.xlf');
  return findings.filter(({ severity }) => severity === 'major').map(({ message }) => message);
}

describe('filling the targets of a 1.2 file', () => {
  it.each([
    [
      '<trans-unit id="1"><source>a <x id="1"/></source></trans-unit>',
      '<trans-unit id="1"><source>a <x id="1"/></source><target state="needs-translation">a <x id="1"/></target></trans-unit>',
    ],
    [
      '<trans-unit id="1"><source>a</source><target state="new"></target></trans-unit>',
      '<trans-unit id="1"><source>a</source><target state="needs-translation">a</target></trans-unit>',
    ],
    [
      '<trans-unit id="1"><source>a b</source><seg-source><mrk mtype="seg" mid="1">a</mrk> <mrk mtype="seg" mid="2">b</mrk></seg-source><target><mrk mtype="seg" mid="1">c</mrk> <mrk mtype="seg" mid="2"/></target></trans-unit>',
      '<trans-unit id="1"><source>a b</source><seg-source><mrk mtype="seg" mid="1">a</mrk> <mrk mtype="seg" mid="2">b</mrk></seg-source><target state="needs-translation"><mrk mtype="seg" mid="1">c</mrk> <mrk mtype="seg" mid="2">b</mrk></target></trans-unit>',
    ],
  ])('makes %s\n%s', (unit, expected) => {
    expect(changed(fill, unit)).toBe(expected);
  });

  it.each([
    '<trans-unit id="1"><source>a</source><target>b</target></trans-unit>',
    '<trans-unit id="1" translate="no"><source>a</source></trans-unit>',
    '<trans-unit id="1"><source/><target/></trans-unit>',
  ])('leaves %s alone', (unit) => {
    expect(changed(fill, unit)).toBe(unit);
  });

  it.each(Object.entries(dialects))('changes nothing but targets in %s, and nothing a second time', (_name, text) => {
    const after = fill(text);
    expect(withoutTargets(after)).toBe(withoutTargets(text));
    expect(fill(after)).toBe(after);
    expect(majors(after)).toEqual(majors(text));
  });

  it('keeps a byte order mark and line ends', () => {
    const unit = '<trans-unit id="1">\r\n\t<source>é</source>\r\n</trans-unit>';
    const filled = unit.replace('</source>', '</source>\r\n\t<target state="needs-translation">é</target>');
    expect(fill(`\uFEFF${file(unit)}`)).toBe(`\uFEFF${file(filled)}`);
  });
});
