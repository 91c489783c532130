import { attributeOf, type XmlElement } from '../../../xml/element.ts';
import { attributeIn, type ModuleContext } from '../module-scope.ts';
import { its, itsOfXliff } from '../modules/its.ts';

/** What does not make an annotation one of ITS: the version, and what goes with a term. */
const neutral: ReadonlySet<string> = new Set(['version', 'annotatorsRef', 'termConfidence']);

/**
 * An annotation with attributes of ITS is of the type its:generic, if it has one, or a term.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#itsmAnnotations
 */
export function checkAnnotation(element: XmlElement, context: ModuleContext): void {
  checkType(element, context);
  checkTerm(element, context);
  checkTextAnalysis(element, context);
  checkLocaleFilter(element, context);
}

function checkType(element: XmlElement, { report, about }: ModuleContext): void {
  const type = attributeOf(element, 'type');
  if (type === undefined || type === 'its:generic') return;
  const isTerm = type === 'term' || type === 'its:term-no';
  const found = element.attributes.find(
    ({ uri, local }) =>
      (uri === its.uri || uri === itsOfXliff.uri) && (!neutral.has(local) || (local === 'annotatorsRef' && !isTerm)),
  );
  if (!found) return;
  const message = `<${element.name}> has ${found.name}, so its type must be its:generic and not "${type}". Correct it, or remove it.`;
  report('xliff-its-annotation-type', element.start, message, { ...about, actual: type, expected: ['its:generic'] });
}

function checkTerm(element: XmlElement, { report, about }: ModuleContext): void {
  const type = attributeOf(element, 'type');
  if (attributeIn(element, its.uri, 'termConfidence') === undefined || type === 'term' || type === 'its:term-no')
    return;
  const message = `<${element.name}> has its:termConfidence, so its type must be term or its:term-no. Correct it.`;
  report('xliff-its-term', element.start, message, { ...about, actual: type, expected: ['term', 'its:term-no'] });
}

/**
 * An annotation its:term-no has a definition as value or as ref, but not both.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#nonTermAnnotation
 */
export function checkNoTerm(element: XmlElement, { report, about }: ModuleContext): void {
  if (attributeOf(element, 'type') !== 'its:term-no') return;
  if (attributeOf(element, 'value') === undefined || attributeOf(element, 'ref') === undefined) return;
  const message = `<${element.name}> has both a value and a ref. Remove one of them.`;
  report('xliff-its-term', element.start, message, about);
}

function checkTextAnalysis(element: XmlElement, { report, about }: ModuleContext): void {
  const has = (name: string) => attributeIn(element, its.uri, `ta${name}`) !== undefined;
  const say = (message: string) => report('xliff-its-text-analysis', element.start, message, about);
  const pair = [has('Source'), has('Ident')].filter(Boolean).length;
  if (has('IdentRef') && pair > 0)
    say(`<${element.name}> has its:taIdentRef beside its:taSource or its:taIdent. Keep the one or the other.`);
  else if (pair === 1) {
    const missing = has('Source') ? 'taIdent' : 'taSource';
    say(`<${element.name}> has only one of its:taSource and its:taIdent. Add its:${missing}.`);
  } else if (has('Confidence') && pair === 0 && !has('IdentRef') && !has('ClassRef'))
    say(
      `<${element.name}> has its:taConfidence, but neither a class nor an identifier. Add its:taClassRef or its:taIdentRef.`,
    );
}

/** "The localeFilterList attribute is REQUIRED", and localeFilterType says how to take it. */
function checkLocaleFilter(element: XmlElement, { report, about }: ModuleContext): void {
  const has = (name: string) => attributeIn(element, its.uri, name) !== undefined;
  if (!has('localeFilterType') || has('localeFilterList')) return;
  const message = `<${element.name}> has its:localeFilterType, but no its:localeFilterList. Add the list, or remove the type.`;
  report('xliff-its-locale-filter', element.start, message, about);
}
