import { plainText } from '../content.ts';
import type { Meta, MetaGroup, Segment, Unit } from '../document.ts';
import { segments } from '../document.ts';
import { fingerprint } from '../fingerprint.ts';

/** The category of the metadata group in which a unit's ignores stand. */
export const ignoresCategory = 'passerelle:ignored-findings';

/** A finding that a person lets stand, as long as neither text of its segment changes. */
export interface Ignore {
  readonly ruleId: string;
  /** Fingerprint of source and target, see `textsOf`. */
  readonly texts: string;
  /** The finding's `actual`, which tells two findings of one check in one segment apart; empty where it has none. */
  readonly actual: string;
  readonly reason: string;
  readonly by: string;
  /** Day on which it was ignored, `2026-11-24`. */
  readonly date: string;
}

const fields = ['ruleId', 'texts', 'actual', 'reason', 'by', 'date'] as const;

/** The fingerprint of a segment's plain texts, which changes when either of them does. */
export function textsOf({ source, target }: Segment): string {
  return fingerprint(`${plainText(source)}\u0000${target === undefined ? '' : plainText(target)}`);
}

/** The ignores in a unit's metadata, in order; what lacks a rule or a fingerprint is none. */
export function ignoresOf(unit: Unit): readonly Ignore[] {
  if (unit.metadata.length === 0) return [];
  return unit.metadata
    .filter(({ category }) => category === ignoresCategory)
    .flatMap(({ children }) => children)
    .filter(isGroup)
    .map(readIgnore)
    .filter(({ ruleId, texts }) => ruleId !== '' && texts !== '');
}

/** The unit with these ignores in place of those that it had; other metadata stays. */
export function withIgnores(unit: Unit, ignores: readonly Ignore[]): Unit {
  const others = unit.metadata.filter(({ category }) => category !== ignoresCategory);
  const own: MetaGroup = { category: ignoresCategory, children: ignores.map(groupOf) };
  return { ...unit, metadata: ignores.length > 0 ? [...others, own] : others };
}

/** Whether an ignore is for what a check says of a segment. */
export function isFor(
  ignore: Ignore,
  finding: { readonly ruleId: string; readonly actual?: string },
  texts: string,
): boolean {
  const { ruleId, actual = '' } = finding;
  return (
    ignore.ruleId === ruleId && ignore.texts === texts && ignore.actual.normalize('NFC') === actual.normalize('NFC')
  );
}

/** Those of a unit's ignores that no segment of it has the texts of any more. */
export function lapsedOf(unit: Unit, ignores: readonly Ignore[] = ignoresOf(unit)): readonly Ignore[] {
  if (ignores.length === 0) return [];
  const known = new Set(segments(unit).map(textsOf));
  return ignores.filter(({ texts }) => !known.has(texts));
}

function isGroup(child: MetaGroup | Meta): child is MetaGroup {
  return !('value' in child);
}

function readIgnore({ children }: MetaGroup): Ignore {
  const values = new Map(children.flatMap((child) => (isGroup(child) ? [] : [[child.type, child.value] as const])));
  const value = (field: (typeof fields)[number]) => values.get(field) ?? '';
  return {
    ruleId: value('ruleId'),
    texts: value('texts'),
    actual: value('actual'),
    reason: value('reason'),
    by: value('by'),
    date: value('date'),
  };
}

function groupOf(ignore: Ignore): MetaGroup {
  const children = fields.flatMap((type) => (ignore[type] === '' ? [] : [{ type, value: ignore[type] }]));
  return { children };
}
