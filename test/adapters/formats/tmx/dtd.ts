import { isElement, type XmlElement } from '../../../../src/adapters/formats/xml/element.ts';
import { scanXml } from '../../../../src/adapters/formats/xml/scan.ts';

/** What the DTD of TMX 1.4 says of an element: its children, in what order, and its attributes. */
interface Rule {
  /** Of the children's names, each followed by a space. */
  readonly children: RegExp;
  readonly hasText: boolean;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const inline = /^(?:(?:bpt|ept|ph|it|hi|ut) )*$/u;
const code = /^(?:sub )*$/u;
const seen = ['o-encoding', 'creationdate', 'creationid', 'changedate', 'changeid'];
const used = ['datatype', 'usagecount', 'lastusagedate', 'creationtool', 'creationtoolversion', 'o-tmf'];

const rule = (children: RegExp, required: string, optional: readonly string[] = [], hasText = false): Rule => ({
  children,
  hasText,
  required: required.split(' ').filter(Boolean),
  optional,
});

const rules: Readonly<Record<string, Rule>> = {
  tmx: rule(/^header body $/u, 'version'),
  header: rule(
    /^(?:(?:note|prop|ude) )*$/u,
    'creationtool creationtoolversion segtype o-tmf adminlang srclang datatype',
    seen,
  ),
  body: rule(/^(?:tu )*$/u, ''),
  tu: rule(/^(?:(?:note|prop) )*(?:tuv )+$/u, '', [...seen, ...used, 'tuid', 'segtype', 'srclang']),
  tuv: rule(/^(?:(?:note|prop) )*seg $/u, 'xml:lang', [...seen, ...used]),
  note: rule(/^$/u, '', ['xml:lang', 'o-encoding'], true),
  prop: rule(/^$/u, 'type', ['xml:lang', 'o-encoding'], true),
  seg: rule(inline, '', [], true),
  bpt: rule(code, 'i', ['x', 'type'], true),
  ept: rule(code, 'i', [], true),
  it: rule(code, 'pos', ['x', 'type'], true),
  ph: rule(code, '', ['x', 'assoc', 'type'], true),
  hi: rule(inline, '', ['x', 'type'], true),
  ut: rule(code, '', ['x'], true),
  sub: rule(inline, '', ['datatype', 'type'], true),
};

/** Where a text breaks the DTD of TMX 1.4, one sentence each; none where it is valid. */
export function breachesOfDtd(text: string): readonly string[] {
  const breaches: string[] = [];
  const visitor = {
    open: () => 'collect' as const,
    element: (root: XmlElement) => visit(root, breaches),
    close() {},
  };
  const problem = scanXml(text, visitor, { doctype: 'external' });
  return problem ? [problem.message] : breaches;
}

function visit(element: XmlElement, breaches: string[]): void {
  const found = rules[element.name];
  if (!found) {
    breaches.push(`There is no element ${element.name}.`);
    return;
  }
  const names = element.attributes.map(({ name }) => name);
  for (const name of found.required) if (!names.includes(name)) breaches.push(`${element.name} has no ${name}.`);
  for (const name of names)
    if (![...found.required, ...found.optional].includes(name)) breaches.push(`${element.name} can have no ${name}.`);
  const children = element.children.filter(isElement);
  const order = children.map(({ name }) => `${name} `).join('');
  if (!found.children.test(order)) breaches.push(`${element.name} can't have ${order}.`);
  if (!found.hasText && element.children.some((node) => node.kind === 'text' && node.text.trim() !== ''))
    breaches.push(`${element.name} has text.`);
  for (const child of children) visit(child, breaches);
}
