import { type Document, segments, units } from '../document.ts';
import type { Finding } from '../finding.ts';
import { type Ignore, ignoresOf, isFor, lapsedOf, textsOf } from './ignores.ts';

/** A finding that is not told, and what lets it stand. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly ignore: Ignore;
}

/** What is ignored in a unit. */
interface UnitIgnores {
  readonly ignores: readonly Ignore[];
  readonly lapsed: readonly Ignore[];
  /** Fingerprints of the segments' texts, by their ids. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Sets aside the findings that documents say are ignored. It keeps only what units with ignores say. */
export class IgnoredFindings {
  readonly ignored: IgnoredFinding[] = [];
  /** Findings that were ignored once, and are told since a text of their segment changed. */
  returnedCount = 0;
  private readonly known = new Map<string, UnitIgnores[]>();

  /** Takes up the ignores of a document. @param path what the findings call its file */
  see(document: Document, path: string): void {
    for (const unit of units(document)) {
      const ignores = ignoresOf(unit);
      if (ignores.length === 0) continue;
      const texts = new Map(segments(unit).map((segment) => [segment.id, textsOf(segment)]));
      const key = keyOf(path, unit.id);
      // The same id may stand in another file of the document.
      this.known.set(key, [...(this.known.get(key) ?? []), { ignores, lapsed: lapsedOf(unit, ignores), texts }]);
    }
  }

  /** Those of the findings that are not ignored. The document that they are about must have been seen. */
  open(findings: readonly Finding[]): readonly Finding[] {
    if (this.known.size === 0) return findings;
    return findings.filter((finding) => !this.isIgnored(finding));
  }

  private isIgnored(finding: Finding): boolean {
    const { file = '', unit, segment } = finding;
    if (unit === undefined || segment === undefined) return false;
    let isReturned = false;
    for (const { ignores, lapsed, texts } of this.known.get(keyOf(file, unit)) ?? []) {
      const own = texts.get(segment);
      const ignore = own === undefined ? undefined : ignores.find((one) => isFor(one, finding, own));
      if (ignore) {
        this.ignored.push({ finding, ignore });
        return true;
      }
      isReturned ||= lapsed.some(({ ruleId }) => ruleId === finding.ruleId);
    }
    if (isReturned) this.returnedCount++;
    return false;
  }
}

function keyOf(path: string, unit: string): string {
  return `${path}\n${unit}`;
}
