import { contentKey, plainText, withoutAnnotations } from '../content.ts';
import type { Content } from '../document.ts';
import { type AlignedDocument, type AlignedRow, alignedUnits } from '../emit/aligned.ts';
import type { Retired } from '../merge/retired.ts';
import type { MemoryTarget, MemoryUnit } from './memory.ts';

/** The translated segments of documents as memory, all languages of a segment together, in document order. */
export function* memoryOf(documents: readonly AlignedDocument[]): Generator<MemoryUnit> {
  for (const document of documents) {
    let before: AlignedRow | undefined;
    for (const { row, next } of withNext(rowsOf(document))) {
      if (hasTarget(row)) {
        const originalData = row.cells[0]?.owner.originalData;
        yield {
          srcLang: document.source.srcLang,
          source: withoutAnnotations(row.source),
          targets: targetsOf(row),
          previous: before ? plainText(before.source) : '',
          next: next ? plainText(next.source) : '',
          file: document.path,
          unit: row.unit,
          notes: [],
          ...(originalData && originalData.length > 0 && { originalData }),
        };
      }
      before = row;
    }
  }
}

function* rowsOf(document: AlignedDocument): Generator<AlignedRow> {
  for (const { rows } of alignedUnits(document)) yield* rows;
}

function* withNext(rows: Iterable<AlignedRow>): Generator<{ row: AlignedRow; next: AlignedRow | undefined }> {
  let current: AlignedRow | undefined;
  for (const row of rows) {
    if (current) yield { row: current, next: row };
    current = row;
  }
  if (current) yield { row: current, next: undefined };
}

function hasTarget(row: AlignedRow): boolean {
  return row.cells.some(({ target }) => target && target.length > 0);
}

function targetsOf(row: AlignedRow): ReadonlyMap<string, MemoryTarget> {
  const targets = new Map<string, MemoryTarget>();
  for (const { lang, target, state } of row.cells) {
    if (target && target.length > 0) targets.set(lang, { content: withoutAnnotations(target), state });
  }
  return targets;
}

/** The memory with retired translations added at its end; those it already holds are left out. */
export function withRetired(
  memory: readonly MemoryUnit[],
  retired: readonly (Retired & { file: string })[],
): readonly MemoryUnit[] {
  const keyOf = (source: Content, lang: string, target: Content, notes: readonly string[]) =>
    [contentKey(source), lang, contentKey(target), ...notes].join('\u0002');
  const known = new Set<string>();
  for (const { source, targets, notes } of memory) {
    for (const [lang, { content }] of targets) {
      known.add(keyOf(source, lang, content, []));
      known.add(keyOf(source, lang, content, notes));
    }
  }
  const added: MemoryUnit[] = [];
  for (const { srcLang, source, trgLang, target, state, file, unit, notes } of retired) {
    const key = keyOf(source, trgLang, target, notes);
    if (known.has(key)) continue;
    known.add(key);
    const content = withoutAnnotations(target);
    const targets = new Map([[trgLang, { content, state }]]);
    added.push({ srcLang, source: withoutAnnotations(source), targets, file, unit, notes });
  }
  return added.length > 0 ? [...memory, ...added] : memory;
}
