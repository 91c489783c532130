import type { TermReading } from '../../../core/terms/default-status.ts';
import type { AdministrativeStatus } from '../../../core/terms/termbase.ts';
import { attributeOf, type XmlElement, type XmlNode } from '../xml/element.ts';
import { attribute } from '../xml/escape.ts';
import { categoryOf } from './meta-type.ts';
import { exactTypes, furtherAttributes, statusNamed } from './names.ts';
import type { Report } from './report.ts';
import { termText, unwrapped } from './text.ts';

interface TermContext {
  readonly report: Report;
  readonly raw: (element: XmlElement) => string;
}

/** What was found in a term section so far. */
interface Found {
  term: string | undefined;
  partOfSpeech: string | undefined;
  status: AdministrativeStatus | undefined;
  isProposed: boolean;
  isExact: boolean;
  source: string | undefined;
  readonly forms: string[];
  readonly collocations: string[];
  readonly notes: string[];
  readonly extras: string[];
}

/**
 * A `<termSec>`, or a `<tig>` or `<ntig>` of TBX 2; undefined where it has no term, which is reported.
 *
 * A term is exact where its termType is acronym, abbreviation, initialism or shortForm; it is proposed where its processStatus is
 * unprocessed or provisionallyProcessed; a form that the language's rules do not give stands in a termNote of the type
 * `inflectedForm`, one for each form, which is Passerelle's own; so does each collocation, in one of the type
 * `collocation`, the name that ISO 12620:1999 (A.2.1.18.1) has for it. TBX-Basic itself has only whole sentences in
 * `context`, which stay in `extras`.
 */
export function readTerm(element: XmlElement, context: TermContext): TermReading | undefined {
  const found: Found = {
    term: undefined,
    partOfSpeech: undefined,
    status: undefined,
    isProposed: false,
    isExact: false,
    source: undefined,
    forms: [],
    collocations: [],
    notes: [],
    extras: [],
  };
  for (const child of membersOf(element)) {
    if (child.kind === 'aside') found.extras.push(child.raw.replaceAll('\r\n', '\n'));
    else if (child.kind === 'element') readMember(child, found, context);
  }
  if (!found.term) {
    const message = `<${element.name}> has no term, or an empty one. Write the term, or remove the section.`;
    context.report('tbx-empty-term', element.start, message);
    return undefined;
  }
  return {
    status: found.status,
    term: {
      term: found.term,
      ...(found.partOfSpeech !== undefined ? { partOfSpeech: found.partOfSpeech } : {}),
      isProposed: found.isProposed,
      isExact: found.isExact,
      forms: found.forms,
      ...(found.collocations.length > 0 ? { collocations: found.collocations } : {}),
      ...(found.source !== undefined ? { source: found.source } : {}),
      notes: found.notes,
      ...attributesOf(element),
      ...(found.extras.length > 0 ? { extras: found.extras } : {}),
    },
  };
}

/** The attributes of a section; an id that only its term has is the section's, so that references still lead to it. */
function attributesOf(element: XmlElement): { readonly attributes?: string } {
  const own = furtherAttributes(element);
  const term = membersOf(element).find((child) => child.kind === 'element' && child.local === 'term');
  const id = term?.kind === 'element' ? attributeOf(term, 'id') : undefined;
  if (id === undefined || attributeOf(element, 'id') !== undefined) return own;
  return { attributes: attribute('id', id) + (own.attributes ?? '') };
}

/** What a term section holds; TBX 2 groups some of it in a `<termGrp>`. */
function membersOf(element: XmlElement): readonly XmlNode[] {
  return element.children.flatMap((child) =>
    child.kind === 'element' && child.local === 'termGrp' ? child.children : [child],
  );
}

function readMember(child: XmlElement, found: Found, context: TermContext): void {
  if (child.local === 'term' && found.term === undefined) found.term = termText(child);
  else if (child.local === 'note') found.notes.push(unwrapped(child));
  else readCategory(child, found, context);
}

function readCategory(child: XmlElement, found: Found, { report, raw }: TermContext): void {
  const value = unwrapped(child);
  const keep = () => found.extras.push(raw(child));
  switch (categoryOf(child)) {
    case 'partOfSpeech':
      if (found.partOfSpeech === undefined) found.partOfSpeech = value;
      else keep();
      return;
    case 'administrativeStatus':
    case 'usageStatus':
    case 'normativeAuthorization': {
      const status = statusNamed(value);
      if (status) found.status ??= status;
      else reportValue(child, value, 'preferredTerm, admittedTerm, deprecatedTerm or supersededTerm', report);
      return;
    }
    case 'processStatus':
      found.isProposed = value.trim() !== 'finalized';
      if (!/^(?:unprocessed|provisionallyProcessed|finalized)$/u.test(value.trim()))
        reportValue(child, value, 'unprocessed, provisionallyProcessed or finalized', report);
      return;
    case 'termType':
      found.isExact ||= exactTypes.has(value.trim());
      if (value.trim() !== 'acronym') keep();
      return;
    case 'inflectedForm':
      found.forms.push(value);
      return;
    case 'collocation':
      if (value.trim() !== '') found.collocations.push(value);
      return;
    case 'source':
      if (found.source === undefined) found.source = value;
      else keep();
      return;
    default:
      keep();
  }
}

function reportValue(element: XmlElement, value: string, expected: string, report: Report): void {
  const message = `"${value}" is no value of ${categoryOf(element) ?? element.name}. Write ${expected}.`;
  report('tbx-status', element.start, message, value);
}
