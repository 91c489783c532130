import type { ConceptEntry, Termbase } from '../../../core/terms/termbase.ts';
import { attributeOf, type XmlElement } from '../xml/element.ts';
import { scanXml } from '../xml/scan.ts';
import { tbxNamespace } from './names.ts';
import { conceptText } from './write.ts';

interface Entry {
  /** UTF-16 offsets into the file's text. */
  readonly start: number;
  readonly end: number;
}

interface Body {
  readonly entries: readonly Entry[];
  /** Offset behind the last concept, or of the end of the body where there is none. */
  readonly end: number;
}

/**
 * A termbase put into the text that an earlier state of it was read from: concepts that are as they were keep their
 * bytes, with everything around them; those that changed are written anew in their places, and those that were added
 * stand behind the last one. Undefined where concepts of that kind would not fit in, since the text is not TBX v3 in DCA
 * style, or has no place for them.
 *
 * @param text from which `readTbx` made `before`
 * @param after has the concepts of `before` in the same order, and then further ones
 */
export function spliceTbx(text: string, before: Termbase, after: Termbase): string | undefined {
  const body = bodyOf(text);
  if (!body || body.entries.length !== before.concepts.length) return undefined;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const written = (concepts: readonly ConceptEntry[]) =>
    concepts.map(conceptText).join('').trim().replaceAll('\n', lineEnd);
  const pieces: string[] = [];
  let done = 0;
  for (const [index, { start, end }] of body.entries.entries()) {
    const concept = after.concepts[index];
    if (!concept || isSame(before.concepts[index], concept)) continue;
    pieces.push(text.slice(done, start), written([concept]));
    done = end;
  }
  pieces.push(text.slice(done, body.end));
  const added = after.concepts.slice(before.concepts.length);
  if (added.length > 0) pieces.push(`${lineEnd}      `, written(added));
  if (added.length > 0 && body.entries.length === 0) pieces.push(`${lineEnd}    `);
  return pieces.join('') + text.slice(body.end);
}

function isSame(before: ConceptEntry | undefined, after: ConceptEntry): boolean {
  return before !== undefined && (before === after || conceptText(before) === conceptText(after));
}

/** Where the concepts stand; undefined where concepts of our kind do not fit in. */
function bodyOf(text: string): Body | undefined {
  const entries: Entry[] = [];
  let end = -1;
  let isOurs = false;
  const problem = scanXml(text, {
    open(element: XmlElement, parents: readonly XmlElement[]) {
      if (parents.length === 0) isOurs = isPlainTbx(element);
      return parents.length < 3 && element.local !== 'tbxHeader' ? 'enter' : 'collect';
    },
    element(element: XmlElement, parents: readonly XmlElement[]) {
      if (element.local === 'conceptEntry' && parents.at(-1)?.local === 'body')
        entries.push({ start: element.start, end: element.end });
    },
    close(element: XmlElement, parents: readonly XmlElement[]) {
      if (element.local !== 'body' || parents.length !== 2) return;
      const last = entries.at(-1);
      // An empty `<body/>` has no place for concepts.
      end = last ? last.end : text.lastIndexOf('</', element.end - 1);
      if (!last && end <= element.start) isOurs = false;
    },
  });
  return problem || !isOurs || end < 0 ? undefined : { entries, end };
}

function isPlainTbx(root: XmlElement): boolean {
  return root.name === 'tbx' && root.uri === tbxNamespace && attributeOf(root, 'style') !== 'dct';
}
