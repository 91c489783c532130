import type { ConceptEntry, Termbase } from '../../../core/terms/termbase.ts';
import { attributeOf, type XmlElement } from '../xml/element.ts';
import { scanXml } from '../xml/scan.ts';
import { addToEntry } from './add-to-entry.ts';
import { tbxNamespace } from './names.ts';
import { type Insertion, Page } from './page.ts';
import { readTbx } from './read.ts';
import { conceptLines, conceptText } from './write.ts';

/** A text with a later state of its termbase in it. */
export interface SplicedTbx {
  readonly text: string;
  /** Ids of the concepts that could not be added to, and were written anew as a whole. */
  readonly rewritten: readonly string[];
}

/** A concept that changed. */
interface Entry {
  readonly index: number;
  readonly element: XmlElement;
}

interface Body {
  readonly count: number;
  readonly changed: readonly Entry[];
  readonly last: XmlElement | undefined;
  /** Offset behind the last concept, or of the end of the body where there is none. */
  readonly end: number;
}

/**
 * A termbase put into the text that an earlier state of it was read from: what was added to a concept stands in its
 * place, laid out as the file is, added concepts stand behind the last one, and all else keeps its bytes. A concept to
 * which more was done than adding is written anew as a whole. Undefined where concepts of that kind would not fit in,
 * since the text is not TBX v3 in DCA style, or has no place for them.
 *
 * @param text from which `readTbx` made `before`
 * @param after has the concepts of `before` in the same order, and then further ones
 */
export function spliceTbx(text: string, before: Termbase, after: Termbase): SplicedTbx | undefined {
  const body = bodyOf(text, before, after);
  if (!body || body.count !== before.concepts.length) return undefined;
  const first = spliced(text, body, before, after, new Set());
  const wrong = unlike(first.text, body.changed, after);
  const { text: result, rewritten } = wrong.size === 0 ? first : spliced(text, body, before, after, wrong);
  return { text: result, rewritten: rewritten.map((index) => after.concepts[index]?.id ?? '') };
}

/** @param anew indexes of concepts that are not to be added to */
function spliced(
  text: string,
  { changed, last, end }: Body,
  before: Termbase,
  after: Termbase,
  anew: ReadonlySet<number>,
): { readonly text: string; readonly rewritten: readonly number[] } {
  const pieces: string[] = [];
  const rewritten: number[] = [];
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  let done = 0;
  const put = ({ at, text: added }: Insertion) => {
    pieces.push(text.slice(done, at), added);
    done = at;
  };
  for (const { index, element } of changed) {
    const [was, is] = [before.concepts[index], after.concepts[index]];
    if (!was || !is) continue;
    const page = new Page(text, lineEnd, element);
    if (!anew.has(index) && addToEntry(page, element, was, is)) {
      for (const insertion of page.insertions) put(insertion);
      continue;
    }
    rewritten.push(index);
    put({ at: element.start, text: conceptBlock(page, is, element) });
    done = element.end;
  }
  const added = after.concepts.slice(before.concepts.length);
  if (added.length > 0) put({ at: end, text: addedText(new Page(text, lineEnd, last), last, added) });
  pieces.push(text.slice(done));
  return { text: pieces.join(''), rewritten };
}

function addedText(page: Page, last: XmlElement | undefined, added: readonly ConceptEntry[]): string {
  const indent = (last && page.indentOf(last.start)) ?? ownIndent;
  const blocks = added.map((concept) => page.lineEnd + indent + conceptBlock(page, concept, last));
  return blocks.join('') + (last ? '' : `${page.lineEnd}    `);
}

/** The indentation of a concept where the file shows none. */
const ownIndent = '      ';

/** A concept without the indentation of its first line. */
function conceptBlock(page: Page, concept: ConceptEntry, model: XmlElement | undefined): string {
  const indent = (model && page.indentOf(model.start)) ?? ownIndent;
  const lines = conceptLines(concept).map((line) => line.slice(ownIndent.length));
  return page.block(lines, indent);
}

/** The indexes of the concepts that do not read as they should. */
function unlike(text: string, changed: readonly Entry[], after: Termbase): ReadonlySet<number> {
  const reading = readTbx(text, '');
  const concepts = 'problem' in reading ? [] : reading.termbase.concepts;
  const wrong = changed.filter(({ index }) => {
    const [found, wanted] = [concepts[index], after.concepts[index]];
    return !found || !wanted || !isSame(found, wanted);
  });
  return new Set(wrong.map(({ index }) => index));
}

function isSame(before: ConceptEntry, after: ConceptEntry): boolean {
  return before === after || comparable(before) === comparable(after);
}

/** The concept as text; to XML, line ends are all one. */
function comparable(concept: ConceptEntry): string {
  return conceptText(concept).replaceAll('\r\n', '\n');
}

/** Where the concepts stand; undefined where concepts of our kind do not fit in. */
function bodyOf(text: string, before: Termbase, after: Termbase): Body | undefined {
  const changed: Entry[] = [];
  let count = 0;
  let last: XmlElement | undefined;
  let end = -1;
  let isOurs = false;
  const problem = scanXml(text, {
    open(element: XmlElement, parents: readonly XmlElement[]) {
      if (parents.length === 0) isOurs = isPlainTbx(element);
      return parents.length < 3 && element.local !== 'tbxHeader' ? 'enter' : 'collect';
    },
    element(element: XmlElement, parents: readonly XmlElement[]) {
      if (element.local !== 'conceptEntry' || parents.at(-1)?.local !== 'body') return;
      const [was, is] = [before.concepts[count], after.concepts[count]];
      if (was && is && !isSame(was, is)) changed.push({ index: count, element });
      last = element;
      count++;
    },
    close(element: XmlElement, parents: readonly XmlElement[]) {
      if (element.local !== 'body' || parents.length !== 2) return;
      // An empty `<body/>` has no place for concepts.
      end = last ? last.end : text.lastIndexOf('</', element.end - 1);
      if (!last && end <= element.start) isOurs = false;
    },
  });
  return problem || !isOurs || end < 0 ? undefined : { count, changed, last, end };
}

function isPlainTbx(root: XmlElement): boolean {
  return root.name === 'tbx' && root.uri === tbxNamespace && attributeOf(root, 'style') !== 'dct';
}
