import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXliff, writeXliff } from '../../../../../src/adapters/formats/xliff/index.ts';
import { replaceTargets } from '../../../../../src/adapters/formats/xliff12/edit/index.ts';
import {
  readXliff12,
  validateXliff12,
  writeXliff12,
  writtenCodesOf,
} from '../../../../../src/adapters/formats/xliff12/index.ts';
import { plainText } from '../../../../../src/core/content.ts';
import { type Document, mapUnits, type Segment, segments, units } from '../../../../../src/core/document.ts';
import { mergeReturned } from '../../../../../src/core/merge/merge-returned.ts';
import { soundDocument } from '../../xliff/arbitrary-document.ts';
import { dialects } from '../dialects.ts';

function read(text: string) {
  const { written, note } = writtenCodesOf(text);
  const reading = readXliff12(text, 'a.xlf', { code: note });
  if ('problem' in reading) throw new Error(reading.problem.message);
  return { document: reading.document, written };
}

/** The document as XLIFF 2.1, which somebody works on, and read again. */
function workCopy(text: string): Document {
  const reading = readXliff([...writeXliff(read(text).document)].join(''), 'w.xlf');
  if ('problem' in reading) throw new Error(reading.problem.message);
  return reading.document;
}

/** The file with what a work copy of it became. */
function mergedInto(text: string, work: Document) {
  const { document, written } = read(text);
  const merge = mergeReturned(document, work, 'w.xlf');
  const replaced = replaceTargets(text, document, merge.document, { written, isUnclear: () => false, path: 'w.xlf' });
  return { ...replaced, findings: [...merge.findings, ...replaced.findings] };
}

function changeSegments(work: Document, change: (segment: Segment, unit: string) => Segment): Document {
  return mapUnits(work, (unit) => ({
    ...unit,
    parts: unit.parts.map((part) => (part.kind === 'segment' ? change(part, unit.id) : part)),
  }));
}

/** Each segment translated: its codes as they are, and other words. */
function translated(work: Document, state: Segment['state'] = 'translated'): Document {
  return changeSegments(work, ({ subState: _old, ...segment }) => ({
    ...segment,
    state,
    target: segment.source.map((inline) => (inline.kind === 'text' ? { ...inline, text: `«${inline.text}»` } : inline)),
  }));
}

/** The text without targets, the white space before them, and what says a state. */
function withoutTargets(text: string): string {
  return text
    .replace(/\s*<target(?:\s[^<>]*?)?(?:\/>|>[\s\S]*?<\/target>)/gu, '')
    .replace(/ (?:approved|conf|mq:status|m:confirmed)="[^"]*"/gu, '');
}

const dialectCases = Object.entries(dialects);
const written12 = soundDocument.map((document) => [...writeXliff12(document)].join(''));

describe('merging an unchanged work copy into its 1.2 file', () => {
  it.each(dialectCases)('changes no byte of %s', (_name, text) => {
    const { text: after, findings } = mergedInto(text, workCopy(text));
    expect(after).toBe(text);
    expect(findings).toEqual([]);
  });

  it('changes no byte of any file that we write', () => {
    fc.assert(
      fc.property(written12, (text) => {
        expect(mergedInto(text, workCopy(text)).text).toBe(text);
      }),
      { numRuns: 150 },
    );
  });
});

describe('merging translations into a 1.2 file', () => {
  it.each(dialectCases)('changes nothing but targets and states in %s', (_name, text) => {
    const { text: after } = mergedInto(text, translated(workCopy(text)));
    expect(after).not.toBe(text);
    expect(withoutTargets(after)).toBe(withoutTargets(text));
    const majors = (of: string) =>
      validateXliff12(of, 'a').findings.filter(({ severity }) => severity === 'major').length;
    expect(majors(after)).toBe(majors(text));
  });

  it.each(dialectCases)('puts each into %s that is not locked, and says so of the others', (_name, text) => {
    const work = translated(workCopy(text));
    const { text: after, findings } = mergedInto(text, work);
    const kept = new Set(findings.map(({ unit, segment }) => `${unit} ${segment}`));
    expect(findings.filter(({ ruleId }) => ruleId !== 'returned-locked')).toEqual([]);
    const targets = (document: Document) =>
      [...units(document)].flatMap((unit) =>
        segments(unit)
          .filter(({ id, source }) => source.length > 0 && !kept.has(`${unit.id} ${id}`))
          .map(({ target }) => (target ? plainText(target) : 'none')),
      );
    expect(targets(read(after).document)).toEqual(targets(work));
  });

  it.each(dialectCases)('is done at the second time for %s', (_name, text) => {
    const work = translated(workCopy(text));
    const { text: once } = mergedInto(text, work);
    expect(mergedInto(once, work).text).toBe(once);
  });

  it('gives what the work copy says, for any file that we write', () => {
    fc.assert(
      fc.property(written12, (text) => {
        const work = translated(workCopy(text));
        const { text: after, document } = mergedInto(text, work);
        expect(mergeReturned(read(after).document, document, 'w.xlf')).toMatchObject({
          newTargets: 0,
          replacedTargets: 0,
        });
        // A pair that is around several segments has one end alone while only one of these is translated.
        const wrong = validateXliff12(after, 'a.xlf').findings.filter(({ ruleId }) => ruleId !== 'xliff12-code-pair');
        expect(wrong.filter(({ severity }) => severity === 'major')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

/** A file of one trans-unit, changed by what the segments of its work copy became. */
function unitAfter(unit: string, change: (segment: Segment) => Segment) {
  const [before = '', after = ''] =
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns:mq="MQXliff" xmlns:m="http://www.memsource.com/mxlf/2.0"><file original="a" source-language="fr" target-language="en" datatype="plaintext"><body>UNIT</body></file></xliff>'.split(
      'UNIT',
    );
  const text = before + unit + after;
  const merged = mergedInto(text, changeSegments(workCopy(text), change));
  return {
    unit: merged.text.slice(before.length, merged.text.length - after.length),
    rules: merged.findings.map(({ ruleId }) => ruleId),
    changes: merged.changes,
  };
}

const say =
  (text: string, state: Segment['state'] = 'translated') =>
  (segment: Segment): Segment => ({
    ...segment,
    state,
    target: [{ kind: 'text', text }],
  });

describe('the states of a merged segment', () => {
  const of = (target: string, attributes = '') =>
    `<trans-unit id="1"${attributes}><source>a</source>${target}</trans-unit>`;
  const sdl = (conf: string) =>
    `<trans-unit id="1"><source>a</source><seg-source><mrk mtype="seg" mid="7">a</mrk></seg-source><target><mrk mtype="seg" mid="7">${conf === '' ? '' : 'b'}</mrk></target><sdl:seg-defs><sdl:seg id="7"${conf} origin="mt"/></sdl:seg-defs></trans-unit>`;

  it.each([
    ['no state is needed for what is translated', of(''), 'translated', of('<target>b</target>')],
    [
      'a state says what is reviewed',
      of(''),
      'reviewed',
      of('<target state="signed-off">b</target>', ' approved="yes"'),
    ],
    [
      'a state that is there changes',
      of('<target state="needs-translation"/>'),
      'translated',
      of('<target state="translated">b</target>'),
    ],
    [
      'a state that says it stays',
      of('<target state="new">c</target>'),
      'initial',
      of('<target state="new">b</target>'),
    ],
    [
      'what was approved is approved no more',
      of('<target state="final">b</target>', ' approved="yes"'),
      'initial',
      of('<target state="new">b</target>', ' approved="no"'),
    ],
    [
      'what was not approved is',
      of('<target state="translated">b</target>', ' approved="no"'),
      'final',
      of('<target state="final">b</target>', ' approved="yes"'),
    ],
    [
      'memoQ has its own',
      of('<target></target>', ' mq:status="NotStarted"'),
      'translated',
      of('<target>b</target>', ' mq:status="ManuallyConfirmed"'),
    ],
    [
      'memoQ has one for what is begun',
      of('<target></target>', ' mq:status="NotStarted"'),
      'initial',
      of('<target>b</target>', ' mq:status="Edited"'),
    ],
    [
      'Trados has a draft for what is begun',
      sdl(''),
      'initial',
      sdl(' conf="X"').replace(' conf="X" origin="mt"', ' origin="mt" conf="Draft"'),
    ],
    [
      'memoQ keeps one that says it',
      of('<target>c</target>', ' mq:status="Edited"'),
      'initial',
      of('<target>b</target>', ' mq:status="Edited"'),
    ],
    [
      'Phrase has its own',
      of('<target>b</target>', ' m:confirmed="0"'),
      'reviewed',
      of('<target>b</target>', ' m:confirmed="1"'),
    ],
    ['Trados has its own', sdl(' conf="Draft"'), 'final', sdl(' conf="ApprovedSignOff"')],
    [
      'Trados has none for what is not started',
      sdl(''),
      'translated',
      sdl(' conf="X"').replace(' conf="X" origin="mt"', ' origin="mt" conf="Translated"'),
    ],
  ] as const)('%s', (_what, unit, state, expected) => {
    expect(unitAfter(unit, say('b', state)).unit).toBe(expected);
  });
});

describe('a target that is put into a 1.2 file', () => {
  const two =
    '<trans-unit id="1"><source>a <x id="1"/>b</source><seg-source><mrk mtype="seg" mid="1">a</mrk> <g id="9"><mrk mtype="seg" mid="2"><x id="1"/>b</mrk></g></seg-source></trans-unit>'.replace(
      '<source>a <x id="1"/>b</source>',
      '<source>a <g id="9"><x id="1"/>b</g></source>',
    );

  it('is marked as the seg-source is, with codes as they stand', () => {
    const { unit, changes } = unitAfter(two, (segment) => ({
      ...segment,
      state: 'translated',
      target: [...segment.source].reverse(),
    }));
    expect(changes).toEqual({ newTargets: 2, replacedTargets: 0, changedStates: 0 });
    expect(unit).toBe(
      two.replace(
        '</seg-source>',
        '</seg-source><target><mrk mtype="seg" mid="1">a</mrk> <g id="9"><mrk mtype="seg" mid="2">b<x id="1"/></mrk></g></target>',
      ),
    );
  });

  it('leaves an empty mark for a segment that is not translated', () => {
    const { unit } = unitAfter(two, (segment) => (segment.id === '2' ? say('c & d')(segment) : segment));
    expect(unit).toContain(
      '</seg-source><target><mrk mtype="seg" mid="1"></mrk> <g id="9"><mrk mtype="seg" mid="2">c &amp; d</mrk></g></target>',
    );
  });

  it('changes its own mark alone, where that is there', () => {
    const target = `<target xml:lang='en'><mrk mid='1' mtype='seg'>A</mrk><!-- c --> <g id='9'><mrk mtype="seg" mid="2" /></g></target>`;
    const { unit } = unitAfter(two.replace('</trans-unit>', `${target}</trans-unit>`), (segment) =>
      segment.source.length === 2 ? say('B')(segment) : segment,
    );
    expect(unit).toBe(two.replace('</trans-unit>', `${target.replace('mid="2" />', 'mid="2">B</mrk>')}</trans-unit>`));
  });

  it('is refused where its codes can not be written', () => {
    const unit = '<trans-unit id="1"><source><g id="1">a</g><g id="2">b</g></source></trans-unit>';
    const crossed = unitAfter(unit, (segment) => {
      const [g1, a, end1, g2, b, end2] = segment.source;
      const all = [g1, g2, a, end1, b, end2].flatMap((inline) => inline ?? []);
      return { ...segment, state: 'translated', target: all };
    });
    expect(crossed).toMatchObject({ unit, rules: ['returned-not-placed'] });
    expect(unitAfter(unit, say('\u0001'))).toMatchObject({ unit, rules: ['returned-not-placed'] });
  });

  it('is refused where the segment is locked', () => {
    for (const attribute of ['m:locked="true"', 'mq:locked="locked"']) {
      const unit = `<trans-unit id="1" ${attribute}><source>a</source><target>b</target></trans-unit>`;
      expect(unitAfter(unit, say('c'))).toMatchObject({ unit, rules: ['returned-locked'] });
    }
  });

  it('is refused where the source is another one', () => {
    const unit = '<trans-unit id="1"><source>a</source></trans-unit>';
    const other = unitAfter(unit, (segment) => ({ ...say('c')(segment), source: [{ kind: 'text', text: 'A' }] }));
    expect(other).toMatchObject({ unit, rules: ['returned-source-differs'] });
  });
});
