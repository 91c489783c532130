import { describe, expect, it } from 'vitest';
import { readTbx, spliceTbx, type TbxReading, writeTbx } from '../../../../src/adapters/formats/tbx/index.ts';
import type { ConceptEntry } from '../../../../src/core/terms/termbase.ts';
import { fuzz } from './mutate.ts';
import { missingTexts, textsIn } from './texts-in.ts';

const samples: readonly string[] = [
  `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="fr" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader><fileDesc><sourceDesc><p>Termes</p></sourceDesc></fileDesc></tbxHeader>
  <text><body>
    <conceptEntry id="c1"><descrip type="subjectField">droit</descrip><note>noté</note>
      <langSec xml:lang="fr"><descripGrp><descrip type="definition">Ce que c’est.</descrip><admin type="source">ISO</admin></descripGrp>
        <termSec><term>arbre vert</term><termNote type="partOfSpeech">noun</termNote><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote><admin type="source">JO</admin></termSec>
        <termSec><term>AV</term><termNote type="termType">acronym</termNote><note>court</note></termSec>
      </langSec>
      <langSec xml:lang="en"><termSec><term>green <hi>tree</hi></term><termNote type="processStatus">unprocessed</termNote></termSec></langSec>
    </conceptEntry>
    <conceptEntry id="c2"><langSec xml:lang="vi"><termSec><term>cây xanh</term></termSec></langSec></conceptEntry>
  </body></text>
</tbx>
`,
  `<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader><text><body>
<termEntry id="t1"><descrip type="subjectField">f</descrip><langSet xml:lang="fr"><tig><term>lune</term><termNote type="partOfSpeech">noun</termNote></tig><ntig><termGrp><term>astre</term></termGrp></ntig></langSet><langSet lang="en"><tig><term>moon</term></tig></langSet></termEntry>
</body></text></martif>`,
  `<tbx type="TBX-Basic" style="dct" xml:lang="fr" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body><conceptEntry id="d1"><min:subjectField>champ</min:subjectField><langSec xml:lang="fr"><termSec><term>soleil</term><min:partOfSpeech>noun</min:partOfSpeech><min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry></body></text></tbx>`,
];

/** The terms where a concept has them; elsewhere a `<term>` is a word of somebody's own. */
const isTerm = (local: string, parents: readonly string[]) =>
  local === 'term' &&
  /^(?:tbx|martif) text body (?:conceptEntry|termEntry) (?:langSec|langSet) /u.test(`${parents.join(' ')} `);

function read(text: string): TbxReading {
  const reading = readTbx(text, 'a.tbx');
  if ('problem' in reading) throw new Error(`${reading.problem.message}\n${text}`);
  return reading;
}

const added: ConceptEntry = {
  id: 'added',
  notes: [],
  langSecs: [
    {
      lang: 'fr',
      terms: [{ term: 'ajout', status: 'preferred', isProposed: true, isExact: false, forms: [], notes: [] }],
    },
  ],
};

describe('TBX that was damaged', () => {
  it('is read with every term kept, and written to what reads the same; or is refused with a sentence', () => {
    fuzz('tbx', samples, (text) => {
      const reading = readTbx(text, 'a.tbx');
      if ('problem' in reading) return expect(reading.problem.message).toMatch(/\.$/u);
      const terms = textsIn(text, isTerm);
      expect(missingTexts(terms, reading)).toEqual([]);
      const written = [...writeTbx(reading.termbase)].join('');
      const again = read(written);
      // A section that stands where none may is kept among what the model has no name for, and stands in its place when written.
      if (reading.findings.length > 0 || /<(?:termSec|langSec)/u.test(JSON.stringify(reading.termbase))) return;
      expect(missingTexts(terms, again.termbase)).toEqual([]);
      expect([...writeTbx(again.termbase)].join('')).toBe(written);
    });
  });

  it('is added to, with all concepts kept', () => {
    fuzz(
      'tbx splice',
      samples,
      (text) => {
        const reading = readTbx(text, 'a.tbx');
        if ('problem' in reading) return;
        const { termbase } = reading;
        const spliced = spliceTbx(text, termbase, { ...termbase, concepts: [...termbase.concepts, added] });
        if (!spliced) return;
        expect(spliced.rewritten).toEqual([]);
        const again = read(spliced.text).termbase;
        expect(again.concepts.slice(0, -1)).toEqual(termbase.concepts);
        expect(again.concepts.at(-1)).toEqual(added);
        const kept = [...text].length;
        expect(spliced.text.length).toBeGreaterThan(kept);
      },
      { oneIn: 2 },
    );
  });
});
