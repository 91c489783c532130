import type { Finding } from '../finding.ts';
import { approvalHash, type Digest } from './approval-hash.ts';
import { type Approval, type ApprovalFile, keyOf } from './approvals.ts';
import { listed } from './soundness/words.ts';
import { baseLanguage, type ConceptEntry, type Termbase } from './termbase.ts';

/** What a concept says in a language, and whether somebody signed for it. */
export interface ApprovalState {
  /** Id of the concept. */
  readonly concept: string;
  /** Base tag of the language. */
  readonly lang: string;
  /** `open`: nobody approved it; `re-opened`: it was approved and has changed since. */
  readonly state: 'approved' | 'open' | 're-opened';
  /** Of the content as it is. */
  readonly hash: string;
  /** Whether a term there is not verified yet; such an entry can't be approved. */
  readonly isProposed: boolean;
  /** The one that holds, or of those that no longer do, the latest. */
  readonly approval?: Approval;
}

export interface ApprovalOptions {
  readonly digest: Digest;
  /** The language whose definition everybody goes by. */
  readonly srcLang: string;
}

/**
 * The state of each concept in each of its languages, in the termbase's order. Of several approvals of one entry, as a
 * merge may leave them, the one that fits the content holds. Linear in the number of concepts.
 */
export function approvalStates(
  termbase: Termbase,
  { approvals }: Pick<ApprovalFile, 'approvals'>,
  { digest, srcLang }: ApprovalOptions,
): readonly ApprovalState[] {
  const byKey = new Map<string, Approval[]>();
  for (const { approval } of approvals) {
    const list = byKey.get(keyOf(approval));
    if (list) list.push(approval);
    else byKey.set(keyOf(approval), [approval]);
  }
  return termbase.concepts.flatMap((concept) =>
    languagesOf(concept).map((lang): ApprovalState => {
      const hash = approvalHash(concept, lang, srcLang, digest);
      const given = byKey.get(keyOf({ concept: concept.id, lang })) ?? [];
      const holding = given.find((approval) => approval.hash === hash);
      const approval = holding ?? latestOf(given);
      return {
        concept: concept.id,
        lang,
        state: holding ? 'approved' : approval ? 're-opened' : 'open',
        hash,
        isProposed: hasProposed(concept, lang),
        ...(approval ? { approval } : {}),
      };
    }),
  );
}

/**
 * What is to be told of approvals: entries that changed since they were approved, approvals of what is no longer there
 * or of a day that has not come, and for each language how many entries are open.
 *
 * @param path of the file of approvals
 * @param today the last day that an approval may have, `YYYY-MM-DD`; any by default
 */
export function approvalFindings(
  states: readonly ApprovalState[],
  file: ApprovalFile,
  path: string,
  today?: string,
): readonly Finding[] {
  const findings: Finding[] = [];
  const byKey = new Map(states.map((state) => [keyOf(state), state]));
  const told = new Set<string>();
  for (const { approval, line } of file.approvals) {
    const { concept, lang, who, date } = approval;
    const state = byKey.get(keyOf(approval));
    const place = { category: 'process', file: path, line, column: 1, concept } as const;
    if (today !== undefined && date > today) {
      const message = `${who} approved ${concept} in ${lang} on ${date}, a day that has not come yet. Correct the date.`;
      findings.push({ ruleId: 'approval-in-future', severity: 'minor', message, ...place, actual: date });
    }
    if (!state) {
      const message = `${who} approved ${concept} in ${lang} on ${date}, and the termbase has no such entry. Remove the line, or restore the entry.`;
      findings.push({ ruleId: 'approval-without-entry', severity: 'minor', message, ...place });
    } else if (state.state === 're-opened' && !told.has(keyOf(approval))) {
      told.add(keyOf(approval));
      const message = `${concept} changed in ${lang} since ${state.approval?.who ?? who} approved it on ${state.approval?.date ?? date}. Review it, then: passerelle terms approve ${concept} --lang ${lang} --by NAME.`;
      findings.push({ ruleId: 'approval-reopened', severity: 'minor', message, ...place });
    }
  }
  return [...findings, ...openFindings(states)];
}

function openFindings(states: readonly ApprovalState[]): readonly Finding[] {
  const open = new Map<string, string[]>();
  for (const { concept, lang, state } of states) {
    if (state !== 'open') continue;
    const list = open.get(lang);
    if (list) list.push(concept);
    else open.set(lang, [concept]);
  }
  return [...open].map(([lang, concepts]) => ({
    ruleId: 'approval-open',
    category: 'process',
    severity: 'neutral',
    message: `${concepts.length} ${concepts.length === 1 ? 'concept has' : 'concepts have'} no approval in ${lang}: ${listed(concepts)}. passerelle terms approve --list --lang ${lang} names them all.`,
    actual: String(concepts.length),
  }));
}

/** The base languages in which a concept has terms or a definition, in its order. */
function languagesOf({ langSecs }: ConceptEntry): readonly string[] {
  const filled = langSecs.filter(({ terms, definition }) => terms.length > 0 || definition !== undefined);
  return [...new Set(filled.map(({ lang }) => baseLanguage(lang)))];
}

function hasProposed({ langSecs }: ConceptEntry, lang: string): boolean {
  return langSecs.some(
    (section) => baseLanguage(section.lang) === lang && section.terms.some((term) => term.isProposed),
  );
}

function latestOf(approvals: readonly Approval[]): Approval | undefined {
  let latest: Approval | undefined;
  for (const approval of approvals) if (!latest || approval.date >= latest.date) latest = approval;
  return latest;
}
