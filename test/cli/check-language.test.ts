import { describe, expect, it } from 'vitest';
import { folderWith, passerelle } from './passerelle.ts';

function workFile(trgLang: string, target: string): string {
  return `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr" trgLang="${trgLang}"><file id="f1">
<unit id="u1"><segment state="translated"><source>Le comité a publié son rapport annuel.</source><target>${target}</target></segment></unit>
</file></xliff>
`;
}

describe('check, on targets in the wrong language', () => {
  it.each([
    ['en', 'Der Ausschuss hat gestern seinen Jahresbericht veröffentlicht.', 'German'],
    ['en', 'Ủy ban đã công bố báo cáo thường niên.', 'Vietnamese'],
    ['vi', 'The committee has published its annual report.', 'English'],
    ['vi', 'El comité ha publicado su informe anual.', 'Spanish'],
  ])('%s: %s', (to, target, language) => {
    const folder = folderWith({ 'work.xlf': workFile(to, target) });
    const { stdout } = passerelle(folder, ['check', 'work.xlf', '--format', 'json']);
    const { findings } = JSON.parse(stdout);
    const found = findings.filter(({ category }: { category: string }) => category === 'accuracy');
    expect(found.map(({ ruleId, actual }: Record<string, string>) => [ruleId, actual])).toEqual([
      ['target-language', language],
    ]);
  });
});
