import { describe, expect, it } from 'vitest';
import { validateXliff } from '../../../../src/adapters/formats/xliff/index.ts';
import { xliffRules } from '../../../../src/adapters/formats/xliff/validation/catalogue.ts';
import { coreRulesInModules, moduleDocument, moduleRules, type RuleExamples } from './module-rules.ts';

const core = 'urn:oasis:names:tc:xliff:document:2.0';

/** A document; `trgLang` is there unless the attributes of the root say otherwise. */
function xliff(inner: string, attributes = 'version="2.1" srcLang="fr" trgLang="en"'): string {
  return `<xliff xmlns="${core}" ${attributes} xmlns:my="urn:my" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0"
 xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"
 xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0">${inner}</xliff>`;
}

function file(inner: string, attributes = ''): string {
  return xliff(`<file id="f1"${attributes}>${inner}</file>`);
}

function unit(inner: string, attributes = ''): string {
  return file(`<unit id="u1"${attributes}>${inner}</unit>`);
}

function segment(inner: string, attributes = ''): string {
  return unit(`<segment id="s1"${attributes}>${inner}</segment>`);
}

function source(inner: string): string {
  return segment(`<source>${inner}</source>`);
}

const a = '<segment><source>A</source></segment>';

function ruleIds(text: string): readonly string[] {
  return [...new Set(validateXliff(text, 'a.xlf').findings.map(({ ruleId }) => ruleId))].sort();
}

/** Each rule with what passes it and what breaks it, and nothing else. */
const rules: Readonly<Record<string, RuleExamples>> = {
  'xliff-not-readable': {
    passes: [file(`<unit id="1">${a}</unit>`)],
    fails: ['<xliff>', '<a/>', `<!DOCTYPE xliff>${unit(a)}`],
  },
  'xliff-version': {
    passes: [xliff(`<file id="f"><unit id="u">${a}</unit></file>`, 'version="2.0" srcLang="fr"')],
    fails: [
      xliff(`<file id="f"><unit id="u">${a}</unit></file>`, 'version="2.2" srcLang="fr"'),
      xliff(`<file id="f"><unit id="u">${a}</unit></file>`, 'version="2" srcLang="fr"'),
    ],
  },
  'xliff-element': {
    passes: [unit(`<my:e/>${a}`), source('<ph id="1"/>')],
    fails: [
      unit(`<foo/>${a}`),
      source('<b>x</b>'),
      unit(`<segment><source>A</source><my:e/></segment>`),
      source('<ph id="1"><cp hex="01"/></ph>'),
      file(`<skeleton><note>n</note></skeleton><unit id="u">${a}</unit>`),
    ],
  },
  'xliff-element-order': {
    passes: [unit(`<my:e/><notes><note>n</note></notes><originalData><data id="d">x</data></originalData>${a}`)],
    fails: [
      unit(`<originalData><data id="d">x</data></originalData><notes><note>n</note></notes>${a}`),
      unit(`<notes><note>n</note></notes><my:e/>${a}`),
    ],
  },
  'xliff-element-count': {
    passes: [segment('<source>A</source><target>X</target>')],
    fails: [
      segment('<source>A</source><source>B</source>'),
      segment('<source>A</source><target>X</target><target>Y</target>'),
    ],
  },
  'xliff-element-missing': {
    passes: [file(`<group id="g"/><unit id="u">${a}</unit>`)],
    fails: [xliff(''), file(''), unit(''), segment(''), unit(`<notes/>${a}`), unit(`<mda:metadata/>${a}`)],
  },
  'xliff-text': {
    passes: [unit(`\n ${a} \t`)],
    fails: [unit(`x${a}`), file(`x<unit id="u">${a}</unit>`), unit(`\u00a0${a}`)],
  },
  'xliff-attribute': {
    passes: [
      unit(a, ' my:a="1"'),
      source('<ph id="1" fs:fs="br"/>'),
      source('<mrk id="m" type="my:x" my:a="1">t</mrk>'),
    ],
    fails: [unit(a, ' foo="1"'), segment('<source>A</source>', ' my:a="1"'), source('<ph id="1" my:a="1"/>')],
  },
  'xliff-attribute-missing': {
    passes: [unit('<segment><source>A</source></segment>')],
    fails: [
      file(`<unit>${a}</unit>`),
      source('<ph/>'),
      unit(`<my:e><my:e><note/><sm/></my:e></my:e>${a}`),
      xliff(`<file id="f"><unit id="u">${a}</unit></file>`, 'version="2.1"'),
      unit(`<mtc:matches><mtc:match><source>A</source><target>X</target></mtc:match></mtc:matches>${a}`),
    ],
  },
  'xliff-attribute-value': {
    passes: [
      segment('<source>A</source><target>X</target>', ' state="final"'),
      unit(a, ' type="my:x" xml:space="preserve"'),
    ],
    fails: [
      segment('<source>A</source>', ' state="Initial"'),
      unit(a, ' translate="true"'),
      unit(a, ' type="x"'),
      unit(a, ' xml:space="keep"'),
      file(`<unit id="a b">${a}</unit>`),
      unit(`<notes><note priority="11">n</note></notes>${a}`),
      xliff(`<file id="f"><unit id="u">${a}</unit></file>`, 'version="2.1" srcLang="fr_FR"'),
      unit(
        `<mtc:matches><mtc:match ref="#s1" similarity="101"><source>A</source><target>X</target></mtc:match></mtc:matches><segment id="s1"><source>A</source></segment>`,
      ),
    ],
  },
  'xliff-skeleton': {
    passes: [
      file(`<skeleton href="s"/><unit id="u">${a}</unit>`),
      file(`<skeleton>x</skeleton><unit id="u">${a}</unit>`),
    ],
    fails: [
      file(`<skeleton href="s">x</skeleton><unit id="u">${a}</unit>`),
      file(`<skeleton/><unit id="u">${a}</unit>`),
    ],
  },
  'xliff-no-segment': { passes: [unit(a)], fails: [unit('<ignorable><source> </source></ignorable>')] },
  'xliff-duplicate-id': {
    passes: [
      file(
        `<group id="x"><unit id="x"><notes><note id="x">n</note></notes><originalData><data id="x">d</data></originalData><segment id="x"><source>A</source></segment></unit></group>`,
      ),
      segment('<source><ph id="1"/></source><target><ph id="1"/></target>'),
    ],
    fails: [
      xliff(`<file id="f"><unit id="u">${a}</unit></file><file id="f"><unit id="u">${a}</unit></file>`),
      file(`<unit id="u">${a}</unit><group id="g"><unit id="u">${a}</unit></group>`),
      file(`<group id="g"><group id="g"/></group>`),
      file(`<notes><note id="n">1</note><note id="n">2</note></notes><unit id="u">${a}</unit>`),
      unit(`<notes><note id="n">1</note><note id="n">2</note></notes>${a}`),
      unit(`<originalData><data id="d">1</data><data id="d">2</data></originalData>${a}`),
      unit('<segment id="s"><source>A</source></segment><ignorable id="s"><source> </source></ignorable>'),
      source('<ph id="1"/><pc id="1">x</pc>'),
      source('<ph id="s1"/>'),
    ],
  },
  'xliff-target-id': {
    passes: [segment('<source><pc id="1">x</pc></source><target><sc id="1"/>x<ec startRef="1"/><ph id="2"/></target>')],
    fails: [
      segment('<source>A</source><target><ph id="1"/><ph id="1"/></target>'),
      segment('<source><ph id="1"/></source><target><mrk id="1" type="term">x</mrk></target>'),
      segment('<source>A</source><target><ph id="s1"/></target>'),
    ],
  },
  'xliff-extension-id': {
    passes: [file(`<my:e id="1"><my:e xml:id="x"/></my:e><unit id="u"><my:e id="1"/>${a}</unit>`)],
    fails: [unit(`<my:e id="1"/><my:e><my:e xml:id="1"/></my:e>${a}`), unit(`<my:e id="a b"/>${a}`)],
  },
  'xliff-fragment-syntax': {
    passes: [
      source('<mrk id="m" type="my:x" ref="#/f=f1/u=u1/s1">t</mrk>'),
      source('<mrk id="m" type="my:x" ref="http://a#b/c/d">t</mrk>'),
    ],
    fails: ['#', '#u=u1/f=f1', '#f=f1/f=f1', '#m/n=n', '#x=1', '#=1', '#a b', '#f=f1/'].map((ref) =>
      source(`<mrk id="m" type="my:x" ref="${ref}">t</mrk>`),
    ),
  },
  'xliff-fragment-target': {
    passes: [
      file(`<notes><note id="n">x</note></notes><group id="g"><notes><note id="n">y</note></notes>
        <unit id="u1"><my:e/><segment id="s1"><source><mrk id="m1" type="my:x" ref="#m2">t</mrk><mrk id="m2" type="my:x" ref="#f=f1/n=n">t</mrk>
        <mrk id="m3" type="my:x" ref="#g=g/n=n">t</mrk><mrk id="m4" type="my:x" ref="#/f=f1/u=u2/d=d">t</mrk><mrk id="m5" type="my:x" ref="#u=u2">t</mrk></source></segment></unit></group>
        <unit id="u2"><originalData><data id="d">x</data></originalData>${a}</unit>`),
      segment(
        '<source><mrk id="m" type="my:x" ref="#t=m2">t</mrk></source><target><mrk id="m2" type="term">x</mrk></target>',
      ),
    ],
    fails: ['#m2', '#n=n', '#d=d', '#t=m', '#f=f2', '#/u=u1/m', '#u=u2/m', '#g=g', '#f=f1/n=n', '#gls=g1'].map((ref) =>
      source(`<mrk id="m" type="my:x" ref="${ref}">t</mrk>`),
    ),
  },
  'xliff-data-ref': {
    passes: [
      unit(
        '<originalData><data id="d">x</data></originalData><segment><source><ph id="1" dataRef="d"/></source></segment>',
      ),
    ],
    fails: [
      source('<ph id="1" dataRef="d"/>'),
      source('<pc id="1" dataRefStart="d">x</pc>'),
      segment('<source>A</source><target><ph id="1" dataRef="d"/></target>'),
      unit(
        `<mtc:matches><mtc:match ref="#s1"><source><ph id="1" dataRef="d"/></source><target>X</target></mtc:match></mtc:matches><originalData><data id="d">x</data></originalData><segment id="s1"><source>A</source></segment>`,
      ),
    ],
  },
  'xliff-code-pair': {
    passes: [source('<sc id="1"/>x<ec startRef="1"/>'), source('<ec id="1" isolated="yes" dir="ltr"/>')],
    fails: [
      source('<ec startRef="1"/>'),
      source('<ec id="1"/>'),
      source('<ec id="1" startRef="2" isolated="yes"/>'),
      source('<sc id="1"/><ec startRef="1" dir="ltr"/>'),
    ],
  },
  'xliff-code-pair-differs': {
    passes: [
      source(
        '<sc id="1" canCopy="no" canDelete="no" canReorder="firstNo"/><ec startRef="1" canCopy="no" canDelete="no" canReorder="no"/>',
      ),
    ],
    fails: [
      source('<sc id="1" canCopy="no"/><ec startRef="1"/>'),
      source('<sc id="1"/><ec startRef="1" canOverlap="no"/>'),
    ],
  },
  'xliff-isolated': {
    passes: [
      source('<sc id="1" isolated="yes"/>'),
      unit('<segment><source><sc id="1"/></source></segment><segment><source><ec startRef="1"/></source></segment>'),
      // The second segment is to be translated yet.
      unit(
        '<segment><source><sc id="1"/></source><target><sc id="1"/></target></segment><segment><source><ec startRef="1"/></source></segment>',
      ),
    ],
    fails: [
      source('<sc id="1"/>'),
      source('<sc id="1" isolated="yes"/><ec startRef="1"/>'),
      // Both segments are translated, and the end code was left out.
      unit(
        '<segment><source><sc id="1"/></source><target><sc id="1"/></target></segment><segment><source><ec startRef="1"/></source><target>x</target></segment>',
      ),
    ],
  },
  'xliff-annotation-pair': {
    passes: [
      unit(
        '<segment><source><sm id="1" type="term"/></source></segment><segment><source><em startRef="1"/></source></segment>',
      ),
    ],
    fails: [
      source('<sm id="1" type="term"/>'),
      source('<em startRef="1"/>'),
      source('<em startRef="1"/><sm id="1" type="term"/>'),
    ],
  },
  'xliff-sub-type': {
    passes: [
      source(
        '<ph id="1" type="fmt" subType="xlf:lb"/><ph id="2" type="ui" subType="xlf:var"/><ph id="3" type="link" subType="my:x"/>',
      ),
    ],
    fails: [
      source('<ph id="1" subType="my:x"/>'),
      source('<ph id="1" type="ui" subType="xlf:b"/>'),
      source('<ph id="1" type="fmt" subType="xlf:foo"/>'),
    ],
  },
  'xliff-sub-state': {
    passes: [segment('<source>A</source>', ' state="initial" subState="my:x"')],
    fails: [
      segment('<source>A</source>', ' subState="my:x"'),
      segment('<source>A</source>', ' state="initial" subState="x"'),
      segment('<source>A</source>', ' state="initial" subState="xlf:x"'),
    ],
  },
  'xliff-copy-of': {
    passes: [segment('<source><ph id="1"/></source><target><ph id="1"/><ph id="2" copyOf="1"/></target>')],
    fails: [
      source('<ph id="1" copyOf="9"/>'),
      segment(
        '<source><ph id="1" canCopy="no"/></source><target><ph id="1" canCopy="no"/><ph id="2" copyOf="1"/></target>',
      ),
    ],
  },
  'xliff-reorder-hint': {
    passes: [source('<ph id="1" canCopy="no" canDelete="no" canReorder="firstNo"/>')],
    fails: [source('<ph id="1" canReorder="firstNo"/>'), source('<pc id="1" canCopy="no" canReorder="firstNo">x</pc>')],
  },
  'xliff-reorder-sequence': {
    passes: [
      source(
        '<ph id="1" canCopy="no" canDelete="no" canReorder="firstNo"/><ph id="2" canCopy="no" canDelete="no" canReorder="no"/>',
      ),
    ],
    fails: [source('<ph id="2" canCopy="no" canDelete="no" canReorder="no"/>')],
  },
  'xliff-reorder-target': {
    passes: [
      segment(
        '<source><ph id="1" canCopy="no" canDelete="no" canReorder="firstNo"/>a<ph id="2" canCopy="no" canDelete="no" canReorder="no"/><ph id="3"/></source><target><ph id="3"/><ph id="1" canCopy="no" canDelete="no" canReorder="firstNo"/><ph id="2" canCopy="no" canDelete="no" canReorder="no"/></target>',
      ),
    ],
    fails: [
      segment(
        '<source><ph id="1" canCopy="no" canDelete="no" canReorder="firstNo"/><ph id="2" canCopy="no" canDelete="no" canReorder="no"/><ph id="3" canCopy="no" canDelete="no" canReorder="no"/></source><target><ph id="1" canCopy="no" canDelete="no" canReorder="firstNo"/><ph id="3" canCopy="no" canDelete="no" canReorder="no"/><ph id="2" canCopy="no" canDelete="no" canReorder="no"/></target>',
      ),
    ],
  },
  'xliff-code-deleted': {
    passes: [
      segment('<source><ph id="1" canDelete="no"/></source>'),
      segment(
        '<source><sc id="1" canDelete="no"/>t<ec startRef="1" canDelete="no"/></source><target><pc id="1" canDelete="no">t</pc></target>',
      ),
      unit(
        '<segment><source><ph id="1" canDelete="no"/></source><target/></segment><segment><source>B</source><target><ph id="1" canDelete="no"/></target></segment>',
      ),
    ],
    fails: [
      segment('<source><ph id="1" canDelete="no"/></source><target/>'),
      segment('<source><sc id="1" canDelete="no"/>t<ec startRef="1" canDelete="no"/></source><target>t</target>'),
    ],
  },
  'xliff-sub-flows': {
    passes: [
      file(
        `<unit id="u1"><segment><source><ph id="1" subFlows="u2 u3"/></source></segment></unit><unit id="u2">${a}</unit><unit id="u3">${a}</unit>`,
      ),
    ],
    fails: [source('<ph id="1" subFlows="u1 u2"/>'), source('<pc id="1" subFlowsStart="x" subFlowsEnd="u1">t</pc>')],
  },
  'xliff-code-point': {
    passes: [source('<cp hex="001A"/><cp hex="D800"/><cp hex="FFFE"/>')],
    fails: [source('<cp hex="0041"/>'), source('<cp hex="000A"/>'), source('<cp hex="00110000"/>')],
  },
  'xliff-comment-annotation': {
    passes: [
      unit(
        '<notes><note id="n">x</note></notes><segment><source><mrk id="m" type="comment" ref="#n=n">t</mrk><mrk id="o" type="comment" value="v">t</mrk></source></segment>',
      ),
    ],
    fails: [
      source('<mrk id="m" type="comment">t</mrk>'),
      unit(
        '<notes><note id="n">x</note></notes><segment><source><mrk id="m" type="comment" value="v" ref="#n=n">t</mrk></source></segment>',
      ),
    ],
  },
  'xliff-annotation-attribute': {
    passes: [source('<mrk id="m" type="term">t</mrk>')],
    fails: [
      source('<mrk id="m" type="term" xml:lang="fr">t</mrk>'),
      source('<sm id="m" type="term" xml:space="preserve"/><em startRef="m"/>'),
    ],
  },
  'xliff-order': {
    passes: [
      unit(
        '<segment><source>A</source><target order="3">X</target></segment><ignorable><source> </source></ignorable><segment><source>B</source><target order="1">Y</target></segment>',
      ),
    ],
    fails: [
      unit(
        '<segment><source>A</source><target order="2">X</target></segment><segment><source>B</source><target>Y</target></segment>',
      ),
      unit(
        '<segment><source>A</source><target order="3">X</target></segment><segment><source>B</source><target order="1">Y</target></segment>',
      ),
    ],
  },
  'xliff-language': {
    passes: [
      segment('<source xml:lang="FR">A</source><target xml:lang="en">X</target>'),
      file(
        `<unit id="u" xml:lang="fr"><segment><source>A</source><target xml:lang="en">X</target></segment></unit>`,
        ' xml:lang="de"',
      ),
    ],
    fails: [
      segment('<source xml:lang="en">A</source>'),
      unit('<segment><source>A</source><target>X</target></segment>', ' xml:lang="fr"'),
    ],
  },
  'xliff-trg-lang': {
    passes: [xliff(`<file id="f"><unit id="u">${a}</unit></file>`, 'version="2.1" srcLang="fr"')],
    fails: [
      xliff(
        '<file id="f"><unit id="u"><segment><source>A</source><target>X</target></segment></unit></file>',
        'version="2.1" srcLang="fr"',
      ),
    ],
  },
  'xliff-state-without-target': {
    passes: [segment('<source>A</source>', ' state="initial"')],
    fails: [segment('<source>A</source>', ' state="translated"')],
  },
  ...moduleRules,
};

describe.each(Object.entries(rules))('%s', (ruleId, { passes, fails }) => {
  it.each(passes)('passes %s', (text) => {
    expect(ruleIds(text)).toEqual([]);
  });

  it.each(fails)('fails %s, and breaks no other rule', (text) => {
    expect(ruleIds(text)).toEqual([ruleId]);
  });
});

describe.each(Object.entries(coreRulesInModules))('%s in modules', (ruleId, fails) => {
  it.each(fails)('fails %s, and breaks no other rule', (text) => {
    expect(ruleIds(text)).toEqual([ruleId]);
  });
});

describe('validateXliff', () => {
  it('has an example for each rule', () => {
    expect(Object.keys(rules).sort()).toEqual(Object.keys(xliffRules).sort());
  });

  it('gives the version, and findings by place with unit, segment and what would be accepted', () => {
    const text = unit(
      '\n<segment id="s1" state="done"><source>A</source></segment>\n<segment id="s1"><source>B</source></segment>',
    );
    const result = validateXliff(text, 'locales/en/a.xlf');
    expect([result.version, result.valid]).toEqual(['2.1', false]);
    expect(result.findings).toMatchObject([
      {
        ruleId: 'xliff-attribute-value',
        severity: 'major',
        file: 'locales/en/a.xlf',
        unit: 'u1',
        line: 4,
        column: 1,
        actual: 'done',
        expected: ['initial', 'translated', 'reviewed', 'final'],
        message: 'The attribute state of <segment> is "done"; it must be initial, translated, reviewed or final.',
      },
      { ruleId: 'xliff-duplicate-id', line: 5, column: 1 },
    ]);
  });

  it('accepts what only 2.2 has, in 2.2', () => {
    const text = xliff(
      `<notes><note id="n">x</note></notes><mda:metadata><mda:metaGroup><mda:meta type="t">v</mda:meta></mda:metaGroup></mda:metadata>
       <file id="f"><unit id="u"><notes><note id="n" ref="#s1">x</note></notes><segment id="s1"><source>A</source></segment></unit></file>`,
      'version="2.2" srcLang="fr"',
    );
    expect(ruleIds(text.replace(core, 'urn:oasis:names:tc:xliff:document:2.2'))).toEqual([]);
    expect(ruleIds(text.replace('version="2.2"', 'version="2.1"'))).toEqual(['xliff-attribute', 'xliff-element']);
  });

  it('takes change tracking for a module in 2.0 and 2.1 only, ITS from 2.1 on, and plurals in 2.2 only', () => {
    const inner =
      '<file id="f"><unit id="u" its:person="P" pgs:switch="x"><ctr:changeTrack/><segment><source>A</source></segment></unit></file>';
    const found = (version: string) => ruleIds(moduleDocument(inner, '', version));
    expect(found('2.0')).toEqual(['xliff-element-missing']);
    expect(found('2.1')).toEqual(['xliff-element-missing', 'xliff-its-version']);
    expect(found('2.2')).toEqual(['xliff-its-version', 'xliff-plural-switch']);
  });

  it('looks at no module in a skeleton, which may hold anything', () => {
    const text =
      '<file id="f"><skeleton><val:rule/></skeleton><unit id="u"><segment><source>A</source></segment></unit></file>';
    expect(ruleIds(moduleDocument(text))).toEqual([]);
  });

  it('lets the metadata of two matches have the same ids', () => {
    const match = (id: string) =>
      `<mtc:match id="${id}" ref="#s1"><mda:metadata><mda:metaGroup id="g"><mda:meta type="t">v</mda:meta></mda:metaGroup></mda:metadata><source>A</source><target>X</target></mtc:match>`;
    const text = `<mtc:matches>${match('a')}${match('b')}</mtc:matches><segment id="s1"><source>A</source></segment>`;
    expect(ruleIds(unit(text))).toEqual([]);
  });

  it('finds nothing wrong with 3,000 references, before its timeout', () => {
    const units = Array.from(
      { length: 3000 },
      (_, i) =>
        `<unit id="u${i}"><segment id="s"><source><mrk id="m" type="my:x" ref="#u=u${(i + 1) % 3000}/s">t</mrk></source></segment></unit>`,
    );
    expect(ruleIds(file(units.join('')))).toEqual([]);
  });
});
