import { describe, expect, it } from 'vitest';
import { editTargets } from '../../../../../src/adapters/formats/xliff/edit/edit-targets.ts';
import { readXliff } from '../../../../../src/adapters/formats/xliff/index.ts';
import { plainText } from '../../../../../src/core/content.ts';
import { type Segment, segments, units } from '../../../../../src/core/document.ts';
import type { TextEdit } from '../../../../../src/core/terms/replace/edit-content.ts';

function file(...targets: readonly string[]): string {
  const list = targets.map(
    (target, i) =>
      `<unit  id='u${i}'><segment id="s1">\r\n<source>x</source><target >${target}</target></segment></unit>`,
  );
  return `<?xml version='1.0'?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr" trgLang="en"><file id="f">${list.join('\n')}</file></xliff>`;
}

/** The file with every `find` in its targets replaced. */
function edited(text: string, find: string, put: string): string {
  const reading = readXliff(text, 'a.xlf');
  if ('problem' in reading) throw new Error(reading.problem.message);
  const edits = new Map<Segment, readonly TextEdit[]>();
  for (const unit of units(reading.document)) {
    for (const segment of segments(unit)) {
      const target = plainText(segment.target ?? []);
      const list: TextEdit[] = [];
      for (let start = target.indexOf(find); start >= 0; start = target.indexOf(find, start + find.length))
        list.push({ start, end: start + find.length, text: put });
      edits.set(segment, list);
    }
  }
  return [...editTargets(text, reading.document, edits)].join('');
}

describe('editTargets', () => {
  it.each([
    ['plain text', 'a : b : c', 'a: b: c'],
    ['a reference beside it', 'a &amp; b : &lt;', 'a &amp; b: &lt;'],
    ['a reference in it', 'a&#xA0;: b', 'a: b', '\u00A0:'],
    ['codes around it', '<pc id="1">a : b</pc> : <ph id="2"/>c', '<pc id="1">a: b</pc>: <ph id="2"/>c'],
    ['a comment before it', 'a <!-- : --> b : c', 'a <!-- : --> b: c'],
    ['a CDATA section', '<![CDATA[a : < b]]> : c', '<![CDATA[a: < b]]>: c'],
    ['line ends of two characters', 'a\r\nb : c', 'a\r\nb: c'],
    ['a cp element before it', '<cp hex="001A"/>a : b', '<cp hex="001A"/>a: b'],
    ['a sign beyond the basic plane', '😀 : &#x1F600; : b', '😀: &#x1F600;: b'],
  ])('changes nothing but the characters meant: %s', (_, before, after, find = ' :') => {
    expect(edited(file('other', before), find, ':')).toBe(file('other', after));
  });

  it('writes what is put as XML', () => {
    expect(edited(file('a + b'), '+', '&<')).toBe(file('a &amp;&lt; b'));
  });

  it.each([
    ['a comment breaks it', 'a <!-- x -->: b'],
    ['it begins in a CDATA section and ends behind', '<![CDATA[a ]]>: b'],
  ])('leaves the whole target where %s', (_, target) => {
    const text = file(`${target} : c`);
    expect(edited(text, ' :', ':')).toBe(text);
  });

  it('leaves a target with foreign elements, whose text it does not know the place of', () => {
    const text = file('<x:y xmlns:x="urn:x">a</x:y> : c');
    expect(edited(text, ' :', ':')).toBe(text);
  });
});
