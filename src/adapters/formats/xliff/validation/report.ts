import type { Finding, Severity } from '../../../../core/finding.ts';
import { type Place, placesIn } from '../../xml/place.ts';
import type { XliffRuleId } from './catalogue.ts';

/** What a finding is about, beside its place. */
export interface About {
  readonly unit?: string | undefined;
  readonly segment?: string | undefined;
  readonly actual?: string | undefined;
  readonly expected?: readonly string[] | undefined;
  /** Where it is another one than the rule's. */
  readonly severity?: Severity | undefined;
}

/** Notes that a rule is broken: which, at which offset of the text, and a message that says what, where and how to mend it. */
export type Report<RuleId extends string = XliffRuleId> = (
  ruleId: RuleId,
  offset: number,
  message: string,
  about?: About,
) => void;

/** A list of findings about one file, and what adds to it. */
export interface Findings<RuleId extends string = XliffRuleId> {
  readonly report: Report<RuleId>;
  /** The findings by place. */
  list(): readonly Finding[];
}

/** An empty list of findings about the file at `path` with this text; each is `major` unless its rule says otherwise. */
export function findingsIn<RuleId extends string = XliffRuleId>(
  text: string,
  path: string,
  severityOf: (ruleId: RuleId) => Severity = () => 'major',
): Findings<RuleId> {
  const found: { readonly offset: number; readonly finding: Finding }[] = [];
  const placeOf = placesIn(text);
  return {
    report(ruleId, offset, message, about = {}) {
      found.push({
        offset,
        finding: findingOf(
          { ruleId, severity: about.severity ?? severityOf(ruleId) },
          path,
          placeOf(offset),
          message,
          about,
        ),
      });
    },
    list() {
      return found.sort((first, second) => first.offset - second.offset).map(({ finding }) => finding);
    },
  };
}

function findingOf(
  rule: Pick<Finding, 'ruleId' | 'severity'>,
  file: string,
  place: Place,
  message: string,
  about: About,
): Finding {
  return {
    ...rule,
    category: 'design-and-markup',
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
