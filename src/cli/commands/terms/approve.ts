import path from 'node:path';
import { type NormalizedConfig, normalizeConfig } from '../../../config/config.ts';
import { loadConfig } from '../../../config/load.ts';
import { PasserelleError } from '../../../core/error.ts';
import { nearest } from '../../../core/nearest.ts';
import { type ApprovalState, approvalStates } from '../../../core/terms/approval-states.ts';
import { type Approval, isDate, keyOf, repeatedKeys, withApprovals } from '../../../core/terms/approvals.ts';
import { listed, quoted } from '../../../core/terms/soundness/words.ts';
import { baseLanguage, type Termbase, termsIn } from '../../../core/terms/termbase.ts';
import { type LoadedApprovals, loadApprovals, saveApprovals, textDigest } from '../../../pipeline/approvals.ts';
import { fileAdapters } from '../../adapters.ts';
import { requireGlossary } from '../../glossary.ts';
import { write } from '../../standard-output.ts';
import { count } from '../../summary.ts';

export interface ApproveOptions {
  readonly lang?: string;
  readonly by?: string;
  readonly date?: string;
  readonly all?: boolean;
  readonly list?: boolean;
  readonly format: 'pretty' | 'json';
}

interface Entries {
  readonly termbase: Termbase;
  readonly approvals: LoadedApprovals;
  readonly states: readonly ApprovalState[];
}

/** `passerelle terms approve`: signs for concepts in a language, or lists what is approved, open and re-opened. */
export async function approve(concepts: readonly string[], options: ApproveOptions): Promise<void> {
  const cwd = process.cwd();
  const { root, config: given } = await loadConfig(cwd);
  const config = normalizeConfig(given);
  const adapters = fileAdapters(root, path.resolve(root, config.outDir));
  const { termbase } = await requireGlossary(undefined, cwd);
  const approvals = await loadApprovals(adapters, config.approvals);
  const states = approvalStates(termbase, approvals.file, {
    digest: textDigest(adapters),
    srcLang: config.srcLang,
  });
  const entries = { termbase, approvals, states };
  if (options.list) return await list(entries, concepts, options, config);
  const { lang, by, date } = signatureOf(options);
  if (approvals.file.hasConflict) throw new PasserelleError('approvals-conflict', { path: approvals.path });
  const chosen = options.all ? remaining(entries, concepts, lang) : named(entries, concepts, lang);
  const added = chosen
    .filter(({ state }) => state !== 'approved')
    .map(({ concept, hash }) => ({ concept, lang, hash, who: by, date }));
  const standing = chosen.filter(({ state }) => state === 'approved');
  const kept = repeatedApprovals(entries, concepts, lang);
  for (const { concept, approval } of standing.slice(0, mostTold))
    tell(`${concept} is approved in ${lang} as it is, by ${approval?.who} on ${approval?.date}.`);
  if (standing.length > mostTold) tell(`${count(standing.length - mostTold, 'concept')} more were approved before.`);
  if (added.length + kept.length === 0) return tell('Nothing to approve; no file was written.');
  await saveApprovals(adapters.workspace, approvals, withApprovals(approvals.file, [...kept, ...added]));
  if (kept.length > 0) tell(`${count(kept.length, 'concept')} had several lines, of which the one that fits was kept.`);
  if (added.length > 0) tell(`${count(added.length, 'concept')} approved in ${lang}: ${approvals.path} written.`);
  if (approvals.stamp === null)
    tell(`Commit it, with a line “${approvals.path} merge=union” in .gitattributes, so that git merges it by line.`);
}

const mostTold = 20;

function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

interface Signature {
  /** The base language: approvals are given for what a matcher of the language uses. */
  readonly lang: string;
  readonly by: string;
  readonly date: string;
}

function signatureOf({ lang, by, date = today() }: ApproveOptions): Signature {
  if (lang === undefined || lang.trim() === '') throw new PasserelleError('approve-how', { option: '--lang' });
  if (by === undefined || by.trim() === '') throw new PasserelleError('approve-how', { option: '--by' });
  if (!isDate(date))
    throw new PasserelleError('unknown-option-value', {
      option: '--date',
      expected: 'a day such as 2025-02-28',
      found: date === '' ? 'an empty text' : date,
    });
  if (date > today()) throw new PasserelleError('approve-future', { date, today: today() });
  return { lang: baseLanguage(lang.trim()), by: by.normalize('NFC').trim(), date };
}

/** The day that it is where the command runs. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The entries of the concepts that were named, each once. @throws PasserelleError where one can't be approved */
function named({ termbase, states }: Entries, concepts: readonly string[], lang: string): readonly ApprovalState[] {
  if (concepts.length === 0) throw new PasserelleError('approve-what', {});
  return [...new Set(concepts)].map((id) => {
    refuseUnknown(id, termbase);
    const own = states.filter(({ concept }) => concept === id);
    const found = own.find((state) => state.lang === lang);
    if (!found) {
      const langs = listed(own.length > 0 ? own.map((state) => state.lang) : ['none']);
      throw new PasserelleError('no-such-entry', { concept: id, lang, langs });
    }
    if (found.isProposed) {
      const terms = listed(proposedTerms(termbase, id, lang).map(quoted));
      throw new PasserelleError('proposed-terms', { concept: id, lang, terms });
    }
    return found;
  });
}

/** The approvals that hold among those chosen, or all, where the file has further lines for the same entry. */
function repeatedApprovals(
  { approvals, states }: Entries,
  concepts: readonly string[],
  lang: string,
): readonly Approval[] {
  const wanted = new Set(concepts);
  const repeated = repeatedKeys(approvals.file);
  return states
    .filter((state) => state.lang === lang && (wanted.size === 0 || wanted.has(state.concept)))
    .flatMap(({ concept, state, approval }) =>
      approval && state === 'approved' && repeated.has(keyOf({ concept, lang })) ? [approval] : [],
    );
}

/** All entries of the language, or those of the concepts named, without the ones that have proposed terms, which are told. */
function remaining({ termbase, states }: Entries, concepts: readonly string[], lang: string): readonly ApprovalState[] {
  for (const id of concepts) refuseUnknown(id, termbase);
  const wanted = new Set(concepts);
  const all = states.filter((state) => state.lang === lang && (wanted.size === 0 || wanted.has(state.concept)));
  if (all.length === 0) tell(`The termbase has nothing in ${lang}.`);
  const skipped = all.filter(({ isProposed }) => isProposed).map(({ concept }) => concept);
  if (skipped.length > 0) tell(`Left out, because they have proposed terms in ${lang}: ${skipped.join(', ')}.`);
  return all.filter(({ isProposed, state }) => !isProposed && state !== 'approved');
}

function refuseUnknown(id: string, termbase: Termbase): void {
  if (id.trim() === '') throw new PasserelleError('approve-concept', {});
  if (termbase.concepts.some((concept) => concept.id === id)) return;
  const close = nearest(
    id,
    termbase.concepts.map((concept) => concept.id),
  );
  const hint = close === undefined ? '' : `; did you mean ${close}?`;
  throw new PasserelleError('unknown-concept', { concept: id, hint });
}

function proposedTerms(termbase: Termbase, id: string, lang: string): readonly string[] {
  return termbase.concepts
    .filter((concept) => concept.id === id)
    .flatMap((concept) => termsIn(concept, lang))
    .filter((term) => term.isProposed)
    .map(({ term }) => term);
}

async function list(
  { termbase, states }: Entries,
  concepts: readonly string[],
  { lang, format }: ApproveOptions,
  config: NormalizedConfig,
): Promise<void> {
  for (const id of concepts) refuseUnknown(id, termbase);
  if (lang?.trim() === '')
    throw new PasserelleError('unknown-option-value', {
      option: '--lang',
      expected: 'a language such as vi',
      found: 'an empty text',
    });
  const base = lang === undefined ? undefined : baseLanguage(lang.trim());
  const wanted = new Set(concepts);
  const shown = states.filter(
    (state) => (base === undefined || state.lang === base) && (wanted.size === 0 || wanted.has(state.concept)),
  );
  if (format === 'json') {
    await write(`${JSON.stringify({ version: 1, file: config.approvals, entries: shown }, null, 2)}\n`);
    return;
  }
  const lines = shown.map(({ concept, lang: tag, state, isProposed, approval }) =>
    [tag, state, concept, approval ? `${approval.who}, ${approval.date}` : isProposed ? 'has proposed terms' : '']
      .join('\t')
      .trimEnd(),
  );
  await write(lines.map((line) => `${line}\n`).join(''));
  for (const tag of new Set(shown.map((state) => state.lang))) tell(summaryOf(shown, tag));
}

/** `vi: 12 approved, 148 open, 1 re-opened`. */
function summaryOf(states: readonly ApprovalState[], lang: string): string {
  const figure = (state: ApprovalState['state']) =>
    states.filter((entry) => entry.lang === lang && entry.state === state).length;
  return `${lang}: ${figure('approved')} approved, ${figure('open')} open, ${figure('re-opened')} re-opened`;
}
