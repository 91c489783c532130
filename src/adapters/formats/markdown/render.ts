import { plainText } from '../../../core/content.ts';
import type { Content, Unit } from '../../../core/document.ts';
import type { Slot } from '../../../core/ports.ts';
import { escapePieces } from './escape.ts';
import { escapeTitle } from './escape-title.ts';
import { onOneLine } from './lines.ts';
import { ownMarks, ownMarksServe, placeMarks } from './place-marks.ts';
import { readsAsIs } from './reads-as.ts';
import { piecesOfContent } from './render-pieces.ts';
import { decodeContext, type SlotContext } from './slot-context.ts';
import { renderYaml } from './yaml-render.ts';

/**
 * The Markdown of a content for a slot. Text is escaped only where it would be read as markup; a bare address in it
 * stays as it is, since a reader of the page wants it to be a link. Emphasis is written so that it is read as emphasis
 * beside letters and punctuation too: with the other mark, a letter as character reference, or an HTML tag at worst.
 * Line breaks in text become spaces, white space at the ends goes.
 */
export function render(content: Content, unit: Unit, slot: Slot): string {
  const yaml = renderYaml(plainText(content), slot.context);
  if (yaml !== undefined) return yaml;
  const context = decodeContext(slot.context);
  if (context.kind === 'title') {
    return escapeTitle(onOneLine(plainText(content)).trim(), context);
  }
  const pieces = piecesOfContent(content, unit.originalData);
  const asInSource = escapePieces(ownMarks(pieces), context);
  if (context.shortcut) return renderShortcut(asInSource, plainText(content), context.shortcut);
  if (ownMarksServe(pieces) || readsAsIs(pieces, context)) return asInSource;
  return escapePieces(placeMarks(pieces), context);
}

/** An image that found its file by its own text needs a label where the text becomes another. */
function renderShortcut(escaped: string, text: string, shortcut: NonNullable<SlotContext['shortcut']>): string {
  if (onOneLine(text).trim() === shortcut.alt) return shortcut.source;
  const label = shortcut.source.endsWith('][') ? shortcut.source.slice(0, -2) : shortcut.source;
  return `${escaped}][${label.replace(/[\r\n]+[ \t>]*/gu, ' ')}`;
}
