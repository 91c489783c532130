import path from 'node:path';
import { PasserelleError } from '../../../core/error.ts';
import { nearest } from '../../../core/nearest.ts';
import { type Counts, contextOf, evaluateLine, type Miss, type Score, scoreOf } from '../../../core/terms/eval.ts';
import { type GoldLine, parseGoldLine } from '../../../core/terms/eval-gold.ts';
import { buildMatcher, type TermMatcher } from '../../../core/terms/matcher.ts';
import type { Termbase } from '../../../core/terms/termbase.ts';
import { languageOf, languages } from '../../../languages/index.ts';
import { partArguments, requireGlossary, tellFindings } from '../../glossary.ts';
import { lineBatches, refuseUnreadable } from '../../json-lines.ts';
import { write } from '../../standard-output.ts';

export interface EvalOptions {
  readonly glossary?: readonly string[];
  readonly minRecall: number;
  readonly minPrecision: number;
  readonly format: 'pretty' | 'json';
}

/** An occurrence that is not agreed on, and where its gold line stands. */
interface Placed {
  readonly kind: 'missed' | 'wrong';
  readonly file: string;
  readonly line: number;
  readonly miss: Miss;
}

interface Evaluation {
  /** Base tags in the order of their first texts. */
  readonly byLang: Map<string, Counts[]>;
  readonly placed: Placed[];
}

/**
 * `passerelle terms eval`: recall, precision and F1 of the matcher on gold files, per language and in all, by exact span
 * and concept, with every occurrence that was missed or wrongly found. Exit code 1 where a language, or all together, is
 * under a minimum.
 */
export async function evaluate(files: readonly string[], options: EvalOptions): Promise<void> {
  refuseEmpty(files, options.glossary);
  const { inputs: named, glossary } = partArguments(files, options.glossary);
  const inputs = withoutRepeats(named);
  for (const file of inputs) if (file !== '-') await refuseUnreadable(file);
  const { termbase, findings } = await requireGlossary(glossary, process.cwd());
  tellFindings(findings);
  const evaluation: Evaluation = { byLang: new Map(), placed: [] };
  const reading: Reading = {
    matcherOf: matchersOf(termbase),
    concepts: new Set(termbase.concepts.map(({ id }) => id)),
  };
  for (const file of inputs) await evaluateFile(file, reading, evaluation);
  if (evaluation.byLang.size === 0) throw new PasserelleError('empty-gold', { path: inputs.map(nameOf).join(', ') });
  const scores = [...evaluation.byLang].map(([lang, counts]) => ({ lang, score: scoreOf(counts) }));
  const total = scoreOf(scores.map(({ score }) => score));
  const isMet = [total, ...scores.map(({ score }) => score)].every(
    ({ recall, precision }) => recall >= options.minRecall && precision >= options.minPrecision,
  );
  const result = { scores, total, isMet, placed: evaluation.placed };
  await write(options.format === 'json' ? jsonOf(result, options) : prettyOf(result, options));
  if (!isMet) process.exitCode = 1;
}

/** @throws PasserelleError where a file's name is an empty text, as an unset variable of a script gives it */
function refuseEmpty(files: readonly string[], glossary: readonly string[] | undefined): void {
  if (files.includes('')) throw new PasserelleError('empty-argument', { what: 'A gold file' });
  if (glossary?.includes('')) throw new PasserelleError('empty-argument', { what: 'The termbase behind --glossary' });
}

/** The files, each once, however it is written; telling which were named again. */
function withoutRepeats(files: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return files.filter((file) => {
    const key = file === '-' ? file : path.resolve(file);
    if (seen.has(key)) process.stderr.write(`${nameOf(file)} was given twice and counts once.\n`);
    return !seen.has(key) && seen.add(key);
  });
}

type MatcherOf = (lang: string) => TermMatcher | undefined;

/** What gold lines are read with. */
interface Reading {
  readonly matcherOf: MatcherOf;
  /** Ids of the termbase's concepts. */
  readonly concepts: ReadonlySet<string>;
}

/** A function that gives the matcher of a language, made at the first question; undefined for an unknown language. */
function matchersOf(termbase: Termbase): MatcherOf {
  const matchers = new Map<string, TermMatcher>();
  return (lang) => {
    const language = languageOf(lang);
    if (!language) return undefined;
    const matcher = matchers.get(language.tag) ?? buildMatcher(termbase, language);
    matchers.set(language.tag, matcher);
    return matcher;
  };
}

async function evaluateFile(file: string, reading: Reading, { byLang, placed }: Evaluation): Promise<void> {
  let number = 0;
  const name = nameOf(file);
  for await (const lines of lineBatches(file)) {
    for (const line of lines) {
      number++;
      if (line === '') continue;
      const { gold, matcher } = readLine(line, name, number, reading);
      const { counts, missed, wrong } = evaluateLine(gold, matcher.match(gold.text));
      const before = byLang.get(matcher.lang) ?? [];
      before.push(counts);
      byLang.set(matcher.lang, before);
      for (const miss of missed) placed.push({ kind: 'missed', file: name, line: number, miss });
      for (const miss of wrong) placed.push({ kind: 'wrong', file: name, line: number, miss });
    }
  }
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}

function readLine(
  line: string,
  file: string,
  number: number,
  { matcherOf, concepts }: Reading,
): { readonly gold: GoldLine; readonly matcher: TermMatcher } {
  const gold = parseGoldLine(line);
  const refusal = (problem: string) => new PasserelleError('bad-gold-line', { path: file, line: number, problem });
  if ('problem' in gold) throw refusal(gold.problem);
  const unknown = gold.matches.findIndex(({ concept }) => !concepts.has(concept));
  const concept = gold.matches[unknown]?.concept;
  if (concept !== undefined) {
    const close = nearest(concept, [...concepts]);
    const hint = close === undefined ? '' : `; did you mean ${close}?`;
    throw refusal(`Match ${unknown + 1}: the termbase has no concept ${JSON.stringify(concept)}${hint || '.'}`);
  }
  const matcher = matcherOf(gold.lang);
  if (matcher) return { gold, matcher };
  const known = languages.map(({ tag }) => tag).join(', ');
  throw refusal(`${JSON.stringify(gold.lang)} is not a language that Passerelle knows (${known}).`);
}

interface Result {
  readonly scores: readonly { readonly lang: string; readonly score: Score }[];
  readonly total: Score;
  readonly isMet: boolean;
  readonly placed: readonly Placed[];
}

function jsonOf({ scores, total, isMet, placed }: Result, { minRecall, minPrecision }: EvalOptions): string {
  const listed = (kind: Placed['kind']) =>
    placed
      .filter((each) => each.kind === kind)
      .map(({ file, line, miss }) => {
        const { concept, start, end, surface, gold } = miss;
        return { file, line, id: gold.id, lang: gold.lang, concept, start, end, surface, context: contextOf(miss) };
      });
  const value = {
    version: 1,
    languages: scores.map(({ lang, score }) => ({ lang, ...score })),
    total,
    minimum: { recall: minRecall, precision: minPrecision },
    met: isMet,
    missed: listed('missed'),
    false: listed('wrong'),
  };
  return `${JSON.stringify(value)}\n`;
}

function prettyOf({ scores, total, isMet, placed }: Result, { minRecall, minPrecision }: EvalOptions): string {
  const places = placed.map(({ kind, file, line, miss }) => {
    const word = kind === 'missed' ? 'missed' : 'false ';
    return `${word} ${file}:${line} ${miss.concept} ${miss.start}-${miss.end}: ${contextOf(miss)}`;
  });
  const minimum = `the minimum of ${percent(minRecall)} recall and ${percent(minPrecision)} precision`;
  const figures = [...scores, { lang: 'all', score: total }].map(({ lang, score }) => figuresOf(lang, score));
  const verdict = isMet ? `met: ${minimum}.` : `not met: ${minimum}, in each language and in all.`;
  return `${[...places, ...figures, verdict].join('\n')}\n`;
}

function figuresOf(lang: string, { texts, expected, found, hits, recall, precision, f1 }: Score): string {
  const counts = `${texts} texts, ${hits} of ${expected} found, ${found - hits} false`;
  return `${lang.padEnd(4)} recall ${percent(recall)}  precision ${percent(precision)}  F1 ${percent(f1)}  (${counts})`;
}

/** A share in per cent, rounded down, so that 100 % means all. */
function percent(share: number): string {
  return `${(Math.floor(share * 1000 + 1e-9) / 10).toFixed(1)} %`;
}
