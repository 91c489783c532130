import { describe, expect, it } from 'vitest';
import { html } from '../../../../src/adapters/formats/html/index.ts';
import { readTermTable } from '../../../../src/adapters/formats/term-table/index.ts';
import { readTmx, spliceTmx, type TmxReading } from '../../../../src/adapters/formats/tmx/index.ts';
import { readXliff, writeXliff } from '../../../../src/adapters/formats/xliff/index.ts';
import { isLanguageTag } from '../../../../src/adapters/formats/xml/language-tag.ts';
import { assembleTarget } from '../../../../src/core/emit/assemble.ts';
import { locateEntries, locateParts } from '../../../../src/core/terms/soundness/locate-entries.ts';
import { unit } from '../../../builders/document.ts';
import { expectSameTexts } from '../../../conformance/format.ts';

/** More than a call takes as arguments, and more than a regular expression may try. */
const many = 300_000;

function readMemory(text: string): TmxReading {
  const reading = readTmx(text, 'a.tmx');
  if ('problem' in reading) throw new Error(reading.problem.message);
  return reading;
}

function rewritten(unit: string): string {
  const xliff = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" version="2.1" srcLang="fr" trgLang="en"><file id="f">${unit}</file></xliff>`;
  const reading = readXliff(xliff, 'a.xlf');
  if ('problem' in reading) throw new Error(reading.problem.message);
  return [...writeXliff(reading.document)].join('');
}

describe('what mutations found stays mended', () => {
  it('TMX on one line is added to inside its body and inside its units', () => {
    const text =
      '<tmx version="1.4"><header srclang="fr"/><body><tu><tuv xml:lang="fr"><seg>Un</seg></tuv></tu></body></tmx>';
    const { units, layout } = readMemory(text);
    const target = { content: [{ kind: 'text' as const, text: 'One' }] };
    const grown = units.map((unit) => ({ ...unit, targets: new Map([['en', target]]) }));
    const spliced = spliceTmx(text, layout, units, [...grown, ...grown]);
    expect(readMemory(spliced ?? '').units.map(({ targets }) => [...targets.keys()])).toEqual([['en'], ['en']]);
  });

  it('a second segment of a language is told of in TMX', () => {
    const tu = '<tu><tuv xml:lang="fr"><seg>Un</seg><seg>Deux</seg></tuv></tu>';
    const { findings } = readMemory(`<tmx version="1.4"><header srclang="fr"/><body>${tu}</body></tmx>`);
    expect(findings.map(({ ruleId, message }) => [ruleId, message])).toEqual([
      ['tmx-segment', 'The <tuv> in fr has a further <seg>, which is left out. Give it a <tuv> of its own.'],
    ]);
  });

  it('what stands among matches and in a match is kept in XLIFF', () => {
    const text = rewritten(
      '<unit id="u"><mtc:matches><x xmlns="urn:x">parmi</x><mtc:match ref="#s">dedans<source>a</source><target>b</target></mtc:match></mtc:matches><segment id="s"><source>a</source></segment></unit>',
    );
    expect(text).toContain('parmi');
    expect(text).toContain('dedans');
  });

  it('a no-break space where no text may stand is kept in XLIFF as it is', () => {
    const once = rewritten('<unit id="u">\u00a0<segment id="s"><source>a</source></segment></unit>');
    expect(once).toContain('\u00a0');
  });

  it('a text inside a code is kept in XLIFF', () => {
    const codes = '<ph id="a">un</ph><sc id="b">deux</sc><ec startRef="b">trois</ec><sm id="m" type="term">quatre</sm>';
    const text = rewritten(
      `<unit id="u"><segment id="s"><source>${codes}<em startRef="m">cinq</em></source></segment></unit>`,
    );
    for (const word of ['un', 'deux', 'trois', 'quatre', 'cinq']) expect(text).toContain(word);
  });

  it('a text in a column without a name is told of', () => {
    const reading = readTermTable('concept,,fr\nc1,perdu,arbre\nc2,encore,eau\n', 'a.csv');
    const findings = 'problem' in reading ? [] : reading.findings;
    expect(findings.map(({ line, column, message }) => [line, column, message])).toEqual([
      [2, 4, 'Column 2 has no name in the header, so its cells are not read. Name it.'],
    ]);
  });

  it('an HTML value without quotes that begins with a no-break space keeps its quotation marks', () => {
    expectSameTexts(html, '<meta name=description content=\u00a0"Un> <p>a</p>');
  });

  it('a unit of very many codes is put together', () => {
    const source = Array.from({ length: many }, (_, index) => ({ kind: 'ph' as const, id: `c${index}` }));
    expect(assembleTarget(unit('u1', [{ source }]), 'mark')).toHaveLength(many + 2);
  });

  it('an element of very many attributes is located in a termbase', () => {
    const attributes = ' a="b>"'.repeat(5 * many);
    const text = `<tbx><conceptEntry id="c1"${attributes}><langSec xml:lang="fr"${attributes}><term${attributes}>eau</term></langSec></conceptEntry></tbx>`;
    const { entries } = locateEntries(text);
    expect(entries.map(({ id }) => id)).toEqual(['c1']);
    const [entry] = entries;
    expect(entry && [...locateParts(text, entry).terms.keys()]).toEqual(['fr eau']);
  });

  it('a text of megabytes is no language tag', () => {
    expect(isLanguageTag(`x${'-a'.repeat(20_000_000)}`)).toBe(false);
    expect(isLanguageTag(`fr${'-abcde'.repeat(5_000_000)}`)).toBe(false);
  });
});
