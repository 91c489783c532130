import type { ConceptEntry, Termbase } from '../../../core/terms/termbase.ts';
import type { XmlElement } from '../xml/element.ts';
import { xmlnsNamespace } from '../xml/names.ts';
import { scanXml } from '../xml/scan.ts';
import { addToEntry, type Target } from './add-to-entry.ts';
import { dca, dct, type Markup, tbx2 } from './markup.ts';
import { isOnPath, levels, tbxNamespace } from './names.ts';
import { type Insertion, Page } from './page.ts';
import { readTbx } from './read.ts';
import { styleOf } from './style-of.ts';
import { trueType } from './true-type.ts';
import { conceptLines, conceptText } from './write-entry.ts';

/** A text with a later state of its termbase in it. */
export interface SplicedTbx {
  readonly text: string;
  /** Ids of the concepts that could not be added to, and were written anew as a whole. */
  readonly rewritten: readonly string[];
  /** The type that the root has got, where its own would be true no more. */
  readonly type?: string;
}

/** A concept that changed. */
interface Entry {
  readonly index: number;
  readonly element: XmlElement;
}

interface Body {
  readonly root: XmlElement;
  readonly markup: Markup;
  readonly count: number;
  readonly changed: readonly Entry[];
  readonly last: XmlElement | undefined;
  /** Offset behind the last concept, or of the end of the body where there is none. */
  readonly end: number;
}

/**
 * A termbase put into the text that an earlier state of it was read from: what was added to a concept stands in its
 * place, laid out as the file is and in its style, added concepts stand behind the last one, and all else keeps its
 * bytes. A concept to which more was done than adding is written anew as a whole. Undefined where the text has no place
 * for concepts.
 *
 * @param text from which `readTbx` made `before`
 * @param after has the concepts of `before` in the same order, and then further ones
 */
export function spliceTbx(text: string, before: Termbase, after: Termbase): SplicedTbx | undefined {
  const body = bodyOf(text, before, after);
  if (!body || body.count !== before.concepts.length) return undefined;
  const first = spliced(text, body, before, after, new Set());
  const wrong = unlike(first.text, body.changed, after);
  const { rewritten, ...result } = wrong.size === 0 ? first : spliced(text, body, before, after, wrong);
  return { ...result, rewritten: rewritten.map((index) => after.concepts[index]?.id ?? '') };
}

/** @param anew indexes of concepts that are not to be added to */
function spliced(
  text: string,
  { root, markup, changed, last, end }: Body,
  before: Termbase,
  after: Termbase,
  anew: ReadonlySet<number>,
): Omit<SplicedTbx, 'rewritten'> & { readonly rewritten: readonly number[] } {
  const pieces: string[] = [];
  const rewritten: number[] = [];
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  let done = 0;
  const put = ({ at, text: added }: Insertion) => {
    pieces.push(text.slice(done, at), added);
    done = at;
  };
  const added = after.concepts.slice(before.concepts.length);
  const type = trueType(text, root, conceptsAt(changed, before), [...conceptsAt(changed, after), ...added]);
  if (type) {
    put({ at: type.start, text: type.text });
    done = type.end;
  }
  for (const { index, element } of changed) {
    const [was, is] = [before.concepts[index], after.concepts[index]];
    if (!was || !is) continue;
    const page = new Page(text, lineEnd, element);
    if (!anew.has(index) && addToEntry({ page, markup }, element, was, is)) {
      for (const insertion of page.insertions) put(insertion);
      continue;
    }
    rewritten.push(index);
    put({ at: element.start, text: conceptBlock({ page, markup }, is, element) });
    done = element.end;
  }
  if (added.length > 0) put({ at: end, text: addedText({ page: new Page(text, lineEnd, last), markup }, last, added) });
  pieces.push(text.slice(done));
  return { text: pieces.join(''), rewritten, ...(type ? { type: type.type } : {}) };
}

function conceptsAt(entries: readonly Entry[], { concepts }: Termbase): readonly ConceptEntry[] {
  return entries.flatMap(({ index }) => concepts[index] ?? []);
}

function addedText(target: Target, last: XmlElement | undefined, added: readonly ConceptEntry[]): string {
  const { page } = target;
  const indent = (last && page.indentOf(last.start)) ?? ownIndent;
  const blocks = added.map((concept) => page.lineEnd + indent + conceptBlock(target, concept, last));
  return blocks.join('') + (last ? '' : `${page.lineEnd}    `);
}

/** The indentation of a concept where the file shows none. */
const ownIndent = '      ';

/** A concept without the indentation of its first line. */
function conceptBlock({ page, markup }: Target, concept: ConceptEntry, model: XmlElement | undefined): string {
  const indent = (model && page.indentOf(model.start)) ?? ownIndent;
  const lines = conceptLines(concept, markup).map((line) => line.slice(ownIndent.length));
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
  return conceptText(concept, dca).replaceAll('\r\n', '\n');
}

/** Where the concepts stand; undefined where there is no place for any. */
function bodyOf(text: string, before: Termbase, after: Termbase): Body | undefined {
  const changed: Entry[] = [];
  let count = 0;
  let root: XmlElement | undefined;
  let last: XmlElement | undefined;
  let end = -1;
  const problem = scanXml(
    text,
    {
      open(element: XmlElement, parents: readonly XmlElement[]) {
        root ??= element;
        return parents.length === 0 || isOnPath(element, parents) ? 'enter' : 'collect';
      },
      element(element: XmlElement, parents: readonly XmlElement[]) {
        if (!levels.concept.has(element.local) || parents.length !== 3) return;
        const [was, is] = [before.concepts[count], after.concepts[count]];
        if (was && is && !isSame(was, is)) changed.push({ index: count, element });
        last = element;
        count++;
      },
      close(element: XmlElement, parents: readonly XmlElement[]) {
        if (element.local !== 'body' || parents.length !== 2) return;
        // An empty `<body/>` has no place for concepts.
        const close = text.lastIndexOf('</', element.end - 1);
        end = last ? last.end : close > element.start ? close : -1;
      },
    },
    { doctype: 'external' },
  );
  const markup = root && markupIn(root);
  return problem || !root || !markup || end < 0 ? undefined : { root, markup, count, changed, last, end };
}

/** How a file with this root is written; undefined where its elements have a prefix, as ours have none. */
function markupIn(root: XmlElement): Markup | undefined {
  if (root.prefix !== '' || (root.local === 'tbx' && root.uri !== tbxNamespace)) return undefined;
  const style = styleOf(root);
  if (style === 'dca') return dca;
  if (style === 'tbx2') return tbx2;
  const prefixes = root.attributes.filter(({ uri }) => uri === xmlnsNamespace);
  return dct(new Map(prefixes.map(({ value, local }) => [value, local])));
}
