import { describe, expect, it } from 'vitest';
import { readTbx, spliceTbx, type TbxStyle, writeTbx } from '../../../../src/adapters/formats/tbx/index.ts';
import type { Termbase, TermSec } from '../../../../src/core/terms/termbase.ts';

const plain: TermSec = {
  term: 't',
  status: 'preferred',
  isProposed: false,
  isExact: false,
  forms: [],
  notes: [],
};

function withTerm(term: Partial<TermSec>, dialect?: string): Termbase {
  const concepts = [{ id: 'c', notes: [], langSecs: [{ lang: 'fr', terms: [{ ...plain, ...term }] }] }];
  return { concepts, ...(dialect === undefined ? {} : { frame: { dialect } }) };
}

/** The type that the root of a termbase's file declares. */
function typeOf(termbase: Termbase, style?: TbxStyle): string {
  return / type="([^"]*)"/u.exec([...writeTbx(termbase, style)].join(''))?.[1] ?? '';
}

describe('the type of a file that is written', () => {
  const gender = '<termNote type="grammaticalGender">feminine</termNote>';

  it.each<readonly [what: string, type: string, termbase: Termbase]>([
    ['nothing beyond it', 'TBX-Basic', withTerm({ partOfSpeech: 'noun', isExact: true, source: 's' })],
    ['categories and values of TBX-Basic', 'TBX-Basic', withTerm({ extras: [gender, '<!-- x -->'] })],
    ['a proposed term', 'TBX-Passerelle', withTerm({ isProposed: true })],
    ['a form by hand', 'TBX-Passerelle', withTerm({ forms: ['x'] })],
    ['a collocation', 'TBX-Passerelle', withTerm({ collocations: ['x'] })],
    ['another part of speech', 'TBX-Passerelle', withTerm({ partOfSpeech: 'Nomen' })],
    ['another category', 'TBX-Passerelle', withTerm({ extras: ['<termNote type="register">x</termNote>'] })],
    ['another value', 'TBX-Passerelle', withTerm({ extras: [gender.replace('feminine', 'f')] })],
    [
      'a category at another level',
      'TBX-Passerelle',
      withTerm({ extras: ['<descrip type="subjectField">x</descrip>'] }),
    ],
    ['a dialect of free categories', 'TBX-Core', withTerm({ isProposed: true }, 'TBX-Core')],
    ['TBX-Min and nothing beyond it', 'TBX-Min', withTerm({ partOfSpeech: 'noun' }, 'TBX-Min')],
    ['TBX-Min and something of TBX-Basic', 'TBX-Basic', withTerm({ source: 's' }, 'TBX-Min')],
  ])('with %s is %s', (_, type, termbase) => {
    expect(typeOf(termbase)).toBe(type);
    expect(typeOf(termbase, 'tbx2')).toBe(type);
  });

  it('changes in a file only where it would be true no more', () => {
    const [basic, proposed] = [withTerm({}), withTerm({ isProposed: true })];
    const text = [...writeTbx(basic)].join('');
    const added = { ...proposed.concepts[0], id: 'd' } as Termbase['concepts'][number];
    expect(spliceTbx(text, basic, { concepts: [...basic.concepts, added] })).toMatchObject({
      type: 'TBX-Passerelle',
      text: expect.stringContaining('<tbx type="TBX-Passerelle" style="dca"'),
    });
    const same = spliceTbx(text, basic, {
      concepts: [...basic.concepts, { ...added, langSecs: [{ lang: 'fr', terms: [plain] }] }],
    });
    expect(same?.type).toBeUndefined();
    expect(same?.text.startsWith(text.slice(0, 300))).toBe(true);
  });
});

function extrasOf(text: string): readonly string[] | undefined {
  const reading = readTbx(text, 'a.tbx');
  return 'problem' in reading ? [reading.problem.message] : reading.termbase.concepts[0]?.extras;
}

describe('what the model has no name for', () => {
  const dct = (extras: string) =>
    `<tbx type="TBX-Core" style="dct" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:b="http://www.tbxinfo.net/ns/basic" xmlns:l="http://www.tbxinfo.net/ns/linguist" xmlns:x="urn:x"><text><body><conceptEntry id="c">${extras}<langSec xml:lang="fr"><termSec><term>t</term></termSec></langSec></conceptEntry></body></text></tbx>`;

  it.each([
    ['<b:xGraphic target="p">a <hi>b</hi></b:xGraphic>', '<xref type="xGraphic" target="p">a <hi>b</hi></xref>'],
    [
      '<transacGrp><b:transactionType>origination</b:transactionType><date>2024-01-31</date></transacGrp>',
      '<transacGrp><transac type="transactionType">origination</transac><date>2024-01-31</date></transacGrp>',
    ],
    ['<l:transferComment id="i"/>', '<admin type="transferComment" id="i"/>'],
    ['<x:mood metaType="descrip">m</x:mood>', '<descrip type="mood">m</descrip>'],
    ['<context xmlns="http://www.tbxinfo.net/ns/basic">c</context>', '<descrip type="context">c</descrip>'],
    ['<x:mood>m</x:mood>', '<x:mood xmlns:x="urn:x">m</x:mood>'],
    ['<x:mood x:a="b" metaType="descrip">m</x:mood>', '<descrip xmlns:x="urn:x" type="mood" x:a="b">m</descrip>'],
  ])('is kept in the words of DCA style: %s', (written, kept) => {
    const [extra] = extrasOf(dct(written)) ?? [];
    expect(extra?.replace(/^(<descrip)( type="mood")( xmlns:x="urn:x")/u, '$1$3$2')).toBe(kept);
  });

  it('comes without the prefix that TBX has in its file', () => {
    const text = dct('<descripGrp><descrip type="a">x</descrip></descripGrp>')
      .replaceAll('</', '</t:')
      .replace(/<(?=[a-z])/gu, '<t:')
      .replace('xmlns=', 'xmlns:t=');
    expect(extrasOf(text)).toEqual(['<descripGrp><descrip type="a">x</descrip></descripGrp>']);
  });

  it('keeps the id of a term as that of its section, where that has none, so that references hold', () => {
    const ids = (section: string, term: string) => {
      const text = dct('').replace('<termSec><term>', `<termSec${section}><term${term}>`);
      const reading = readTbx(text, 'a.tbx');
      return 'problem' in reading ? undefined : reading.termbase.concepts[0]?.langSecs[0]?.terms[0]?.attributes;
    };
    expect(ids('', ' id="t"')).toBe(' id="t"');
    expect(ids(' id="s"', ' id="t"')).toBe(' id="s"');
    expect(ids('', '')).toBeUndefined();
  });

  it('goes into an ntig of TBX 2 where a tig has no place for it', () => {
    const group = '<termNoteGrp><termNote type="a">x</termNote></termNoteGrp>';
    const parts = '<termCompList type="b"><termComp>y</termComp></termCompList>';
    const termbase = withTerm({ extras: [group, parts], source: 's' });
    const text = [...writeTbx(termbase, 'tbx2')].join('').replace(/\s*\n\s*/gu, '');
    expect(text).toContain(
      `<ntig><termGrp><term>t</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>${group}${parts}</termGrp><admin type="source">s</admin></ntig>`,
    );
  });
});
