import type { AlignedDocument } from '../core/emit/aligned.ts';
import { alignedPage } from '../core/emit/pages/aligned-page.ts';
import type { Mark } from '../core/emit/pages/sentence.ts';
import { outermost } from '../core/terms/coverage.ts';
import type { TermMatch } from '../core/terms/matcher.ts';
import { termsIn } from '../core/terms/termbase.ts';
import { languageOf } from '../languages/index.ts';
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
    documents,
    srcLang: project.config.srcLang,
    trgLangs: [...project.targets.keys()],
    languageName: (tag) => languageOf(tag)?.ownName ?? tag,
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

export function* report(..._: unknown[]): Generator<string> {
  yield 'report';
}
