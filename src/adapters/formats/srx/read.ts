import type { Finding } from '../../../core/finding.ts';
import {
  type BreakRules,
  defaultFormatHandles,
  type FormatHandles,
} from '../../../core/segment/break-rules/break-rules.ts';
import { attributeOf, type XmlElement } from '../xml/element.ts';
import { placesIn } from '../xml/place.ts';
import { scanXml, type XmlProblem } from '../xml/scan.ts';
import { readLanguageRules } from './read-language-rules.ts';
import { readMaps } from './read-maps.ts';
import { Refusal } from './refusal.ts';
import type { Report } from './report.ts';

export interface SrxReading {
  readonly breakRules: BreakRules;
  readonly findings: readonly Finding[];
}

const namespace = 'http://www.lisa.org/srx20';

/**
 * Reads segmentation rules in SRX 2.0, and in SRX 1.0, where the first matching map gives the rules. Elements of other
 * namespaces are passed over. What can be understood in spite of a fault is a finding; a text that is no SRX,
 * ill-formed, cut off or with a DTD, an expression that is none, and a map that names no rules are a problem, with its
 * place: rules that were read in part would segment otherwise than their author meant.
 *
 * @param path for the findings
 * @see https://www.unicode.org/uli/pas/srx SRX 2.0
 */
export function readSrx(text: string, path: string): SrxReading | { readonly problem: XmlProblem } {
  const findings: Finding[] = [];
  const placeOf = placesIn(text);
  const report: Report = (ruleId, element, message) => {
    const place = placeOf(element.start);
    findings.push({ ruleId, category: 'process', severity: 'minor', message, file: path, ...place });
  };
  const parts = readParts(text);
  if ('problem' in parts) return parts;
  try {
    return { breakRules: readBreakRules(parts, report), findings };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { problem: { message: error.message, ...placeOf(error.element.start) } };
  }
}

/** The elements that rules are read from, whole; the root without its children. */
interface Parts {
  readonly root: XmlElement;
  readonly header: XmlElement | undefined;
  readonly languageRules: XmlElement | undefined;
  readonly mapRules: XmlElement | undefined;
}

function readParts(text: string): Parts | { readonly problem: XmlProblem } {
  let root: XmlElement | undefined;
  const found = new Map<string, XmlElement>();
  const visitor = {
    open(element: XmlElement, parents: readonly XmlElement[]) {
      if (parents.length === 0) {
        root = element;
        const refuse = refusalOf(element);
        return refuse === undefined ? ('enter' as const) : { refuse };
      }
      const isBody = parents.length === 1 && element.local === 'body' && element.uri === root?.uri;
      return isBody ? ('enter' as const) : ('collect' as const);
    },
    element(element: XmlElement, parents: readonly XmlElement[]) {
      if (element.uri !== root?.uri) return;
      const key = parents
        .map(({ local }) => local)
        .concat(element.local)
        .join('/');
      if (!found.has(key)) found.set(key, element);
    },
    close() {},
  };
  // A DOCTYPE that only names the DTD of SRX 1.0 declares nothing, and nothing is fetched.
  const problem = scanXml(text, visitor, { doctype: 'external' });
  if (problem) return { problem };
  if (!root) throw new Error('A document without a root is not well-formed, and was refused.');
  return {
    root,
    header: found.get('srx/header'),
    languageRules: found.get('srx/body/languagerules'),
    mapRules: found.get('srx/body/maprules'),
  };
}

/** Why a root element is not that of SRX 1.0 or 2.0; undefined where it is. */
function refusalOf(root: XmlElement): string | undefined {
  if (root.local !== 'srx')
    return `The root element is <${root.name}>, and <srx> is wanted. This is no SRX file of segmentation rules.`;
  const version = attributeOf(root, 'version');
  if (version === undefined) return 'The <srx> has no version. Write version="2.0".';
  if (version !== '2.0' && version !== '1.0')
    return `The file is SRX ${version}, and SRX 2.0 or 1.0 is wanted. Save it as SRX 2.0.`;
  if (root.uri !== '' && root.uri !== namespace)
    return `The <srx> is in the namespace ${root.uri}, and ${namespace} is wanted.`;
  return undefined;
}

function readBreakRules({ root, header, languageRules, mapRules }: Parts, report: Report): BreakRules {
  const isFirst = attributeOf(root, 'version') === '1.0';
  if (!languageRules) throw new Refusal(root, 'The file has no <languagerules> in its <body>, and so no rules.');
  if (!mapRules)
    throw new Refusal(root, 'The file has no <maprules> in its <body>, and so no language for which its rules hold.');
  const rules = readLanguageRules(languageRules, report);
  if (!header) report('srx-header', root, 'The file has no <header>. Add one that says segmentsubflows and cascade.');
  return {
    cascade: !isFirst && header !== undefined && readYesNo(header, 'cascade', false, report),
    segmentSubflows: header === undefined || readYesNo(header, 'segmentsubflows', true, report),
    formatHandles: header ? readFormatHandles(header, report) : defaultFormatHandles,
    languageRules: rules,
    languageMaps: readMaps(mapRules, rules, report),
  };
}

function readYesNo(element: XmlElement, name: string, fallback: boolean, report: Report): boolean {
  const value = attributeOf(element, name);
  if (value === 'yes' || value === 'no') return value === 'yes';
  const found = value === undefined ? `no ${name}` : `${name}="${value}"`;
  const taken = fallback ? 'yes' : 'no';
  report('srx-header', element, `The <${element.name}> has ${found}, and is read as "${taken}". Write "yes" or "no".`);
  return fallback;
}

function readFormatHandles(header: XmlElement, report: Report): FormatHandles {
  const handles = { ...defaultFormatHandles };
  for (const node of header.children) {
    if (node.kind !== 'element' || node.local !== 'formathandle' || node.uri !== header.uri) continue;
    const type = attributeOf(node, 'type');
    if (type === 'start' || type === 'end' || type === 'isolated')
      handles[type] = readYesNo(node, 'include', defaultFormatHandles[type], report);
    else {
      const found = type === undefined ? 'no type' : `type="${type}"`;
      report('srx-header', node, `A <formathandle> has ${found}, and is left out. Write start, end or isolated.`);
    }
  }
  return handles;
}
