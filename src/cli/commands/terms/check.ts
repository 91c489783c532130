import path from 'node:path';
import { placesIn } from '../../../adapters/formats/xml/place.ts';
import { normalizeConfig } from '../../../config/config.ts';
import { loadConfig } from '../../../config/load.ts';
import type { Finding, Severity } from '../../../core/finding.ts';
import { approvalFindings, approvalStates } from '../../../core/terms/approval-states.ts';
import { checkTermbase, type Place } from '../../../core/terms/soundness/check-termbase.ts';
import {
  type LocatedEntry,
  type LocatedParts,
  locateEntries,
  locateParts,
  termPlaceKey,
} from '../../../core/terms/soundness/locate-entries.ts';
import { baseLanguage, type ConceptEntry, type Termbase } from '../../../core/terms/termbase.ts';
import { languageOf } from '../../../languages/index.ts';
import { loadApprovals, textDigest } from '../../../pipeline/approvals.ts';
import { fileAdapters } from '../../adapters.ts';
import { exitCodeFor } from '../../findings.ts';
import { type GlossaryFile, requireGlossary } from '../../glossary.ts';
import { ownPlace } from '../../report/own-place.ts';
import { write } from '../../standard-output.ts';
import { count, findingsLine } from '../../summary.ts';
import { standardFindings } from './standard-findings.ts';

export interface TermsCheckOptions {
  readonly format: 'pretty' | 'json' | 'sarif' | 'junit';
  readonly failOn?: Severity | 'never';
  readonly quiet?: boolean;
}

/**
 * `passerelle terms check`: what is wrong with the termbases named, or with the project's and its approvals; of TBX files
 * also where they break the standard. Sets the exit code.
 */
export async function termsCheck(files: readonly string[], options: TermsCheckOptions): Promise<void> {
  const cwd = process.cwd();
  const loaded = await loadConfig(cwd);
  const config = normalizeConfig(loaded.config);
  const glossary = await requireGlossary(files, cwd);
  const langs =
    files.length > 0 && loaded.file === undefined
      ? languagesOf(glossary.termbase)
      : [config.srcLang, ...config.trgLangs];
  const { placeOf, isOtherId } = placesOf(glossary.files);
  const found = checkTermbase(glossary.termbase, {
    langs,
    inflectionOf: (lang) => languageOf(lang)?.inflection,
    placeOf,
    isOtherId,
  });
  const read = [...glossary.findings, ...standardFindings(glossary.files, glossary.findings, isOtherId)];
  let findings: readonly Finding[] = [...withoutRepeats(read, found)];
  const checked = [...glossary.paths];
  if (files.length === 0) {
    const adapters = fileAdapters(loaded.root, path.resolve(loaded.root, config.outDir), true);
    const approvals = await loadApprovals(adapters, config.approvals);
    const states = approvalStates(glossary.termbase, approvals.file, {
      digest: textDigest(adapters),
      srcLang: config.srcLang,
    });
    if (approvals.stamp !== null) checked.push(approvals.path);
    const told = approvalFindings(states, approvals.file, approvals.path, latestToday());
    findings = [...findings, ...approvals.findings, ...told];
  }
  const failOn = options.failOn ?? config.failOn;
  await write(await reportOf(findings, checked, failOn, options.format));
  if (options.format === 'pretty' && !options.quiet)
    process.stderr.write(
      `${count(glossary.termbase.concepts.length, 'concept')} in ${count(glossary.paths.length, 'file')} checked. ${findingsLine(findings)}\n`,
    );
  process.exitCode = exitCodeFor(findings, failOn);
}

/** The day that it is where the day begins first, 14 hours ahead of UTC: whoever signed there did so today. */
function latestToday(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}

/** The base languages that a termbase has, in the order in which they come. */
function languagesOf(termbase: Termbase): readonly string[] {
  const langs = new Set<string>();
  for (const concept of termbase.concepts) for (const { lang } of concept.langSecs) langs.add(baseLanguage(lang));
  langs.delete('und');
  return [...langs];
}

/** What a reader says of a file, and the rule that says the same of the termbase. */
const sameRules: Readonly<Record<string, string>> = {
  'termbase-duplicate-id': 'tbx-concept-id',
  'termbase-language-tag': 'tbx-language',
  'term-empty': 'tbx-empty-term',
  'reference-dangling': 'tbx-dangling-target',
};

/** The findings of the readers, and those of the rules that no reader gave. */
function* withoutRepeats(read: readonly Finding[], found: readonly Finding[]): Generator<Finding> {
  const told = new Set(read.map(({ ruleId, actual, file }) => `${ruleId}\n${actual ?? ''}\n${file ?? ''}`));
  const rules = new Set(read.map(({ ruleId }) => ruleId));
  yield* read;
  for (const finding of found) {
    const same = sameRules[finding.ruleId];
    const isTold = same !== undefined && told.has(`${same}\n${finding.actual ?? ''}\n${finding.file ?? ''}`);
    const isUnd = finding.actual === 'und' && same !== undefined && rules.has(same);
    if (!isTold && !isUnd) yield finding;
  }
}

interface Places {
  readonly placeOf: (concept: ConceptEntry, lang?: string, term?: string) => Place | undefined;
  readonly isOtherId: (id: string) => boolean;
}

/** Where concepts stand in files; of tables only the file is known. */
function placesOf(files: readonly GlossaryFile[]): Places {
  const byConcept = new Map<ConceptEntry, Located>();
  const byId = new Map<string, Located>();
  const allIds = new Set<string>();
  for (const file of files) {
    const isXml = file.text.trimStart().startsWith('<');
    const { entries, ids } = isXml ? locateEntries(file.text) : { entries: [], ids: [] };
    for (const id of ids) allIds.add(id);
    const placeAt = placesIn(file.text);
    const waiting = new Map<string, LocatedEntry[]>();
    for (const entry of entries.toReversed()) {
      const list = waiting.get(entry.id);
      if (list) list.push(entry);
      else waiting.set(entry.id, [entry]);
    }
    for (const concept of file.termbase.concepts) {
      const entry = waiting.get(concept.id)?.pop();
      const located = { file, entry, placeAt, parts: undefined };
      byConcept.set(concept, located);
      if (!byId.has(concept.id)) byId.set(concept.id, located);
    }
  }
  return {
    isOtherId: (id) => allIds.has(id),
    placeOf: (concept, lang, term) => placeIn(byConcept.get(concept) ?? byId.get(concept.id), lang, term),
  };
}

interface Located {
  readonly file: GlossaryFile;
  readonly entry: LocatedEntry | undefined;
  readonly placeAt: (offset: number) => { readonly line: number; readonly column: number };
  parts: LocatedParts | undefined;
}

/** The most exact place that is known: of the term, its language's section, the concept, or the file. */
function placeIn(located: Located | undefined, lang?: string, term?: string): Place | undefined {
  if (!located) return undefined;
  const { file, entry, placeAt } = located;
  if (!entry) return { file: file.path };
  if (lang === undefined) return { file: file.path, ...placeAt(entry.start) };
  located.parts ??= locateParts(file.text, entry);
  const { terms, langs } = located.parts;
  const key = term === undefined ? undefined : termPlaceKey(lang, term.replace(/\s+/gu, ' ').trim());
  const offset = (key === undefined ? undefined : terms.get(key)) ?? langs.get(lang) ?? entry.start;
  return { file: file.path, ...placeAt(offset) };
}

async function reportOf(
  findings: readonly Finding[],
  checked: readonly string[],
  failOn: Severity | 'never',
  format: TermsCheckOptions['format'],
): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify({ version: 1, files: checked, findings }, null, 2)}\n`;
    case 'sarif':
      return [...(await import('../../report/sarif.ts')).sarifReport({ findings, rules: [], placeOf: ownPlace })].join(
        '',
      );
    case 'junit':
      return [...(await import('../../report/junit.ts')).junitReport(findings, checked, failOn)].join('');
    case 'pretty': {
      const useColour = process.stdout.isTTY === true && !process.env.NO_COLOR;
      return (await import('../../report/pretty.ts')).prettyReport(findings, checked, useColour);
    }
  }
}
