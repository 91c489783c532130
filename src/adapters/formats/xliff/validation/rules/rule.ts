import type { Report } from '../report.ts';
import type { UnitView } from '../unit-view.ts';

/** What a rule knows beside the unit. */
export interface UnitContext {
  readonly report: Report;
  /** The core namespace of the document. */
  readonly core: string;
  readonly srcLang: string | undefined;
  readonly trgLang: string | undefined;
  /** xml:lang of the nearest element around the unit that has it. */
  readonly inheritedLang: string | undefined;
}

/** A rule of XLIFF about one unit; it reports what breaks it. */
export type UnitRule = (unit: UnitView, context: UnitContext) => void;
