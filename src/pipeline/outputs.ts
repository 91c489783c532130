import type { Content, Document, Unit } from '../core/document.ts';
import { units } from '../core/document.ts';
import type { AlignedDocument } from '../core/emit/aligned.ts';
import { assembleTarget } from '../core/emit/assemble.ts';
import { splice } from '../core/emit/splice.ts';
import { alignedJsonLines, alignedTsv, i18nextResource } from '../core/emit/tables.ts';
import type { Finding } from '../core/finding.ts';
import { memoryOf } from '../core/memory/from-documents.ts';
import type { Adapters } from './adapters.ts';
import type { BuiltDocument } from './build-document.ts';
import { readingPage, report } from './pages.ts';
import type { Project } from './project.ts';

/** A generated file: its path below the output folder, and its text in chunks. */
export interface Output {
  readonly path: string;
  readonly chunks: Iterable<string>;
}

/** The document in a target language, in the source's own format; a segment without target shows its French between draft marks. */
export function emitDocument(built: BuiltDocument, lang: string, missing: 'refuse' | 'mark'): Iterable<string> {
  const document = built.languages.get(lang)?.document;
  const byId = new Map<string, Unit>();
  for (const unit of document ? units(document) : []) byId.set(unit.id, unit);
  const choose = (unit: Unit): Content | undefined => (unit.translate ? assembleTarget(unit, missing) : undefined);
  const isTranslated = [...byId.values()].some((unit) => choose(unit) !== undefined);
  return splice(built.reading.skeleton, built.format, (id) => byId.get(id), choose, isTranslated ? lang : undefined);
}

/** What is written for each document on its own. */
export function* documentOutputs(built: BuiltDocument, project: Project): Generator<Output> {
  const aligned = alignedOf(built);
  const { name } = built.paths;
  const resource = `${name.replace(/\.[^./]+$/u, '')}.json`;
  for (const lang of project.targets.keys())
    yield { path: `${lang}/${name}`, chunks: emitDocument(built, lang, 'mark') };
  for (const lang of [project.config.srcLang, ...project.targets.keys()]) {
    yield { path: `i18next/${lang}/${resource}`, chunks: i18nextResource(aligned, lang) };
  }
}

/** What is written for all documents together. */
export function* projectOutputs(
  built: readonly BuiltDocument[],
  project: Project,
  findings: readonly Finding[],
  adapters: Adapters,
): Generator<Output> {
  const documents = built.map(alignedOf);
  const { srcLang } = project.config;
  const trgLangs = [...project.targets.keys()];
  yield { path: 'aligned.tsv', chunks: alignedTsv(documents, srcLang, trgLangs) };
  yield { path: 'aligned.jsonl', chunks: alignedJsonLines(documents, srcLang, trgLangs) };
  yield { path: 'aligned.tmx', chunks: adapters.tmx.write(memoryOf(documents), srcLang) };
  yield { path: 'aligned.html', chunks: readingPage(documents, project) };
  yield { path: 'report.html', chunks: report(documents, built, project, findings) };
}

export function alignedOf(built: BuiltDocument): AlignedDocument {
  const targets = new Map<string, Document>();
  for (const [lang, { document }] of built.languages) targets.set(lang, document);
  return { path: built.paths.source, source: built.reading.document, targets };
}
