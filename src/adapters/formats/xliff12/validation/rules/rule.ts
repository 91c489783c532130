import type { Report12 } from '../catalogue.ts';
import type { UnitView } from '../unit-view.ts';

/** What a rule knows of what is around the unit. */
export interface UnitContext {
  readonly report: Report12;
  readonly srcLang: string | undefined;
  readonly trgLang: string | undefined;
  /** Whether white space is content there. */
  readonly isPreserved: boolean;
}

export type UnitRule = (unit: UnitView, context: UnitContext) => void;
