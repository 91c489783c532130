import { describe, expect, it } from 'vitest';
import {
  type ConvertOptions,
  convertXliff,
  sourceLanguageOf,
} from '../../../../../src/adapters/formats/xliff/edit/index.ts';
import { validateXliff } from '../../../../../src/adapters/formats/xliff/index.ts';
import { splitterFor } from '../../../../../src/core/segment/split.ts';
import { en } from '../../../../../src/languages/en/index.ts';

/** A document around units, whose own bytes are easy to tell apart. */
function documentOf(units: string, root = 'version="2.1" srcLang="en" trgLang="fr"', namespace = '2.0'): string {
  return `<xliff xmlns="urn:oasis:names:tc:xliff:document:${namespace}" ${root}><file id="f">${units}</file></xliff>`;
}

/** What the units of a document become. The document must be valid. */
function convert(units: string, options: ConvertOptions): string {
  const text = documentOf(units);
  expect(validateXliff(text, 'a.xlf').findings).toEqual([]);
  const conversion = convertXliff(text, 'a.xlf', options);
  if (conversion.text === undefined) throw new Error(conversion.findings.map(({ message }) => message).join('\n'));
  const start = text.indexOf('<unit');
  return conversion.text.slice(start, conversion.text.length - '</file></xliff>'.length);
}

const split = splitterFor(en.segmentation);

describe('pseudo-translation', () => {
  it('writes accents, a third more letters and brackets, and keeps codes, references and comments', () => {
    const unit =
      '<unit id="u"><segment><source>A <pc id="1">cat</pc> &amp; &#233;<!-- x --><ph id="2"/></source></segment></unit>';
    expect(convert(unit, { pseudo: true })).toContain(
      '<target>[Å <pc id="1">çååţ</pc> &amp; &#233;<!-- x --><ph id="2"/>]</target>',
    );
  });

  it('puts a new target below its source and fills an empty one in place', () => {
    const unit = (first: string, second: string) =>
      `<unit id="u">\r\n  <segment>\r\n    <source>a</source>${first}\r\n  </segment>\r\n  <segment>\r\n    <source>b</source>\r\n    ${second}\r\n  </segment>\r\n</unit>`;
    expect(convert(unit('', "<target xml:lang='fr' />"), { pseudo: true })).toBe(
      unit('\r\n    <target>[å]</target>', "<target xml:lang='fr'>[ƀ]</target>"),
    );
  });

  it('keeps what is not to be translated, in a unit, an element or between two ends', () => {
    const unit =
      '<unit id="u"><segment><source>a <mrk id="1" translate="no">b <mrk id="2" translate="yes">c</mrk></mrk><sm id="3" translate="no"/>a</source></segment><segment><source>b<em startRef="3"/>c</source></segment></unit>';
    const result = convert(unit, { pseudo: true });
    expect(result).toContain(
      '<target>[å <mrk id="1" translate="no">b <mrk id="2" translate="yes">ç</mrk></mrk><sm id="3" translate="no"/>a]</target>',
    );
    expect(result).toContain('<target>[b<em startRef="3"/>ç]</target>');
    const kept = '<unit id="u" translate="no"><segment><source>a</source></segment></unit>';
    expect(convert(kept, { pseudo: true })).toBe(kept);
  });

  it('leaves states, orders and everything else outside the targets alone', () => {
    const unit =
      '<unit id="u"><segment state="final" subState="x:y"><source>a</source><!-- c --><target order="1">z</target></segment></unit>';
    expect(convert(unit, { pseudo: true })).toBe(unit.replace('>z<', '>[å]<'));
  });

  it('says so where the document names no target language', () => {
    const text = documentOf('<unit id="u"><segment><source>a</source></segment></unit>', 'version="2.1" srcLang="en"');
    const { text: after, findings } = convertXliff(text, 'a.xlf', { pseudo: true });
    expect(after).toBe(text);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['xliff-no-target-language']);
  });
});

describe('joining', () => {
  const join = { join: true };

  it('takes the earliest state with its own subState', () => {
    expect(
      convert(
        '<unit id="u"><segment id="s" state="final" subState="x:f"><source>a</source><target>b</target></segment><segment state="translated" subState="x:t"><source>c</source><target>d</target></segment></unit>',
        join,
      ),
    ).toBe(
      '<unit id="u"><segment id="s" state="translated" subState="x:t"><source>ac</source><target>bd</target></segment></unit>',
    );
  });

  it('takes state and subState away where the earliest segment has none', () => {
    expect(
      convert(
        '<unit id="u"><segment state="final" subState="x:f"><source>a</source><target>b</target></segment><ignorable><source> </source></ignorable><segment><source>c</source></segment></unit>',
        join,
      ),
    ).toBe('<unit id="u"><segment><source>a c</source><target>b</target></segment></unit>');
  });

  it('leaves segments that may not be resegmented, by themselves or by what is around them', () => {
    const fixed = '<segment><source>a</source></segment><segment><source>b</source></segment>';
    const unit = `<unit id="u" canResegment="no">${fixed}</unit>`;
    expect(convert(unit, join)).toBe(unit);
    const group = `<group id="g" canResegment="no"><unit id="u">${fixed}</unit></group>`;
    expect(convertXliff(documentOf(group), 'a.xlf', join).text).toBe(documentOf(group));
    const freed = `<group id="g" canResegment="no"><unit id="u" canResegment="yes">${fixed}</unit></group>`;
    expect(convertXliff(documentOf(freed), 'a.xlf', join).text).toContain('<segment><source>ab</source></segment>');
  });

  it('joins only targets that follow each other, and counts the orders anew', () => {
    const segment = (text: string, order: string) =>
      `<segment><source>${text}</source><target${order}>${text}</target></segment>`;
    expect(
      convert(
        `<unit id="u">${segment('a', ' order="3"')}${segment('b', ' order="4"')}${segment('c', ' order="1"')}${segment('d', ' order="2"')}</unit>`,
        join,
      ),
    ).toBe(`<unit id="u">${segment('ab', ' order="2"')}${segment('cd', ' order="1"')}</unit>`);
    const crossed = `<unit id="u">${segment('a', ' order="2"')}${segment('b', ' order="1"')}</unit>`;
    expect(convert(crossed, join)).toBe(crossed);
  });

  it('keeps comments and instructions of what was joined', () => {
    expect(
      convert(
        '<unit id="u"><segment><source>a</source></segment><!-- 1 --><segment><?x?><source>b<!-- 2 --></source></segment></unit>',
        join,
      ),
    ).toBe('<unit id="u"><segment><source>ab<!-- 2 --></source></segment><!-- 1 --><?x?></unit>');
  });

  it('lets a match of a segment that is no more point to the one that has its text', () => {
    const unit = (ref: string, segments: string) =>
      `<unit id="u"><mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="${ref}"><source>b</source><target>x</target></mtc:match></mtc:matches>${segments}</unit>`;
    expect(
      convert(
        unit('#s2', '<segment id="s1"><source>a</source></segment><segment id="s2"><source>b</source></segment>'),
        join,
      ),
    ).toBe(unit('#s1', '<segment id="s1"><source>ab</source></segment>'));
  });

  it('does not join a part without target that has codes to one with a target', () => {
    const unit =
      '<unit id="u"><segment><source>a</source><target>b</target></segment><segment><source><ph id="1"/></source></segment></unit>';
    expect(convert(unit, join)).toBe(unit);
  });
});

describe('segmenting', () => {
  it('cuts sentences, with the space between them as ignorables and ids of their own', () => {
    expect(
      convert(
        '<unit id="u">\n <segment id="s1">\n  <source>One &amp; one. <ph id="s2"/>Two.</source>\n </segment>\n</unit>',
        { split },
      ),
    ).toBe(
      '<unit id="u">\n <segment id="s1">\n  <source>One &amp; one.</source>\n </segment>\n <ignorable>\n  <source> </source>\n </ignorable>\n <segment id="s3">\n  <source><ph id="s2"/>Two.</source>\n </segment>\n</unit>',
    );
  });

  it('writes a code over a boundary as separate ends that say what the element said', () => {
    expect(
      convert(
        '<unit id="u"><originalData><data id="d">b</data></originalData><segment><source><pc id="1" dataRefEnd="d" dispStart="[" canCopy="no">One. Two.</pc></source></segment></unit>',
        { split },
      ),
    ).toContain(
      '<source><sc id="1" disp="[" canCopy="no" canOverlap="no"/>One.</source></segment><ignorable><source> </source></ignorable><segment><source>Two.<ec startRef="1" dataRef="d" canCopy="no" canOverlap="no"/></source>',
    );
  });

  it('cuts inside CDATA and leaves protected text whole', () => {
    expect(
      convert('<unit id="u"><segment><source><![CDATA[One <b>. Two.]]></source></segment></unit>', { split }),
    ).toContain(
      '<source><![CDATA[One <b>.]]></source></segment><ignorable><source><![CDATA[ ]]></source></ignorable><segment><source><![CDATA[Two.]]></source>',
    );
    const unit = '<unit id="u"><segment><source><mrk id="1" translate="no">One. Two.</mrk></source></segment></unit>';
    expect(convert(unit, { split })).toBe(unit);
  });

  it('leaves a segment with a target whole and says so', () => {
    const text = documentOf(
      '<unit id="u"><segment><source>One. Two.</source><target>Un. Deux.</target></segment></unit>',
    );
    const { text: after, findings } = convertXliff(text, 'a.xlf', { split });
    expect(after).toBe(text);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['xliff-not-split']);
  });

  it('does not split what may not be resegmented or is not translated', () => {
    for (const attribute of ['canResegment="no"', 'translate="no"']) {
      const unit = `<unit id="u" ${attribute}><segment><source>One. Two.</source></segment></unit>`;
      expect(convert(unit, { split })).toBe(unit);
    }
  });
});

describe('removing', () => {
  const annotated =
    '<unit id="u"><gls:glossary xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0"><gls:glossEntry id="g" ref="#m1"><gls:term>a</gls:term><gls:translation>b</gls:translation></gls:glossEntry></gls:glossary><segment><source><mrk id="m1" type="term">a</mrk> <sm id="m2" type="my:x"/>b<em startRef="m2"/></source></segment></unit>';

  it('annotations leaves their text, and nothing points to them', () => {
    expect(convert(annotated, { removeAnnotations: true })).toBe(
      annotated.replace(' ref="#m1"', '').replace(/<source>.*<\/source>/u, '<source>a b</source>'),
    );
  });

  it('extensions removes annotations of types that are not of the standard', () => {
    expect(convert(annotated, { removeExtensions: true })).toBe(
      annotated.replace(/<source>.*<\/source>/u, '<source><mrk id="m1" type="term">a</mrk> b</source>'),
    );
  });

  it('what is foreign keeps modules that this version does not know', () => {
    expect(
      convert(
        '<unit id="u" xmlns:my="urn:my" xmlns:f="urn:oasis:names:tc:xliff:future:3.0" my:a="1" f:b="2">\n <my:e><my:f/></my:e>\n <f:g/><segment><source>a</source></segment></unit>',
        { removeForeign: true },
      ),
    ).toBe(
      '<unit id="u" xmlns:my="urn:my" xmlns:f="urn:oasis:names:tc:xliff:future:3.0" f:b="2">\n <f:g/><segment><source>a</source></segment></unit>',
    );
  });
});

describe('another version', () => {
  const unit = '<unit id="u"><segment><source>a</source></segment></unit>';

  it('changes the number, and the namespace of the core wherever it is declared', () => {
    const text = documentOf(
      `<unit id="u"><segment xmlns='urn:oasis:names:tc:xliff:document:2.0'><source>a</source></segment></unit>`,
    );
    expect(convertXliff(text, 'a.xlf', { to: '2.0' }).text).toBe(text.replace('"2.1"', '"2.0"'));
    expect(convertXliff(text, 'a.xlf', { to: '2.2' }).text).toBe(
      text.replace('"2.1"', '"2.2"').replaceAll('document:2.0', 'document:2.2'),
    );
  });

  it('is refused where the version has no place for what the document has', () => {
    const text = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.2" version="2.2" srcLang="en"><notes><note>n</note></notes><file id="f">${unit}</file></xliff>`;
    expect(validateXliff(text, 'a.xlf').findings).toEqual([]);
    const { text: after, findings } = convertXliff(text, 'a.xlf', { to: '2.1' });
    expect(after).toBeUndefined();
    expect(findings.map(({ ruleId }) => ruleId)).toContain('xliff-element');
  });

  it('keeps a module that the version does not have, and says so once', () => {
    const text = documentOf(
      '<unit id="u" xmlns:its="http://www.w3.org/2005/11/its" its:version="2.0"><segment><source>a</source></segment></unit>',
    );
    const { text: after, findings } = convertXliff(text, 'a.xlf', { to: '2.0' });
    expect(after).toBe(text.replace('"2.1"', '"2.0"'));
    expect(findings.map(({ ruleId, line }) => `${ruleId} ${line}`)).toEqual(['xliff-module-version 1']);
  });
});

describe('a document that writes the core with a prefix', () => {
  const text = `<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr"><x:file id="f"><x:unit id="u"><x:segment id="s1"><x:source><x:pc id="1">One. Two.</x:pc></x:source></x:segment></x:unit></x:file></x:xliff>`;
  const partsAfter = (options: ConvertOptions) =>
    /<x:unit id="u">(.*)<\/x:unit>/u.exec(convertXliff(text, 'a.xlf', options).text ?? '')?.[1];

  it('gets its new elements with the same prefix', () => {
    expect(partsAfter({ split })).toBe(
      '<x:segment id="s1"><x:source><x:sc id="1" canOverlap="no"/>One.</x:source></x:segment><x:ignorable><x:source> </x:source></x:ignorable><x:segment id="s2"><x:source>Two.<x:ec startRef="1" canOverlap="no"/></x:source></x:segment>',
    );
    expect(partsAfter({ pseudo: true })).toContain('<x:target>[<x:pc id="1">Öñéé. Ţŵöö.</x:pc>]</x:target>');
  });

  it('is joined to what it was, where it was split', () => {
    const once = convertXliff(text, 'a.xlf', { split }).text ?? '';
    expect(convertXliff(once, 'a.xlf', { join: true }).text).toBe(
      text.replace('<x:pc id="1">', '<x:pc id="1" canOverlap="no">'),
    );
  });
});

it('the source language is that of the root, whatever a comment says', () => {
  expect(sourceLanguageOf(`<!-- srcLang="de" -->${documentOf('')}`)).toBe('en');
});
