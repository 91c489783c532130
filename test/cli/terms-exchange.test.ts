import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, passerelle, snapshot } from './passerelle.ts';

const tbx = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader><fileDesc><sourceDesc><p>Ours</p></sourceDesc></fileDesc></tbxHeader>
  <text>
    <body>
      <!-- what people wrote -->
${body}    </body>
  </text>
</tbx>
`;
const entry = `      <conceptEntry id="ia">
        <langSec xml:lang="fr">
          <termSec><term>IA</term></termSec>
        </langSec>
      </conceptEntry>
`;
const table = 'concept,fr,en\nia,IA,AI\nnew,neuf,new\n';

describe('terms import', () => {
  it('makes one TBX of tables and TBX files on standard output', () => {
    const { code, stdout } = passerelle(folderWith({ 'a.csv': table, 'b.tbx': tbx(entry) }), [
      'terms',
      'import',
      'a.csv',
      'b.tbx',
    ]);
    expect(code).toBe(0);
    expect(stdout.match(/<conceptEntry id="[^"]*">|<term>[^<]*/gu)).toEqual([
      '<conceptEntry id="ia">',
      '<term>IA',
      '<term>AI',
      '<conceptEntry id="new">',
      '<term>neuf',
      '<term>new',
    ]);
    expect(stdout).toContain('<p>Ours</p>');
  });

  it('merges into a TBX, leaves all else in it as it was, and writes it only if it changes', () => {
    const folder = folderWith({ 'a.csv': table, 'g.tbx': tbx(entry) });
    const args = ['terms', 'import', 'a.csv', '--into', 'g.tbx'];
    const first = passerelle(folder, args);
    expect([first.code, first.stdout, first.stderr]).toEqual([
      0,
      '',
      'g.tbx: 1 concept added, 1 changed, 0 as they were.\n',
    ]);
    const file = path.join(folder, 'g.tbx');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('      <!-- what people wrote -->\n      <conceptEntry id="ia">');
    expect(text).toContain('<conceptEntry id="new">');
    const { mtimeMs } = statSync(file);
    expect(passerelle(folder, args).stderr).toBe('g.tbx: nothing to change.\n');
    expect(statSync(file).mtimeMs).toBe(mtimeMs);
    expect(Object.keys(snapshot(folder)).sort()).toEqual(['a.csv', 'g.tbx']);
  });

  it('adds to an entry without touching the rest of it, and names entries that it has to write anew', () => {
    const line =
      "<conceptEntry id='ia'><langSec xml:lang='fr'><termSec><term id='t'>IA</term></termSec></langSec></conceptEntry>";
    const folder = folderWith({ 'a.csv': 'concept,fr,en\nia,IA,AI\n', 'g.tbx': tbx(`${line}\n`) });
    const args = ['terms', 'import', 'a.csv', '--into', 'g.tbx'];
    expect(passerelle(folder, args).stderr).toBe('g.tbx: 0 concepts added, 1 changed, 0 as they were.\n');
    const text = readFileSync(path.join(folder, 'g.tbx'), 'utf8');
    const section = /<langSec xml:lang="en">.*<\/langSec>(?=<\/conceptEntry>\n)/u;
    expect(section.exec(text)?.[0]).toContain('<term>AI</term>');
    expect(text.replace(section, '')).toBe(tbx(`${line}\n`));
    expect(passerelle(folder, args).stderr).toBe('g.tbx: nothing to change.\n');
    const closed = tbx("<conceptEntry id='ia'><langSec xml:lang='fr'/></conceptEntry>\n");
    expect(passerelle(folderWith({ 'a.csv': table, 'g.tbx': closed }), args).stderr).toContain(
      '1 concept added, 1 changed, 0 as they were; entries written anew as a whole: ia.\n',
    );
  });

  it('tells where a verified term is given as proposed', () => {
    const folder = folderWith({ 'a.csv': 'concept,fr,fr.proposed\nia,IA,yes\n', 'g.tbx': tbx(entry) });
    const { code, stderr } = passerelle(folder, ['terms', 'import', 'a.csv', '--into', 'g.tbx']);
    expect(code).toBe(1);
    expect(stderr).toContain('the term “IA” in fr is verified and stays so; it was given as proposed.');
    expect(readFileSync(path.join(folder, 'g.tbx'), 'utf8')).toBe(tbx(entry));
  });

  it('makes the file and its folder where there is none', () => {
    const folder = folderWith({ 'a.csv': table });
    expect(passerelle(folder, ['terms', 'import', 'a.csv', '--into', 'glossary/terms.tbx']).code).toBe(0);
    expect(readFileSync(path.join(folder, 'glossary/terms.tbx'), 'utf8')).toContain('<term>neuf</term>');
  });

  it('keeps what is there where the table says otherwise, and ends with 1', () => {
    const folder = folderWith({ 'a.csv': 'concept,fr,fr.status\nia,IA,deprecated\n', 'g.tbx': tbx(entry) });
    const args = ['terms', 'import', 'a.csv', '--into', 'g.tbx'];
    const { code, stderr } = passerelle(folder, args);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^a\.csv: major: Concept ia: the status of “IA” in fr is preferred and stays so; deprecated was given\./u,
    );
    expect(readFileSync(path.join(folder, 'g.tbx'), 'utf8')).toBe(tbx(entry));
    expect(passerelle(folder, [...args, '--fail-on', 'never']).code).toBe(0);
  });

  it('touches nothing where a file can not be read', () => {
    const files = { 'a.csv': table, 'bad.csv': 'x', 'g.tbx': '<tbx', 'ok.tbx': tbx('') };
    const folder = folderWith(files);
    expect(passerelle(folder, ['terms', 'import', 'bad.csv', '--into', 'ok.tbx']).code).toBe(2);
    expect(passerelle(folder, ['terms', 'import', 'a.csv', '--into', 'g.tbx'])).toMatchObject({ code: 2, stdout: '' });
    expect(passerelle(folder, ['terms', 'import', 'a.csv', '--into', 'g.csv']).stderr).toBe(
      '--into takes a TBX file (.tbx), not g.csv.\n',
    );
    expect(snapshot(folder)).toEqual(snapshot(folderWith(files)));
  });
});

describe('terms export', () => {
  const folder = folderWith({ 'a.csv': table, 'g.tbx': tbx(entry) });

  it('writes the format that is asked for, or that the ending says', () => {
    expect(passerelle(folder, ['terms', 'export', 'a.csv', '--format', 'tsv']).stdout).toBe(
      'concept\tfr\ten\nia\tIA\tAI\nnew\tneuf\tnew\n',
    );
    const { code, stdout, stderr } = passerelle(folder, ['terms', 'export', 'a.csv', '-o', 'out.csv']);
    expect([code, stdout, stderr]).toEqual([0, '', 'out.csv: 2 concepts.\n']);
    expect(readFileSync(path.join(folder, 'out.csv'), 'utf8')).toBe(table);
    expect(passerelle(folder, ['terms', 'export', 'a.csv']).stdout).toMatch(/^<\?xml/u);
    expect(passerelle(folder, ['terms', 'export', 'a.csv', '-o', 'x.pdf']).code).toBe(2);
  });

  it('gives the languages that are asked for', () => {
    expect(passerelle(folder, ['terms', 'export', 'a.csv', '--format', 'csv', '--langs', 'vi,en']).stdout).toBe(
      'concept,vi,en\nia,,AI\nnew,,new\n',
    );
    expect(passerelle(folder, ['terms', 'export', 'a.csv', '--langs', 'en']).stdout).not.toContain('xml:lang="fr"');
    expect(passerelle(folder, ['terms', 'export', 'a.csv', '--langs', 'x y']).code).toBe(2);
  });

  it('says what a table can not hold', () => {
    const { stdout, stderr } = passerelle(folder, ['terms', 'export', 'g.tbx', '--format', 'csv']);
    expect(stdout).toBe('concept,fr\nia,IA\n');
    expect(stderr).toBe('Left out: what the TBX file says of itself in its header.\n');
  });

  it('gives the glossary that ships byte for byte, and through a table nothing but its extras is lost', () => {
    const shipped = passerelle(folderWith({}), ['terms', 'export']).stdout;
    expect(shipped).toBe(readFileSync('glossary/ai-governance.tbx', 'utf8'));
    const first = passerelle(folderWith({}), ['terms', 'export', '--format', 'csv']).stdout;
    const second = passerelle(folderWith({ 'a.csv': first }), ['terms', 'export', 'a.csv', '--format', 'csv']).stdout;
    expect(second).toBe(first);
  });
});

describe('terms eval', () => {
  const glossary = 'concept,fr,en\nia,IA,AI\n';
  const gold = (lang: string, text: string, ...matches: readonly object[]) =>
    `${JSON.stringify({ id: text, lang, text, matches })}\n`;
  const right = gold('fr', 'L’IA.', { concept: 'ia', start: 2, end: 4 });
  const evaluate = (lines: string, ...args: readonly string[]) =>
    passerelle(folderWith({ 'g.csv': glossary, 'gold.jsonl': lines }), [
      'terms',
      'eval',
      'gold.jsonl',
      '--glossary',
      'g.csv',
      ...args,
    ]);

  it('gives the figures for each language and for all, and lists what differs', () => {
    const { code, stdout } = evaluate(
      `${right}\n${gold('fr', 'Une IA.')}${gold('en', 'No ai.', { concept: 'ia', start: 3, end: 5 })}`,
    );
    expect(code).toBe(1);
    expect(stdout.split('\n')).toEqual([
      'false  gold.jsonl:3 ia 4-6: Une [IA].',
      'missed gold.jsonl:4 ia 3-5: No [ai].',
      'fr   recall 100.0 %  precision 50.0 %  F1 66.6 %  (2 texts, 1 of 1 found, 1 false)',
      'en   recall 0.0 %  precision 100.0 %  F1 0.0 %  (1 texts, 0 of 1 found, 0 false)',
      'all  recall 50.0 %  precision 50.0 %  F1 50.0 %  (3 texts, 1 of 2 found, 1 false)',
      'not met: the minimum of 98.0 % recall and 98.0 % precision, in each language and in all.',
      '',
    ]);
  });

  it('ends with 0 where the minimum is met, and takes another minimum', () => {
    expect(evaluate(right).code).toBe(0);
    const half = right + gold('fr', 'Une IA.');
    expect(evaluate(half, '--min-precision', '0.5').code).toBe(0);
    expect(evaluate(half, '--min-precision', '0.51').code).toBe(1);
    expect(evaluate(right, '--min-recall', '98').code).toBe(2);
  });

  it('counts a file that is named twice once, and says so', () => {
    const folder = folderWith({ 'g.csv': glossary, 'gold.jsonl': right });
    const args = ['terms', 'eval', 'gold.jsonl', './gold.jsonl', '--glossary', 'g.csv', '--format', 'json'];
    const { stdout, stderr } = passerelle(folder, args);
    expect(JSON.parse(stdout).total.texts).toBe(1);
    expect(stderr).toBe('./gold.jsonl was given twice and counts once.\n');
  });

  it.each([
    [['', '--glossary', 'g.csv'], 'A gold file must be named, and an empty text was given. Name a file.\n'],
    [
      ['gold.jsonl', '--glossary', ''],
      'The termbase behind --glossary must be named, and an empty text was given. Name a file.\n',
    ],
  ])('refuses the empty argument in %j', (args, sentence) => {
    const run = passerelle(folderWith({ 'g.csv': glossary, 'gold.jsonl': right }), ['terms', 'eval', ...args]);
    expect([run.code, run.stderr]).toEqual([2, sentence]);
  });

  it('gives JSON with a version', () => {
    const { stdout } = evaluate(right + gold('fr', 'Une IA.'), '--format', 'json');
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      languages: [
        { lang: 'fr', texts: 2, expected: 1, found: 2, hits: 1, recall: 1, precision: 0.5, f1: expect.closeTo(2 / 3) },
      ],
      total: { texts: 2, expected: 1, found: 2, hits: 1, recall: 1, precision: 0.5, f1: expect.closeTo(2 / 3) },
      minimum: { recall: 0.98, precision: 0.98 },
      met: false,
      missed: [],
      false: [
        {
          file: 'gold.jsonl',
          line: 2,
          id: 'Une IA.',
          lang: 'fr',
          concept: 'ia',
          start: 4,
          end: 6,
          surface: 'IA',
          context: 'Une [IA].',
        },
      ],
    });
  });

  it.each([
    ['{"id":1}', 'gold.jsonl:2: lang is missing'],
    [gold('de', 'KI'), 'gold.jsonl:2: "de" is not a language that Passerelle knows'],
    [gold('fr', 'IA', { concept: 'ai', start: 0, end: 2 }), 'gold.jsonl:2: Match 1: the termbase has no concept "ai"'],
    [gold('', 'IA'), 'gold.jsonl:2: "" is not a language that Passerelle knows'],
    [gold('fr', 'IA', { concept: 'ia', start: 0, end: 9 }), 'gold.jsonl:2: Match 1: start and end must be offsets'],
  ])('refuses the bad line %j by its number', (bad, sentence) => {
    const { code, stdout, stderr } = evaluate(right + bad);
    expect(stderr.startsWith(sentence), stderr).toBe(true);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('refuses a gold without a line', () => {
    expect(evaluate('\n')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^gold\.jsonl has no line of gold\./u),
    });
  });
});
