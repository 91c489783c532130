import type { Severity } from '../../../../core/finding.ts';
import type { Report } from '../../xliff/validation/report.ts';
import type { StructureRuleId } from '../../xliff/validation/structure.ts';

interface Rule {
  readonly severity: Severity;
  /** What the rule wants, in a sentence. */
  readonly says: string;
}

function must(says: string): Rule {
  return { severity: 'major', says };
}

/** What the specification advises, what its strict variant alone wants, or what it does not say clearly. */
function should(says: string): Rule {
  return { severity: 'minor', says };
}

/** The rules of XLIFF 1.2 beside those of its table of elements, which has the ids of XLIFF 2's; ids are stable. */
export const xliff12Rules = {
  'xliff12-duplicate-id': must(
    'Ids of units, ids of groups, names of phases, tools and counts, and uids of external files are unique in a file.',
  ),
  'xliff12-reference': must(
    'phase-name, tool-id, xid and the mid of a proposal name a phase, a tool and a unit of the file, and a segment.',
  ),
  'xliff12-code-pair': must('An end code names a start code of its kind in the same text; a rid has one start code.'),
  'xliff12-code-alone': should('A start code has its end in the same text, and an end its start.'),
  'xliff12-code-id': should('Two codes of a text do not have the same id.'),
  'xliff12-target-code': should('A code of a target has the id of a code of the source.'),
  'xliff12-source-differs': must('The seg-source has the content of the source.'),
  'xliff12-segment-mid': must('The segments of a target are segments of the seg-source, by mid, and each stands once.'),
  'xliff12-mark-mid': should(
    'The mid of a mark in a target is that of a mark in the seg-source, where it stands once.',
  ),
  'xliff12-text-language': must(
    'xml:lang of a source is the source language of the file, of a target the target language.',
  ),
  'xliff12-target-language': should('A file with targets names its target language.'),
  'xliff12-approved': should('What is approved has a target, and what is final or signed off is not "not approved".'),
  'xliff12-empty-file': should('A file has something to translate.'),
  'xliff12-duplicate-file': should('Two files with the same original do not have units with the same ids.'),
  'xliff12-context-name': should('Names of context groups are unique in a file.'),
  'xliff12-several-targets': should('A proposal has one target.'),
  'xliff12-deprecated': should('The element prop-group and the attributes ts and tool are deprecated.'),
} as const satisfies Readonly<Record<string, Rule>>;

export type Xliff12RuleId = keyof typeof xliff12Rules | StructureRuleId;

export type Report12 = Report<Xliff12RuleId>;

export function severityOf(ruleId: Xliff12RuleId): Severity {
  const rules: Readonly<Record<string, Rule>> = xliff12Rules;
  return rules[ruleId]?.severity ?? 'major';
}
