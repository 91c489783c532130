import { describe, expect, it } from 'vitest';
import { both, matched, ruleIds, type Snippet, source, unit } from './snippet.ts';

const no = 'canCopy="no" canDelete="no"';

/** Every place where inline content stands. */
const places: Readonly<Record<string, (content: Snippet) => string>> = {
  'a source': source,
  'a target': (content) => both('A', content),
  'an ignorable': (content) =>
    unit(`<segment><source>A</source></segment><ignorable><source>${content}</source></ignorable>`),
  'the target of an ignorable': (content) =>
    unit(`<segment><source>A</source></segment><ignorable><source> </source><target>${content}</target></ignorable>`),
  'a second segment': (content) =>
    unit(`<segment><source>A</source></segment><segment><source>${content}</source></segment>`),
  'a spanning code': (content) => source(`<pc id="around">${content}</pc>`),
  'nested annotations': (content) =>
    source(`<mrk id="outer" translate="no">A<mrk id="inner" type="term">${content}</mrk></mrk>`),
  'the source of a match': (content) => matched(content, 'X'),
  'the target of a match': (content) => matched('A', content),
};

/** Content that breaks a rule wherever it stands, and no other. */
const broken: Readonly<Record<string, readonly Snippet[]>> = {
  'xliff-code-pair': [
    '<ec startRef="9"/>',
    '<ph id="9"/><ec startRef="9"/>',
    '<pc id="9">x</pc><ec startRef="9"/>',
    '<sc id="1"/>x<ec startRef="1"/>y<ec startRef="1"/>',
    '<sc id="1"/>x<ec id="2" startRef="1"/>',
    '<sc id="1"/>x<ec startRef="1" dir="rtl"/>',
    '<ec/>',
    '<ec isolated="yes"/>',
    '<ec id="1"/>',
  ],
  'xliff-isolated': ['<sc id="1"/>x', '<sc id="1" isolated="no"/>x', '<sc id="1" isolated="yes"/>x<ec startRef="1"/>'],
  'xliff-code-pair-differs': [
    '<sc id="1" canCopy="no"/>x<ec startRef="1"/>',
    '<sc id="1"/>x<ec startRef="1" canDelete="no"/>',
    '<sc id="1" canOverlap="no"/>x<ec startRef="1" canOverlap="yes"/>',
    `<sc id="1" canReorder="firstNo" ${no}/>x<ec startRef="1" canReorder="firstNo" ${no}/>`,
  ],
  'xliff-annotation-pair': [
    '<sm id="1" translate="no"/>x',
    '<em startRef="9"/>',
    '<sm id="1" translate="no"/>x<em startRef="1"/><em startRef="1"/>',
    '<em startRef="1"/>x<sm id="1" translate="no"/>',
    '<mrk id="1" translate="no">x</mrk><em startRef="1"/>',
    '<sc id="1"/>x<ec startRef="1"/><em startRef="1"/>',
  ],
  'xliff-sub-type': [
    '<ph id="1" subType="my:x"/>',
    '<pc id="1" subType="my:x">x</pc>',
    '<sc id="1" subType="my:x"/>x<ec startRef="1"/>',
    '<ec id="1" isolated="yes" subType="my:x"/>',
    '<ph id="1" type="ui" subType="xlf:lb"/>',
    '<ph id="1" type="link" subType="xlf:u"/>',
    '<pc id="1" type="fmt" subType="xlf:var">x</pc>',
  ],
  'xliff-copy-of': [
    '<ph id="1" copyOf="9"/>',
    '<ph id="1" copyOf="1"/>',
    '<pc id="1" copyOf="1">x</pc>',
    '<ph id="1" copyOf="s1"/>',
    '<mrk id="m" translate="no">x</mrk><ph id="1" copyOf="m"/>',
    '<ph id="1" canCopy="no"/><ph id="2" copyOf="1"/>',
  ],
  'xliff-reorder-hint': [
    '<ph id="1" canReorder="firstNo" canCopy="no"/>',
    '<ph id="1" canReorder="firstNo" canDelete="no"/>',
    `<ph id="1" canReorder="firstNo" ${no}/><pc id="2" canReorder="no">x</pc>`,
  ],
  'xliff-reorder-sequence': [
    `<ph id="1" canReorder="no" ${no}/>`,
    `<pc id="1" canReorder="no" ${no}>x</pc>`,
    `<ph id="1" canReorder="firstNo" ${no}/><ph id="9"/><ph id="2" canReorder="no" ${no}/>`,
    `<pc id="1" canReorder="firstNo" ${no}><ph id="9"/><ph id="2" canReorder="no" ${no}/></pc>`,
  ],
  'xliff-comment-annotation': [
    '<mrk id="m" type="comment">x</mrk>',
    '<sm id="m" type="comment"/>x<em startRef="m"/>',
    '<mrk id="m" type="comment" value="v" ref="http://a">x</mrk>',
    '<sm id="m" type="comment" value="" ref="http://a"/>x<em startRef="m"/>',
  ],
  'xliff-data-ref': [
    '<ph id="1" dataRef="d"/>',
    '<sc id="1" dataRef="d"/>x<ec startRef="1"/>',
    '<sc id="1"/>x<ec startRef="1" dataRef="d"/>',
    '<pc id="1" dataRefEnd="d">x</pc>',
  ],
  'xliff-code-point': ['<cp hex="0041"/>', '<cp hex="0009"/>', '<cp hex="000D"/>', '<cp hex="110000"/>'],
  'xliff-annotation-attribute': [
    '<mrk id="m" translate="no" xml:space="preserve">x</mrk>',
    '<sm id="m" translate="no" xml:lang="fr"/>x<em startRef="m"/>',
  ],
  'xliff-attribute': [
    '<pc id="1" subFlows="u1">x</pc>',
    '<pc id="1" disp="d">x</pc>',
    '<pc id="1" isolated="yes">x</pc>',
    '<ph id="1" dir="ltr"/>',
    '<ph id="1" canOverlap="no"/>',
    '<ph id="1" my:a="1"/>',
    '<sc id="1" dispStart="d"/>x<ec startRef="1"/>',
    '<sm id="m" translate="no"/>x<em startRef="m" id="e"/>',
    '<cp hex="001A" my:a="1"/>',
  ],
  'xliff-attribute-value': [
    '<ph id="a b"/>',
    '<ph id="1" canCopy="YES"/>',
    '<ph id="1" canReorder="first"/>',
    '<ph id="1" type="my:x"/>',
    '<ph id="1" type="fmt" subType="bold"/>',
    '<pc id="1" dir="left">x</pc>',
    '<mrk id="m" type="foo">x</mrk>',
    '<mrk id="m" type="a:b:c">x</mrk>',
    '<mrk id="m" translate="maybe">x</mrk>',
    '<cp hex="1"/>',
    '<cp hex=""/>',
  ],
  'xliff-attribute-missing': ['<ph/>', '<pc>x</pc>', '<mrk translate="no">x</mrk>', '<cp/>'],
  'xliff-element': ['<my:x/>', '<b>x</b>', '<note>n</note>', '<ph id="1"><cp hex="001A"/></ph>'],
  'xliff-text': [
    '<ph id="1">x</ph>',
    '<ph id="1"> </ph>',
    '<cp hex="001A">\n</cp>',
    '<ec id="1" isolated="yes">x</ec>',
  ],
  'xliff-format-style': [
    '<pc id="1" fs:fs="B">x</pc>',
    '<ph id="1" fs:fs=""/>',
    '<mrk id="m" translate="no" fs:fs="b i">x</mrk>',
  ],
  'xliff-format-sub-style': ['<ph id="1" fs:subFs="src,x"/>', '<pc id="1" fs:fs="a" fs:subFs="href">x</pc>'],
  'xliff-its-locale-filter': ['<mrk id="m" its:localeFilterType="exclude">x</mrk>'],
};

describe.each(Object.entries(places))('in %s', (_, place) => {
  const cases = Object.entries(broken).flatMap(([ruleId, snippets]) =>
    snippets.map((snippet) => [ruleId, snippet] as const),
  );

  it.each(cases)('%s is broken by %s, and no other rule', (ruleId, snippet) => {
    expect(ruleIds(place(snippet))).toEqual([ruleId]);
  });

  it.each([
    '<sc id="1"/>x<sc id="2"/>y<ec startRef="1"/>z<ec startRef="2"/>',
    '<pc id="1">x<sm id="m" translate="no"/>y</pc>z<em startRef="m"/>',
    '<sc id="1" isolated="yes"/>x<ec id="2" isolated="yes" dir="rtl"/>',
    '<ph id="2" copyOf="1"/><ph id="1"/>',
    '<sc id="1"/>x<ec startRef="1"/><sc id="2" copyOf="1"/>y<ec startRef="2"/>',
    `<ph id="1" canReorder="firstNo" ${no}/><mrk id="m" translate="no">x</mrk><ph id="2" canReorder="no" ${no}/><ph id="3"/>`,
    '<ph id="1" type="fmt" subType="xlf:pb"/><pc id="2" type="other" subType="o:d">x</pc>',
    '<mrk id="1" translate="no">x<mrk id="2" translate="yes" my:a="1">y<mrk id="3" type="my:z" value="v">z</mrk></mrk></mrk>',
    '<mrk id="1" type="comment" value="">x</mrk>',
    '<cp hex="0000"/><cp hex="fffe"/><cp hex="D800"/><cp hex="0008"/>',
    '<ph id="1"><!-- nothing --></ph><ph id="2"></ph>',
    '<ph id="-1.a:b·é"/><![CDATA[<b>]]>&#x41;<?pi?>',
  ])('%s is valid', (snippet) => {
    expect(ruleIds(place(snippet))).toEqual([]);
  });
});
