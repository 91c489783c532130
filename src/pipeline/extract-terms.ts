import { plainText } from '../core/content.ts';
import { type Document, type LanguageTag, segments, units } from '../core/document.ts';
import { alignedUnits } from '../core/emit/aligned.ts';
import { PasserelleError } from '../core/error.ts';
import { mergeWork } from '../core/merge/merge-work.ts';
import type { Workspace } from '../core/ports.ts';
import { type Candidate, type ExtractOptions, extractCandidates } from '../core/terms/extract/extract.ts';
import type { TermhoodFacts } from '../core/terms/extract/facts.ts';
import type { ExtractSegment } from '../core/terms/extract/renderings.ts';
import { buildMatcher } from '../core/terms/matcher.ts';
import type { Termbase } from '../core/terms/termbase.ts';
import { languageOf } from '../languages/index.ts';
import type { Adapters, OnProgress } from './adapters.ts';
import { readDocument } from './build-document.ts';
import type { NamedFile } from './check-files.ts';
import { knownLanguage } from './known-language.ts';
import { loadProject, type Selection } from './project.ts';
import { maxWorkBytes, orThrow, readText } from './read-text.ts';

/** A segment of the texts, with its place. */
export interface LocatedSegment extends ExtractSegment {
  /** Path of the document, or of the work file where one was named. */
  readonly file: string;
  readonly unit: string;
  readonly segment: string;
}

/** The segments of the texts that terms are looked for in. */
export interface ExtractionTexts {
  readonly srcLang: LanguageTag;
  readonly segments: readonly LocatedSegment[];
  /** Documents that could not be read, each with its one sentence. */
  readonly failures: readonly PasserelleError[];
}

/**
 * The translatable segments of documents, read and segmented as a build does, with the translations of their work files.
 *
 * @throws PasserelleError where the project can't be loaded
 */
export async function readDocumentSegments(
  selection: Selection,
  adapters: Adapters,
  onProgress: OnProgress,
): Promise<ExtractionTexts> {
  const project = await loadProject(selection, adapters);
  const found: LocatedSegment[] = [];
  const failures: PasserelleError[] = [];
  for (const [index, paths] of selection.documents.entries()) {
    onProgress(index, selection.documents.length, paths.source);
    try {
      const { reading, works } = await readDocument(paths, project, adapters);
      const source = reading.document;
      const targets = new Map<LanguageTag, Document>();
      for (const [lang, work] of works) targets.set(lang, mergeWork(source, work.document).document);
      addAligned({ path: paths.source, source, targets }, found);
    } catch (error) {
      if (!(error instanceof PasserelleError)) throw error;
      failures.push(error);
    }
  }
  return { srcLang: project.config.srcLang, segments: found, failures };
}

function addAligned(document: Parameters<typeof alignedUnits>[0], found: LocatedSegment[]): void {
  for (const { unit, rows } of alignedUnits(document)) {
    if (!unit.translate) continue;
    for (const { segment, source, cells } of rows) {
      const targets = new Map<LanguageTag, string>();
      for (const { lang, target } of cells) if (target && target.length > 0) targets.set(lang, plainText(target));
      found.push({ file: document.path, unit: unit.id, segment, source: plainText(source), targets });
    }
  }
}

/**
 * The translatable segments of work files, whatever made them. Files that translate the same segments into several
 * languages give each segment once.
 *
 * @throws PasserelleError where a file can't be read, or its source language has no patterns of terms
 */
export async function readWorkSegments(
  files: { readonly workspace: Workspace; readonly list: readonly NamedFile[] },
  adapters: Adapters,
  onProgress: OnProgress,
): Promise<ExtractionTexts> {
  const byPlace = new Map<string, LocatedSegment & { readonly targets: Map<LanguageTag, string> }>();
  let srcLang = '';
  for (const [index, { name, path }] of files.list.entries()) {
    onProgress(index, files.list.length, name);
    const text = await readText(files.workspace, adapters, path, maxWorkBytes);
    if (text === undefined) throw new PasserelleError('not-found', { path: name });
    const { document } = orThrow(adapters.xliff.read(text, name), 'bad-work-file', name);
    requirePhrases(document.srcLang);
    srcLang ||= document.srcLang;
    const file = document.files[0]?.original ?? name;
    for (const unit of units(document)) {
      for (const part of unit.translate ? segments(unit) : []) {
        const source = plainText(part.source);
        const key = JSON.stringify([file, unit.id, part.id, source]);
        const known = byPlace.get(key) ?? { file, unit: unit.id, segment: part.id, source, targets: new Map() };
        byPlace.set(key, known);
        if (document.trgLang !== undefined && part.target && part.target.length > 0)
          known.targets.set(document.trgLang, plainText(part.target));
      }
    }
  }
  return { srcLang, segments: [...byPlace.values()], failures: [] };
}

function requirePhrases(lang: LanguageTag) {
  const language = knownLanguage(lang);
  const phrases = language.termhood?.phrases;
  if (!phrases) throw new PasserelleError('no-term-patterns', { lang: language.name });
  return { language, phrases };
}

/** What the texts have to say of terms. */
export interface Extraction {
  readonly srcLang: LanguageTag;
  readonly trgLangs: readonly LanguageTag[];
  /** Segments that are translated, by target language. */
  readonly translated: ReadonlyMap<LanguageTag, number>;
  readonly segments: number;
  readonly words: number;
  /** Best first, as many as were asked for. */
  readonly candidates: readonly Candidate[];
  /** How many there are beside those that were left out as known. */
  readonly total: number;
  readonly knownCount: number;
  readonly isPruned: boolean;
}

/**
 * The term candidates of texts, best first, with the termbase's concepts that have them already.
 *
 * @throws PasserelleError where the source language has no patterns of terms
 */
export function extractTerms(texts: ExtractionTexts, termbase: Termbase, options: ExtractOptions): Extraction {
  const { language, phrases } = requirePhrases(texts.srcLang);
  const translated = new Map<LanguageTag, number>();
  for (const { targets } of texts.segments)
    for (const lang of targets.keys()) translated.set(lang, (translated.get(lang) ?? 0) + 1);
  const trgLangs = [...translated.keys()];
  const result = extractCandidates(texts.segments, options, {
    phrases,
    matcher: buildMatcher(termbase, language),
    targets: new Map(trgLangs.flatMap((lang) => factsOf(lang))),
  });
  return { srcLang: texts.srcLang, trgLangs, translated, segments: texts.segments.length, ...result };
}

/** Renderings are looked for in the languages whose grammatical words are known. */
function factsOf(lang: LanguageTag): readonly (readonly [LanguageTag, TermhoodFacts])[] {
  const facts = languageOf(lang)?.termhood;
  return facts ? [[lang, facts]] : [];
}
