import { describe, expect, it } from 'vitest';
import { units } from '../../../../src/core/document.ts';
import { reading, shown } from './translations.ts';

const linesOf = (text: string, path: string) => {
  const { documents, lineOf } = reading(text, path);
  return documents.flatMap((document) => [...units(document)].map((unit) => lineOf(unit)));
};

const tuv = (lang: string, text: string) => `<tuv xml:lang="${lang}"><seg>${text}</seg></tuv>`;
const tmx = (body: string, srclang = 'fr') =>
  `<?xml version="1.0"?>\n<tmx version="1.4"><header srclang="${srclang}" segtype="sentence" datatype="plaintext" adminlang="en" o-tmf="x" creationtool="x" creationtoolversion="1"/><body>\n${body}\n</body></tmx>\n`;

describe('TMX', () => {
  it('is a document for each language, its units called by tuid or number', () => {
    const text = tmx(
      [
        `<tu tuid="k1">${tuv('fr', 'Oui.')}${tuv('en', 'Yes.')}${tuv('vi', 'Có.')}</tu>`,
        `<tu>${tuv('fr', 'Non.')}${tuv('en', 'No.')}</tu>`,
      ].join('\n'),
    );
    expect(reading(text, 'm.tmx').documents.map(shown)).toEqual([
      ['fr en m.tmx', 'k1.s1: Oui. | Yes. (translated)', '2.s1: Non. | No. (translated)'],
      ['fr vi m.tmx', 'k1.s1: Oui. | Có. (translated)'],
    ]);
    expect(linesOf(text, 'm.tmx')).toEqual([3, 4, 3]);
  });

  it('counts a tu without source text, and has a second translation as a second segment', () => {
    const text = tmx(
      [
        `<tu>${tuv('en', 'Lost.')}</tu>`,
        `<tu>${tuv('fr', 'Oui.')}${tuv('en', 'Yes.')}${tuv('en', 'Yeah.')}</tu>`,
        `<tu>${tuv('fr', 'Non.')}</tu>`,
      ].join('\n'),
    );
    const { documents, findings } = reading(text, 'm.tmx');
    expect(documents.map(shown)).toEqual([
      [
        'fr en m.tmx',
        '2.s1: Oui. | Yes. (translated)',
        '2.s2: Oui. | Yeah. (translated)',
        '3.s1: Non. |  (translated)',
      ],
    ]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['tmx-source']);
  });

  it('takes the wanted source where the header leaves it open', () => {
    const text = tmx(`<tu>${tuv('vi', 'Có.')}${tuv('fr-FR', 'Oui.')}</tu>`, '*all*');
    expect(reading(text, 'm.tmx').documents.map(shown)).toEqual([['fr-FR vi m.tmx', '1.s1: Oui. | Có. (translated)']]);
  });

  it('is known without its ending', () => {
    expect(reading(tmx(`<tu>${tuv('fr', 'Oui.')}${tuv('en', 'Yes.')}</tu>`), '-').documents).toHaveLength(1);
  });
});

const file12 = (target: string, unit: string) =>
  `<file original="${target}.txt" source-language="fr" target-language="${target}" datatype="plaintext"><body>\n${unit}\n</body></file>`;
const xliff12 = (...files: readonly string[]) =>
  `<?xml version="1.0"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n${files.join('\n')}\n</xliff>\n`;
const transUnit = (id: string, target: string, state: string) =>
  `<trans-unit id="${id}"><source>Oui.</source><target state="${state}">${target}</target></trans-unit>`;

describe('XLIFF', () => {
  it('1.2 is a document for each pair of languages, with its states and lines', () => {
    const text = xliff12(
      file12('en', transUnit('a', 'Yes.', 'signed-off')),
      file12('vi', transUnit('b', 'Có.', 'needs-review-translation')),
      file12('en', transUnit('c', 'Yes.', 'final')),
    );
    const { documents, findings } = reading(text, 'a.sdlxliff');
    expect(documents.map(shown)).toEqual([
      ['fr en en.txt en.txt', 'a.s1: Oui. | Yes. (reviewed)', 'c.s1: Oui. | Yes. (final)'],
      ['fr vi vi.txt', 'b.s1: Oui. | Có. (translated)'],
    ]);
    expect(findings).toEqual([]);
    expect(linesOf(text, 'a.sdlxliff')).toEqual([4, 10, 7]);
  });

  it('2 is one document with its lines', () => {
    const text =
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr" trgLang="en">\n<file id="f">\n<unit id="u">\n<segment id="s1" state="final"><source>Oui.</source><target>Yes.</target></segment></unit></file></xliff>\n';
    expect(reading(text, 'a.xlf').documents.map(shown)).toEqual([['fr en ', 'u.s1: Oui. | Yes. (final)']]);
    expect(linesOf(text, 'a.xlf')).toEqual([3]);
  });

  it.each(['a.xlf', 'a.mqxliff', 'a.txlf'])('is known by its ending where the root is another: %s', (path) => {
    expect(() => reading('<xlif/>', path)).toThrow(/root element is <xlif>/u);
  });
});
