/** What passes a rule, and what breaks it and no other. */
export interface RuleExamples {
  readonly passes: readonly string[];
  readonly fails: readonly string[];
}

const namespaces = [
  ['my', 'urn:my'],
  ['fs', 'urn:oasis:names:tc:xliff:fs:2.0'],
  ['gls', 'urn:oasis:names:tc:xliff:glossary:2.0'],
  ['mtc', 'urn:oasis:names:tc:xliff:matches:2.0'],
  ['mda', 'urn:oasis:names:tc:xliff:metadata:2.0'],
  ['res', 'urn:oasis:names:tc:xliff:resourcedata:2.0'],
  ['ctr', 'urn:oasis:names:tc:xliff:changetracking:2.0'],
  ['slr', 'urn:oasis:names:tc:xliff:sizerestriction:2.0'],
  ['val', 'urn:oasis:names:tc:xliff:validation:2.0'],
  ['its', 'http://www.w3.org/2005/11/its'],
  ['itsm', 'urn:oasis:names:tc:xliff:itsm:2.1'],
  ['pgs', 'urn:oasis:names:tc:xliff:pgs:1.0'],
];

const declarations = namespaces.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('');

/** A document of a version whose root has the attributes besides. */
export function moduleDocument(inner: string, attributes = ' its:version="2.0"', version = '2.1'): string {
  const core = `urn:oasis:names:tc:xliff:document:${version === '2.2' ? '2.2' : '2.0'}`;
  return `<xliff xmlns="${core}" version="${version}" srcLang="fr" trgLang="en"${declarations}${attributes}>${inner}</xliff>`;
}

function file(inner: string, attributes = ''): string {
  return moduleDocument(`<file id="f1"${attributes}>${inner}</file>`);
}

const a = '<segment id="s1"><source>A</source></segment>';

function unit(inner: string, attributes = ''): string {
  return file(`<unit id="u1"${attributes}>${inner}</unit>`);
}

function plain(inner: string): string {
  return file(`${inner}<unit id="u1">${a}</unit>`);
}

function source(inner: string, before = ''): string {
  return unit(`${before}<segment><source>${inner}</source></segment>`);
}

function mrk(attributes: string, before = ''): string {
  return source(`<mrk id="m" ${attributes}>A</mrk>`, before);
}

function match(inner: string, attributes = 'ref="#s1"'): string {
  return unit(`<mtc:matches><mtc:match ${attributes}>${inner}</mtc:match></mtc:matches>${a}`);
}

const pair = '<source>A</source><target>X</target>';

function entry(attributes: string): string {
  return unit(
    `<gls:glossary><gls:glossEntry ${attributes}><gls:term>t</gls:term><gls:definition>d</gls:definition></gls:glossEntry></gls:glossary><notes><note id="n1">n</note></notes>${a}`,
  );
}

function rule(attributes: string): string {
  return unit(`<val:validation><val:rule ${attributes}/></val:validation>${a}`);
}

function resources(inner: string, before = ''): string {
  return file(`${before}<unit id="u1"><res:resourceData>${inner}</res:resourceData>${a}</unit>`);
}

function item(inner: string, attributes = 'mimeType="image/png"'): string {
  return resources(`<res:resourceItem ${attributes}>${inner}</res:resourceItem>`);
}

const jpg = '<res:source href="a.jpg"/>';

function revisions(attributes: string, inner = '<ctr:item property="content">x</ctr:item>'): string {
  return unit(
    `<ctr:changeTrack><ctr:revisions ${attributes}><ctr:revision version="r1">${inner}</ctr:revision></ctr:revisions></ctr:changeTrack><notes><note id="n1">1</note><note id="n2">2</note></notes>${a}`,
  );
}

const issues =
  '<its:locQualityIssues xml:id="q"><its:locQualityIssue locQualityIssueType="style"/></its:locQualityIssues>';
const records = '<its:provenanceRecords xml:id="p"><its:provenanceRecord person="P"/></its:provenanceRecords>';

function sizes(ref: string): string {
  const data = (id: string) => `<slr:data profile="my:box"><my:font id="${id}"/></slr:data>`;
  return file(
    `${data('ofFile')}<group id="g" slr:sizeInfoRef="${ref}">${data('ofGroup')}<unit id="u1"><segment><source>A</source></segment></unit></group>`,
  );
}

function plural(switches: string, cases: readonly string[]): string {
  const segments = cases.map((of) => `<segment pgs:case="${of}"><source>A</source></segment>`);
  return moduleDocument(`<file id="f"><unit id="u"${switches}>${segments.join('')}</unit></file>`, '', '2.2');
}

/** Examples for each rule about the modules. */
export const moduleRules: Readonly<Record<string, RuleExamples>> = {
  'xliff-format-style': {
    passes: [unit(a, ' fs:fs="p"')],
    fails: [unit(a, ' fs:fs="paragraph"'), unit(a, ' fs:fs=""')],
  },
  'xliff-format-sub-style': {
    passes: [
      source('<ph id="1" fs:fs="img" fs:subFs="src,a.png"/>'),
      source('<ph id="1" fs:fs="img" fs:subFs="src,c:\\\\docs\\\\a.png\\alt,Faces\\, nice\\title,"/>'),
    ],
    fails: [
      unit(a, ' fs:subFs="src,a.png"'),
      unit(a, ' fs:fs="img" fs:subFs="src"'),
      unit(a, ' fs:fs="img" fs:subFs=",a.png"'),
      unit(a, ' fs:fs="img" fs:subFs="src,a.png\\alt"'),
    ],
  },
  'xliff-format-end-code': {
    passes: [source('<ec id="1" isolated="yes" fs:fs="b"/>'), source('<sc id="1" fs:fs="b"/><ec startRef="1"/>')],
    fails: [source('<sc id="1"/><ec startRef="1" fs:fs="b"/>')],
  },
  'xliff-module-place': {
    passes: [
      plain('<mda:metadata><mda:metaGroup><mda:meta type="t">v</mda:meta></mda:metaGroup></mda:metadata>'),
      unit(`${issues}${issues.replace('"q"', '"q2"')}${a}`),
      file(`<group id="g">${records}<unit id="u1">${a}</unit></group>`),
      source('<pc id="1" slr:sizeInfo="1" slr:sizeRestriction="2">x</pc>'),
      moduleDocument(`<file id="f"><unit id="u" pgs:case="1">${a}</unit></file>`, ''),
    ],
    fails: [
      plain(`<mtc:matches><mtc:match ref="#s1">${pair}</mtc:match></mtc:matches>`),
      file(`<group id="g"><slr:profiles/><unit id="u1">${a}</unit></group>`),
      plain(issues),
      unit(`<val:rule isPresent="x"/>${a}`),
      unit(`<slr:data profile="x:y"/><slr:data profile="x:y"/>${a}`),
      plain('<slr:profiles/><slr:profiles/>'),
      unit(`<fs:fs/>${a}`),
      unit(a, ' slr:equivStorage="1"'),
      unit(a, ' slr:size="1"'),
      source('<ph id="1" slr:sizeRestriction="2"/>'),
      source('<mrk id="m" slr:sizeInfo="2">x</mrk>'),
      unit(a, ' its:mtConfidence="0.5" its:annotatorsRef="mt-confidence|x"'),
      moduleDocument(`<file id="f"><group id="g" pgs:switch="plural:n"/><unit id="u">${a}</unit></file>`, '', '2.2'),
    ],
  },
  'xliff-size-profile': {
    passes: [
      plain(
        '<slr:profiles generalProfile="xliff:codepoints" storageProfile="xliff:utf16"><slr:normalization general="nfc"/></slr:profiles>',
      ),
      plain('<slr:profiles generalProfile="my:pixels"/>'),
    ],
    fails: [
      plain('<slr:profiles generalProfile="xliff:utf8"/>'),
      plain('<slr:profiles storageProfile="xliff:utf-8"/>'),
    ],
  },
  'xliff-size-restriction': {
    passes: [
      ...['*', '22', '0,*', '3,22'].map((value) =>
        unit(a, ` slr:sizeRestriction="${value}" slr:storageRestriction="${value}"`),
      ),
      file(`<slr:profiles generalProfile="my:box"/><unit id="u1" slr:sizeRestriction="{1,2}">${a}</unit>`),
    ],
    fails: [
      ...['ninety', '*6', '35,star', '25,100.5', '*,5', '', '1,2,3', '-1'].map((value) =>
        unit(a, ` slr:sizeRestriction="${value}"`),
      ),
      unit(a, ' slr:storageRestriction="a"'),
      file(`<slr:profiles generalProfile="my:box"/><unit id="u1" slr:storageRestriction="{1,2}">${a}</unit>`),
    ],
  },
  'xliff-size-info-value': {
    passes: [
      source('<ph id="1" slr:sizeInfo="2" slr:equivStorage="7"/>'),
      source('<ph id="1" slr:sizeInfo=""/>'),
      file(`<slr:profiles generalProfile="my:box"/><unit id="u1" slr:sizeInfo="Arial 12">${a}</unit>`),
    ],
    fails: [source('<ph id="1" slr:sizeInfo="25.5"/>'), source('<ph id="1" slr:equivStorage="seven"/>')],
  },
  'xliff-size-info': {
    passes: [sizes('ofFile')],
    fails: [sizes('ofFile').replace('slr:sizeInfoRef', 'slr:sizeInfo="1" slr:sizeInfoRef')],
  },
  'xliff-size-info-ref': {
    passes: [
      sizes('ofFile'),
      source('<ph id="1" slr:sizeInfoRef="x"/>', '<slr:data profile="my:box"><my:a><my:b id="x"/></my:a></slr:data>'),
    ],
    fails: [
      sizes('ofGroup'),
      sizes('nothing'),
      source('<ph id="1" slr:sizeInfoRef="x"/>', '<slr:data profile="my:box"/><my:b id="x"/>'),
    ],
  },
  'xliff-size-end-code': {
    passes: [source('<ec id="1" isolated="yes" slr:sizeInfo="1" slr:equivStorage="2"/>')],
    fails: [
      source('<sc id="1"/><ec startRef="1" slr:equivStorage="7"/>'),
      source('<sc id="1"/><ec startRef="1" isolated="no" slr:sizeInfo="7"/>'),
    ],
  },
  'xliff-validation-rule': {
    passes: [
      ...['isPresent', 'isNotPresent', 'startsWith', 'endsWith'].map((name) => rule(`${name}="x" caseSensitive="no"`)),
      rule('my:rule="x"'),
    ],
    fails: [
      rule(''),
      rule('normalization="nfc"'),
      rule('isPresent="x" isNotPresent="y"'),
      rule('startsWith="x" endsWith="y"'),
    ],
  },
  'xliff-validation-occurs': {
    passes: [rule('isPresent="x" occurs="2"')],
    fails: [rule('isNotPresent="x" occurs="2"'), rule('endsWith="x" occurs="1"')],
  },
  'xliff-validation-source': {
    passes: ['isPresent', 'startsWith', 'endsWith'].map((name) => rule(`${name}="x" existsInSource="yes"`)),
    fails: [rule('isNotPresent="x" existsInSource="yes"'), rule('my:rule="x" existsInSource="no"')],
  },
  'xliff-validation-disabled': {
    passes: [
      rule('isPresent="x" disabled="yes"'),
      plain('<val:validation><val:rule isPresent="x" disabled="no"/></val:validation>'),
    ],
    fails: [
      plain('<val:validation><val:rule isPresent="x" disabled="yes"/></val:validation>'),
      plain('<val:validation my:a="1"><val:rule isPresent="x" disabled="yes"/></val:validation>'),
    ],
  },
  'xliff-resource-empty': { passes: [item(jpg)], fails: [item('')] },
  'xliff-resource-href': {
    passes: [
      item(jpg),
      item('<res:source><my:x/></res:source>'),
      item('<res:source href="a"> <!-- a --></res:source>'),
    ],
    fails: [item('<res:source/>'), item('<res:source href="a"><my:x/></res:source>'), item(`${jpg}<res:target/>`)],
  },
  'xliff-resource-language': {
    passes: [
      item(
        '<res:source xml:lang="FR" href="a"/><res:target xml:lang="en" href="b"/><res:reference xml:lang="de" href="c"/>',
      ),
    ],
    fails: [item('<res:source xml:lang="en" href="a"/>'), item(`${jpg}<res:target xml:lang="fr" href="b"/>`)],
  },
  'xliff-resource-mime-type': {
    passes: [item(jpg), item('<res:source><my:x/></res:source>', ''), item('<res:reference href="c"/>', '')],
    fails: [item(jpg, ''), item(`${jpg}<res:target href="b"/>`, 'id="r"')],
  },
  'xliff-resource-context': {
    passes: [item(jpg, 'context="no" mimeType="a/b"'), item('<res:reference href="c"/>', 'context="yes"')],
    fails: [item('<res:reference href="c"/>', 'context="no"')],
  },
  'xliff-resource-ref': {
    passes: [
      resources(
        '<res:resourceItemRef ref="r"/>',
        `<res:resourceData><res:resourceItem id="r" mimeType="a/b">${jpg}</res:resourceItem></res:resourceData>`,
      ),
      resources(`<res:resourceItemRef ref="r"/><res:resourceItem id="r" mimeType="a/b">${jpg}</res:resourceItem>`),
    ],
    fails: [
      resources('<res:resourceItemRef ref="r"/>'),
      resources(
        `<res:resourceItemRef id="x" ref="x"/><res:resourceItem id="r" mimeType="a/b">${jpg}</res:resourceItem>`,
      ),
    ],
  },
  'xliff-change-applies-to': {
    passes: [revisions('appliesTo="source"'), revisions('appliesTo="segment"')],
    fails: [revisions('appliesTo="target"')],
  },
  'xliff-change-ref': {
    passes: [revisions('appliesTo="note" ref="n1"'), revisions('appliesTo="note"').replace(' id="n2"', '')],
    fails: [
      revisions('appliesTo="note"'),
      revisions('appliesTo="note" ref="n9"'),
      revisions('appliesTo="source" ref="n1"'),
    ],
  },
  'xliff-change-version': {
    passes: [revisions('appliesTo="source" currentVersion="r1"')],
    fails: [revisions('appliesTo="source" currentVersion="r2"')],
  },
  'xliff-change-property': {
    passes: ['content', 'category', 'my:x'].map((name) =>
      revisions('appliesTo="note" ref="n1"', `<ctr:item property="${name}">x</ctr:item>`),
    ),
    fails: ['state', 'Category', ''].map((name) =>
      revisions('appliesTo="note" ref="n1"', `<ctr:item property="${name}">x</ctr:item>`),
    ),
  },
  'xliff-its-version': {
    passes: [
      moduleDocument(`<file id="f"><unit id="u" its:version="2.0" its:person="P">${a}</unit></file>`, ''),
      moduleDocument(`<file id="f"><unit id="u" its:person="P">${a}</unit></file>`, '', '2.0'),
    ],
    fails: [
      moduleDocument(`<file id="f"><unit id="u" its:person="P">${a}</unit></file>`, ''),
      moduleDocument(`<file id="f"><unit id="u" itsm:domains="law">${a}</unit></file>`, ''),
      moduleDocument(`<file id="f"><unit id="u" its:person="P">${a}</unit></file>`, '', '2.2'),
    ],
  },
  'xliff-its-annotation-type': {
    passes: [
      mrk('its:org="O"'),
      mrk('type="its:generic" itsm:lang="de"'),
      mrk('its:localeFilterList="*-CA, fr"'),
      mrk('its:localeFilterList=""'),
    ],
    fails: [
      mrk('type="term" its:taClassRef="http://a"'),
      mrk('type="my:x" its:localeFilterList="*"'),
      source('<sm id="m" type="generic" itsm:domains="law"/><em startRef="m"/>'),
    ],
  },
  'xliff-its-annotators-ref': {
    passes: [unit(a, ' its:annotatorsRef="mt-confidence|x text-analysis|http://y"')],
    fails: ['x', 'mt|x', 'terminology|', 'terminology |x', 'terminology|x terminology|y', ''].map((value) =>
      unit(a, ` its:annotatorsRef="${value}"`),
    ),
  },
  'xliff-its-annotator': {
    passes: [
      mrk('its:mtConfidence="0.9" its:annotatorsRef="mt-confidence|x"'),
      unit(
        '<segment><source><mrk id="m" its:taClassRef="c" its:taConfidence="1"><mrk id="n" type="term" its:termConfidence="0">A</mrk></mrk></source></segment>',
        ' its:annotatorsRef="terminology|t text-analysis|x"',
      ),
      unit(
        '<segment><source><mrk id="m" its:annotatorsRef="mt-confidence|x"><mrk id="n" its:mtConfidence="1e-1">A</mrk></mrk></source></segment>',
      ),
    ],
    fails: [
      mrk('its:mtConfidence="0.9"'),
      mrk('its:mtConfidence="0.9" its:annotatorsRef="text-analysis|x"'),
      mrk('type="term" its:termConfidence="1"'),
      mrk('its:taClassRef="c" its:taConfidence="1"'),
    ],
  },
  'xliff-its-issue': {
    passes: [
      mrk('its:locQualityIssueType="style" its:locQualityIssueSeverity="50"'),
      mrk('its:locQualityIssueComment="c" its:locQualityIssueEnabled="no"'),
      mrk('its:locQualityIssuesRef="#its=q"', issues),
    ],
    fails: [
      mrk('its:locQualityIssueSeverity="50"'),
      mrk('its:locQualityIssuesRef="#its=q" its:locQualityIssueType="style"', issues),
      mrk('its:locQualityIssuesRef="#its=q" its:locQualityIssueEnabled="yes"', issues),
      unit(issues.replace(' locQualityIssueType="style"', '') + a),
    ],
  },
  'xliff-its-rating': {
    passes: [
      unit(a, ' its:locQualityRatingScore="90" its:locQualityRatingScoreThreshold="80"'),
      file(`<unit id="u" its:locQualityRatingVoteThreshold="3">${a}</unit>`, ' its:locQualityRatingVote="-2"'),
    ],
    fails: [
      mrk('its:locQualityRatingScore="90" its:locQualityRatingVote="3"'),
      unit(a, ' its:locQualityRatingScoreThreshold="80"'),
      mrk('its:locQualityRatingScore="90" its:locQualityRatingVoteThreshold="3"'),
    ],
  },
  'xliff-its-text-analysis': {
    passes: [
      mrk('its:taIdentRef="http://a"'),
      mrk('its:taSource="WordNet" its:taIdent="301467919" its:taClassRef="http://c"'),
    ],
    fails: [
      mrk('its:taSource="WordNet"'),
      mrk('its:taIdent="1"'),
      mrk('its:taIdentRef="http://a" its:taSource="s" its:taIdent="i"'),
      mrk('its:taConfidence="1" its:annotatorsRef="text-analysis|x"'),
    ],
  },
  'xliff-its-term': {
    passes: [
      mrk('type="its:term-no" value="no term" its:termConfidence="1" its:annotatorsRef="terminology|x"'),
      mrk('type="its:term-no" ref="http://a"'),
    ],
    fails: [
      mrk('its:termConfidence="1" its:annotatorsRef="terminology|x"'),
      mrk('type="its:term-no" value="x" ref="http://a"'),
    ],
  },
  'xliff-its-provenance': {
    passes: [mrk('its:provenanceRecordsRef="#its=p"', records), mrk('its:revPerson="P"')],
    fails: [
      mrk('its:provenanceRecordsRef="#its=p" its:revPerson="P"', records),
      unit(records.replace(' person="P"', '') + a),
    ],
  },
  'xliff-its-locale-filter': {
    passes: [
      mrk('its:localeFilterList="fr" its:localeFilterType="exclude"'),
      mrk('its:localeFilterList="*"'),
      unit(a, ' its:localeFilterType="include"'),
    ],
    fails: [mrk('its:localeFilterType="include"')],
  },
  'xliff-its-reference': {
    passes: [
      file(`${records}<group id="g" its:provenanceRecordsRef="#its=p"><unit id="u1">${a}</unit></group>`),
      unit(records + a, ' its:provenanceRecordsRef="#its=p"'),
      file(`${records}<unit id="u1">${a}</unit>`, ' its:provenanceRecordsRef="#its=p"'),
    ],
    fails: [
      mrk('its:locQualityIssuesRef="#its=r"', issues),
      mrk('its:locQualityIssuesRef="q"', issues),
      mrk('its:locQualityIssuesRef="#its=p"', records),
      mrk('its:provenanceRecordsRef="#p"', records),
      file(`<unit id="u1">${records}${a}</unit>`, ' its:provenanceRecordsRef="#its=p"'),
      unit(a, ' its:provenanceRecordsRef="#its=p"'),
    ],
  },
  'xliff-plural-switch': {
    passes: [
      plural(' pgs:switch="plural:n"', ['0', 'one', 'other']),
      plural(' pgs:switch="gender:host ordinal:place"', ['feminine few']),
    ],
    fails: ['n', 'count:n', 'plural:', 'Plural:n', ''].map((value) =>
      plural(` pgs:switch="${value}"`, [value === '' ? '' : '1']),
    ),
  },
  'xliff-plural-case': {
    passes: [
      plural(' pgs:switch="plural:n, select:kind"', ['1 anything', '3.14 other']),
      moduleDocument(`<file id="f"><unit id="u"><segment><source>A</source></segment></unit></file>`, '', '2.2'),
    ],
    fails: [
      plural(' pgs:switch="plural:n"', ['several']),
      plural(' pgs:switch="plural:n"', ['1 other']),
      plural(' pgs:switch="gender:g ordinal:n"', ['masculine masculine']),
      plural('', ['1']),
    ],
  },
  'xliff-glossary-entry': {
    passes: [entry('id="g"')],
    fails: [unit(`<gls:glossary><gls:glossEntry id="g"><gls:term>t</gls:term></gls:glossEntry></gls:glossary>${a}`)],
  },
  'xliff-glossary-ref': {
    passes: [entry('ref="#s1"'), entry('id="g"')],
    fails: [entry('ref="s1"'), entry('ref="#n=n1"')],
  },
  'xliff-match-ref': {
    passes: [match(pair), match(pair, 'ref="#u=u1/s1"'), match(pair, 'ref="#/f=f1/u=u1/s1"')],
    fails: [match(pair, 'ref="s1"'), match(pair, 'ref="#u=u1"'), match(pair, 'ref="http://a/b#s1"')],
  },
  'xliff-match-sub-type': {
    passes: [match(pair, 'ref="#s1" type="tm" subType="my:x"')],
    fails: [match(pair, 'ref="#s1" subType="my:x"'), match(pair, 'ref="#s1" type="tm" subType="xlf:x"')],
  },
  'xliff-match-language': {
    passes: [
      match('<source xml:lang="fr">A</source><target xml:lang="en">X</target>'),
      match('<source>A</source><target xml:lang="de">X</target>', 'ref="#s1" reference="yes"'),
    ],
    fails: [
      match(pair, 'ref="#s1" xml:lang="en"'),
      match('<source xml:lang="en">A</source><target>X</target>', 'ref="#s1" reference="yes"'),
      match('<source>A</source><target xml:lang="de">X</target>'),
    ],
  },
  'xliff-match-annotation': {
    passes: [mrk('type="mtc:match"')],
    fails: [mrk('type="mtc:match" ref="http://a"')],
  },
};

/** Examples of rules of the core that break inside of modules. */
export const coreRulesInModules: Readonly<Record<string, readonly string[]>> = {
  'xliff-duplicate-id': [
    match('<source><ph id="1"/><ph id="1"/></source><target>X</target>'),
    match(
      '<originalData><data id="d">1</data><data id="d">2</data></originalData><source>A</source><target>X</target>',
    ),
  ],
  'xliff-target-id': [match('<source>A</source><target><ph id="1"/><ph id="1"/></target>')],
  'xliff-isolated': [match('<source><sc id="1"/>A</source><target>X</target>')],
  'xliff-annotation-pair': [match('<source><sm id="1"/>A</source><target>X</target>')],
  'xliff-extension-id': [
    unit(
      `<its:locQualityIssues xml:id="p"><its:locQualityIssue locQualityIssueComment="c"/></its:locQualityIssues>${records}${a}`,
    ),
    resources(
      '<res:resourceItemRef id="r" ref="r"/><res:resourceItem id="r" mimeType="a/b"><res:reference href="c"/></res:resourceItem>',
    ),
    match(
      `<mda:metadata id="m"><mda:metaGroup id="m"><mda:meta type="t">v</mda:meta></mda:metaGroup></mda:metadata>${pair}`,
    ),
  ],
  'xliff-attribute-value': [
    rule('isPresent="x" normalization="nfkc"'),
    rule('isPresent="x" occurs="0"'),
    plain('<slr:profiles><slr:normalization storage="NFC"/></slr:profiles>'),
    item(jpg, 'context="true" mimeType="a/b"'),
    mrk('its:locQualityIssueType="stile"'),
    mrk('its:locQualityRatingScore="101"'),
    mrk('its:mtConfidence="1.1" its:annotatorsRef="mt-confidence|x"'),
    unit(a, ' its:localeFilterType="only"'),
    unit(a, ' its:localeFilterList="fr_CA"'),
    unit(a, ' its:localeFilterList="fr, "'),
    moduleDocument(`<file id="f"><unit id="u">${a}</unit></file>`, ' its:version="1.0"'),
  ],
  'xliff-attribute-missing': [
    unit(`<slr:data/>${a}`),
    item(`${jpg}<res:reference/>`),
    unit(`<its:provenanceRecords><its:provenanceRecord tool="t"/></its:provenanceRecords>${a}`),
  ],
  'xliff-attribute': [
    rule('isPresent="x" mustLoc="y"'),
    plain('<slr:profiles profile="my:x"/>'),
    unit(`<slr:data profile="my:x" slr:sizeInfo="1"/>${a}`),
  ],
  'xliff-element-order': [
    resources(`<res:resourceItem mimeType="a/b">${jpg}</res:resourceItem><res:resourceItemRef ref="r"/>`).replace(
      '<res:resourceItem mimeType',
      '<res:resourceItem id="r" mimeType',
    ),
  ],
  'xliff-element-missing': [unit(`<val:validation/>${a}`), unit(`<ctr:changeTrack/>${a}`)],
};
