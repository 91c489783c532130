import { attributeOf, type XmlElement } from '../../../xml/element.ts';
import { attributeIn, type ModuleContext, toolsIn } from '../module-scope.ts';
import { confidences, its, itsOfXliff } from '../modules/its.ts';
import { checkAnnotation } from './its-annotation.ts';
import { checkIssues, checkProvenance } from './its-lists.ts';

/** The data categories of ITS 2.0, by which tools are named. */
const categories: ReadonlySet<string> = new Set(
  [
    'allowed-characters directionality domain elements-within-text external-resource id-value language-information',
    'locale-filter localization-note localization-quality-issue localization-quality-rating mt-confidence',
    'preserve-space provenance storage-size target-pointer terminology text-analysis translate',
  ].flatMap((names) => names.split(' ')),
);

/**
 * Attributes of ITS on an element: the version and the tools that they need are in scope, and they go together.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#ITS-module
 */
export function checkIts(element: XmlElement, context: ModuleContext): void {
  checkVersion(element, context);
  checkTools(element, context);
  checkRating(element, context);
  checkIssues(element, context);
  checkProvenance(element, context);
  if (element.uri === context.core && /^(?:mrk|sm)$/u.test(element.local)) checkAnnotation(element, context);
}

function checkVersion(element: XmlElement, { report, about, scope }: ModuleContext): void {
  if (isInherited(element, 'version', scope)) return;
  const found = element.attributes.find(({ uri }) => uri === its.uri || uri === itsOfXliff.uri);
  const message = `<${element.name}> has ${found?.name ?? 'ITS'}, but neither it nor an element around it says its:version. Add its:version="2.0" to the root.`;
  report('xliff-its-version', element.start, message, { ...about, expected: ['2.0'] });
}

/** Whether the element or one around it has the attribute. */
function isInherited(element: XmlElement, name: string, scope: ModuleContext['scope']): boolean {
  return scope.inherited.has(name) || attributeIn(element, its.uri, name) !== undefined;
}

function checkTools(element: XmlElement, { report, about, scope }: ModuleContext): void {
  const own = attributeIn(element, its.uri, 'annotatorsRef');
  if (own !== undefined && !isToolList(own)) {
    const message = `its:annotatorsRef of <${element.name}> is "${own}"; it must be category|IRI with spaces between them, and each data category of ITS only once.`;
    report('xliff-its-annotators-ref', element.start, message, { ...about, actual: own });
  }
  for (const [name, category] of Object.entries(confidences)) {
    if (attributeIn(element, its.uri, name) === undefined) continue;
    if (scope.tools.has(category) || toolsIn(own ?? '').includes(category)) continue;
    const message = `<${element.name}> has its:${name}, but no its:annotatorsRef says whose it is. Add its:annotatorsRef="${category}|…" to it or to an element around it.`;
    report('xliff-its-annotator', element.start, message, about);
  }
}

function isToolList(value: string): boolean {
  const seen = new Set<string>();
  for (const item of value.trim().split(/\s+/u)) {
    const bar = item.indexOf('|');
    const category = item.slice(0, Math.max(bar, 0));
    if (!categories.has(category) || seen.has(category) || bar === item.length - 1) return false;
    seen.add(category);
  }
  return true;
}

function checkRating(element: XmlElement, { report, about, scope }: ModuleContext): void {
  const has = (name: string) => attributeIn(element, its.uri, `locQualityRating${name}`) !== undefined;
  const say = (message: string) => report('xliff-its-rating', element.start, message, about);
  if (has('Score') && has('Vote')) say(`<${element.name}> has both a score and a vote. Remove one of them.`);
  for (const kind of ['Score', 'Vote']) {
    if (!has(`${kind}Threshold`) || isInherited(element, `locQualityRating${kind}`, scope)) continue;
    say(
      `<${element.name}> has its:locQualityRating${kind}Threshold, but no its:locQualityRating${kind}. Add it, or remove the threshold.`,
    );
  }
}

/**
 * A quality issue in a list has a type or a comment.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#itsm_locQualityIssue
 */
export function checkListedIssue(element: XmlElement, { report, about }: ModuleContext): void {
  if (['locQualityIssueType', 'locQualityIssueComment'].some((name) => attributeOf(element, name) !== undefined))
    return;
  const message = `<${element.name}> has neither locQualityIssueType nor locQualityIssueComment. Add one of them.`;
  report('xliff-its-issue', element.start, message, about);
}
