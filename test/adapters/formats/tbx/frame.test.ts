import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTbx, writeTbx } from '../../../../src/adapters/formats/tbx/index.ts';
import type { Termbase } from '../../../../src/core/terms/termbase.ts';
import { publicData } from '../../../public-data.ts';

function read(text: string): Termbase {
  const reading = readTbx(text, 'a.tbx');
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  return reading.termbase;
}

function rewritten(text: string): string {
  return [...writeTbx(read(text))].join('');
}

const tool = publicData('tbx/');
const header = '<tbxHeader><fileDesc><titleStmt><title>Droit &amp; IA</title></titleStmt></fileDesc></tbxHeader>';
const entry = '<conceptEntry id="c"><langSec xml:lang="fr"><termSec><term>t</term></termSec></langSec></conceptEntry>';
const back = '<back><refObjectSec type="respPerson"><refObject id="p1"/></refObjectSec></back>';

describe('the frame of a TBX file', () => {
  it('is given back: header, dialect, language, and what follows the body', () => {
    const text = `<tbx type="TBX-Core" style="dca" xml:lang="fr" xmlns="urn:iso:std:iso:30042:ed-2">${header}<text><body>${entry}</body>${back}</text></tbx>`;
    expect(read(text).frame).toEqual({ lang: 'fr', dialect: 'TBX-Core', header, back });
    const again = rewritten(text);
    expect(again).toContain(`<tbx type="TBX-Core" style="dca" xml:lang="fr" xmlns=`);
    expect(again).toContain(`\n  ${header}\n`);
    expect(again).toContain(`\n    ${back}\n`);
    expect(rewritten(again)).toBe(again);
  });

  it('has attributes of concepts, languages and terms in it too, which references name', () => {
    const text = rewritten(
      `<tbx style="dca" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:my="urn:my"><text><body><conceptEntry id="c" my:a="b"><langSec xml:lang="fr" id="l&amp;"><termSec id="t" xml:space="preserve"><term>t</term></termSec></langSec></conceptEntry></body></text></tbx>`,
    );
    expect(text.match(/<(?:conceptEntry|langSec|termSec) [^>]*>/gu)).toEqual([
      '<conceptEntry id="c">',
      '<langSec xml:lang="fr" id="l&amp;">',
      '<termSec id="t" xml:space="preserve">',
    ]);
  });

  it('of TBX 2 comes under the names of TBX v3', () => {
    const text = `<martif type="TBX" xml:lang="fr"><martifHeader type="x"><fileDesc/></martifHeader><text><body><termEntry id="c"><langSet xml:lang="fr"><tig><term>t</term></tig></langSet></termEntry></body></text></martif>`;
    expect(read(text).frame).toEqual({ lang: 'fr', header: '<tbxHeader type="x"><fileDesc/></tbxHeader>' });
    expect(rewritten(text)).toContain('<tbx type="TBX-Basic" style="dca" xml:lang="fr"');
  });

  it('is not spoken of where it is what is written anyway', () => {
    expect(read(rewritten(`<tbx xmlns="urn:iso:std:iso:30042:ed-2"><text><body>${entry}</body></text></tbx>`))).toEqual(
      read(`<tbx xmlns="urn:iso:std:iso:30042:ed-2"><text><body>${entry}</body></text></tbx>`),
    );
  });

  it('and the concepts of the glossary that ships are written as they stand, byte for byte', () => {
    const text = readFileSync('glossary/ai-governance.tbx', 'utf8');
    expect(rewritten(text)).toBe(text);
  });

  it.skipIf(!tool.isThere)(
    `and all else of files of other tools is the same after a second writing${tool.whySkipped}`,
    () => {
      const files = readdirSync(tool.url).filter((name) => name.endsWith('.tbx'));
      expect(files.length).toBeGreaterThan(0);
      for (const name of files) {
        const text = readFileSync(new URL(name, tool.url), 'utf8');
        const again = rewritten(text);
        expect(rewritten(again)).toBe(again);
        expect(read(again)).toEqual(read(text));
      }
    },
  );
});
