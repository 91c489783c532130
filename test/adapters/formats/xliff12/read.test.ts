import { describe, expect, it } from 'vitest';
import { readXliff, validateXliff, writeXliff } from '../../../../src/adapters/formats/xliff/index.ts';
import { isXliff12, readXliff12, writeXliff12 } from '../../../../src/adapters/formats/xliff12/index.ts';
import { plainText } from '../../../../src/core/content.ts';
import { type Document, type Segment, segments, type Unit, units } from '../../../../src/core/document.ts';
import { memoq, omegat, trados, weblate } from './samples.ts';

function reading(text: string) {
  const found = readXliff12(text, 'a.xlf');
  if ('problem' in found) throw new Error(JSON.stringify(found.problem));
  return found;
}

const read = (text: string): Document => reading(text).document;
const rules = (text: string) => reading(text).findings.map(({ ruleId }) => ruleId);
const unit = (text: string, at = 0): Unit => {
  const found = [...units(read(text))][at];
  if (!found) throw new Error(`There is no unit ${at}.`);
  return found;
};
const told = ({ id, state, source, target }: Segment) => [id, state, plainText(source), target && plainText(target)];
const again = (text: string): string => [...writeXliff12(read(text))].join('');

const file = (units: string, more = '') =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.txt" source-language="fr" target-language="en" datatype="plaintext"${more}><body>${units}</body></file></xliff>`;

describe('a file of another tool', () => {
  it('may have a prefix on all of its elements', () => {
    const plain = file(
      '<trans-unit id="u1"><source>Un <g id="s1">mot</g></source><seg-source><mrk mtype="seg" mid="s1">Un <g id="s1">mot</g></mrk></seg-source><alt-trans match-quality="90"><source>Un</source><target>One</target></alt-trans></trans-unit>',
    );
    const prefixed = plain.replace(/<(\/?)(?=[a-z])/gu, '<$1x:').replace('xmlns=', 'xmlns:x=');
    expect(unit(prefixed)).toEqual(unit(plain));
    expect(unit(prefixed).matches).toHaveLength(1);
  });

  it('of Trados has its segments by mid, with the state that Trados says of each', () => {
    const found = unit(trados);
    expect(found.id).toBe('8f0c-1');
    expect(segments(found).map(told)).toEqual([
      ['mid-3', 'reviewed', 'Le vote est clos.', 'The vote is closed.'],
      ['4', 'initial', 'Merci.', undefined],
    ]);
    expect(found.parts.map(({ source }) => source.map(({ kind }) => kind))).toEqual([
      ['sc'],
      ['text'],
      ['text'],
      ['text'],
      ['ec'],
    ]);
  });

  it('of Trados keeps what Trados wrote beside the texts, and the mids', () => {
    const text = again(trados);
    expect(text).toContain('<sdl:seg-defs xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0">');
    expect(text).toContain('<value key="SDL:Id">7</value>');
    expect(text).toContain('<mrk mtype="seg" mid="3">The vote is closed.</mrk>');
    expect(text).toContain(' sdl:version="1.0"');
  });

  it('of memoQ has the markup of its codes as original data, and gives it back inside the codes', () => {
    const found = unit(memoq);
    expect(found.originalData).toEqual([
      { id: 'bpt-1', text: '<b>' },
      { id: 'ept-1', text: '</b>' },
      { id: 'ph-2', text: '<br/>' },
    ]);
    expect(segments(found).map(told)).toEqual([['s1', 'translated', 'Vu l’accord,', 'Căn cứ thỏa thuận,']]);
    expect(found.space).toBe('preserve');
    expect(found.parts[0]?.source[0]).toMatchObject({ kind: 'sc', id: '1', type: 'fmt', subType: 'xlf:b' });
    const text = again(memoq);
    expect(text).toMatch(/<bpt id="1" ctype="bold"[^>]*>&lt;b&gt;<\/bpt>Căn cứ<ept id="1"[^>]*>&lt;\/b&gt;<\/ept>/u);
    expect(text).toContain('mq:status="ManuallyConfirmed" mq:segmentguid="a-b"');
  });

  it('of OmegaT has targets by segment, and none where OmegaT left none', () => {
    expect(segments(unit(omegat)).map(told)).toEqual([
      ['s1', 'translated', 'Un.', 'One.'],
      ['s2', 'translated', 'Deux.', 'Two.'],
    ]);
    expect(segments(unit(omegat, 1)).map(told)).toEqual([['s1', 'initial', 'Trois.', undefined]]);
    expect(rules(omegat)).toEqual(['xliff12-target-missing']);
  });

  it('of Weblate has approval, notes, proposals, groups and what is not to be translated', () => {
    const found = unit(weblate);
    expect(segments(found).map(told)).toEqual([['s1', 'final', 'Bonjour  !', 'Hello !']]);
    expect(found.notes).toEqual([
      {
        text: 'Au début.',
        appliesTo: 'source',
        priority: 2,
        attributes: [
          { name: 'xmlns:x12', value: 'urn:oasis:names:tc:xliff:document:1.2' },
          { name: 'x12:from', value: 'developer' },
        ],
      },
    ]);
    expect(found.matches).toMatchObject([{ ref: '#s1', type: 'tm', similarityPct: 85, origin: 'tm' }]);
    expect(found.extras?.elements.join('')).toContain('context-type="linenumber"');
    expect(found.extras?.elements.join('')).toContain('Sans cible');
    expect(unit(weblate, 1).translate).toBe(false);
    expect(read(weblate).files[0]?.notes).toEqual([{ text: 'Du fichier.' }]);
    const text = again(weblate);
    expect(text).toContain('<target state="final" state-qualifier="exact-match">');
    expect(text).toContain('<note annotates="source" priority="2" from="developer">Au début.</note>');
    expect(text).toContain('<tool tool-id="t" tool-name="T"/>');
    expect(text).toContain('datatype="po"');
  });

  it.each(Object.entries({ trados, memoq, omegat, weblate }))(
    'of %s is valid XLIFF 2 once converted',
    (_name, text) => {
      const converted = [...writeXliff(read(text))].join('');
      const { findings } = validateXliff(converted, 'a.xlf');
      expect(findings.filter(({ severity }) => severity === 'major' || severity === 'critical')).toEqual([]);
    },
  );

  it.each(Object.entries({ trados, memoq, omegat, weblate }))(
    'of %s comes back from XLIFF 2 as it was',
    (_name, text) => {
      const converted = readXliff([...writeXliff(read(text))].join(''), 'a.xlf');
      if ('problem' in converted) throw new Error(converted.problem.message);
      expect([...writeXliff12(converted.document)].join('')).toBe(again(text));
    },
  );
});

describe('a file with mistakes', () => {
  it.each([
    ['xliff12-duplicate-id', file('<trans-unit id="a"><source>A</source><target>B</target></trans-unit>'.repeat(2))],
    ['xliff12-required', file('<trans-unit id="a"><target>B</target></trans-unit>')],
    ['xliff12-required', file('<trans-unit><source>A</source><target>B</target></trans-unit>')],
    ['xliff12-id', file('<trans-unit id="a b"><source>A</source><target>B</target></trans-unit>')],
    ['xliff12-inline', file('<trans-unit id="a"><source>A<b>c</b></source><target>B</target></trans-unit>')],
    ['xliff12-inline', file('<trans-unit id="a"><source>A<x id="1">b</x></source><target>B</target></trans-unit>')],
    ['xliff12-state', file('<trans-unit id="a"><source>A</source><target state="done">B</target></trans-unit>')],
    [
      'xliff12-approved',
      file('<trans-unit id="a" approved="no"><source>A</source><target state="final">B</target></trans-unit>'),
    ],
    ['xliff12-structure', file('<source>A</source>')],
    ['xliff12-structure', file('text')],
    [
      'xliff12-structure',
      file('<trans-unit id="a"><source>A</source><target>B</target><target>C</target></trans-unit>'),
    ],
    ['xliff12-version', file('').replace('version="1.2"', 'version="1.1"')],
    [
      'xliff12-language',
      file('').replace(
        '</xliff>',
        '<file original="b" source-language="de" target-language="en" datatype="x"><body/></file></xliff>',
      ),
    ],
    ['xliff12-required', file('').replace(' datatype="plaintext"', '')],
    ['xliff12-required', file('').replace(/<file[\s\S]*<\/file>/u, '<my:file xmlns:my="urn:my">A</my:file>')],
    [
      'xliff12-sub',
      file('<trans-unit id="a"><source>A<ph id="1">x<sub>y</sub></ph></source><target>B</target></trans-unit>'),
    ],
  ])('is told so: %s', (rule, text) => {
    expect(rules(text)).toContain(rule);
  });

  const segmented = (segSource: string, target: string, source = 'Un. Deux.') =>
    file(
      `<trans-unit id="a"><source>${source}</source><seg-source>${segSource}</seg-source><target>${target}</target></trans-unit>`,
    );
  const seg = (mid: string, text: string) => `<mrk mtype="seg" mid="${mid}">${text}</mrk>`;
  const two = `${seg('1', 'Un.')} ${seg('2', 'Deux.')}`;

  it.each([
    ['has an unknown mid', segmented(two, `${seg('1', 'One.')} ${seg('3', 'Two.')}`)],
    ['has a mid twice', segmented(two, `${seg('1', 'One.')} ${seg('1', 'Two.')}`)],
    ['has no segments', segmented(two, 'One. Two.')],
    [
      'has text between segments that the source has not',
      segmented(`${seg('1', 'Un.')}${seg('2', ' Deux.')}`, `${seg('1', 'One.')} and ${seg('2', 'Two.')}`),
    ],
    [
      'has segments where the mids of the source are the same',
      segmented(`${seg('1', 'Un.')} ${seg('1', 'Deux.')}`, `${seg('1', 'One.')}`),
    ],
  ])('gives nobody a target that %s, and keeps it', (_what, text) => {
    expect(rules(text)).toContain('xliff12-segmentation');
    expect(segments(unit(text)).map(({ target }) => target)).toEqual([undefined, undefined]);
    expect(unit(text).extras?.elements.join('')).toContain('One.');
  });

  it('keeps the white space that the target alone has between segments', () => {
    const text = segmented(
      `${seg('1', 'Un.')}${seg('2', 'Deux.')}`,
      `${seg('1', 'One.')} ${seg('2', 'Two.')}`,
      'Un.Deux.',
    );
    expect(unit(text).parts.map(({ kind, target }) => [kind, target && plainText(target)])).toEqual([
      ['segment', 'One.'],
      ['ignorable', ' '],
      ['segment', 'Two.'],
    ]);
    expect(again(text)).toContain('mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></target>');
  });

  it('keeps a source that differs from the seg-source', () => {
    const text = segmented(two, two, 'Un. Trois.');
    expect(rules(text)).toEqual(['xliff12-source-differs']);
    expect(unit(text).extras?.elements.join('')).toContain('Trois.');
  });

  it('has the order of the target where it is another one', () => {
    const text = segmented(two, `${seg('2', 'Two.')} ${seg('1', 'One.')}`);
    expect(rules(text)).toEqual(['xliff12-order']);
    expect(segments(unit(text)).map(({ order, target }) => [order, target && plainText(target)])).toEqual([
      [3, 'One.'],
      [1, 'Two.'],
    ]);
  });

  it('says where the mistake is', () => {
    const text = file('\n  <trans-unit id="a"><source>A</source>\n<target state="done">B</target></trans-unit>');
    expect(reading(text).findings).toMatchObject([{ ruleId: 'xliff12-state', unit: 'a', line: 3, column: 1 }]);
  });

  it.each([
    ['cut off', file('').slice(0, -12), /cut off/u],
    ['not well-formed', file('<a></b>'), /not well-formed/u],
    ['with a DTD', `<!DOCTYPE x [<!ENTITY a "aaaa">]>${file('&a;')}`, /document type declaration/u],
    ['with an entity', file('<trans-unit id="a"><source>&nbsp;</source></trans-unit>'), /&nbsp;/u],
    ['that is XLIFF 2', '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0"/>', /XLIFF 2/u],
    ['without a namespace', '<xliff version="1.2"/>', /without the namespace/u],
    ['that is something else', '<tmx/>', /no XLIFF/u],
    ['that is empty', '', /not well-formed/u],
    ['nested without end', file('<group>'.repeat(2000)), /1000 deep/u],
  ])('is refused when it is %s', (_what, text, message) => {
    const found = readXliff12(text, 'a.xlf');
    expect('problem' in found && found.problem.message).toMatch(message);
  });
});

describe('a file that we exported and a tool changed', () => {
  const document = read(file('<trans-unit id="u"><source>A</source><target state="final">B</target></trans-unit>', ''));
  const exported = [...writeXliff12(document)].join('');

  it('has the new state for its segments', () => {
    const changed = exported
      .replace('state="final">B', 'state="needs-review-translation">C')
      .replace(' approved="yes"', '');
    expect(segments(unit(changed)).map(told)).toEqual([['s1', 'translated', 'A', 'C']]);
    expect(segments(unit(changed))[0]?.subState).toBe('x12:needs-review-translation');
  });

  it('may begin with a byte order mark', () => {
    expect(isXliff12(`\uFEFF${exported}`)).toBe(true);
    expect(read(`\uFEFF${exported}`)).toEqual(document);
  });

  it('is told from XLIFF 2 by its first tag', () => {
    expect(isXliff12(exported)).toBe(true);
    expect(isXliff12([...writeXliff(document)].join(''))).toBe(false);
  });
});
