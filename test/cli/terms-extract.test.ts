import { describe, expect, it } from 'vitest';
import { readTermTable } from '../../src/adapters/formats/term-table/index.ts';
import { folderWith, passerelle } from './passerelle.ts';

const article = `L'ordonnancement des modèles de fondation inquiète les déployeurs.

Les modèles de fondation manquent d'ordonnancement, et la gouvernance de l'IA en souffre.

Un modèle de fondation sans ordonnancement ne sert pas la gouvernance de l'IA.
`;

const unit = (id: string, source: string, target: string) =>
  `<unit id="${id}"><segment id="s1" state="translated"><source>${source}</source><target>${target}</target></segment></unit>`;

const work = (lang: string, targets: readonly string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr" trgLang="${lang}">
  <file id="f1" original="article.txt">
    ${targets.map((target, i) => unit(`u${i}`, sources[i] ?? '', target)).join('\n    ')}
  </file>
</xliff>
`;

const sources = [
  'Le modèle de fondation progresse.',
  'Un modèle de fondation coûte cher.',
  'Les modèles de fondation hallucinent.',
  'Le train part à midi.',
  'Un orage approche.',
  'La rivière déborde.',
  'Le musée ferme.',
  'Les élèves lisent.',
  'Le chat dort.',
  'Il neige.',
];
const tail = [
  'The train leaves.',
  'A storm nears.',
  'The river floods.',
  'The museum closes.',
  'Pupils read.',
  'The cat sleeps.',
  'It snows.',
];
const english = [
  'The foundation model advances.',
  'A foundation model is dear.',
  'Foundation models hallucinate.',
  ...tail,
];

describe('terms extract', () => {
  const folder = folderWith({ 'article.txt': article, 'empty.txt': ' \n', 'plain.txt': 'Il est là.\n\nElle vient.\n' });

  it('prints a table of candidates with a context each, and says on standard error what it is made of', () => {
    const { code, stdout, stderr } = passerelle(folder, ['terms', 'extract', 'article.txt']);
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toMatch(/^\s*score\s+count\s+term\s+kind$/u);
    expect(stdout).toMatch(/ 3 {2}ordonnancement +word\n {4}L'\[ordonnancement\] des modèles .*\(article\.txt \S+\)/u);
    expect(stderr).toMatch(
      /1 candidate with at least 2 occurrences, in 3 segments and \d+ words; 2 more are in the termbase/u,
    );
  });

  it('leaves the terms of the termbase out, and keeps them with --known', () => {
    const without = passerelle(folder, ['terms', 'extract', 'article.txt', '--context', '0']).stdout;
    expect(without).not.toContain('modèle de fondation');
    const withKnown = passerelle(folder, ['terms', 'extract', 'article.txt', '--known', '--context', '0']).stdout;
    expect(withKnown).toMatch(/modèle de fondation +phrase +foundation-model/u);
    expect(withKnown).toMatch(/gouvernance de l'IA +phrase +ai-governance/u);
  });

  it('prints versioned JSON with the places of contexts', () => {
    const args = ['terms', 'extract', 'article.txt', '--known', '--format', 'json', '--context', '3'];
    const report = JSON.parse(passerelle(folder, args).stdout);
    expect(report).toMatchObject({ version: 1, srcLang: 'fr', segments: 3 });
    const found = report.candidates.find(({ term }: { term: string }) => term === 'modèle de fondation');
    expect(found).toMatchObject({ count: 3, kind: 'phrase', concepts: ['foundation-model'] });
    expect(found.contexts).toHaveLength(3);
    for (const { text, start, end } of found.contexts)
      expect(text.slice(start, end)).toMatch(/^modèles? de fondation$/u);
  });

  it('keeps to --min-count and --limit', () => {
    const list = (...args: string[]) =>
      JSON.parse(passerelle(folder, ['terms', 'extract', 'article.txt', '--format', 'json', ...args]).stdout)
        .candidates;
    expect(list('--min-count', '1').length).toBeGreaterThan(list().length);
    expect(list('--limit', '1')).toHaveLength(1);
    expect(list('--min-count', '1', '--limit', '0').length).toBe(list('--min-count', '1', '--limit', '999').length);
  });

  it('takes work files, one for each language, as one text with renderings', () => {
    const works = folderWith({
      'en.xlf': work('en', english),
      'de.xlf': work(
        'fr-CA',
        english.map(() => 'x'),
      ),
    });
    const { stdout, stderr, code } = passerelle(works, ['terms', 'extract', 'en.xlf', '--known', '--format', 'json']);
    expect(code).toBe(0);
    const report = JSON.parse(stdout);
    expect(report.segments).toBe(10);
    expect(report.candidates[0]).toMatchObject({
      term: 'modèle de fondation',
      count: 3,
      renderings: { en: [{ count: 3, outOf: 3, dice: 1 }] },
    });
    expect(report.candidates[0].renderings.en[0].text.toLowerCase()).toBe('foundation model');
    expect(stderr).toContain('en: 10 segments translated: few to tell renderings from');
    const both = JSON.parse(passerelle(works, ['terms', 'extract', 'en.xlf', 'de.xlf', '--format', 'json']).stdout);
    expect(both.segments).toBe(10);
  });

  it('prints tables that are termbases of proposed terms', () => {
    const works = folderWith({ 'en.xlf': work('en', english) });
    for (const format of ['csv', 'tsv']) {
      const { stdout } = passerelle(works, ['terms', 'extract', 'en.xlf', '--known', '--format', format]);
      expect(stdout.split('\n')[0]?.split(/[,\t]/u).slice(0, 3)).toEqual(['concept', 'fr', 'en']);
      const reading = readTermTable(stdout, `candidates.${format}`);
      if ('problem' in reading) throw new Error(reading.problem.message);
      expect(reading.findings).toEqual([]);
      const [first] = reading.termbase.concepts;
      expect(first?.id).toBe('foundation-model');
      const [term] = first?.langSecs.find(({ lang }) => lang === 'fr')?.terms ?? [];
      expect(term).toMatchObject({ term: 'modèle de fondation', isProposed: true });
      expect(term?.notes[0]).toMatch(/^score [\d.]+, count 3$/u);
      expect(first?.langSecs.find(({ lang }) => lang === 'en')?.terms[0]).toMatchObject({ isProposed: true });
    }
  });

  it('gives no candidate where there is none, and is content', () => {
    const { code, stdout, stderr } = passerelle(folder, ['terms', 'extract', 'plain.txt']);
    expect(code).toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toContain('0 candidates');
    const json = JSON.parse(passerelle(folder, ['terms', 'extract', 'plain.txt', '--format', 'json']).stdout);
    expect(json.candidates).toEqual([]);
  });

  it('reads the other documents when one is empty, says so and exits with 2', () => {
    const { code, stdout, stderr } = passerelle(folder, ['terms', 'extract', 'article.txt', 'empty.txt']);
    expect(code).toBe(2);
    expect(stdout).toContain('ordonnancement');
    expect(stderr).toContain('empty.txt is empty');
    expect(passerelle(folder, ['terms', 'extract', 'empty.txt'])).toMatchObject({ code: 2, stdout: '' });
  });

  it('refuses what it can not do in one sentence', () => {
    expect(passerelle(folder, ['terms', 'extract', 'article.txt', '--format', 'yaml'])).toMatchObject({ code: 2 });
    expect(passerelle(folder, ['terms', 'extract', 'article.txt', '--min-count', '0']).stderr).toContain(
      'A whole number from 1 up is wanted.',
    );
    expect(passerelle(folder, ['terms', 'extract', 'missing.txt'])).toMatchObject({ code: 2, stdout: '' });
    expect(passerelle(folder, ['terms', 'extract', 'missing.xlf']).stderr).toContain('missing.xlf does not exist');
    const other = folderWith({
      'sheet.pdf': 'x',
      'en.xlf': work('vi', english).replace('srcLang="fr"', 'srcLang="en"'),
    });
    expect(passerelle(other, ['terms', 'extract', 'sheet.pdf'])).toMatchObject({ code: 2, stdout: '' });
    expect(passerelle(other, ['terms', 'extract', 'sheet.pdf']).stderr).toContain(
      'is in no format that Passerelle reads',
    );
    expect(passerelle(other, ['terms', 'extract', 'en.xlf']).stderr).toContain('not from English');
  });
});
