import { levelsFor } from '../config/levels.ts';
import { IgnoredFindings } from '../core/checks/ignored-findings.ts';
import { beginAcross, type DocumentPass, runChecks } from '../core/checks/index.ts';
import { plainText } from '../core/content.ts';
import type { Document, Unit } from '../core/document.ts';
import { mapUnits, segments, units } from '../core/document.ts';
import { PasserelleError } from '../core/error.ts';
import { type Finding, isAtLeast } from '../core/finding.ts';
import { findFurniture } from '../core/furniture/find.ts';
import { leverage } from '../core/memory/leverage.ts';
import { carryIds } from '../core/merge/carry-ids.ts';
import { keepSegmentation } from '../core/merge/keep-segmentation.ts';
import { mergeWork, newWork } from '../core/merge/merge-work.ts';
import { generatedNotePrefix } from '../core/merge/origins.ts';
import type { Retired } from '../core/merge/retired.ts';
import type { Format, Language, SourceReading } from '../core/ports.ts';
import { segmentUnit } from '../core/segment/segment-unit.ts';
import type { Splitter } from '../core/segment/splitter.ts';
import { annotateUnit } from '../core/terms/annotate.ts';
import type { TermMatcher } from '../core/terms/matcher.ts';
import { baseLanguage } from '../core/terms/termbase.ts';
import type { Adapters } from './adapters.ts';
import type { DocumentPaths, Project } from './project.ts';
import { maxWorkBytes, orThrow, readText } from './read-text.ts';
import { refuseTooMany } from './refuse-too-many.ts';

/** A document after all steps, in every language. */
export interface BuiltDocument {
  readonly paths: DocumentPaths;
  readonly format: Format;
  readonly reading: SourceReading;
  readonly languages: ReadonlyMap<string, BuiltLanguage>;
  /** About the source, whatever the target language. */
  readonly findings: readonly Finding[];
  /** Findings in all languages that the work files say are ignored, and those that came back because a text changed. */
  readonly ignores: Pick<IgnoredFindings, 'ignored' | 'returnedCount'>;
}

export interface BuiltLanguage {
  readonly document: Document;
  readonly findings: readonly Finding[];
  readonly retired: readonly Retired[];
  /** False where the work file or the source has mistakes that a person must mend first; it is then left as it is. */
  readonly canWrite: boolean;
  /** The stamp that the work file had when it was read, null where there was none. */
  readonly readStamp: string | null;
  readonly keptCount: number;
  readonly reopenedCount: number;
  readonly filledCount: number;
}

/**
 * Takes one document through the steps: read, carry ids, leave page furniture out, segment; then for each language
 * merge, leverage, check. Terms are marked when the work file is written. Nothing is written here.
 *
 * @throws PasserelleError where the source or a work file can't be read
 */
export async function buildDocument(
  paths: DocumentPaths,
  project: Project,
  adapters: Adapters,
): Promise<BuiltDocument> {
  const { format, reading, findings, works } = await readDocument(paths, project, adapters);
  const { document: source } = reading;
  const isWholeSource = !findings.some(
    (finding) => finding.severity === 'major' && finding.ruleId !== wrongLanguageRule,
  );
  const languages = new Map<string, BuiltLanguage>();
  const ignores = new IgnoredFindings();
  const across = beginAcross();
  for (const [lang, language] of project.targets) {
    languages.set(
      lang,
      buildLanguage(source, works.get(lang), {
        lang,
        target: language,
        paths,
        project,
        isWholeSource,
        across,
        ignores,
      }),
    );
  }
  const all = [...findings, ...ignores.open(across.findings())];
  return { paths, format, reading, languages, findings: all, ignores };
}

/** A document's source as its work files are merged with it, and these. */
export interface ReadDocument extends SourceRead {
  /** By target language; those that exist. */
  readonly works: ReadonlyMap<string, WorkFile>;
}

/**
 * A document's source with its ids carried over, page furniture left out, and segmented; and its work files as they are.
 *
 * @throws PasserelleError where the source or a work file can't be read
 */
export async function readDocument(paths: DocumentPaths, project: Project, adapters: Adapters): Promise<ReadDocument> {
  const { format, reading, findings } = await readSource(paths, project, adapters);
  const works = new Map<string, WorkFile>();
  for (const lang of project.targets.keys()) {
    const work = await readWork(paths, lang, project, adapters);
    if (work) works.set(lang, work);
  }
  const workDocuments = [...works.values()].map((work) => work.document);
  refuseTooMany(reading.document, paths.source);
  const carried = carryIds(reading, workDocuments);
  const segmented = segment(leaveOutFurniture(carried.document, format, project), project.split);
  refuseTooMany(segmented, paths.source);
  const document = keepSegmentation(segmented, workDocuments);
  return { format, reading: { ...carried, document }, findings, works };
}

interface SourceRead {
  readonly format: Format;
  readonly reading: SourceReading;
  readonly findings: readonly Finding[];
}

async function readSource(paths: DocumentPaths, project: Project, adapters: Adapters): Promise<SourceRead> {
  const path = paths.source;
  const format = await adapters.formatFor(path);
  if (!format) throw new PasserelleError('unknown-format', { path, formats: adapters.formatNames });
  const text = await readText(adapters.workspace, adapters, path);
  if (text === undefined) throw new PasserelleError('not-found', { path });
  if (text.trim() === '' || text === '\uFEFF') throw new PasserelleError('empty-file', { path });
  const read = format.read(text, { srcLang: project.config.srcLang, path });
  refuseBroken(read.findings, path);
  const reading = { ...read, document: { ...read.document, version: project.config.xliffVersion } };
  const language = await wrongLanguage(reading.document, path, project, adapters);
  return { format, reading, findings: [...read.findings, ...language] };
}

const wrongLanguageRule = 'source-language';

/** A source that can't be parsed has no units, and merging none would retire every translation. */
function refuseBroken(findings: readonly Finding[], path: string): void {
  const broken = findings.find((finding) => finding.severity === 'critical');
  if (!broken) return;
  throw new PasserelleError('bad-source', {
    path,
    line: broken.line ?? 1,
    column: broken.column ?? 1,
    problem: broken.message,
  });
}

/** The most text that language detection is given; more changes nothing. */
const detectionSample = 20_000;

async function wrongLanguage(
  document: Document,
  path: string,
  project: Project,
  adapters: Adapters,
): Promise<readonly Finding[]> {
  let sample = '';
  for (const unit of units(document)) {
    for (const part of unit.parts) sample += `${plainText(part.source)}\n`;
    if (sample.length > detectionSample) break;
  }
  const candidates = [project.source, ...project.targets.values()];
  const found = await adapters.detectLanguage(sample, candidates);
  if (found === undefined || found === project.source.tag) return [];
  const name = candidates.find((language) => language.tag === found)?.name ?? found;
  return [
    {
      ruleId: wrongLanguageRule,
      category: 'process',
      severity: 'major',
      file: path,
      side: 'source',
      srcLang: project.config.srcLang,
      message: `The document reads as ${name}, not as ${project.source.name}. Check that the right file is there, or set srcLang.`,
      actual: found,
      expected: [project.source.tag],
    },
  ];
}

interface WorkFile {
  readonly document: Document;
  readonly findings: readonly Finding[];
  /** Taken before the file was read. */
  readonly stamp: string | null;
}

async function readWork(
  paths: DocumentPaths,
  lang: string,
  project: Project,
  adapters: Adapters,
): Promise<WorkFile | undefined> {
  const path = paths.work.get(lang) ?? '';
  const stamp = (await adapters.workspace.stamp(path)) ?? null;
  const text = await readText(adapters.workspace, adapters, path, maxWorkBytes);
  if (text === undefined) return undefined;
  const work = orThrow(adapters.xliff.read(text, path), 'bad-work-file', path);
  const found = `${work.document.srcLang} to ${work.document.trgLang ?? 'no language'}`;
  const isRight =
    baseLanguage(work.document.srcLang) === baseLanguage(project.config.srcLang) &&
    work.document.trgLang?.toLowerCase() === lang.toLowerCase();
  if (isRight) return { ...work, stamp };
  throw new PasserelleError('wrong-work-file', { path, found, expected: `${project.config.srcLang} to ${lang}` });
}

/** The document with remainders of its web page kept out of translation, each with a note that says why. */
function leaveOutFurniture(document: Document, format: Format, project: Project): Document {
  if (!project.config.leaveOutPageFurniture || format.id === 'i18next') return document;
  const others = [...project.targets.values()];
  const reasons = findFurniture(document, project.source, others);
  if (reasons.size === 0) return document;
  return mapUnits(document, (unit) => {
    const reason = reasons.get(unit.id);
    if (reason === undefined) return unit;
    const text = `${reason} To translate it after all, set translate="yes" on this unit.`;
    return { ...unit, translate: false, notes: [...unit.notes, { category: `${generatedNotePrefix}left-out`, text }] };
  });
}

function segment(document: Document, split: Splitter): Document {
  return mapUnits(document, (unit) => segmentUnit(unit, split));
}

interface LanguageContext {
  /** The tag as the config has it. */
  readonly lang: string;
  readonly target: Language;
  readonly paths: DocumentPaths;
  readonly project: Project;
  /** False where a part of the source could not be read. */
  readonly isWholeSource: boolean;
  /** Sees the segments of every language. */
  readonly across: DocumentPass;
  readonly ignores: IgnoredFindings;
}

function buildLanguage(source: Document, work: WorkFile | undefined, context: LanguageContext): BuiltLanguage {
  const { lang, target, paths, project, isWholeSource, across, ignores } = context;
  const merged = work
    ? mergeWork(source, work.document)
    : { document: newWork(source, lang), retired: [], keptCount: 0, reopenedCount: 0 };
  const leveraged = leverage(merged.document, project.memory, project.config.exactMatch);
  const { document } = leveraged;
  const readFindings = work?.findings ?? [];
  // What is missing from a source that could not be read whole is not gone.
  const isTrusted = isWholeSource || merged.retired.length === 0;
  const environment = {
    source: project.source,
    target,
    matchers: { source: matcherOf(project, project.config.srcLang), target: matcherOf(project, lang) },
    path: paths.work.get(lang) ?? '',
    ...(project.termbaseName !== '' && { termbaseName: project.termbaseName }),
    allowedWords: project.allowedWords,
    house: project.config.house,
    levels: levelsFor(project.config, { trgLang: lang, paths: [paths.work.get(lang) ?? '', paths.source] }),
  };
  ignores.see(document, environment.path);
  const findings = ignores.open(runChecks(document, environment, across));
  return {
    document,
    findings: [...readFindings, ...lostWork(merged, work, paths, lang), ...findings],
    retired: isTrusted ? merged.retired : [],
    canWrite: isTrusted && !readFindings.some((finding) => isAtLeast(finding.severity, 'major')),
    readStamp: work?.stamp ?? null,
    keptCount: merged.keptCount,
    reopenedCount: merged.reopenedCount,
    filledCount: leveraged.filledCount,
  };
}

/** The matcher of one of the project's languages. */
export function matcherOf(project: Project, lang: string): TermMatcher {
  const matcher = project.matchers.get(lang);
  if (!matcher) throw new Error(`No matcher was made for ${lang}.`);
  return matcher;
}

/** What marks the terms of a unit for a target language, with the termbase's answers beside them. */
export function annotatorFor(project: Project, lang: string): (unit: Unit) => Unit {
  const matcher = matcherOf(project, project.config.srcLang);
  return (unit) => {
    if (!unit.translate) return unit;
    const matches = new Map(segments(unit).map((item) => [item.id, matcher.match(plainText(item.source))]));
    return annotateUnit(unit, matches, project.termbase, lang);
  };
}

/** With fewer translations, all of them gone is an ordinary edit. */
const fewestLost = 3;

/** A work file of which nothing continues most probably belongs to another document. */
function lostWork(
  merged: { readonly keptCount: number; readonly reopenedCount: number; readonly retired: readonly Retired[] },
  work: WorkFile | undefined,
  paths: DocumentPaths,
  lang: string,
): readonly Finding[] {
  if (!work || merged.keptCount + merged.reopenedCount > 0 || merged.retired.length < fewestLost) return [];
  return [
    {
      ruleId: 'work-file-of-another-source',
      category: 'process',
      severity: 'major',
      file: paths.work.get(lang) ?? '',
      trgLang: lang,
      message: `None of the ${merged.retired.length} translations in this work file belongs to ${paths.source} as it is. They were moved to memory/retired.tmx; check that the file is the right one.`,
    },
  ];
}
