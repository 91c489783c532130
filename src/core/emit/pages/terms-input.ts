import type { LanguageTag } from '../../document.ts';
import type { ApprovalState } from '../../terms/approval-states.ts';
import type { ConceptUsage } from '../../terms/usage.ts';

/** What the page on the terms shows. */
export interface TermsInput {
  readonly title: string;
  readonly srcLang: LanguageTag;
  readonly trgLangs: readonly LanguageTag[];
  /** A language's name in itself. */
  readonly languageName: (tag: LanguageTag) => string;
  readonly usage: readonly ConceptUsage[];
  /** What was signed off, in every language of every concept; empty where nothing ever was. */
  readonly approvals: readonly ApprovalState[];
  readonly glossaryHash?: string;
}
