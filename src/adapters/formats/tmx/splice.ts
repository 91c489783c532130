import type { MemoryUnit } from '../../../core/memory/memory.ts';
import type { TmxLayout } from './read.ts';
import { writeUnit, writeVariants } from './write.ts';

/**
 * A TMX file's text with what was added to its units and behind them; all else is as it was, byte for byte. Undefined
 * where the file has no body to add to.
 *
 * @param layout of the text, as reading it gave it
 * @param before the units that reading it gave
 * @param after the same units in the same order, some with further languages, and new ones behind them
 */
export function spliceTmx(
  text: string,
  layout: TmxLayout,
  before: readonly MemoryUnit[],
  after: readonly MemoryUnit[],
): string | undefined {
  const lineEnd = /\r?\n/u.exec(text)?.[0] ?? '\n';
  const { bodyEnd } = layout;
  if (!bodyEnd) return undefined;
  const pieces: string[] = [];
  let taken = 0;
  before.forEach((unit, index) => {
    const grown = after[index];
    if (!grown || grown === unit) return;
    const lines = writeVariants(
      grown,
      [...grown.targets.keys()].filter((lang) => !unit.targets.has(lang)),
    );
    if (lines.length === 0) return;
    const at = Math.max(taken, endOfContent(text, layout.unitEnds[index] ?? 0));
    pieces.push(text.slice(taken, at), lineEnd, lines.join(lineEnd));
    taken = at;
  });
  const added = after.slice(before.length);
  if (added.length > 0) {
    const isOneTag = text.startsWith('/>', bodyEnd.end - 2);
    const at = Math.max(taken, isOneTag ? bodyEnd.start : endOfContent(text, bodyEnd.start));
    pieces.push(text.slice(taken, at), isOneTag ? '<body>' : '');
    for (const unit of added) pieces.push(lineEnd, withLineEnd(writeUnit(unit, layout.srcLang), lineEnd));
    if (isOneTag) pieces.push(lineEnd, '  </body>');
    taken = isOneTag ? bodyEnd.end : at;
  }
  pieces.push(text.slice(taken));
  return pieces.join('');
}

/** Where the white space in front of an offset begins. */
function endOfContent(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /[ \t\r\n]/u.test(text.charAt(end - 1))) end--;
  return end;
}

/** A tu without the line end behind it, its lines ended as the file's are. */
function withLineEnd(unit: string, lineEnd: string): string {
  const trimmed = unit.slice(0, -1);
  return lineEnd === '\n' ? trimmed : trimmed.replaceAll('\n', lineEnd);
}
