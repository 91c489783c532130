import { cdataClose, cdataOpen } from '../../xliff/edit/items.ts';
import { bracketed, pseudoTranslator } from '../../xliff/edit/pseudo-text.ts';
import { isRawElement, type RawElement, type RawRun, valueNamed } from '../../xliff/edit/raw-tree.ts';
import type { Edit } from '../../xliff/edit/splice.ts';
import { isEmpty, isOld, isSegmentMark, marksIn, type RawTransUnit } from './raw-trans-unit.ts';
import { targetEdits } from './target-edits.ts';

/** Codes whose content is markup, or, in a `<sub>`, another text. */
const natives = ['bpt', 'ept', 'it', 'ph'];

type Translate = ReturnType<typeof pseudoTranslator>;

/**
 * The edits that make a trans-unit's target the pseudo-translation of its source: the same codes and segments, letters
 * with accents, brackets around each segment. What is protected stays as it is, and so does all outside of the target.
 */
export function pseudoEdits(text: string, unit: RawTransUnit): readonly Edit[] {
  const from = unit.segSource ?? unit.source;
  if (!unit.translate || (isEmpty(from) && !unit.target)) return [];
  const translate = pseudoTranslator();
  const content =
    marksIn(from).length > 0 ? segmentsOf(text, from, translate) : bracketedContent(text, from, translate);
  return targetEdits(text, unit, content);
}

/** The content with each segment in it translated, and what stands between them as it is. */
function segmentsOf(text: string, parent: RawElement, translate: Translate): string {
  return parent.children
    .map((node) => {
      if (!isRawElement(node)) return text.slice(node.start, node.end);
      return around(
        text,
        node,
        isSegmentMark(node) ? bracketedContent(text, node, translate) : segmentsOf(text, node, translate),
      );
    })
    .join('');
}

function bracketedContent(text: string, parent: RawElement, translate: Translate): string {
  const content = contentOf(text, parent, translate);
  return content === text.slice(parent.openEnd, parent.closeStart) ? content : bracketed(content);
}

function contentOf(text: string, parent: RawElement, translate: Translate): string {
  return parent.children
    .map((node) => {
      if (!isRawElement(node)) return runOf(text.slice(node.start, node.end), node.kind, translate);
      const isKept = natives.some((name) => isOld(node, name)) || valueNamed(node, 'mtype') === 'protected';
      return isKept ? text.slice(node.start, node.end) : around(text, node, contentOf(text, node, translate));
    })
    .join('');
}

function runOf(raw: string, kind: RawRun['kind'], translate: Translate): string {
  if (kind === 'aside') return raw;
  return kind === 'cdata' ? translatedCdata(raw, translate) : translated(raw, translate);
}

/** Characters translated, with references as they are. */
function translated(raw: string, translate: Translate): string {
  return raw.replace(/&[^;]*;|[^&]+/gu, (run) => (run.startsWith('&') ? run : translate(run)));
}

function translatedCdata(raw: string, translate: Translate): string {
  return cdataOpen + translate(raw.slice(cdataOpen.length, -cdataClose.length)) + cdataClose;
}

/** An element with another content. */
function around(text: string, element: RawElement, content: string): string {
  if (element.openEnd === element.end) return text.slice(element.start, element.end);
  return text.slice(element.start, element.openEnd) + content + text.slice(element.closeStart, element.end);
}
