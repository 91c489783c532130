import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { folderWith, passerelle } from './passerelle.ts';
import { translate } from './translate.ts';

export interface TermSketch {
  readonly term: string;
  readonly status?: 'preferred' | 'admitted' | 'deprecated';
}

/** A TBX file with one concept, `governance`: « gouvernance », and the given terms in Vietnamese and English. */
export function glossary(terms: { readonly vi?: readonly TermSketch[]; readonly en?: readonly TermSketch[] }): string {
  const { vi = [{ term: 'quản trị' }], en = [{ term: 'governance' }] } = terms;
  const section = (lang: string, list: readonly TermSketch[]) =>
    `<langSec xml:lang="${lang}">${list.map(termSec).join('')}</langSec>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader><fileDesc><sourceDesc><p>test</p></sourceDesc></fileDesc></tbxHeader>
  <text><body><conceptEntry id="governance">
    ${section('fr', [{ term: 'gouvernance' }])}${section('en', en)}${section('vi', vi)}
  </conceptEntry></body></text>
</tbx>
`;
}

function termSec({ term, status = 'preferred' }: TermSketch): string {
  return `<termSec><term>${term}</term><termNote type="partOfSpeech">noun</termNote><termNote type="administrativeStatus">${status}Term-admn-sts</termNote></termSec>`;
}

/** The glossary with « quản trị » ruled out and « điều hành » in its place. */
export const changedGlossary: string = glossary({
  vi: [{ term: 'quản trị', status: 'deprecated' }, { term: 'điều hành' }],
});

export const glossaryFile = 'glossary/test.tbx';
export const viFile = 'locales/vi/a.xlf';
export const enFile = 'locales/en/a.xlf';

/** A built and translated project of three sentences; the Vietnamese of the first is final, that of the third has « điều hành ». */
export function project(): string {
  const folder = folderWith({
    'locales/fr/a.txt': 'La gouvernance compte.\n\nLe forum ouvre demain.\n\nUne bonne gouvernance.\n',
    [glossaryFile]: glossary({}),
    '.gitignore': 'out/\n',
  });
  passerelle(folder, ['build', '-q']);
  const vi = path.join(folder, viFile);
  translate(vi, marked('La gouvernance compte.'), 'Quản trị rất quan trọng.', 'final');
  translate(vi, 'Le forum ouvre demain.', 'Diễn đàn khai mạc ngày mai.', 'final');
  translate(vi, marked('Une bonne gouvernance.'), 'Điều hành tốt.', 'translated');
  const en = path.join(folder, enFile);
  translate(en, marked('La gouvernance compte.'), 'Governance matters.', 'reviewed');
  translate(en, 'Le forum ouvre demain.', 'The forum opens tomorrow.', 'translated');
  translate(en, marked('Une bonne gouvernance.'), 'Good governance.', 'translated');
  passerelle(folder, ['build', '-q']);
  return folder;
}

/** A pattern for a source whose term stands in a marker. */
function marked(source: string): string {
  return source.replace('gouvernance', '<mrk[^>]*>gouvernance</mrk>');
}

/** Puts a glossary in the place of the project's. */
export function change(folder: string, text: string): void {
  writeFileSync(path.join(folder, glossaryFile), text);
}
