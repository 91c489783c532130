import type { Severity } from '../../../../core/finding.ts';
import type { Report } from '../../xliff/validation/report.ts';
import type { StructureRuleId } from '../../xliff/validation/structure.ts';

/** The rules of XLIFF 1.2 beside those of its table of elements, which has the ids of XLIFF 2's; ids are stable. */
export const xliff12Rules = {
  'xliff12-duplicate-id':
    'Ids of units, ids of groups, names of phases, tools and counts, and uids of external files are unique in a file.',
  'xliff12-reference':
    'phase-name, tool-id, xid and the mid of a proposal name a phase, a tool and a unit of the file, and a segment.',
  'xliff12-code-pair': 'An end code names a start code of its kind in the same text; a rid has one start code.',
  'xliff12-code-alone': 'A start code has its end in the same text, and an end its start.',
  'xliff12-code-id': 'Two codes of a text do not have the same id.',
  'xliff12-target-code': 'A code of a target has the id of a code of the source.',
  'xliff12-source-differs': 'The seg-source has the content of the source.',
  'xliff12-segment-mid': 'The segments of a target are segments of the seg-source, by mid, and each stands once.',
  'xliff12-mark-mid': 'The mid of a mark in a target is that of a mark in the seg-source, where it stands once.',
  'xliff12-text-language': 'xml:lang of a source is the source language of the file, of a target the target language.',
  'xliff12-target-language': 'A file with targets names its target language.',
  'xliff12-approved': 'What is approved has a target, and what is final or signed off is not "not approved".',
  'xliff12-empty-file': 'A file has something to translate.',
  'xliff12-duplicate-file': 'Two files with the same original do not have units with the same ids.',
  'xliff12-context-name': 'Names of context groups are unique in a file.',
  'xliff12-several-targets': 'A proposal has one target.',
  'xliff12-deprecated': 'The element prop-group and the attributes ts and tool are deprecated.',
} as const;

export type Xliff12RuleId = keyof typeof xliff12Rules | StructureRuleId;

export type Report12 = Report<Xliff12RuleId>;

/** What the specification advises, what its strict variant alone wants, or what it does not say clearly. */
const advice: ReadonlySet<string> = new Set<keyof typeof xliff12Rules>([
  'xliff12-code-alone',
  'xliff12-code-id',
  'xliff12-target-code',
  'xliff12-mark-mid',
  'xliff12-target-language',
  'xliff12-approved',
  'xliff12-empty-file',
  'xliff12-duplicate-file',
  'xliff12-context-name',
  'xliff12-several-targets',
  'xliff12-deprecated',
]);

export function severityOf(ruleId: Xliff12RuleId): Severity {
  return advice.has(ruleId) ? 'minor' : 'major';
}
