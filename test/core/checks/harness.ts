import { describe, expect, it } from 'vitest';
import type { Check, CheckEnvironment, DocumentCheck } from '../../../src/core/checks/check.ts';
import { joinPasses } from '../../../src/core/checks/join-passes.ts';
import { isOn } from '../../../src/core/checks/levels.ts';
import { runChecksOf } from '../../../src/core/checks/run.ts';
import { textContent } from '../../../src/core/content.ts';
import type { Content, Document, Segment, State, Unit } from '../../../src/core/document.ts';
import type { Finding, Severity } from '../../../src/core/finding.ts';
import { buildMatcher } from '../../../src/core/terms/matcher.ts';
import type { Termbase } from '../../../src/core/terms/termbase.ts';
import { en, fr, vi } from '../terms/languages.ts';

const targets = { en, vi };

export type Target = keyof typeof targets;

/** A segment as a test writes it: plain texts, or contents with codes. */
export interface Pair {
  readonly source: string | Content;
  readonly target?: string | Content;
  readonly state?: State;
}

/** The findings of one check, or of several, on the segments of one unit. */
export function findingsOf(
  checks: Check | readonly Check[],
  to: Target,
  pairs: readonly Pair[],
  termbase: Termbase = { concepts: [] },
  unit: Partial<Unit> = {},
  environment: Partial<CheckEnvironment> = {},
): readonly Finding[] {
  const list = 'run' in checks ? [checks] : checks;
  // As runChecks does, which runs all checks.
  const atWork = list.filter((check) => isOn(check, environment.levels));
  return runChecksOf(atWork, documentOf(to, [unitOf(pairs, unit)]), { ...environmentOf(to, termbase), ...environment });
}

/** The findings of checks of a whole document; each pair is a unit (`u1`, `u2` …) of its own. */
export function documentFindingsOf(
  checks: DocumentCheck | readonly DocumentCheck[],
  to: Target,
  pairs: readonly Pair[],
  termbase: Termbase = { concepts: [] },
  environment: Partial<CheckEnvironment> = {},
): readonly Finding[] {
  const list = 'begin' in checks ? [checks] : checks;
  const whole = { ...environmentOf(to, termbase), ...environment };
  return runChecksOf([], documentOf(to, unitsOf(pairs)), whole, [joinPasses(list)]);
}

/** The findings of one check of segments on pairs that are units (`u1`, `u2` …) of their own, as in an article. */
export function articleFindingsOf(check: Check, to: Target, pairs: readonly Pair[], types: readonly string[] = []) {
  const units = unitsOf(pairs).map((unit, i) => ({ ...unit, ...(types[i] !== undefined && { type: types[i] }) }));
  return runChecksOf([check], documentOf(to, units), environmentOf(to, { concepts: [] }));
}

/** A sentence with its translations. */
export interface Row {
  readonly source: string;
  readonly en?: string;
  readonly vi?: string;
}

/** The findings of a check of all languages, on a document that has one unit for each row. */
export function acrossFindingsOf(check: DocumentCheck, rows: readonly Row[], termbase: Termbase): readonly Finding[] {
  const pass = joinPasses([check]);
  for (const to of ['en', 'vi'] as const) {
    const pairs = rows.map((row): Pair => {
      const target = row[to];
      return { source: row.source, ...(target === undefined ? { state: 'initial' as const } : { target }) };
    });
    runChecksOf([], documentOf(to, unitsOf(pairs)), environmentOf(to, termbase), [], pass);
  }
  return pass.findings();
}

/** What a document in one language is checked with. */
export function environmentOf(to: Target, termbase: Termbase): CheckEnvironment {
  const target = targets[to];
  return {
    source: fr,
    target,
    matchers: { source: buildMatcher(termbase, fr), target: buildMatcher(termbase, target) },
    path: `locales/${to}/test.xlf`,
  };
}

/** A document of one file. */
export function documentOf(trgLang: string, children: readonly Unit[]): Document {
  return { version: '2.1', srcLang: 'fr', trgLang, files: [{ id: 'f1', original: 'test.txt', notes: [], children }] };
}

/** A unit for each pair, `u1`, `u2` and so on. */
export function unitsOf(pairs: readonly Pair[]): readonly Unit[] {
  return pairs.map((pair, i) => unitOf([pair], { id: `u${i + 1}` }));
}

function unitOf(pairs: readonly Pair[], changes: Partial<Unit>): Unit {
  return {
    kind: 'unit',
    id: 'u1',
    translate: true,
    space: 'preserve',
    notes: [],
    originalData: [],
    parts: pairs.map(segmentOf),
    glossary: [],
    matches: [],
    metadata: [],
    ...changes,
  };
}

function segmentOf({ source, target, state = 'translated' }: Pair, index: number): Segment {
  return {
    kind: 'segment',
    id: `s${index + 1}`,
    state,
    source: contentOf(source),
    ...(target !== undefined && { target: contentOf(target) }),
  };
}

function contentOf(text: string | Content): Content {
  return typeof text === 'string' ? textContent(text) : text;
}

/** A row of a table: target language, source, target; for what fails, the text that is marked and the severity. */
export type Passing = readonly [to: Target, source: string, target: string];
export type Failing = readonly [to: Target, source: string, target: string, marked: string, severity?: Severity];

/** Tests that a check finds nothing in the rows. */
export function passes(check: Check, rows: readonly Passing[], termbase?: Termbase): void {
  describe(`${check.id} passes`, () => {
    it.each(rows)('%s: %s → %s', (to, source, target) => {
      expect(findingsOf(check, to, [{ source, target }], termbase)).toEqual([]);
    });
  });
}

/** Tests that a check finds one thing in each row, at the marked text of the side it names. */
export function fails(check: Check, rows: readonly Failing[], termbase?: Termbase): void {
  describe(`${check.id} fails`, () => {
    it.each(rows.map((row) => [row]))('%s', ([to, source, target, marked, severity = check.severity]) => {
      const findings = findingsOf(check, to, [{ source, target }], termbase);
      expect(findings.map(({ ruleId }) => ruleId)).toEqual([check.id]);
      const [finding] = findings;
      const text = finding?.side === 'source' ? source : target;
      expect(text.slice(finding?.start, finding?.end)).toBe(marked);
      expect(finding?.severity).toBe(severity);
      expect(finding?.category).toBe(check.category);
    });
  });
}
