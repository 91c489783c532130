import type { Finding, Severity } from '../finding.ts';

interface Rule {
  readonly severity: Severity;
  readonly message: string;
}

export type ReturnedRule =
  | 'returned-file-missing'
  | 'returned-file-unknown'
  | 'returned-unit-missing'
  | 'returned-unit-unknown'
  | 'returned-unit-twice'
  | 'returned-order'
  | 'returned-segment-missing'
  | 'returned-segment-unknown'
  | 'returned-source-differs'
  | 'returned-target-missing'
  | 'returned-code-unknown'
  | 'returned-review-open'
  | 'returned-review-kept'
  | 'returned-locked'
  | 'returned-not-placed';

/** What a merge of a returned file reports; `{…}` is filled from the values. */
const rules: Readonly<Record<ReturnedRule, Rule>> = {
  'returned-file-missing': {
    severity: 'major',
    message: 'The returned file has nothing of {name}; its segments stay as they are. Was another file returned?',
  },
  'returned-file-unknown': {
    severity: 'major',
    message: 'The returned file has {name}, which the work file has not; it was left out.',
  },
  'returned-unit-missing': {
    severity: 'minor',
    message: 'The unit is not in the returned file; its segments stay as they are.',
  },
  'returned-unit-unknown': {
    severity: 'major',
    message: 'The unit is not in the work file, so its targets were left out. Was the source changed since the export?',
  },
  'returned-unit-twice': {
    severity: 'major',
    message: 'The returned file has two units with this id, so neither was taken. Bring the targets over by hand.',
  },
  'returned-order': {
    severity: 'major',
    message:
      'The segments of the unit were put into another order, so none of them was taken. Bring them over by hand.',
  },
  'returned-segment-missing': {
    severity: 'major',
    message: 'The segment is not in the returned file: it was joined with another, or removed. It stays as it is.',
  },
  'returned-segment-unknown': {
    severity: 'major',
    message: 'The segment is not in the work file: it was split off, or added. Bring its target over by hand.',
  },
  'returned-source-differs': {
    severity: 'major',
    message:
      'The source is not the one of the work file: it was edited, split or joined, or it changed since the export. The segment stays as it is; bring its target over by hand.',
  },
  'returned-target-missing': {
    severity: 'minor',
    message: 'The returned file has no target for the segment; the one of the work file stays.',
  },
  'returned-code-unknown': {
    severity: 'major',
    message: 'The returned target has a code that the source has not, so it was not taken. Bring it over by hand.',
  },
  'returned-review-open': {
    severity: 'neutral',
    message: 'The target changed, but is {state} as the old one was: it is translated, and to be reviewed again.',
  },
  'returned-review-kept': {
    severity: 'neutral',
    message: 'The target is the same, and is said to be only translated; it stays {state}.',
  },
  'returned-locked': {
    severity: 'minor',
    message: 'The segment is locked in the file, so its target stays as it is. Unlock it there, and merge again.',
  },
  'returned-not-placed': {
    severity: 'major',
    message: 'The returned target was not taken: {reason}. Bring it over by hand.',
  },
};

/** Takes up a finding about a unit or a segment of it. */
export type ReturnedTell = (
  rule: ReturnedRule,
  values: Readonly<Record<string, string>>,
  unit?: string,
  segment?: string,
) => void;

/** The finding of a rule, with its sentence filled from `values`. */
export function returnedFinding(
  ruleId: ReturnedRule,
  values: Readonly<Record<string, string>>,
  where: { readonly file: string; readonly unit: string | undefined; readonly segment: string | undefined },
): Finding {
  const { severity, message } = rules[ruleId];
  return {
    ruleId,
    category: 'process',
    severity,
    message: message.replace(/\{([a-z]+)\}/gu, (whole, name: string) => values[name] ?? whole),
    file: where.file,
    ...(where.unit !== undefined ? { unit: where.unit } : {}),
    ...(where.segment !== undefined ? { segment: where.segment } : {}),
  };
}
