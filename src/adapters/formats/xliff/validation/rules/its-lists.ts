import { attributeOf, childElements, type XmlElement } from '../../../xml/element.ts';
import { isNmtoken } from '../../../xml/names.ts';
import type { XliffVersion } from '../../namespaces.ts';
import { parseFragment } from '../fragment.ts';
import { attributeIn, isAround, type ModuleContext, type ModuleScope } from '../module-scope.ts';
import { its, provenanceNames } from '../modules/its.ts';
import type { Report } from '../report.ts';

const issueKinds = ['locQualityIssueType', 'locQualityIssueComment'];
const issueDetails = ['locQualityIssueSeverity', 'locQualityIssueProfileRef', 'locQualityIssueEnabled'];

/**
 * A quality issue is a type or a comment with its details, or a reference to a list of issues and nothing more.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#lqiAnnotation
 */
export function checkIssues(element: XmlElement, context: ModuleContext): void {
  const { report, about } = context;
  const has = (name: string) => attributeIn(element, its.uri, name) !== undefined;
  const ref = attributeIn(element, its.uri, 'locQualityIssuesRef');
  const kinds = issueKinds.filter(has);
  const details = issueDetails.filter(has);
  if (ref !== undefined) {
    checkListRef(element, 'locQualityIssuesRef', ref, context);
    if (kinds.length + details.length === 0) return;
    const message = `<${element.name}> refers to quality issues and has its:${[...kinds, ...details].join(', its:')} too. Move them to the issues, or remove the reference.`;
    report('xliff-its-issue', element.start, message, about);
  } else if (details.length > 0 && kinds.length === 0) {
    const message = `<${element.name}> has its:${details.join(', its:')}, but neither a type nor a comment of the issue. Add its:locQualityIssueType or its:locQualityIssueComment.`;
    report('xliff-its-issue', element.start, message, about);
  }
}

/**
 * A reference to provenance records stands without what such records say.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#provenanceAnnotation
 */
export function checkProvenance(element: XmlElement, context: ModuleContext): void {
  const ref = attributeIn(element, its.uri, 'provenanceRecordsRef');
  if (ref === undefined) return;
  checkListRef(element, 'provenanceRecordsRef', ref, context);
  const own = provenanceNames.filter((name) => attributeIn(element, its.uri, name) !== undefined);
  if (own.length === 0) return;
  const message = `<${element.name}> refers to provenance records and has its:${own.join(', its:')} too. Move them to the records, or remove the reference.`;
  context.report('xliff-its-provenance', element.start, message, context.about);
}

/**
 * A provenance record has at least one thing to say.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#itsm_provenanceRecord
 */
export function checkListedRecord(element: XmlElement, { report, about }: ModuleContext): void {
  if (provenanceNames.some((name) => attributeOf(element, name) !== undefined)) return;
  const message = `<${element.name}> says nothing. Give it one of ${provenanceNames.join(', ')}, or remove it.`;
  report('xliff-its-provenance', element.start, message, about);
}

type RefName = 'locQualityIssuesRef' | 'provenanceRecordsRef';

/** The reference is a fragment identifier of a list in the unit, or, of provenance records, also around it. */
function checkListRef(element: XmlElement, name: RefName, ref: string, context: ModuleContext): void {
  const { scope, own, version } = context;
  const id = listIdOf(ref, version);
  if (id !== undefined && (hasList(id, name, scope) || holdsRecords(element, id))) return;
  if (id !== undefined && own && name === 'provenanceRecordsRef') own.recordsRef = { ref, id };
  else reportListRef(element, name, ref, context);
}

/**
 * The id that is referred to. The specifications' own examples have a bare id too. The Schematron rules of 2.1 refuse it;
 * 2.2 has none, so there it is taken for `#its=`.
 */
function listIdOf(ref: string, version: XliffVersion): string | undefined {
  if (version === '2.2' && isNmtoken(ref)) return ref;
  const fragment = ref.startsWith('#') ? parseFragment(ref) : { problem: 'it has no #' };
  return 'problem' in fragment || fragment.leaf?.prefix !== 'its' ? undefined : fragment.leaf.id;
}

function hasList(id: string, name: RefName, scope: ModuleScope): boolean {
  return isAround(scope, ({ issueIds, provenanceIds }) =>
    (name === 'locQualityIssuesRef' ? issueIds : provenanceIds).has(id),
  );
}

/** Whether a unit or match has these provenance records for itself. */
function holdsRecords(element: XmlElement, id: string): boolean {
  return childElements(element).some(
    (child) => child.uri === its.uri && child.local === 'provenanceRecords' && attributeOf(child, 'xml:id') === id,
  );
}

/** The provenance records that a file or group refers to are in it, when they are not around it. */
export function checkOwnRecords(scope: ModuleScope, report: Report): void {
  const records = scope.recordsRef;
  if (records === undefined || scope.provenanceIds.has(records.id)) return;
  reportListRef(scope.element, 'provenanceRecordsRef', records.ref, { report, about: {} });
}

function reportListRef(
  element: XmlElement,
  name: RefName,
  ref: string,
  { report, about }: Pick<ModuleContext, 'report' | 'about'>,
): void {
  const wanted = name === 'locQualityIssuesRef' ? 'its:locQualityIssues' : 'its:provenanceRecords';
  const message = `its:${name} of <${element.name}> is "${ref}", which is no <${wanted}> that applies here. Write #its= and the xml:id of one.`;
  report('xliff-its-reference', element.start, message, { ...about, actual: ref });
}
