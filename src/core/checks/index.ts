import type { Document } from '../document.ts';
import type { Finding } from '../finding.ts';
import { characterChecks, characterDocumentChecks } from './characters/index.ts';
import type { Check, CheckEnvironment, CheckRule, DocumentCheck, DocumentPass } from './check.ts';
import { completenessChecks, completenessDocumentChecks } from './completeness/index.ts';
import { targetMissing } from './completeness/target-missing.ts';
import { consistencyChecks } from './consistency/index.ts';
import { identityChecks, identityDocumentChecks } from './identity/index.ts';
import { joinPasses } from './join-passes.ts';
import { languageChecks, languageDocumentChecks } from './language/index.ts';
import { isOn } from './levels.ts';
import { neededTools } from './needed-tools.ts';
import { numberChecks } from './numbers/index.ts';
import { processChecks } from './process/index.ts';
import { punctuationChecks, punctuationDocumentChecks } from './punctuation/index.ts';
import { runChecksOf } from './run.ts';
import { termAcrossChecks, termChecks, termDocumentChecks } from './terms/index.ts';
import type { CheckTools } from './tools.ts';

export type { Check, CheckEnvironment, CheckRule, DocumentCheck, DocumentPass } from './check.ts';

/** All checks of a segment with a target, in the order in which their findings come. */
export const checks: readonly Check[] = [
  ...completenessChecks,
  ...identityChecks,
  ...numberChecks,
  ...termChecks,
  ...punctuationChecks,
  ...characterChecks,
  ...languageChecks,
  ...processChecks,
];

/** All checks of a document as a whole. */
export const documentChecks: readonly DocumentCheck[] = [
  ...completenessDocumentChecks,
  ...identityDocumentChecks,
  ...termDocumentChecks,
  ...punctuationDocumentChecks,
  ...characterDocumentChecks,
  ...languageDocumentChecks,
];

/** All checks of a source document in every language at once; their findings are the source's. */
export const acrossChecks: readonly DocumentCheck[] = [...termAcrossChecks, ...consistencyChecks];

/** The checks by what they look at, as the docs list them. */
export const checkGroups: readonly { readonly title: string; readonly rules: readonly CheckRule[] }[] = [
  { title: 'Completeness', rules: [targetMissing, ...completenessChecks, ...completenessDocumentChecks] },
  { title: 'Identity', rules: [...identityChecks, ...identityDocumentChecks] },
  { title: 'Numbers, dates and units', rules: numberChecks },
  { title: 'Punctuation and typography', rules: [...punctuationChecks, ...punctuationDocumentChecks] },
  { title: 'Characters', rules: [...characterChecks, ...characterDocumentChecks] },
  { title: 'Terms', rules: [...termChecks, ...termDocumentChecks, ...termAcrossChecks] },
  { title: 'Language', rules: [...languageChecks, ...languageDocumentChecks] },
  { title: 'Consistency', rules: consistencyChecks },
  { title: 'Process', rules: processChecks },
];

/** What is said of each check. */
export const checkRules: readonly CheckRule[] = checkGroups.flatMap(({ rules }) => rules);

/**
 * What all checks find in a bilingual document, in document order, and then what is found of the document as a whole.
 *
 * @param across what is shown the same segments, for findings that concern all languages together
 */
export function runChecks(
  document: Document,
  environment: CheckEnvironment,
  across?: DocumentPass,
): readonly Finding[] {
  const { levels } = environment;
  const on = <Rule extends CheckRule>(rules: readonly Rule[]) => rules.filter((rule) => isOn(rule, levels));
  const passes = [joinPasses(on(documentChecks))];
  return runChecksOf(on(checks), document, environment, passes, across);
}

/**
 * One run of the checks of all languages: give it to `runChecks` of each language, and then ask for its findings. A check
 * that is off for a file is not shown its segments.
 */
export function beginAcross(): DocumentPass {
  return joinPasses(acrossChecks, isOn);
}

/** The libraries that the checks at work have to ask about a document, so that only those are loaded. */
export function toolsFor(
  document: Document,
  languages: Pick<CheckEnvironment, 'source' | 'target' | 'levels'>,
): ReadonlySet<keyof CheckTools> {
  const on = [...checks, ...documentChecks].filter((check) => isOn(check, languages.levels));
  return neededTools(on, document, languages);
}
