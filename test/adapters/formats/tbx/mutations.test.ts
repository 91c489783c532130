import { describe, expect, it } from 'vitest';
import { readTbx, type TbxStyle, validateTbx, writeTbx } from '../../../../src/adapters/formats/tbx/index.ts';
import type { Termbase } from '../../../../src/core/terms/termbase.ts';
import { mutateXml, randomOf } from '../fuzz/mutate-xml.ts';
import { entry, tbx2, tbx3 } from './validation/told.ts';

const objects = (list: string) =>
  `<back><${list} type="q"><refObject id="o"><itemSet type="s"><itemGrp><item>b</item><note>n</note></itemGrp></itemSet></refObject></${list}></back>`;
const group = '<termNoteGrp><termNote type="q">w</termNote><note>l</note></termNoteGrp>';
const dca = {
  concept:
    '<descrip type="subjectField">sf</descrip><descripGrp id="g"><descrip type="a b">x</descrip><note>n<hi type="bold" target="g">u</hi></note><descripNote type="b">y</descripNote></descripGrp><ref type="r" target="g">x</ref>',
  language:
    '<descripGrp><descrip type="definition">d</descrip><admin type="source">s</admin><note>k</note></descripGrp><transacGrp><transac type="a">x</transac><date>2024-02-29</date></transacGrp>',
  term: `<termNote type="partOfSpeech">x</termNote><termNote type="b" id="i">y</termNote>${group}<termNote type="processStatus">unprocessed</termNote><note>n</note><admin type="source">j</admin>`,
};
const dct = {
  concept:
    '<min:subjectField>sf</min:subjectField><descripGrp id="g"><x:context metaType="descrip">x</x:context><ling:readingNote>y</ling:readingNote><basic:source>z</basic:source></descripGrp><x:odd>k</x:odd>',
  language:
    '<descripGrp><basic:definition>d</basic:definition><basic:source>s</basic:source></descripGrp><transacGrp><basic:transactionType>x</basic:transactionType></transacGrp>',
  term: '<min:partOfSpeech>x</min:partOfSpeech><ling:register>w</ling:register><note>n</note><basic:source>j</basic:source>',
};
const files: readonly (readonly [style: TbxStyle, text: string])[] = [
  ['dca', tbx3(entry({ ...dca, back: objects('refObjectSec') }), { type: 'TBX-Basic' })],
  ['dct', tbx3(entry(dct), { type: 'TBX-Basic', style: 'dct' })],
  ['tbx2', tbx2({ ...dca, term: dca.term.replace(group, ''), back: objects('refObjectList') })],
];

function read(text: string): Termbase | undefined {
  const reading = readTbx(text, 'a.tbx');
  return 'problem' in reading ? undefined : reading.termbase;
}

/** What has names in the model. */
function named({ concepts }: Termbase): unknown {
  return JSON.parse(JSON.stringify(concepts, (key, value) => (key === 'extras' ? undefined : value)));
}

describe.each(files)('a damaged file in the style %s', (style, text) => {
  it('is written in every style so that it can be read, with the same of all that the model has names for', () => {
    const random = randomOf(style);
    expect(validateTbx(text, 'a.tbx')).toHaveProperty('findings');
    for (let i = 0; i < 300; i++) {
      const once = mutateXml(text, random);
      const { text: damaged, how } = i % 3 === 0 ? mutateXml(once.text, random) : once;
      const termbase = read(damaged);
      validateTbx(damaged, 'a.tbx');
      if (!termbase) continue;
      for (const other of ['dca', 'dct', 'tbx2'] as const) {
        const again = read([...writeTbx(termbase, other)].join(''));
        expect([how, other, again && named(again)]).toEqual([how, other, named(termbase)]);
      }
    }
  });
});
