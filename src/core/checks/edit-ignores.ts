import { type Document, mapUnits, segments, type Unit, units } from '../document.ts';
import type { Finding } from '../finding.ts';
import { type Ignore, ignoresOf, lapsedOf, textsOf, withIgnores } from './ignores.ts';

/** An ignore, and where it holds. */
export interface PlacedIgnore {
  readonly ignore: Ignore;
  readonly unit: string;
  /** The segment that has its texts; undefined where it has lapsed, because none has them any more. */
  readonly segment?: string;
}

/** The ignores of a document, unit by unit. */
export function* placedIgnores(document: Document): Generator<PlacedIgnore> {
  for (const unit of units(document)) yield* placedIn(unit);
}

function placedIn(unit: Unit): readonly PlacedIgnore[] {
  const ignores = ignoresOf(unit);
  if (ignores.length === 0) return [];
  const known = new Map(segments(unit).map((segment) => [textsOf(segment), segment.id]));
  return ignores.map((ignore) => {
    const segment = known.get(ignore.texts);
    return { ignore, unit: unit.id, ...(segment !== undefined && { segment }) };
  });
}

/**
 * The document with these findings ignored. What has lapsed of the same check in the same unit goes, since it was decided
 * anew.
 *
 * @param signed why, by whom and when
 */
export function addIgnores(
  document: Document,
  findings: readonly Finding[],
  signed: Pick<Ignore, 'reason' | 'by' | 'date'>,
): Document {
  return mapUnits(document, (unit) => {
    const added = ignoresFor(unit, findings, signed);
    if (added.length === 0) return unit;
    const ignores = ignoresOf(unit);
    const lapsed = new Set(lapsedOf(unit, ignores));
    const rules = new Set(added.map(({ ruleId }) => ruleId));
    const kept = ignores.filter((ignore) => !(lapsed.has(ignore) && rules.has(ignore.ruleId)));
    return withIgnores(unit, [...kept, ...added]);
  });
}

/** Two findings of one check on the same text of one segment are one ignore. */
function ignoresFor(
  unit: Unit,
  findings: readonly Finding[],
  signed: Pick<Ignore, 'reason' | 'by' | 'date'>,
): readonly Ignore[] {
  const own = findings.filter((finding) => finding.unit === unit.id);
  const added = new Map<string, Ignore>();
  for (const segment of own.length > 0 ? segments(unit) : []) {
    for (const finding of own) {
      if (finding.segment !== segment.id) continue;
      const { ruleId, actual = '' } = finding;
      const texts = textsOf(segment);
      added.set(JSON.stringify([ruleId, texts, actual]), { ruleId, texts, actual, ...signed });
    }
  }
  return [...added.values()];
}

/** The document without the ignores that `isMeant` says yes to; the same object where there are none. */
export function removeIgnores(document: Document, isMeant: (placed: PlacedIgnore) => boolean): Document {
  return mapUnits(document, (unit) => {
    const placed = placedIn(unit);
    const kept = placed.filter((one) => !isMeant(one));
    return kept.length === placed.length
      ? unit
      : withIgnores(
          unit,
          kept.map(({ ignore }) => ignore),
        );
  });
}
