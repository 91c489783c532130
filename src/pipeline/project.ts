import type { NormalizedConfig } from '../config/config.ts';
import type { Finding } from '../core/finding.ts';
import { indexMemory, type MemoryIndex } from '../core/memory/leverage.ts';
import type { MemoryUnit } from '../core/memory/memory.ts';
import type { Language } from '../core/ports.ts';
import type { Splitter } from '../core/segment/splitter.ts';
import { conceptsById } from '../core/terms/annotate.ts';
import type { ApprovalState } from '../core/terms/approval-states.ts';
import type { TermMatcher } from '../core/terms/matcher.ts';
import { rememberMatches } from '../core/terms/remember.ts';
import type { ConceptEntry, Termbase } from '../core/terms/termbase.ts';
import type { Adapters } from './adapters.ts';
import { loadAllowedWords } from './allowed-words.ts';
import { loadApprovalStates } from './approvals.ts';
import { knownLanguage } from './known-language.ts';
import { type LoadedTermbase, loadTermbases, readTermbaseFiles, type TermbaseFile } from './load-matchers.ts';
import { loadSplitter } from './load-splitter.ts';
import { maxTmxBytes } from './memory-limits.ts';
import { maxWorkBytes, orThrow, readBytes, readText } from './read-text.ts';

/** One source document and where its parts live; all paths relative to the project. */
export interface DocumentPaths {
  readonly source: string;
  /** The source's path below the source folder; output files keep it. */
  readonly name: string;
  /** Work files by target language. */
  readonly work: ReadonlyMap<string, string>;
}

/** Everything that is loaded once and used for each document. */
export interface Project {
  readonly config: NormalizedConfig;
  readonly documents: readonly DocumentPaths[];
  readonly source: Language;
  /** Splits texts of the source language into sentences. */
  readonly split: Splitter;
  readonly targets: ReadonlyMap<string, Language>;
  readonly termbase: Termbase;
  /** The termbases' file names, and the SHA-256 of their bytes. */
  readonly termbaseName: string;
  readonly termbaseHash: string;
  readonly conceptsById: ReadonlyMap<string, ConceptEntry>;
  /** Who approved what of the termbase; empty where no gate asks. */
  readonly approvals: readonly ApprovalState[];
  readonly matchers: ReadonlyMap<string, TermMatcher>;
  /** Words that spelling lets pass. */
  readonly allowedWords: ReadonlySet<string>;
  readonly memory: MemoryIndex;
  readonly memoryUnits: readonly MemoryUnit[];
  readonly findings: readonly Finding[];
  /** Every file that was read for the project as a whole: termbases, memories, word lists. */
  readonly inputs: readonly string[];
}

/** Where documents come from: all of the project's, or files that were named. */
export interface Selection {
  readonly config: NormalizedConfig;
  readonly documents: readonly DocumentPaths[];
  /** A termbase to use where the project has none: its text, and a name for messages. */
  readonly fallbackTermbase?: { readonly text: string; readonly path: string };
}

/**
 * Loads termbases and memories and prepares what finds terms in each language.
 *
 * @throws PasserelleError where a termbase or memory can't be read, or a language is not known
 */
export async function loadProject(selection: Selection, adapters: Adapters): Promise<Project> {
  const { config, documents } = selection;
  const source = knownLanguage(config.srcLang);
  const targets = new Map(config.trgLangs.map((tag) => [tag, knownLanguage(tag)]));
  const { split, findings: splitterFindings } = await loadSplitter(config, config.srcLang, adapters);
  const termbases = await loadTermbase(selection, adapters);
  const { termbase } = termbases;
  const approvals = await loadApprovalStates(config, termbase, adapters);
  const allowed = await loadAllowedWords(config, adapters);
  const memories = await loadMemories(config, adapters);
  const matchers = new Map<string, TermMatcher>();
  for (const [tag, language] of [[config.srcLang, source] as const, ...targets]) {
    matchers.set(tag, rememberMatches(await termbases.matcherFor(language)));
  }
  const matcherFindings = [...matchers.values()].flatMap((matcher) => matcher.findings);
  return {
    config,
    documents,
    source,
    split,
    targets,
    termbase,
    termbaseName: termbases.names.join(', '),
    termbaseHash: termbases.hash,
    conceptsById: conceptsById(termbase),
    approvals: approvals.states,
    matchers,
    allowedWords: allowed.words,
    memory: indexMemory(memories.units, config.srcLang),
    memoryUnits: memories.units,
    findings: [
      ...splitterFindings,
      ...termbases.findings,
      ...approvals.findings,
      ...matcherFindings,
      ...memories.findings,
    ],
    inputs: [...termbases.inputs, ...memories.inputs, ...allowed.inputs],
  };
}

interface Loaded {
  readonly findings: Finding[];
  readonly inputs: string[];
}

/** The termbase of a project, and what finds its terms. */
export interface ProjectTermbase extends LoadedTermbase {
  /** The files' names, and of those the ones that are the project's own. */
  readonly names: readonly string[];
  readonly inputs: readonly string[];
  /** True where it is the one that stands in for the project's own. */
  readonly isFallback: boolean;
}

/** The project's termbases as one, or the fallback where it has none. @throws PasserelleError where one can't be read */
export async function loadTermbase(selection: Selection, adapters: Adapters): Promise<ProjectTermbase> {
  const files: TermbaseFile[] = [];
  const inputs = await adapters.workspace.list(selection.config.glossary);
  for (const path of inputs) {
    const bytes = (await readBytes(adapters.workspace, path, maxWorkBytes)) ?? new Uint8Array();
    files.push({ path, bytes });
  }
  const { fallbackTermbase: fallback } = selection;
  const isFallback = files.length === 0 && fallback !== undefined;
  if (isFallback) files.push({ path: fallback.path, bytes: new TextEncoder().encode(fallback.text) });
  const loaded = await loadTermbases(files, adapters, () => readTermbaseFiles(files, adapters));
  return { ...loaded, names: files.map(({ path }) => path), inputs, isFallback };
}

async function loadMemories(config: NormalizedConfig, adapters: Adapters): Promise<Loaded & { units: MemoryUnit[] }> {
  const loaded = { units: [] as MemoryUnit[], findings: [] as Finding[], inputs: [] as string[] };
  for (const path of await adapters.workspace.list(config.memory)) {
    const text = (await readText(adapters.workspace, adapters, path, maxTmxBytes)) ?? '';
    const { units, findings } = orThrow(adapters.tmx.read(text, path), 'bad-memory', path);
    for (const unit of units) loaded.units.push(unit);
    for (const finding of findings) loaded.findings.push(finding);
    loaded.inputs.push(path);
  }
  return loaded;
}
