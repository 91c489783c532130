import type { LanguageTag } from '../../document.ts';
import type { Finding } from '../../finding.ts';
import type { GateDemand } from '../../gate.ts';
import type { Progress } from '../../progress.ts';
import type { ConceptCoverage } from '../../terms/coverage.ts';
import type { CheckedDocument } from './finding-context.ts';

export interface ReportDocument {
  /** Path of the source. */
  readonly path: string;
  /** Words of the source. */
  readonly words: number;
  readonly progress: ReadonlyMap<LanguageTag, Progress>;
  /** How many findings concern the document, in any language. */
  readonly findings: number;
}

export interface ReportInput {
  readonly title?: string;
  readonly srcLang: LanguageTag;
  readonly trgLangs: readonly LanguageTag[];
  /** A language's name in itself. */
  readonly languageName: (tag: LanguageTag) => string;
  readonly documents: readonly ReportDocument[];
  /** The progress of each language, all documents together. */
  readonly totals: ReadonlyMap<LanguageTag, Progress>;
  /** What a release asks of each language; a language without is not judged. */
  readonly gates: ReadonlyMap<LanguageTag, readonly GateDemand[]>;
  readonly coverage: readonly ConceptCoverage[];
  readonly findings: readonly Finding[];
  /** The bilingual documents that findings are about, so that each can be shown in its sentence. */
  readonly checked?: Iterable<CheckedDocument>;
  readonly glossaryHash?: string;
}
