import { validateTbx } from '../../../../../src/adapters/formats/tbx/index.ts';
import type { Finding } from '../../../../../src/core/finding.ts';

/** What validating a text finds. */
export function findingsOf(text: string): readonly Finding[] {
  const result = validateTbx(text, 'a.tbx');
  if ('problem' in result) throw new Error(JSON.stringify(result.problem));
  return result.findings;
}

/** The rules that a text breaks, each as often as it does. */
export function rulesOf(text: string): readonly string[] {
  return findingsOf(text).map(({ ruleId }) => ruleId);
}

const header = '<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>';

/** A TBX v3 file around the content of its `<text>`. */
export function tbx3(content: string, { type = 'TBX-Core', style = 'dca', head = header } = {}): string {
  const modules =
    style === 'dct'
      ? ' xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic" xmlns:ling="http://www.tbxinfo.net/ns/linguist" xmlns:x="urn:x"'
      : '';
  return `<tbx type="${type}" style="${style}" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"${modules}>${head}<text>${content}</text></tbx>`;
}

export interface Parts {
  /** Content of the levels, in front of what they must have. */
  readonly concept?: string;
  readonly language?: string;
  /** Behind the term. */
  readonly term?: string;
  readonly back?: string;
}

/** The content of a `<text>` with one concept. */
export function entry({ concept = '', language = '', term = '', back = '' }: Parts): string {
  return `<body><conceptEntry id="c1">${concept}<langSec xml:lang="en">${language}<termSec id="t1"><term>t</term>${term}</termSec></langSec></conceptEntry></body>${back}`;
}

/** A TBX 2 file with one entry. */
export function tbx2({ concept = '', language = '', term = '', back = '' }: Parts, type = 'TBX'): string {
  return `<martif type="${type}" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader><text><body><termEntry id="c1">${concept}<langSet xml:lang="en">${language}<tig><term>t</term>${term}</tig></langSet></termEntry></body>${back}</text></martif>`;
}
