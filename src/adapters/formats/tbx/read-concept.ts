import { type TermReading, withStatus } from '../../../core/terms/default-status.ts';
import type { ConceptEntry, LangSec } from '../../../core/terms/termbase.ts';
import { baseLanguage } from '../../../core/terms/termbase.ts';
import { attributeOf, childElements, type XmlElement, type XmlNode } from '../xml/element.ts';
import { isLanguageTag } from '../xml/language-tag.ts';
import { categoryOf } from './meta-type.ts';
import { furtherAttributes, levels } from './names.ts';
import { readTerm } from './read-term.ts';
import type { Report } from './report.ts';
import { unwrapped } from './text.ts';

/** What reading a concept needs to know. */
export interface ConceptContext {
  readonly report: Report;
  /** An element as text that can stand in a TBX v3 file of DCA style. */
  readonly raw: (element: XmlElement) => string;
  /** Language of texts that say none. */
  readonly lang: string;
  /** The id for a concept that has none. */
  readonly makeId: () => string;
}

interface Definition {
  readonly element: XmlElement;
  readonly text: string;
  readonly source?: string;
  /** What else its group holds. */
  readonly others: readonly XmlElement[];
}

/** A `<conceptEntry>`, or a `<termEntry>` of TBX 2. What the model has no name for is in `extras`. */
export function readConcept(element: XmlElement, context: ConceptContext): ConceptEntry {
  const found: FoundInConcept = { notes: [], extras: [], langSecs: [], subjectField: undefined, definition: undefined };
  for (const child of element.children) readMember(child, found, context);
  const { notes, extras, langSecs, subjectField, definition } = found;
  const id = attributeOf(element, 'id') ?? attributeOf(element, 'xml:id');
  checkConcept(element, id, langSecs, context);
  const defined = definition ? withDefinition(langSecs, definition, context) : undefined;
  if (definition && !defined) extras.push(context.raw(definition.element));
  return {
    id: id ?? context.makeId(),
    ...(subjectField !== undefined ? { subjectField } : {}),
    notes,
    langSecs: defined ?? langSecs,
    ...furtherAttributes(element, 'id', 'xml:id'),
    ...(extras.length > 0 ? { extras } : {}),
  };
}

interface FoundInConcept {
  readonly notes: string[];
  readonly extras: string[];
  readonly langSecs: LangSec[];
  subjectField: string | undefined;
  definition: Definition | undefined;
}

function readMember(child: XmlNode, found: FoundInConcept, context: ConceptContext): void {
  if (child.kind === 'aside') found.extras.push(child.raw.replaceAll('\r\n', '\n'));
  if (child.kind !== 'element') return;
  const definition = definitionIn(child);
  if (levels.language.has(child.local)) found.langSecs.push(readLanguage(child, context));
  else if (child.local === 'note') found.notes.push(unwrapped(child));
  else if (categoryOf(child) === 'subjectField' && found.subjectField === undefined)
    found.subjectField = unwrapped(child);
  else if (definition && !found.definition) found.definition = definition;
  else found.extras.push(context.raw(child));
}

function checkConcept(
  element: XmlElement,
  id: string | undefined,
  langSecs: readonly LangSec[],
  { report }: ConceptContext,
): void {
  const named = id === undefined ? 'The concept' : `The concept ${id}`;
  if (id === undefined) report('tbx-concept-id', element.start, `<${element.name}> has no id. Give it one.`);
  if (!langSecs.some((section) => section.terms.length > 0))
    report('tbx-no-terms', element.start, `${named} has no term. Add a language section with a term, or remove it.`);
  const seen = new Set<string>();
  for (const { lang } of langSecs) {
    if (seen.has(lang.toLowerCase()))
      report('tbx-duplicate-language', element.start, `${named} has two sections for ${lang}. Join them.`, lang);
    seen.add(lang.toLowerCase());
  }
}

/** The definition that an element is, or that a group is about. */
function definitionIn(element: XmlElement): Definition | undefined {
  if (categoryOf(element) === 'definition') return { element, text: unwrapped(element), others: [] };
  if (element.local !== 'descripGrp') return undefined;
  const members = childElements(element);
  const definition = members.find((member) => categoryOf(member) === 'definition');
  if (!definition) return undefined;
  const source = members.find((member) => categoryOf(member) === 'source');
  return {
    element,
    text: unwrapped(definition),
    ...(source ? { source: unwrapped(source) } : {}),
    others: members.filter((member) => member !== definition && member !== source),
  };
}

/**
 * The language sections with a definition of the concept in the section of its language; undefined where there is none
 * that lacks a definition.
 */
function withDefinition(
  langSecs: readonly LangSec[],
  definition: Definition,
  context: ConceptContext,
): readonly LangSec[] | undefined {
  const lang = attributeOf(definition.element, 'xml:lang') ?? context.lang;
  const at = langSecs.findIndex(
    (section) => baseLanguage(section.lang) === baseLanguage(lang) && section.definition === undefined,
  );
  const section = langSecs[at];
  if (!section) return undefined;
  return langSecs.with(at, { ...section, ...definitionFields(definition, section.extras ?? [], context) });
}

function definitionFields(
  { text, source, others }: Definition,
  extras: readonly string[],
  { raw }: ConceptContext,
): Pick<LangSec, 'definition' | 'definitionSource' | 'extras'> {
  const all = [...extras, ...others.map(raw)];
  return {
    definition: text,
    ...(source !== undefined ? { definitionSource: source } : {}),
    ...(all.length > 0 ? { extras: all } : {}),
  };
}

function readLanguage(element: XmlElement, context: ConceptContext): LangSec {
  const extras: string[] = [];
  const readings: TermReading[] = [];
  let definition: Definition | undefined;
  for (const child of element.children) {
    if (child.kind === 'aside') extras.push(child.raw.replaceAll('\r\n', '\n'));
    if (child.kind !== 'element') continue;
    const found = definitionIn(child);
    if (levels.term.has(child.local)) {
      const reading = readTerm(child, context);
      if (reading) readings.push(reading);
      else extras.push(context.raw(child));
    } else if (found && !definition) definition = found;
    else extras.push(context.raw(child));
  }
  return {
    lang: readLang(element, context),
    ...(definition ? definitionFields(definition, extras, context) : extras.length > 0 ? { extras } : {}),
    terms: withStatus(readings),
    ...furtherAttributes(element, 'xml:lang', 'lang'),
  };
}

function readLang(element: XmlElement, { report }: ConceptContext): string {
  const lang = attributeOf(element, 'xml:lang') ?? attributeOf(element, 'lang');
  if (lang !== undefined && isLanguageTag(lang)) return lang;
  const message =
    lang === undefined
      ? `<${element.name}> has no xml:lang. Add the language of its terms.`
      : `xml:lang="${lang}" of <${element.name}> is no BCP 47 language tag. Write one such as fr, en or vi.`;
  report('tbx-language', element.start, message, lang);
  return lang ?? 'und';
}
