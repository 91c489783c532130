import { plainText } from '../core/content.ts';
import { type Document, segments, units } from '../core/document.ts';
import type { Finding } from '../core/finding.ts';
import { type GateDemand, judgeGate, unapprovedConceptRule } from '../core/gate.ts';
import { type Progress, progressOf, sumProgress } from '../core/progress.ts';
import { keyOf } from '../core/terms/approvals.ts';
import type { TermMatcher } from '../core/terms/matcher.ts';
import { baseLanguage } from '../core/terms/termbase.ts';
import type { BuiltDocument } from './build-document.ts';
import type { Project } from './project.ts';

/** A language before its gate. */
export interface LanguageGate {
  readonly lang: string;
  readonly isMet: boolean;
  readonly demands: readonly GateDemand[];
  readonly progress: Progress;
}

/** Each target language's gate, judged over all documents, with the findings of the termbase and of the sources. */
export function judgeGates(project: Project, documents: readonly BuiltDocument[]): readonly LanguageGate[] {
  const shared = [...project.findings, ...documents.flatMap((built) => built.findings)];
  return [...project.config.gates].map(([lang, gate]) => {
    const versions = documents.flatMap((built) => built.languages.get(lang) ?? []);
    const progress = sumProgress(versions.map(({ document }) => progressOf(document)));
    const unapproved = gate.requireApprovedTerms ? unapprovedConcepts(project, lang, versions) : [];
    const findings = [...shared, ...versions.flatMap((version) => version.findings), ...unapproved];
    const demands = judgeGate(gate, progress, findings);
    return { lang, progress, demands, isMet: demands.every((demand) => demand.isMet) };
  });
}

/** A finding for each concept that the documents use in the language and that nobody approved there as it is. */
function unapprovedConcepts(
  project: Project,
  lang: string,
  versions: readonly { readonly document: Document }[],
): readonly Finding[] {
  const source = project.matchers.get(project.config.srcLang);
  const target = project.matchers.get(lang);
  if (!source || !target) return [];
  const base = baseLanguage(lang);
  const waiting = new Set<string>();
  const approved = new Set<string>();
  for (const state of project.approvals) (state.state === 'approved' ? approved : waiting).add(keyOf(state));
  const used = new Set<string>();
  for (const { document } of versions) addUsedConcepts(document, source, target, used);
  return [...used]
    .filter((concept) => !approved.has(keyOf({ concept, lang: base })) || waiting.has(keyOf({ concept, lang: base })))
    .map((concept) => ({
      ruleId: unapprovedConceptRule,
      category: 'process',
      severity: 'neutral',
      message: `${concept} is used in ${lang} and not approved there. Review it, then: passerelle terms approve ${concept} --lang ${base} --by NAME.`,
      concept,
      trgLang: lang,
    }));
}

/** Adds the concepts whose terms stand in the source and the target of a segment. */
function addUsedConcepts(document: Document, source: TermMatcher, target: TermMatcher, used: Set<string>): void {
  for (const unit of units(document)) {
    for (const segment of unit.translate ? segments(unit) : []) {
      if (!segment.target) continue;
      const rendered = target.match(plainText(segment.target));
      if (rendered.length === 0) continue;
      // A word that the termbase rules out for a concept in the source language may well mean something else there.
      const matches = source.match(plainText(segment.source)).filter(({ status }) => status !== 'deprecated');
      const meant = new Set(matches.map(({ concept }) => concept));
      for (const { concept } of rendered) if (meant.has(concept)) used.add(concept);
    }
  }
}
