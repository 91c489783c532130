import type { ConceptEntry, LangSec, TermSec } from '../../../core/terms/termbase.ts';
import { childElements, type XmlElement } from '../xml/element.ts';
import { categoryOf, levels } from './names.ts';
import type { Page } from './page.ts';
import { termText } from './text.ts';
import { definitionLines, isTermNote, item, languageLines, noteElement, termLines } from './write.ts';

/**
 * Puts into the element of a concept what a later state of the concept has beside an earlier one; whether there was a
 * place for all of it. It can't take away or replace anything: whoever calls has to see whether the entry reads as it
 * should.
 */
export function addToEntry(page: Page, entry: XmlElement, before: ConceptEntry, after: ConceptEntry): boolean {
  const sections = childElements(entry).filter(({ local }) => levels.language.has(local));
  if (sections.length !== before.langSecs.length) return false;
  addAttributes(page, entry, before, after);
  const head = [
    ...addedItem('descrip', 'subjectField', before.subjectField, after.subjectField),
    ...added(before.notes, after.notes).map(noteElement),
    ...added(before.extras, after.extras),
  ];
  if (!addAhead(page, entry, sections[0], head)) return false;
  for (const [index, section] of before.langSecs.entries()) {
    const [element, now] = [sections[index], after.langSecs[index]];
    if (!element || !now || !addToSection(page, element, section, now)) return false;
  }
  const further = after.langSecs.slice(before.langSecs.length).flatMap(languageLines);
  return page.append(entry, unindented(further, 8));
}

function addToSection(page: Page, element: XmlElement, before: LangSec, after: LangSec): boolean {
  const terms = childElements(element).filter((child) => levels.term.has(child.local) && hasTerm(child));
  if (terms.length !== before.terms.length) return false;
  addAttributes(page, element, before, after);
  if (!addDefinitionSource(page, element, before, after)) return false;
  const definition = before.definition === undefined ? definitionLines(after) : [];
  if (!addAhead(page, element, terms[0], [...definition, ...added(before.extras, after.extras)])) return false;
  for (const [index, term] of before.terms.entries()) {
    const [section, now] = [terms[index], after.terms[index]];
    if (!section || !now || !addToTerm(page, section, term, now)) return false;
  }
  return page.append(element, unindented(after.terms.slice(before.terms.length).flatMap(termLines), 10));
}

/** A source for a definition that is there: a group is made of the two where there is none. */
function addDefinitionSource(page: Page, element: XmlElement, before: LangSec, after: LangSec): boolean {
  const source = addedItem('admin', 'source', before.definitionSource, after.definitionSource);
  if (before.definition === undefined || source.length === 0) return true;
  for (const child of childElements(element)) {
    const group = child.local === 'descripGrp' ? child : undefined;
    const definition = [child, ...childElements(child)].find((each) => categoryOf(each) === 'definition');
    if (!definition) continue;
    if (group) page.insertAfter(definition, source, definition);
    else {
      page.insert(definition.start, '<descripGrp>');
      page.insert(definition.end, `${source.join('')}</descripGrp>`);
    }
    return true;
  }
  return false;
}

function addToTerm(page: Page, element: XmlElement, before: TermSec, after: TermSec): boolean {
  addAttributes(page, element, before, after);
  const extras = added(before.extras, after.extras);
  const saysExact = before.isExact || !after.isExact || extras.some((raw) => /\btermType\b/u.test(raw));
  const termNotes = [
    ...addedItem('termNote', 'partOfSpeech', before.partOfSpeech, after.partOfSpeech),
    ...(saysExact ? [] : [item('termNote', 'termType', 'acronym')]),
    ...added(before.forms, after.forms).map((form) => item('termNote', 'inflectedForm', form)),
    ...added(before.collocations, after.collocations).map((text) => item('termNote', 'collocation', text)),
    ...extras.filter(isTermNote),
  ];
  const place = childElements(element).findLast(({ local }) => local === 'term' || local === 'termNote');
  if (!place) return false;
  page.insertAfter(place, termNotes, place);
  const rest = [
    ...addedItem('admin', 'source', before.source, after.source),
    ...added(before.notes, after.notes).map(noteElement),
    ...extras.filter((raw) => !isTermNote(raw)),
  ];
  return page.append(element, rest);
}

/** Puts lines before a child, or at the end where there is no such child; false where there is no room. */
function addAhead(page: Page, parent: XmlElement, child: XmlElement | undefined, lines: readonly string[]): boolean {
  if (!child) return page.append(parent, lines);
  page.insertBefore(child, lines);
  return true;
}

interface WithAttributes {
  readonly attributes?: string;
}

function addAttributes(page: Page, element: XmlElement, before: WithAttributes, after: WithAttributes): void {
  if (before.attributes === undefined && after.attributes !== undefined)
    page.insert(element.start + 1 + element.name.length, after.attributes);
}

function addedItem(
  name: 'descrip' | 'admin' | 'termNote',
  type: string,
  before: string | undefined,
  after: string | undefined,
): readonly string[] {
  return before === undefined && after !== undefined ? [item(name, type, after)] : [];
}

function added(before: readonly string[] = [], after: readonly string[] = []): readonly string[] {
  if (before.length === after.length) return [];
  const known = new Set(before);
  return after.filter((each) => !known.has(each));
}

function hasTerm(section: XmlElement): boolean {
  const term = childElements(section).find(({ local }) => local === 'term');
  return term !== undefined && termText(term) !== '';
}

function unindented(lines: readonly string[], width: number): readonly string[] {
  return lines.map((line) => line.slice(width));
}
