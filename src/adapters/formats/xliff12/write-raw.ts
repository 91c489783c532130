import { isOldRaw, toOldRaw } from './raw.ts';

/** Elements that a Document carries, each on its own line: those of 1.2 itself first, as it wants them. */
export function linesOfRaw(elements: readonly string[] | undefined, indent: string): string {
  if (!elements || elements.length === 0) return '';
  const ordered = [...elements.filter(isOldRaw), ...elements.filter((raw) => !isOldRaw(raw))];
  return ordered.map((raw) => `${indent}${toOldRaw(raw)}\n`).join('');
}
