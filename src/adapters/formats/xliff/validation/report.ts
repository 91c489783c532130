import type { Finding } from '../../../../core/finding.ts';
import { type Place, placesIn } from '../../xml/place.ts';
import type { XliffRuleId } from './catalogue.ts';

/** What a finding is about, beside its place. */
export interface About {
  readonly unit?: string | undefined;
  readonly segment?: string | undefined;
  readonly actual?: string | undefined;
  readonly expected?: readonly string[] | undefined;
}

/** Notes that a rule is broken: which, at which offset of the text, and a message that says what, where and how to mend it. */
export type Report = (ruleId: XliffRuleId, offset: number, message: string, about?: About) => void;

/** A list of findings about one file, and what adds to it. */
export interface Findings {
  readonly report: Report;
  /** The findings by place. */
  list(): readonly Finding[];
}

/** An empty list of findings about the file at `path` with this text. */
export function findingsIn(text: string, path: string): Findings {
  const found: { readonly offset: number; readonly finding: Finding }[] = [];
  const placeOf = placesIn(text);
  return {
    report(ruleId, offset, message, about = {}) {
      found.push({ offset, finding: findingOf(ruleId, path, placeOf(offset), message, about) });
    },
    list() {
      return found.sort((first, second) => first.offset - second.offset).map(({ finding }) => finding);
    },
  };
}

function findingOf(ruleId: string, file: string, place: Place, message: string, about: About): Finding {
  return {
    ruleId,
    category: 'design-and-markup',
    severity: 'major',
    message,
    file,
    ...(about.unit !== undefined ? { unit: about.unit } : {}),
    ...(about.segment !== undefined ? { segment: about.segment } : {}),
    line: place.line,
    column: place.column,
    ...(about.actual !== undefined ? { actual: about.actual } : {}),
    ...(about.expected !== undefined ? { expected: about.expected } : {}),
  };
}
