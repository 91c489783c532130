import { describe, expect, it } from 'vitest';
import { a, both, file, group, matched, ruleIds, source, unit, withNotesAndData } from './snippet.ts';

const metadata =
  '<mda:metadata id="a"><mda:metaGroup id="b" category="c" appliesTo="ignorable"><mda:meta type="t">v</mda:meta><mda:metaGroup id="d"><mda:meta type=""/></mda:metaGroup></mda:metaGroup></mda:metadata>';
const others = `<unit id="u2">${a}</unit><unit id="u3">${a}</unit>`;
const no = 'canCopy="no" canDelete="no"';

/** Documents that use what XLIFF has, within its rules. */
const legal: Readonly<Record<string, readonly string[]>> = {
  'codes across segments': [
    unit(
      '<segment><source><sc id="1"/>A</source></segment><ignorable><source> <ph id="2"/></source></ignorable><segment><source>B<ec startRef="1"/></source></segment>',
    ),
    unit(
      '<segment><source><sc id="1"/>A</source><target><sc id="1"/>X</target></segment><segment><source>B<ec startRef="1"/></source></segment>',
    ),
    unit(
      '<segment><source><sm id="1" type="term"/>A</source></segment><segment><source>B<em startRef="1"/></source></segment>',
    ),
    unit(
      `<segment><source><ph id="1" canReorder="firstNo" ${no}/></source></segment><segment><source><ph id="2" canReorder="no" ${no}/></source></segment>`,
    ),
    `${unit('<segment><source><sc id="1" isolated="yes"/>A</source></segment>').replace('</file>', '<unit id="u2"><segment><source>B<ec id="1" isolated="yes"/></source></segment></unit></file>')}`,
  ],
  'codes of targets': [
    both('<pc id="1">A</pc>', '<sc id="1"/>X<ec startRef="1"/>'),
    both('<sc id="1"/>A<ec startRef="1"/>', '<pc id="1">X</pc>'),
    both('<mrk id="1" translate="no">A</mrk>', '<sm id="1" translate="no"/>X<em startRef="1"/>'),
    both('<pc id="1"><pc id="2">A</pc></pc>', '<pc id="2"><pc id="1">X</pc></pc>'),
    both('<ph id="1"/><pc id="2">A</pc>', 'X'),
    both('A', 'X<ph id="9"/><mrk id="8" type="term">Y</mrk>'),
    both('<pc id="1">A</pc>', '<pc id="1">X</pc> <pc id="2" copyOf="1">Y</pc>'),
    both(
      `<pc id="1" canReorder="firstNo" ${no}>A</pc><ph id="2" canReorder="no" ${no}/>`,
      `<sc id="1" canReorder="firstNo" ${no}/>X<ec startRef="1" canReorder="no" ${no}/><ph id="2" canReorder="no" ${no}/>`,
    ),
    both(
      `<ph id="1" canReorder="firstNo" ${no}/><ph id="2" canReorder="no" ${no}/><ph id="3" canReorder="firstNo" ${no}/>`,
      `<ph id="3" canReorder="firstNo" ${no}/><ph id="1" canReorder="firstNo" ${no}/><ph id="2" canReorder="no" ${no}/>`,
    ),
    both(`<ph id="1" canReorder="firstNo" ${no}/>`, `<ph id="1" ${no}/>`),
  ],
  'every attribute of a code': [
    withNotesAndData(
      '<ph id="1" canCopy="yes" canDelete="yes" canReorder="yes" disp="x" equiv="" dataRef="d1" subFlows="u1" subType="my:x" type="ui"/>',
    ),
    withNotesAndData(
      '<pc id="1" canCopy="yes" canDelete="yes" canOverlap="no" canReorder="yes" dispEnd="e" dispStart="s" equivEnd="" equivStart="" dataRefEnd="d1" dataRefStart="d1" subFlowsEnd="u1" subFlowsStart="u1" subType="xlf:b" type="fmt" dir="rtl">A</pc>',
    ),
    withNotesAndData(
      '<sc id="1" canOverlap="yes" dataRef="d1" dir="ltr" disp="x" equiv="y" isolated="no" subFlows="u1" subType="xlf:i" type="fmt"/>A<ec startRef="1" canOverlap="yes" dataRef="d1" disp="x" equiv="y" isolated="no" subFlows="u1" subType="xlf:i" type="fmt"/>',
    ),
  ],
  'sub-flows': [
    file(`<unit id="u1"><segment><source><ph id="1" subFlows=" u2   u3 "/></source></segment></unit>${others}`),
    file(
      `<unit id="u1"><segment><source><pc id="1" subFlowsStart="u2" subFlowsEnd="u3">A</pc></source></segment></unit><group id="g">${others}</group>`,
    ),
    file(
      `${others}<unit id="u1"><segment><source><sc id="1" subFlows="u2"/>A<ec startRef="1" subFlows="u3"/></source></segment></unit>`,
    ),
  ],
  'languages and white space': [
    unit('<segment><source xml:lang="FR">A</source><target xml:lang="EN">X</target></segment>', ' xml:lang="de"'),
    group(`<unit id="u1">${a}</unit>`, ' xml:lang="fr"'),
    unit(`<my:e xml:lang="de">x</my:e>${a}`, ' xml:space="preserve"'),
    unit('<segment><source xml:space="default">A</source><target xml:space="preserve">X</target></segment>'),
    unit(
      `<originalData><data id="d" dir="rtl" xml:space="preserve">x<cp hex="0001"/></data><data id="e"/></originalData>${a}`,
    ),
  ],
  structure: [
    file('<group id="g"/>'),
    file(`<group id="g"><group id="h"><unit id="u">${a}</unit></group></group><unit id="v">${a}</unit><group id="i"/>`),
    unit(`<ignorable><source> </source></ignorable>${a}<ignorable><source/><target/></ignorable>`),
    file(`<skeleton><![CDATA[<x/>]]></skeleton><unit id="u">${a}</unit>`),
    both('A', 'X', ' state="reviewed" subState="my:x" canResegment="no"'),
    unit(
      '<segment state="initial" subState="my:x"><source>A</source></segment>',
      ' type="my:t" name="n" translate="no" srcDir="ltr" trgDir="auto"',
    ),
    file(
      `<unit id="u" xml:id="k" xml:base="http://x/">${a}</unit>`,
      ' original="o" canResegment="no" translate="no" srcDir="rtl"',
    ),
    unit(
      `<notes><note id="n" appliesTo="target" category="c" priority=" 10 " my:a="1" fs:fs="p">x</note><note/></notes>${a}`,
    ),
  ],
  annotations: [
    withNotesAndData(
      '<mrk id="1" type="comment" ref="#n=n1">A</mrk><sm id="2" type="comment" ref="#/f=f1/u=u1/n=n1"/>B<em startRef="2"/>',
    ),
    source('<mrk id="1" type="term" value="v" ref="http://a/b" translate="no" my:a="1">A</mrk><mrk id="2"/>'),
    source('<mrk id="1" type="generic" translate="yes">A</mrk><mrk id="2" type="xlf:x">B</mrk>'),
  ],
  matches: [
    matched(
      '<ph id="1" dataRef="d"/>',
      '<ph id="1" dataRef="d"/>',
      'id="k" matchQuality="98.5" matchSuitability="0" origin="o" ref="#s1" reference="no" similarity="100.0" subType="my:x" type="tm" my:a="1"',
      `${metadata}<originalData><data id="d">x</data></originalData>`,
    ),
    matched('<ph id="1" canDelete="no"/>', 'X'),
    matched('A', 'X').replace('<target>', '<target xml:lang="de">').replace('ref="#s1"', 'ref="#s1" reference="yes"'),
    unit(
      '<mtc:matches><mtc:match id="k" ref="#m"><source>A</source><target>X</target><my:e/></mtc:match></mtc:matches><segment><source><mrk id="m" type="mtc:match">A</mrk></source></segment>',
    ),
    unit(
      `<mtc:matches><mtc:match ref="#t=m"><source>A</source><target>X</target></mtc:match></mtc:matches><segment id="s1"><source>A</source><target><mrk id="m" type="its:generic" its:mtConfidence="0.7" its:annotatorsRef="mt-confidence|x">X</mrk></target></segment>`,
    ),
  ],
  modules: [
    file(`${metadata}<group id="g">${metadata}<unit id="u">${metadata}${a}</unit></group>`),
    file(
      `<slr:profiles generalProfile="xliff:codepoints" storageProfile="xliff:utf8"><slr:normalization general="nfc" storage="none"/><my:x/></slr:profiles><unit id="u" slr:sizeRestriction="0,*" slr:storageRestriction="*"><slr:data profile="my:p" my:a="1"><my:x id="i"/></slr:data><segment><source><pc id="1" slr:equivStorage="" slr:sizeInfoRef="i">A</pc></source></segment></unit>`,
    ),
    file(`<slr:profiles generalProfile="my:px"/><unit id="u" slr:sizeRestriction="100px;bold">${a}</unit>`),
    file(
      `<val:validation my:a="1"><val:rule isPresent="x" occurs="2" existsInSource="yes" caseSensitive="no" normalization="none" disabled="no" my:a="1"/></val:validation><group id="g"><val:validation><val:rule isPresent="x" disabled="yes"/></val:validation><unit id="u"><val:validation><val:rule my:x="1"/></val:validation>${a}</unit></group>`,
    ),
    file(
      `<res:resourceData><res:resourceItem id="r" mimeType="a/b" context="no"><res:source href="x" xml:lang="fr"/><res:target href="y" xml:lang="en"/><res:reference href="z" xml:lang="de"/></res:resourceItem></res:resourceData><unit id="u"><res:resourceData><res:resourceItemRef ref="r" id="r"/><res:resourceItem><res:source><my:x/></res:source></res:resourceItem></res:resourceData>${a}</unit>`,
    ),
    unit(a, ' fs:fs="a" fs:subFs="href,c:\\\\docs\\alt,one\\, two\\title,"'),
    unit(
      `<its:locQualityIssues xml:id="q"><its:locQualityIssue locQualityIssueType="grammar"/></its:locQualityIssues><segment><source><mrk id="m" type="its:generic" its:locQualityIssuesRef="#its=q">A</mrk></source></segment>`,
    ),
    file(
      `<its:provenanceRecords xml:id="p"><its:provenanceRecord org="x"/></its:provenanceRecords><unit id="u" its:provenanceRecordsRef="#its=p">${a}</unit>`,
    ),
  ],
  'what is of 2.2': [
    unit(a, '', '2.2').replace('version="2.2"', 'version="2.0"'),
    unit(a, '', '2.2').replace('<file', `<notes><note/></notes>${metadata}<file`),
    unit(
      `<res:resourceData><res:resourceItem mimeType="a/b"><notes><note>n</note></notes><res:source href="x"/></res:resourceItem></res:resourceData>${a}`,
      '',
      '2.2',
    ),
    unit(
      '<its:locQualityIssues xml:id="q"><its:locQualityIssue locQualityIssueType="grammar"/></its:locQualityIssues><segment><source><mrk id="m" its:locQualityIssuesRef="q">A</mrk></source></segment>',
      '',
      '2.2',
    ),
  ],
};

describe.each(Object.entries(legal))('%s', (_, texts) => {
  it.each(texts)('is valid in %s', (text) => {
    expect(ruleIds(text)).toEqual([]);
  });
});

describe('change tracking', () => {
  const revisions = (attributes: string, property = 'content') =>
    `<ctr:changeTrack><ctr:revisions ${attributes}><ctr:revision version="1"><ctr:item property="${property}">x</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack><notes><note id="n">1</note><note id="m">2</note></notes>`;
  const places: readonly ((inner: string, version: string) => string)[] = [
    (inner, version) => file(`${inner}<unit id="u">${a}</unit>`, '', version),
    (inner, version) => group(`${inner}<unit id="u">${a}</unit>`, '', version),
    (inner, version) => unit(inner + a, '', version),
  ];

  it.each(['2.0', '2.1'])('is of a note of its file, group or unit in %s', (version) => {
    // ITS is no module in 2.0, and its attribute on the root is that of an extension.
    for (const place of places) {
      expect(ruleIds(place(revisions('appliesTo="note" ref="n" currentVersion="1"'), version))).toEqual([]);
      expect(ruleIds(place(revisions('appliesTo="note" ref="zz"'), version))).toEqual(['xliff-change-ref']);
      expect(ruleIds(place(revisions('appliesTo="note"'), version))).toEqual(['xliff-change-ref']);
      expect(ruleIds(place(revisions('appliesTo="note" ref="n"', 'colour'), version))).toEqual([
        'xliff-change-property',
      ]);
      expect(ruleIds(place(revisions('appliesTo="note" ref="n" currentVersion="2"'), version))).toEqual([
        'xliff-change-version',
      ]);
    }
  });
});
