import { levelsFor } from '../config/levels.ts';
import { type IgnoredFinding, IgnoredFindings } from '../core/checks/ignored-findings.ts';
import { beginAcross, type CheckEnvironment, type DocumentPass, runChecks, toolsFor } from '../core/checks/index.ts';
import { type Document, segments, type Unit, units } from '../core/document.ts';
import { PasserelleError } from '../core/error.ts';
import type { Finding } from '../core/finding.ts';
import type { Translations } from '../core/ports.ts';
import { buildMatcher } from '../core/terms/matcher.ts';
import { languageOf } from '../languages/index.ts';
import type { Adapters, OnProgress } from './adapters.ts';
import { loadAllowedWords } from './allowed-words.ts';
import { FindingList } from './finding-list.ts';
import { loadTermbase, type ProjectTermbase, type Selection } from './project.ts';
import { type CheckedInput, languageIn, readTranslationsOf } from './read-translations.ts';

/** A file that is named on the command line, or one of the project. */
export interface NamedFile {
  /** What findings call it. */
  readonly name: string;
  /** Relative to its workspace, forward slashes. */
  readonly path: string;
}

export interface Checked {
  readonly findings: readonly Finding[];
  readonly checked: readonly string[];
  readonly segmentCount: number;
  /** Findings that the files say are ignored; the others do not have them. */
  readonly ignored: readonly IgnoredFinding[];
  /** How many of the findings were ignored until a text of their segment changed. */
  readonly returnedCount: number;
  /** Sentences about what was not checked. */
  readonly notes: readonly string[];
}

/** Told of a document that was checked, what findings call its file, and what was found in it alone. */
export type OnChecked = (document: Document, file: string, findings: readonly Finding[]) => void;

/**
 * Runs all checks on files of translations as they are, whatever made them; the termbase is the project's.
 *
 * @throws PasserelleError where a file can't be read, holds no translations, or is in a language that the product does not
 * know
 */
export async function checkFiles(
  inputs: readonly CheckedInput[],
  selection: Selection,
  adapters: Adapters,
  onProgress: OnProgress,
  onChecked?: OnChecked,
): Promise<Checked> {
  const termbase = await loadTermbase(selection, adapters);
  const { words } = await loadAllowedWords(selection.config, adapters);
  const run = new CheckRun(selection, { termbase, allowedWords: words }, adapters, onChecked);
  for (const [index, input] of inputs.entries()) {
    onProgress(index, inputs.length, input.name);
    const translations = await readTranslationsOf(input, selection.config.srcLang, adapters);
    const { unitCount } = translations;
    // The bar of one file is that of its units; of several files, that of the files.
    const onUnit = (done: number) => {
      if (inputs.length === 1) onProgress(done, unitCount, input.name);
    };
    await run.check(input, translations, onUnit);
  }
  return run.end(inputs.map(({ name }) => name));
}

/** What all files are checked with. */
interface Loaded {
  readonly termbase: ProjectTermbase;
  readonly allowedWords: ReadonlySet<string>;
}

/** The check of several files, one after the other. */
class CheckRun {
  private readonly selection: Selection;
  private readonly termbase: ProjectTermbase;
  private readonly allowedWords: ReadonlySet<string>;
  private readonly adapters: Adapters;
  private readonly onChecked: OnChecked | undefined;
  private readonly findings = new FindingList();
  private readonly notes: string[] = [];
  private readonly across = beginAcross();
  private readonly ignores = new IgnoredFindings();
  private segmentCount = 0;

  constructor(
    selection: Selection,
    { termbase, allowedWords }: Loaded,
    adapters: Adapters,
    onChecked: OnChecked | undefined,
  ) {
    this.onChecked = onChecked;
    this.selection = selection;
    this.termbase = termbase;
    this.allowedWords = allowedWords;
    this.adapters = adapters;
    this.findings.add(termbase.findings);
  }

  /** @throws PasserelleError where none of the file's languages is known, or it has no translations */
  async check(
    input: CheckedInput,
    translations: Translations & { readonly findings: readonly Finding[] },
    onUnit: (done: number) => void,
  ): Promise<void> {
    this.findings.add(translations.findings);
    const across = withUnitsCounted(this.across, onUnit);
    const targetCounts = new Map<string, number>();
    const unknown = new Set<string>();
    for (const document of translations.documents) {
      const { srcLang, trgLang } = document;
      if (trgLang === undefined) continue;
      const source = languageIn(input.name, srcLang);
      const target = languageOf(trgLang);
      if (!target) unknown.add(trgLang);
      else {
        const translated = await this.checkDocument({ document, source, target }, input, translations, across);
        targetCounts.set(trgLang, (targetCounts.get(trgLang) ?? 0) + translated);
      }
    }
    this.noteMissing(input.name, targetCounts, unknown);
  }

  end(checked: readonly string[]): Checked {
    this.findings.add(this.ignores.open(this.across.findings()));
    const { ignored, returnedCount } = this.ignores;
    const { kept, leftOutCount } = this.findings;
    const more =
      leftOutCount > 0 ? [`${leftOutCount} further findings were left out; mend these first, and check again.`] : [];
    const notes = [...this.notes, ...more];
    return { findings: kept, checked, segmentCount: this.segmentCount, ignored, returnedCount, notes };
  }

  /** Adds what is found in a document. Returns how many of its segments have a target. */
  private async checkDocument(
    { document, source, target }: Pick<CheckEnvironment, 'source' | 'target'> & { readonly document: Document },
    { name, path }: CheckedInput,
    { lineOf }: Translations,
    across: DocumentPass,
  ): Promise<number> {
    const termbase = this.termbaseFor(document);
    const matchers = { source: await termbase.matcherFor(source), target: await termbase.matcherFor(target) };
    const paths = [path, ...document.files.flatMap(({ original }) => original ?? [])];
    const levels = levelsFor(this.selection.config, { trgLang: document.trgLang ?? target.tag, paths });
    const named = termbase.names.length > 0 && { termbaseName: termbase.names.join(', ') };
    const tools = await this.adapters.loadCheckTools(toolsFor(document, { source, target, levels }), target);
    const { house } = this.selection.config;
    const environment: CheckEnvironment = {
      source,
      target,
      matchers,
      path: name,
      lineOf,
      levels,
      allowedWords: this.allowedWords,
      house,
      tools,
      ...named,
    };
    this.ignores.see(document, name);
    const found = this.ignores.open(runChecks(document, environment, across));
    this.findings.add(found);
    this.onChecked?.(document, name, found);
    let translated = 0;
    for (const unit of units(document)) {
      if (!unit.translate) continue;
      for (const segment of segments(unit)) {
        this.segmentCount++;
        if (segment.target !== undefined) translated++;
      }
    }
    return translated;
  }

  /** The termbase that stands in for a project's own is that of what was built with it, which has its entries in it. */
  private termbaseFor(document: Document): Pick<ProjectTermbase, 'names' | 'matcherFor'> {
    if (!this.termbase.isFallback) return this.termbase;
    for (const { glossary } of units(document)) if (glossary.length > 0) return this.termbase;
    return noTermbase;
  }

  private noteMissing(name: string, targetCounts: ReadonlyMap<string, number>, unknown: ReadonlySet<string>): void {
    const [first] = unknown;
    if (targetCounts.size === 0) {
      if (first !== undefined) languageIn(name, first);
      throw new PasserelleError('source-only', { path: name });
    }
    for (const lang of unknown)
      this.notes.push(`${name}: the texts in ${lang} were not checked; Passerelle does not know that language.`);
    for (const [lang, count] of targetCounts)
      if (count === 0) this.notes.push(`${name}: there is no translation into ${lang} yet.`);
  }
}

const noTermbase: Pick<ProjectTermbase, 'names' | 'matcherFor'> = {
  names: [],
  matcherFor: async (language) => buildMatcher({ concepts: [] }, language),
};

/** The pass, which tells how many units it has seen before each further one. */
function withUnitsCounted(pass: DocumentPass, onUnit: (done: number) => void): DocumentPass {
  let last: Unit | undefined;
  let count = 0;
  return {
    see(context) {
      if (context.unit !== last) {
        last = context.unit;
        // The display keeps its own pace; it is not asked for each unit all the same.
        if (count++ % 256 === 0) onUnit(count);
      }
      pass.see(context);
    },
    findings: () => pass.findings(),
  };
}
