import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, passerelle, snapshot } from './passerelle.ts';

const header = '<fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc>';
const martif = `<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="fr"><martifHeader>${header}</martifHeader><text><body>
<termEntry id="ia"><langSet xml:lang="fr"><ntig><termGrp><term>IA</term></termGrp></ntig></langSet></termEntry>
</body></text></martif>
`;
const dct = `<tbx type="TBX-Basic" style="dct" xml:lang="fr" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:m="http://www.tbxinfo.net/ns/min"><tbxHeader>${header}</tbxHeader><text><body>
<conceptEntry id="ia"><m:subjectField>droit</m:subjectField><langSec xml:lang="fr"><termSec><term>IA</term></termSec></langSec></conceptEntry>
</body></text></tbx>
`;
const table = 'concept,fr,fr.forms,en\nia,IA,IAs,AI\nnew,neuf,,new\n';
const term = (text: string) =>
  `<term>${text}</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>`;

/** The text of a file after an import into it, and what was said. */
function imported(files: Readonly<Record<string, string>>, ...names: readonly string[]) {
  const folder = folderWith(files);
  const { code, stderr } = passerelle(folder, ['terms', 'import', ...names, '--into', 'g.tbx']);
  return { code, stderr, text: readFileSync(path.join(folder, 'g.tbx'), 'utf8'), folder };
}

describe('terms import into a TBX file of another kind', () => {
  it('adds to TBX 2 in its own words, and keeps every other byte', () => {
    const { code, stderr, text, folder } = imported({ 'a.csv': table, 'g.tbx': martif }, 'a.csv');
    expect([code, stderr]).toEqual([0, 'g.tbx: 1 concept added, 1 changed, 0 as they were.\n']);
    const english = `<langSet xml:lang="en"><tig>${term('AI')}</tig></langSet>`;
    const lines = (concept: string) => concept.split('\n').map((line) => line.trim());
    expect(lines(text).join('')).toBe(
      lines(martif)
        .join('')
        .replace('<term>IA</term>', '$&<termNote type="inflectedForm">IAs</termNote>')
        .replace(
          '</langSet></termEntry>',
          `</langSet>${english}</termEntry><termEntry id="new"><langSet xml:lang="fr"><tig>${term('neuf')}</tig></langSet><langSet xml:lang="en"><tig>${term('new')}</tig></langSet></termEntry>`,
        ),
    );
    const again = passerelle(folder, ['terms', 'import', 'a.csv', '--into', 'g.tbx']);
    expect(again.stderr).toBe('g.tbx: nothing to change.\n');
    expect(passerelle(folder, ['terms', 'check', 'g.tbx']).code).toBe(0);
  });

  it('adds to DCT style under the prefixes of the file, and says that its type had to change', () => {
    const { stderr, text, folder } = imported({ 'a.csv': table, 'g.tbx': dct }, 'a.csv');
    expect(stderr).toBe(
      'g.tbx: 1 concept added, 1 changed, 0 as they were; its type is TBX-Passerelle, since it has more than its dialect had.\n',
    );
    expect(text).toContain(
      '<term>IA</term><own:inflectedForm xmlns:own="urn:x-passerelle:tbx" metaType="termNote">IAs</own:inflectedForm>',
    );
    expect(text.replace(/\s*\n\s*/gu, '')).toContain(
      '<termSec><term>neuf</term><m:administrativeStatus>preferredTerm-admn-sts</m:administrativeStatus></termSec>',
    );
    expect(text).toContain('<tbx type="TBX-Passerelle" style="dct"');
    expect(passerelle(folder, ['terms', 'check', 'g.tbx']).code).toBe(0);
  });

  it('takes TBX of one kind into TBX of another', () => {
    const more = dct.replace('id="ia"', 'id="law"').replace('<term>IA', '<term>loi');
    const { text } = imported({ 'b.tbx': more, 'g.tbx': martif }, 'b.tbx');
    expect(text).toContain('<descrip type="subjectField">droit</descrip>');
    expect(text).not.toContain('xmlns');
  });

  it('writes anew in its own kind what has no place, and says so', () => {
    const empty = martif.replace(/<body>.*<\/body>/su, '<body/>');
    const { stderr, text } = imported({ 'a.csv': table, 'g.tbx': empty }, 'a.csv');
    expect(stderr).toBe('g.tbx: 2 concepts added, 0 changed, 0 as they were; written anew as a whole, as TBX 2.\n');
    expect(text).toContain('<termEntry id="new">');
  });
});

describe('terms import --dry-run', () => {
  it('prints a line a change, says how much there is, and writes nothing', () => {
    const files = { 'a.csv': 'concept,fr,en,fr.note\nia,IA,AI,"one\ttwo"\nnew,neuf,,\n', 'g.tbx': martif };
    const folder = folderWith(files);
    const args = ['terms', 'import', 'a.csv', '--into', 'g.tbx', '--dry-run'];
    const { code, stdout, stderr } = passerelle(folder, args);
    expect(stdout.split('\n')).toEqual([
      'changed\tia\ten\t“AI” added (preferred)',
      'changed\tia\tfr\tnotes of “IA” added: “one\\ttwo”',
      'added\tnew\tfr\t“neuf” added (preferred)',
      '',
    ]);
    expect([code, stderr]).toEqual([0, 'g.tbx: 1 concept to add, 1 to change, 0 as they were.\n']);
    expect(snapshot(folder)).toEqual(snapshot(folderWith(files)));
    expect(passerelle(folder, [...args.slice(0, 3), '--dry-run']).stdout.split('\n')).toHaveLength(3 + 1);
  });

  it('ends with 1 where the file says otherwise, and tells what', () => {
    const folder = folderWith({ 'a.csv': 'concept,fr,fr.status\nia,IA,deprecated\n', 'g.tbx': martif });
    const { code, stdout, stderr } = passerelle(folder, ['terms', 'import', 'a.csv', '--into', 'g.tbx', '--dry-run']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('the status of “IA” in fr is preferred and stays so');
    expect(stderr).toContain('g.tbx: nothing to change.');
  });
});

describe('terms export in a kind of TBX', () => {
  const shipped = readFileSync('glossary/ai-governance.tbx', 'utf8');
  const folder = folderWith({ 'g.tbx': shipped });

  it.each(['tbx-dct', 'tbx2'])('%s gives the glossary that ships back byte for byte, and is found valid', (format) => {
    const file = `${format}.tbx`;
    expect(passerelle(folder, ['terms', 'export', 'g.tbx', '--format', format, '-o', file]).code).toBe(0);
    expect(passerelle(folder, ['terms', 'check', file, '--fail-on', 'major']).code).toBe(0);
    expect(passerelle(folder, ['terms', 'export', file]).stdout).toBe(shipped);
  });

  it('counts what the termbase itself has no place for', () => {
    const marked = martif.replace(
      '<langSet',
      '<note id="n">a <hi>b</hi></note><!-- c --><admin type="x" id="x">d</admin>$&',
    );
    const where = folderWith({ 'g.tbx': marked });
    const { code, stderr } = passerelle(where, ['terms', 'export', 'g.tbx']);
    expect([code, stderr]).toEqual([
      0,
      'A termbase keeps most texts without inline markup, attributes and comments, so that these were not written: 1 × id="…", 1 × <hi>. terms import --into keeps all that a file has.\n',
    ]);
  });

  it('says what the kind has no place for, and writes it', () => {
    const coded = martif.replace('<langSet', '<note/><admin type="x"><bpt>a</bpt></admin>$&');
    const where = folderWith({ 'g.tbx': coded });
    const { stdout, stderr } = passerelle(where, ['terms', 'export', 'g.tbx']);
    expect(stderr).toBe(
      'TBX v3 in DCA style has no <bpt>, which is written as it stands (concepts ia); other tools may refuse it.\n',
    );
    expect(stdout).toContain('<admin type="x"><bpt>a</bpt></admin>');
    expect(passerelle(where, ['terms', 'export', 'g.tbx', '--format', 'tbx2']).stderr).toBe('');
  });
});
