import { describe, expect, it } from 'vitest';
import { folderWith, passerelle } from './passerelle.ts';

type Pairs = readonly (readonly [source: string, target: string])[];

function workFile(trgLang: string, pairs: Pairs): string {
  const units = pairs.map(
    ([source, target], i) =>
      `<unit id="u${i + 1}"><segment state="translated"><source>${source}</source><target>${target}</target></segment></unit>`,
  );
  return `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr" trgLang="${trgLang}"><file id="f1">
${units.join('\n')}
</file></xliff>
`;
}

/** A project with a config, and what `check` prints about its files. */
function check(config: object, files: Readonly<Record<string, string>>) {
  const works = Object.keys(files).filter((name) => name.endsWith('.xlf'));
  const folder = folderWith({ 'pipeline.config.ts': `export default ${JSON.stringify(config)};\n`, ...files });
  return passerelle(folder, ['check', ...works, '--format', 'json']);
}

/** The findings, as `rule severity file: text`. */
function found(config: object, files: Readonly<Record<string, string>>): readonly string[] {
  const { stdout } = check(config, files);
  return JSON.parse(stdout).findings.map(
    ({ ruleId, severity, file, actual }: Record<string, string>) => `${ruleId} ${severity} ${file}: ${actual}`,
  );
}

describe('the words that a config allows', () => {
  const files = {
    'en.xlf': workFile('en', [
      ['Le service est déployé.', 'The service is deployed with frobnix and quuxify.'],
      ['Il est rapide.', 'It is quick, and a blorp.'],
    ]),
    'words/product.txt': '\uFEFF# Names of parts\r\n\r\nQuuxify\r\n  blorp  \r\n',
  };

  it('are told to be unknown where it allows none, with the setting', () => {
    const { stdout } = check({}, files);
    const [first] = JSON.parse(stdout).findings;
    expect(first.message).toContain('put it in allowedWords in pipeline.config.ts');
    expect(found({}, files)).toEqual([
      'spelling minor en.xlf: frobnix',
      'spelling minor en.xlf: quuxify',
      'spelling minor en.xlf: blorp',
    ]);
  });

  it('are those it names and those in its files, in upper case or lower case', () => {
    expect(found({ allowedWords: ['Frobnix'] }, files)).toEqual([
      'spelling minor en.xlf: quuxify',
      'spelling minor en.xlf: blorp',
    ]);
    expect(found({ allowedWords: ['Frobnix', 'words/*.txt'] }, files)).toEqual([]);
    expect(found({ allowedWords: ['words/*.txt', '!words/product.txt'] }, files)).toHaveLength(3);
  });

  it('are those of the terms in the target language too', () => {
    const termbase = 'concept;fr;en\n1;service;frobnix\n2;blorp;bloup\n';
    const spelling = found({ glossary: ['terms.csv'] }, { ...files, 'terms.csv': termbase }).filter((line) =>
      line.startsWith('spelling'),
    );
    expect(spelling).toEqual(['spelling minor en.xlf: quuxify', 'spelling minor en.xlf: blorp']);
  });

  it('have to be there: a file that is named and missing is refused', () => {
    const { code, stderr } = check({ allowedWords: ['words/products.txt'] }, files);
    expect([code, stderr.includes('words/products.txt')]).toEqual([2, true]);
  });
});

describe('the spelling that a config asks for', () => {
  const files = { 'en.xlf': workFile('en', [['La couleur du centre.', 'The colour of the centre.']]) };

  it.each([
    [{}, []],
    [{ house: { spelling: 'british' } }, []],
    [
      { house: { spelling: 'american' } },
      ['spelling-variety minor en.xlf: colour', 'spelling-variety minor en.xlf: centre'],
    ],
  ])('%j', (config, expected) => {
    expect(found(config, files)).toEqual(expected);
  });
});

describe('the levels that a config sets', () => {
  const files = {
    'a.xlf': workFile('en', [
      ['Le comité se réunit chaque mois.', 'The committee meets  every month.'],
      ['Le comité se réunit chaque mois.', 'The board gathers once a month.'],
      ['Le centre.', 'The centre.'],
      ['La couleur.', 'The color.'],
      ['Les comportements.', 'The behaviours.'],
    ]),
  };
  const of = (config: object) => found(config, files).map((line) => line.split(' ').slice(0, 2).join(' '));

  it('are the defaults where it sets none', () => {
    expect(of({})).toEqual(['doubled-space minor', 'spelling-variety minor', 'inconsistent-target minor']);
  });

  it.each([
    ['a segment', 'doubled-space', 0],
    ['a document', 'spelling-variety', 1],
    ['all files', 'inconsistent-target', 2],
  ])('hold for checks of %s, alone and in overrides', (_, id, place) => {
    const usual = ['doubled-space minor', 'spelling-variety minor', 'inconsistent-target minor'];
    const without = usual.filter((_, i) => i !== place);
    const raised = usual.map((line, i) => (i === place ? `${id} major` : line));
    expect(of({ checks: { [id]: 'off' } })).toEqual(without);
    expect(of({ checks: { [id]: 'major' } })).toEqual(raised);
    expect(of({ checkOverrides: [{ languages: ['en'], checks: { [id]: 'off' } }] })).toEqual(without);
    expect(of({ checkOverrides: [{ paths: ['*.xlf'], checks: { [id]: 'major' } }] })).toEqual(raised);
    expect(of({ checkOverrides: [{ languages: ['vi'], checks: { [id]: 'off' } }] })).toEqual(usual);
    expect(of({ checks: { [id]: 'off' }, checkOverrides: [{ paths: ['a.xlf'], checks: { [id]: 'on' } }] })).toEqual(
      usual,
    );
  });

  it('switch a check on that is off by default, for some files too', () => {
    const pairs = [
      ['« Oui », dit-elle.', '“Yes,” she said.'],
      ['« Non », dit-il.', '"No," he said.'],
    ] as const;
    const two = { 'a.xlf': workFile('en', pairs), 'b.xlf': workFile('en', pairs) };
    const told = (file: string) => [`prose-typography minor ${file}: "`, `prose-typography minor ${file}: "`];
    const typography = (config: object) => found(config, two).filter((line) => line.startsWith('prose-typography'));
    expect(typography({})).toEqual([]);
    expect(typography({ checks: { 'prose-typography': 'on' } })).toEqual([...told('a.xlf'), ...told('b.xlf')]);
    expect(typography({ checkOverrides: [{ paths: ['b.*'], checks: { 'prose-typography': 'on' } }] })).toEqual(
      told('b.xlf'),
    );
  });

  it.each([
    [{ checks: { 'doubled-spaec': 'off' } }, 'checks.doubled-spaec is no check; did you mean doubled-space?'],
    [
      { checks: { 'doubled-space': 'mjor' } },
      'checks.doubled-space must be one of off, on, neutral, minor, major, critical; did you mean major?',
    ],
  ])('%j is refused with one sentence', (config, sentence) => {
    const { code, stdout, stderr } = check(config, files);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trim()).toBe(`pipeline.config.ts: ${sentence}`);
  });
});
