import type { AlignedDocument } from '../core/emit/aligned.ts';
import { alignedPage } from '../core/emit/pages/aligned-page.ts';
import type { CheckedDocument } from '../core/emit/pages/finding-context.ts';
import type { ReportDocument } from '../core/emit/pages/report-input.ts';
import { reportPage } from '../core/emit/pages/report-page.ts';
import type { Mark } from '../core/emit/pages/sentence.ts';
import type { Finding } from '../core/finding.ts';
import { progressOf } from '../core/progress.ts';
import { termCoverage } from '../core/terms/coverage.ts';
import type { TermMatch } from '../core/terms/matcher.ts';
import { outermost } from '../core/terms/renderings.ts';
import { termsIn } from '../core/terms/termbase.ts';
import { languageOf } from '../languages/index.ts';
import { type BuiltDocument, matcherOf } from './build-document.ts';
import { judgeGates } from './gates.ts';
import type { Project } from './project.ts';

/** The reading page of a project's documents. */
export function readingPage(documents: readonly AlignedDocument[], project: Project): Iterable<string> {
  const labels = new Map<string, string>();
  const labelOf = (concept: string): string => {
    const label = labels.get(concept) ?? makeLabel(project, concept);
    labels.set(concept, label);
    return label;
  };
  return alignedPage({
    title: project.documents.length === 1 ? (project.documents[0]?.name ?? '') : 'Aligned documents',
    documents,
    srcLang: project.config.srcLang,
    trgLangs: [...project.targets.keys()],
    languageName: (tag) => languageOf(tag)?.ownName ?? tag,
    ...(project.termbaseName !== '' && { glossaryTitle: project.termbaseName }),
    marksOf: (lang, text) => marksIn(project.matchers.get(lang)?.match(text) ?? [], labelOf),
  });
}

/** The outermost terms of a text, each with its concept in all languages. */
function marksIn(matches: readonly TermMatch[], labelOf: (concept: string) => string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { start, end, concept } of outermost(matches)) {
    const last = marks.at(-1);
    if (!last || start >= last.end) marks.push({ start, end, label: labelOf(concept) });
  }
  return marks;
}

/** The preferred terms of a concept, one a language. */
function makeLabel(project: Project, id: string): string {
  const concept = project.conceptsById.get(id);
  const langs = [project.config.srcLang, ...project.targets.keys()];
  const terms = langs.map((lang) =>
    concept ? termsIn(concept, lang).find((term) => term.status === 'preferred')?.term : undefined,
  );
  return terms.filter((term) => term !== undefined).join(' · ');
}

/** The report on a project: progress, gates, term coverage, findings. */
export function report(
  documents: readonly AlignedDocument[],
  built: readonly BuiltDocument[],
  project: Project,
  findings: readonly Finding[],
): Iterable<string> {
  const gates = judgeGates(project, built);
  return reportPage({
    srcLang: project.config.srcLang,
    trgLangs: [...project.targets.keys()],
    languageName: (tag) => languageOf(tag)?.ownName ?? tag,
    documents: built.map(reportDocument),
    totals: new Map(gates.map(({ lang, progress }) => [lang, progress])),
    gates: new Map(gates.map(({ lang, demands }) => [lang, demands])),
    coverage: termCoverage(documents, project.termbase, (lang) => matcherOf(project, lang)),
    findings,
    checked: checkedDocuments(built),
    ...(project.termbaseName !== '' && { glossaryHash: project.termbaseHash }),
  });
}

function reportDocument({ paths, languages, findings }: BuiltDocument): ReportDocument {
  const progress = new Map([...languages].map(([lang, { document }]) => [lang, progressOf(document)]));
  const [first] = progress.values();
  return {
    path: paths.source,
    words: first?.words ?? 0,
    progress,
    findings: [...languages.values()].reduce((sum, language) => sum + language.findings.length, findings.length),
  };
}

function* checkedDocuments(built: readonly BuiltDocument[]): Generator<CheckedDocument> {
  for (const { paths, languages } of built) {
    for (const [lang, { document }] of languages) yield { path: paths.work.get(lang) ?? '', document };
  }
}
