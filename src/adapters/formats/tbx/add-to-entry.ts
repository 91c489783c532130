import type { ConceptEntry, LangSec, TermSec } from '../../../core/terms/termbase.ts';
import { childElements, type XmlElement } from '../xml/element.ts';
import type { Markup } from './markup.ts';
import { categoryOf, metaTypeOf } from './meta-type.ts';
import { levels } from './names.ts';
import type { Page } from './page.ts';
import { termText } from './text.ts';
import { definitionLines, isTermNote, languageLines, needsGroup, noteElement, termLines } from './write-entry.ts';

/** The page that is added to, and how it is written there. */
export interface Target {
  readonly page: Page;
  readonly markup: Markup;
}

/**
 * Puts into the element of a concept what a later state of the concept has beside an earlier one; whether there was a
 * place for all of it. It can't take away or replace anything: whoever calls has to see whether the entry reads as it
 * should.
 */
export function addToEntry(target: Target, entry: XmlElement, before: ConceptEntry, after: ConceptEntry): boolean {
  const { page, markup } = target;
  const sections = childElements(entry).filter(({ local }) => levels.language.has(local));
  if (sections.length !== before.langSecs.length) return false;
  addAttributes(page, entry, before, after);
  const head = [
    ...addedItem(markup, 'descrip', 'subjectField', before.subjectField, after.subjectField),
    ...added(before.notes, after.notes).map(noteElement),
    ...added(before.extras, after.extras).map(markup.extra),
  ];
  if (!addAhead(page, entry, sections[0], head)) return false;
  for (const [index, section] of before.langSecs.entries()) {
    const [element, now] = [sections[index], after.langSecs[index]];
    if (!element || !now || !addToSection(target, element, section, now)) return false;
  }
  const further = after.langSecs.slice(before.langSecs.length).flatMap((section) => languageLines(section, markup));
  return page.append(entry, unindented(further, 8));
}

function addToSection(target: Target, element: XmlElement, before: LangSec, after: LangSec): boolean {
  const { page, markup } = target;
  const terms = childElements(element).filter((child) => levels.term.has(child.local) && hasTerm(child));
  if (terms.length !== before.terms.length) return false;
  addAttributes(page, element, before, after);
  if (!addDefinitionSource(target, element, before, after)) return false;
  const definition = before.definition === undefined ? definitionLines(after, markup) : [];
  if (!addAhead(page, element, terms[0], [...definition, ...added(before.extras, after.extras).map(markup.extra)]))
    return false;
  for (const [index, term] of before.terms.entries()) {
    const [section, now] = [terms[index], after.terms[index]];
    if (!section || !now || !addToTerm(target, section, term, now)) return false;
  }
  const further = after.terms.slice(before.terms.length).flatMap((term) => termLines(term, markup));
  return page.append(element, unindented(further, 10));
}

/** A source for a definition that is there: a group is made of the two where there is none. */
function addDefinitionSource({ page, markup }: Target, element: XmlElement, before: LangSec, after: LangSec): boolean {
  const source = addedItem(markup, 'admin', 'source', before.definitionSource, after.definitionSource);
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

function addToTerm({ page, markup }: Target, element: XmlElement, before: TermSec, after: TermSec): boolean {
  addAttributes(page, element, before, after);
  const extras = added(before.extras, after.extras);
  const saysExact = before.isExact || !after.isExact || extras.some((raw) => /\btermType\b/u.test(raw));
  const note = (type: string, text: string) => markup.item('termNote', type, text);
  const termNotes = [
    ...addedItem(markup, 'termNote', 'partOfSpeech', before.partOfSpeech, after.partOfSpeech),
    ...(saysExact ? [] : [note('termType', 'acronym')]),
    ...added(before.forms, after.forms).map((form) => note('inflectedForm', form)),
    ...added(before.collocations, after.collocations).map((text) => note('collocation', text)),
    ...extras.filter(isTermNote).map(markup.extra),
  ];
  // An <ntig> of TBX 2 has its term and termNotes in a group; without one there is no place for what needs it.
  const group = childElements(element).find(({ local }) => local === 'termGrp');
  if (!group && markup.style === 'tbx2' && extras.some(needsGroup)) return false;
  const place = childElements(group ?? element).findLast((child) => child.local === 'term' || isOfTerm(child));
  if (!place) return false;
  page.insertAfter(place, termNotes, place);
  const rest = [
    ...addedItem(markup, 'admin', 'source', before.source, after.source),
    ...added(before.notes, after.notes).map(noteElement),
    ...extras.filter((raw) => !isTermNote(raw)).map(markup.extra),
  ];
  return page.append(element, rest);
}

function isOfTerm(element: XmlElement): boolean {
  return element.local === 'termNote' || element.local === 'termNoteGrp' || metaTypeOf(element) === 'termNote';
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
  markup: Markup,
  name: 'descrip' | 'admin' | 'termNote',
  type: string,
  before: string | undefined,
  after: string | undefined,
): readonly string[] {
  return before === undefined && after !== undefined ? [markup.item(name, type, after)] : [];
}

function added(before: readonly string[] = [], after: readonly string[] = []): readonly string[] {
  if (before.length === after.length) return [];
  const known = new Set(before);
  return after.filter((each) => !known.has(each));
}

function hasTerm(section: XmlElement): boolean {
  const group = childElements(section).find(({ local }) => local === 'termGrp');
  const term = childElements(group ?? section).find(({ local }) => local === 'term');
  return term !== undefined && termText(term) !== '';
}

function unindented(lines: readonly string[], width: number): readonly string[] {
  return lines.map((line) => line.slice(width));
}
