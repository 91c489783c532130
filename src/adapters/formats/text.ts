import { isCode, textContent } from '../../core/content.ts';
import type { Content, Unit } from '../../core/document.ts';
import type { Format, ReadOptions, Slot, SourceReading } from '../../core/ports.ts';
import { fill, type Layout } from './text/fill.ts';
import { columns, type Line, scanLines } from './text/lines.ts';
import { isListMarker } from './text/marks.ts';
import { firstWord, hasWord, paragraphs, wrappingOf } from './text/wrapped.ts';
import { unsegmentedUnit } from './unsegmented-unit.ts';

/**
 * Plain text. Each line that has a letter or a digit is a unit; in a hard-wrapped text (see `wrappingOf`) each
 * paragraph is one, its lines joined with a space, and a translation is wrapped to the same width. Blank lines,
 * terminators, indentation and trailing space lie outside the slots; a list marker belongs to its item's text.
 */
export const text: Format = {
  id: 'text',
  extensions: ['.txt'],
  read,
  render,
};

function read(source: string, options: ReadOptions): SourceReading {
  const lines = scanLines(source);
  const wrapping = wrappingOf(source, lines);
  const terminator = /\r\n|\r|\n/u.exec(source)?.[0] ?? '\n';
  const units: Unit[] = [];
  const slots: Slot[] = [];
  const add = (block: readonly Line[], first: Line, end: number) => {
    const id = `u${units.length + 1}`;
    const isItem = isListMarker(firstWord(source, first));
    const type = isItem ? 'psr:list-item' : undefined;
    units.push(unsegmentedUnit({ id, source: textContent(joined(source, block)), type }));
    const context = wrapping ? { context: layoutOf(source, block, { width: wrapping.width, terminator, isItem }) } : {};
    slots.push({ unit: id, start: first.start, end, ...context });
  };
  if (!wrapping) {
    for (const line of lines) if (hasWord(source, line)) add([line], line, line.end);
  } else {
    for (const block of paragraphs(source, lines, wrapping)) {
      const [first, last] = [block[0], block.at(-1)];
      if (first && last) add(block, first, last.end);
    }
  }
  return {
    document: {
      version: '2.1',
      srcLang: options.srcLang,
      files: [{ id: 'f1', original: options.path, notes: [], children: units }],
    },
    skeleton: { text: source, slots },
    findings: [],
  };
}

/** The lines of a block as one; a word that is divided at its own hyphen is put together again. */
function joined(source: string, block: readonly Line[]): string {
  let all = '';
  let before: Line | undefined;
  for (const line of block) {
    if (before && !isDivided(source, before, line)) all += ' ';
    all += source.slice(line.start, line.end);
    before = line;
  }
  return all;
}

function isDivided(source: string, line: Line, next: Line): boolean {
  const ending = source.slice(Math.max(line.start, line.end - 2), line.end);
  return /(?:\p{L}-|\u00ad)$/u.test(ending) && /^\p{Ll}/u.test(source.slice(next.start, next.start + 2));
}

/** The layout of a block as a slot keeps it: width, indent and joint with semicolons between. */
function layoutOf(
  source: string,
  block: readonly Line[],
  { width, terminator, isItem }: { readonly width: number; readonly terminator: string; readonly isItem: boolean },
): string {
  const [first, second] = block;
  if (!first) return '';
  const indent = indentation(source, first);
  const own = isItem ? indent + ' '.repeat(firstWord(source, first).length + 1) : indent;
  const hanging = second ? indentation(source, second) : own;
  return `${width};${columns(indent, 0, indent.length)};${terminator}${hanging}`;
}

function indentation(source: string, line: Line): string {
  return source.slice(line.first, line.start).replace(/\uFEFF/gu, '');
}

function layoutIn(context: string | undefined): Layout | undefined {
  const [width, indent, joint] = context?.split(';') ?? [];
  if (width === undefined || indent === undefined || joint === undefined) return undefined;
  return { width: Number(width), indent: Number(indent), joint };
}

/** Line terminators of a target become spaces, since they would end the unit. */
function render(content: Content, unit: Unit, slot: Slot): string {
  const data = new Map(unit.originalData.map(({ id, text }) => [id, text]));
  let all = '';
  for (const inline of content) {
    if (inline.kind === 'text') all += inline.text;
    else if (isCode(inline)) all += data.get(inline.dataRef ?? '') ?? '';
  }
  const line = all.replace(/\r\n|[\n-\r\u0085\u2028\u2029]/gu, ' ');
  const layout = layoutIn(slot.context);
  return layout ? fill(line, layout) : line;
}
