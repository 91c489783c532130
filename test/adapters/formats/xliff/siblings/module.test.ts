import { describe, expect, it } from 'vitest';
import { a, both, file, group, matched, ruleIds, type Snippet, source, unit } from './snippet.ts';

const plain = (inner: Snippet, attributes = '') => file(`${inner}<unit id="u1">${a}</unit>`, attributes);
const rule = (attributes: string) => `<val:validation><val:rule ${attributes}/></val:validation>`;
const item = (inner: Snippet, attributes = 'mimeType="a/b"') =>
  unit(`<res:resourceData><res:resourceItem ${attributes}>${inner}</res:resourceItem></res:resourceData>${a}`);
const glossary = (entry: Snippet, attributes = '') =>
  unit(`<gls:glossary><gls:glossEntry ${attributes}>${entry}</gls:glossEntry></gls:glossary>${a}`);
const term = '<gls:term>t</gls:term>';
const definition = '<gls:definition>d</gls:definition>';
const metadata = '<mda:metadata><mda:metaGroup><mda:meta type="t"/></mda:metaGroup></mda:metadata>';
const lists =
  '<its:locQualityIssues xml:id="q"><its:locQualityIssue locQualityIssueType="other"/></its:locQualityIssues><its:provenanceRecords xml:id="p"><its:provenanceRecord org="x"/></its:provenanceRecords>';
const marked = (attributes: string, type = 'its:generic') =>
  unit(`${lists}<segment id="s1"><source><mrk id="m" type="${type}" ${attributes}>A</mrk></source></segment>`);

/** Documents that break one rule about a module, and no other. */
const broken: Readonly<Record<string, readonly string[]>> = {
  'xliff-element-missing': [
    ...['<gls:glossary/>', '<mtc:matches/>', '<mda:metadata/>', '<val:validation/>'].map((top) => unit(top + a)),
    ...['<mda:metadata><mda:metaGroup/></mda:metadata>', '<ctr:changeTrack/>'].map((top) => plain(top)),
    unit(`<its:locQualityIssues xml:id="q"/>${a}`),
    glossary(definition),
  ],
  'xliff-element-count': [glossary(term + term + definition), glossary(term + definition + definition)],
  'xliff-element-order': [
    glossary(`${term + definition}<gls:translation>x</gls:translation>`),
    matched('A', 'X', 'ref="#s1"', `<originalData><data id="d">d</data></originalData>${metadata}`),
    item('<res:target href="x"/><res:source href="x"/>'),
  ],
  'xliff-element': [
    glossary(`${term + definition}<gls:note>n</gls:note>`),
    item('<notes><note>n</note></notes><res:source href="x"/>'),
  ],
  'xliff-attribute': [
    glossary(term + definition, 'foo="1"'),
    matched('A', 'X', 'ref="#s1" quality="1"'),
    plain('<mda:metadata><mda:metaGroup my:a="1"><mda:meta type="t"/></mda:metaGroup></mda:metadata>'),
    source('<ph id="1" its:org="x"/>'),
    unit('<segment slr:sizeRestriction="1"><source>A</source></segment>'),
  ],
  'xliff-attribute-missing': [
    matched('A', 'X', ''),
    plain('<mda:metadata><mda:metaGroup><mda:meta>x</mda:meta></mda:metaGroup></mda:metadata>'),
    item('<res:reference/>'),
    plain('<slr:data/>'),
  ],
  'xliff-attribute-value': [
    ...[
      'similarity="100.01"',
      'matchQuality="-0.1"',
      'matchSuitability="90%"',
      'type="my:x"',
      'type="tm" subType="x"',
      'reference="true"',
    ].map((attribute) => matched('A', 'X', `ref="#s1" ${attribute}`)),
    ...['isPresent="a" occurs="-1"', 'isPresent="a" caseSensitive="true"', 'isPresent="a" disabled="1"'].map(
      (attributes) => unit(rule(attributes) + a),
    ),
    plain('<mda:metadata><mda:metaGroup appliesTo="both"><mda:meta type="t"/></mda:metaGroup></mda:metadata>'),
    marked('its:locQualityIssueType="foo"'),
    marked('its:locQualityRatingVote="1.5"'),
    marked('itsm:lang="e_n"'),
    unit(a, ' its:version="2.2"'),
    unit(a, ' its:version="3.0"', '2.2'),
  ],
  'xliff-module-place': [
    group('<mtc:matches><mtc:match ref="#s1"><source>A</source><target>X</target></mtc:match></mtc:matches>'),
    unit(`<slr:profiles/>${a}`),
    plain('<slr:profiles/><slr:profiles/>'),
    unit(`${metadata}${metadata}${a}`),
    glossary(term + definition + metadata + metadata),
    unit(`<res:resourceData/><res:resourceData/>${a}`),
    unit(`${rule('isPresent="a"')}${rule('isPresent="a"')}${a}`),
    plain('<its:locQualityIssues xml:id="q"><its:locQualityIssue locQualityIssueType="other"/></its:locQualityIssues>'),
    unit(a, ' its:taIdentRef="http://x"'),
    unit(a, ' slr:equivStorage="3"'),
    source('<ph id="1" slr:sizeRestriction="3"/>'),
    source('<sc id="1"/>A<ec startRef="1" slr:storageRestriction="3"/>'),
    unit(`<notes><note slr:sizeRestriction="3">n</note></notes>${a}`),
    group('', ' pgs:switch="plural:n"')
      .replace('document:2.0', 'document:2.2')
      .replace('version="2.1"', 'version="2.2"'),
  ],
  'xliff-format-sub-style': ['src', ',a', 'src,a\\alt', 'src,c:\\docs', 'alt,one, two', '', 'src a'].map((value) =>
    source(`<ph id="1" fs:fs="img" fs:subFs="${value}"/>`),
  ),
  'xliff-size-restriction': ['ten', '1,2,3', '-1', '', '*,5', '5-6', '1.5', ',5', '5,'].flatMap((value) => [
    unit(a, ` slr:sizeRestriction="${value}"`),
    source(`<mrk id="m" translate="no" slr:storageRestriction="${value}">A</mrk>`),
  ]),
  'xliff-validation-rule': [
    ...[
      'isPresent="a" isNotPresent="b"',
      'isNotPresent="a" startsWith="b"',
      'startsWith="a" endsWith="b"',
      'caseSensitive="no"',
    ].flatMap((attributes) => [unit(rule(attributes) + a), group(rule(attributes)), plain(rule(attributes))]),
  ],
  'xliff-validation-source': [
    unit(rule('isNotPresent="a" existsInSource="yes"') + a),
    unit(rule('my:r="a" existsInSource="no"') + a),
  ],
  'xliff-validation-occurs': [
    unit(rule('startsWith="a" occurs="1"') + a),
    unit(rule('isNotPresent="a" occurs="1"') + a),
  ],
  'xliff-match-ref': ['#n=n1', '#u=u1', '#d=d1'].map((ref) =>
    unit(
      `<mtc:matches><mtc:match ref="${ref}"><source>A</source><target>X</target></mtc:match></mtc:matches><notes><note id="n1">n</note></notes><originalData><data id="d1">d</data></originalData>${a}`,
    ),
  ),
  'xliff-match-language': [
    matched('A', 'X', 'ref="#s1" xml:lang="en"'),
    matched('A', 'X').replace('<target>', '<target xml:lang="de">'),
    matched('A', 'X').replace('<source>A', '<source xml:lang="de">A'),
  ],
  'xliff-resource-href': [
    item('<res:source/>'),
    item('<res:target/>'),
    item('<res:source href="x"><my:x/></res:source>'),
    item('<res:target href="x"><my:x/></res:target>'),
  ],
  'xliff-resource-language': [
    item('<res:source href="x" xml:lang="de"/>'),
    item('<res:target href="x" xml:lang="de"/>'),
  ],
  'xliff-resource-ref': [
    unit(`<res:resourceData><res:resourceItemRef ref="zz"/></res:resourceData>${a}`),
    unit(`<res:resourceData><res:resourceItemRef ref="r"/></res:resourceData>${a}`).replace(
      '</file>',
      `</file><file id="f2"><res:resourceData><res:resourceItem id="r" mimeType="a/b"><res:source href="x"/></res:resourceItem></res:resourceData><unit id="u">${a}</unit></file>`,
    ),
  ],
  'xliff-its-text-analysis': [
    marked('its:taIdent="x"'),
    marked('its:taSource="x"'),
    marked('its:taIdent="x" its:taSource="y" its:taIdentRef="http://x"'),
    marked('its:taConfidence="0.5" its:annotatorsRef="text-analysis|x"'),
  ],
  'xliff-its-annotators-ref': ['foo|x', 'terminology | x', 'terminology|x terminology|y', 'terminology'].map((value) =>
    marked(`its:annotatorsRef="${value}"`),
  ),
  'xliff-its-rating': [
    marked('its:locQualityRatingScore="20" its:locQualityRatingVote="2"'),
    marked('its:locQualityRatingScoreThreshold="20"'),
    marked('its:locQualityRatingVoteThreshold="20"'),
  ],
  'xliff-its-issue': [
    marked('its:locQualityIssuesRef="#its=q" its:locQualityIssueType="other"'),
    marked('its:locQualityIssueSeverity="5"'),
    unit(
      `<its:locQualityIssues xml:id="q"><its:locQualityIssue locQualityIssueSeverity="3"/></its:locQualityIssues>${a}`,
    ),
  ],
  'xliff-its-reference': [
    ...['#its=zz', '#its=p', 'q', 'http://x/#its=q'].map((ref) => marked(`its:locQualityIssuesRef="${ref}"`)),
    ...['#its=zz', '#its=q'].map((ref) => marked(`its:provenanceRecordsRef="${ref}"`)),
  ],
  'xliff-its-annotator': [
    marked('its:mtConfidence="0.5"'),
    marked('its:taClassRef="http://a" its:taConfidence="0.5"'),
    marked('its:termConfidence="0.5"', 'term'),
  ],
};

describe.each(Object.entries(broken))('%s', (ruleId, texts) => {
  it.each(texts)('is broken by %s, and no other rule', (text) => {
    expect(ruleIds(text)).toEqual([ruleId]);
  });
});

describe('a target of another language', () => {
  it('is one of a reference, and of no other match', () => {
    const text = matched('A', 'X', 'ref="#s1" reference="yes"').replace('<target>', '<target xml:lang="de">');
    expect(ruleIds(text)).toEqual([]);
    expect(ruleIds(both('A', 'X').replace('<target>', '<target xml:lang="de">'))).toEqual(['xliff-language']);
  });
});
