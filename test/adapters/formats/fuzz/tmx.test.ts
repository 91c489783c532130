import { describe, expect, it } from 'vitest';
import { readTmx, spliceTmx, type TmxReading, writeTmx } from '../../../../src/adapters/formats/tmx/index.ts';
import type { MemoryUnit } from '../../../../src/core/memory/memory.ts';
import { fuzz } from './mutate.ts';
import { missingTexts, textsIn } from './texts-in.ts';

const samples: readonly string[] = [
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="fr" datatype="plaintext"><prop type="p">tête</prop><note>rem</note></header>
  <body>
    <tu tuid="1" creationdate="20200101T000000Z" usagecount="3"><note>note une</note><prop type="x-file">a.txt</prop>
      <tuv xml:lang="fr"><prop type="x-state">final</prop><seg>Alpha <bpt i="1" x="1">&lt;b></bpt>bêta<ept i="1">&lt;/b></ept> gamma.</seg></tuv>
      <tuv xml:lang="en-GB" changeid="me"><note>on English</note><seg>First <bpt i="1" x="1">&lt;b></bpt>second<ept i="1">&lt;/b></ept> third.</seg></tuv>
      <tuv xml:lang="vi"><seg>Thứ nhất <ph x="2">{0}</ph>.</seg></tuv>
    </tu>
    <tu srclang="*all*"><tuv lang="fr"><seg>Delta <hi type="term">epsilon</hi> <it pos="begin">&lt;i></it>zêta<ph>a<sub>sous</sub></ph></seg></tuv><tuv lang="EN"><seg>Fourth</seg></tuv><tuv lang="EN"><seg>Another fourth</seg></tuv></tu>
    <!-- c -->
  </body>
</tmx>
`,
  '<tmx version="1.1"><header srclang="fr-FR" segtype="block" datatype="x" o-tmf="x" adminlang="en" creationtool="x" creationtoolversion="1"/><body><tu><tuv lang="FR-FR"><seg>Un</seg></tuv><tuv lang="VI"><seg>Một</seg></tuv></tu></body></tmx>',
];

const isSeg = (local: string, parents: readonly string[]) => local === 'seg' && parents.join(' ') === 'tmx body tu tuv';

function read(text: string): TmxReading {
  const reading = readTmx(text, 'a.tmx');
  if ('problem' in reading) throw new Error(reading.problem.message);
  return reading;
}

/** Whether a text is another with stretches put into it. */
function isWithin(part: string, whole: string): boolean {
  let at = -1;
  for (const character of part) {
    at = whole.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}

describe('TMX that was damaged', () => {
  it('is read with every text kept or told of, and written to what reads the same; or is refused with a sentence', () => {
    fuzz('tmx', samples, (text) => {
      const reading = readTmx(text, 'a.tmx');
      if ('problem' in reading) return expect(reading.problem.message).toMatch(/\.$/u);
      const { units, findings, layout } = reading;
      if (findings.length === 0) expect(missingTexts(textsIn(text, isSeg), units)).toEqual([]);
      const written = [...writeTmx(units, { srcLang: layout.srcLang })].join('');
      const again = read(written);
      expect(again.findings).toEqual([]);
      expect([...writeTmx(again.units, { srcLang: layout.srcLang })].join('')).toBe(written);
    });
  });

  it('is added to, with all that it had byte for byte', () => {
    fuzz(
      'tmx splice',
      samples,
      (text) => {
        const reading = readTmx(text, 'a.tmx');
        if ('problem' in reading) return;
        const { units, layout } = reading;
        const added: MemoryUnit = {
          srcLang: 'fr',
          source: [{ kind: 'text', text: 'Ajout' }],
          targets: new Map([['de', { content: [{ kind: 'text', text: 'Zusatz' }] }]]),
          notes: [],
        };
        const grown = units.map((unit, index) =>
          index === 0 && !unit.targets.has('it')
            ? { ...unit, targets: new Map([...unit.targets, ['it', { content: [{ kind: 'text', text: 'in più' }] }]]) }
            : unit,
        ) as readonly MemoryUnit[];
        const spliced = spliceTmx(text, layout, units, [...grown, added]);
        if (spliced === undefined) return;
        const isOneTag = /<([\w:]*)body\b[^<>]*\/>/u.test(text);
        if (!isOneTag) expect(isWithin(text, spliced)).toBe(true);
        const again = read(spliced);
        const wasMissing = missingTexts(textsIn(text, isSeg), units);
        expect(wasMissing).toEqual(expect.arrayContaining(missingTexts(textsIn(text, isSeg), again.units)));
        expect(missingTexts(['Ajout', 'Zusatz', ...(units.length > 0 ? ['in più'] : [])], again.units)).toEqual([]);
      },
      { oneIn: 2 },
    );
  });
});
