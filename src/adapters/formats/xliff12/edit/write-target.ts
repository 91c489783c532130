import type { Content, Inline } from '../../../../core/document.ts';
import { escapeWith } from '../../xml/escape.ts';
import type { WrittenCodes } from '../written-codes.ts';

/** The XML of a content, or why it can't be written, as the middle of a sentence. */
export type WrittenTarget = { readonly xml: string } | { readonly reason: string };

/** A content in a file's own words: its codes as they stand elsewhere in the unit, text escaped. */
export function writeTarget(content: Content, written: WrittenCodes): WrittenTarget {
  let xml = '';
  let hasForbidden = false;
  for (const inline of content) {
    if (inline.kind === 'text') {
      xml += escapeWith(inline.text, () => {
        hasForbidden = true;
        return '';
      });
      continue;
    }
    const code = written.get(inline);
    if (!code) return { reason: `the file has no code ${inline.id} that it could be written as` };
    xml += code.xml;
  }
  if (hasForbidden) return { reason: "it has a character that XML can't hold" };
  return isNested(content, written) ? { xml } : { reason: 'its codes overlap, or one is without its other end' };
}

/** Whether what is written as tags around a text is well nested. */
function isNested(content: Content, written: WrittenCodes): boolean {
  const open: Inline[] = [];
  for (const inline of content) {
    const extent = written.get(inline)?.extent;
    if (extent === 'start') open.push(inline);
    else if (extent === 'end' && !isPair(open.pop(), inline)) return false;
  }
  return open.length === 0;
}

function isPair(start: Inline | undefined, end: Inline): boolean {
  if (!start || start.kind === 'text' || end.kind === 'text' || start.id !== end.id) return false;
  return (start.kind === 'sc' && end.kind === 'ec') || (start.kind === 'sm' && end.kind === 'em');
}
