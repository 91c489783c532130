/** How bad a finding is, in MQM's words, from the mildest to the worst. */
export type Severity = 'neutral' | 'minor' | 'major' | 'critical';

export const severities: readonly Severity[] = ['neutral', 'minor', 'major', 'critical'];

/** MQM's top dimensions, and `process` for what concerns files rather than texts. */
export type Category =
  | 'accuracy'
  | 'terminology'
  | 'linguistic-conventions'
  | 'style'
  | 'locale-conventions'
  | 'design-and-markup'
  | 'process';

/**
 * What a check or a reader reports about a document: plain data, with all a person needs to judge it. Texts are
 * complete sentences: what was found, and what to do.
 */
export interface Finding {
  readonly ruleId: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly message: string;
  /** Path of the file concerned, relative to the project, forward slashes. */
  readonly file?: string;
  readonly unit?: string;
  readonly segment?: string;
  /** Id of the concept, where the finding is about an entry of the termbase. */
  readonly concept?: string;
  readonly srcLang?: string;
  readonly trgLang?: string;
  readonly side?: 'source' | 'target';
  /** UTF-16 offsets into the plain text of `side`, end exclusive. */
  readonly start?: number;
  readonly end?: number;
  /** Line and column in `file`, from 1: of what is wrong in its syntax, or the line on which the unit begins. */
  readonly line?: number;
  readonly column?: number;
  readonly actual?: string;
  readonly expected?: readonly string[];
  readonly url?: string;
}

/** Whether `severity` is at least as bad as `threshold`. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(threshold);
}
