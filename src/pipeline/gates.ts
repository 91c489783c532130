import { type GateDemand, judgeGate } from '../core/gate.ts';
import { type Progress, progressOf, sumProgress } from '../core/progress.ts';
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
    const findings = [...shared, ...versions.flatMap((version) => version.findings)];
    const demands = judgeGate(gate, progress, findings);
    return { lang, progress, demands, isMet: demands.every((demand) => demand.isMet) };
  });
}
