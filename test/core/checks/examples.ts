import { readFileSync } from 'node:fs';
import { tbx } from '../../../src/adapters/formats/tbx/index.ts';
import type { CheckRule, Example, ExampleUnit } from '../../../src/core/checks/check.ts';
import { acrossChecks, checks, documentChecks } from '../../../src/core/checks/index.ts';
import { joinPasses } from '../../../src/core/checks/join-passes.ts';
import type { Level } from '../../../src/core/checks/levels.ts';
import { runChecksOf } from '../../../src/core/checks/run.ts';
import type { CheckTools } from '../../../src/core/checks/tools.ts';
import type { Content, Document, Inline, Segment, Unit } from '../../../src/core/document.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { buildMatcher, type TermMatcher } from '../../../src/core/terms/matcher.ts';
import { en, fr, vi } from '../terms/languages.ts';

const glossary = 'glossary/ai-governance.tbx';
const matchers = matchersOf(readFileSync(glossary, 'utf8'));

function matchersOf(text: string): ReadonlyMap<string, TermMatcher> {
  const reading = tbx.read(text, glossary);
  if ('problem' in reading) throw new Error(reading.problem.message);
  return new Map([fr, en, vi].map((language) => [language.tag, buildMatcher(reading.termbase, language)]));
}

/** What one check finds in an example, with the project's own termbase. */
export function findingsInExample(rule: CheckRule, example: Example, tools: CheckTools): readonly Finding[] {
  const { texts, ...changes }: ExampleUnit = 'texts' in example ? example : { texts: example };
  const [langs, ...cells] = texts;
  const trgLangs = langs.split(' ');
  const width = trgLangs.length + 1;
  const rows = Array.from({ length: Math.ceil(cells.length / width) }, (_, i) =>
    cells.slice(i * width, (i + 1) * width),
  );
  const across = joinPasses(acrossChecks.filter(({ id }) => id === rule.id));
  const findings = trgLangs.flatMap((trgLang, i) => {
    const document = documentOf(
      trgLang,
      rows.map((row, number) => unitOf(number, row[0] ?? '', row[i + 1], changes)),
    );
    return runChecksOf(
      checks.filter(({ id }) => id === rule.id),
      document,
      environmentOf(trgLang, rule, tools),
      [joinPasses(documentChecks.filter(({ id }) => id === rule.id))],
      across,
    );
  });
  return [...findings, ...across.findings()];
}

function environmentOf(trgLang: string, rule: CheckRule, tools: CheckTools) {
  const target = trgLang === 'vi' ? vi : en;
  const [source, own] = [matchers.get('fr'), matchers.get(target.tag)];
  if (!source || !own) throw new Error(`There is no matcher for ${trgLang}.`);
  const levels = new Map<string, Level>(rule.id === 'target-missing' ? [] : [['target-missing', 'off']]);
  return {
    source: fr,
    target,
    matchers: { source, target: own },
    path: `locales/${trgLang}/example.xlf`,
    tools,
    levels,
  };
}

function documentOf(trgLang: string, children: readonly Unit[]): Document {
  return {
    version: '2.1',
    srcLang: 'fr',
    trgLang,
    files: [{ id: 'f1', original: 'example.txt', notes: [], children }],
  };
}

function unitOf(number: number, source: string, target: string | undefined, changes: Partial<ExampleUnit>): Unit {
  const segment: Segment = {
    kind: 'segment',
    id: 's1',
    state: 'translated',
    source: contentOf(source),
    ...(target !== undefined && { target: contentOf(target) }),
    ...changes.segment,
  };
  return {
    kind: 'unit',
    id: `u${number + 1}`,
    translate: true,
    space: 'preserve',
    notes: [],
    originalData: [],
    parts: [segment],
    glossary: [],
    matches: [],
    metadata: [],
    ...changes.unit,
  };
}

/** A text with `<1>…</1>` and `<2/>` as inline codes, and `<keep>…</keep>` as an annotation. */
function contentOf(text: string): Content {
  return text
    .split(/(<\/?(?:\d+|keep)\/?>)/u)
    .filter((piece) => piece !== '')
    .map((piece): Inline => {
      const [, end, id = '', isAlone] = /^<(\/?)(\d+|keep)(\/?)>$/u.exec(piece) ?? [];
      if (id === '') return { kind: 'text', text: piece };
      if (id === 'keep') return end ? { kind: 'em', id } : { kind: 'sm', id, type: 'generic', translate: false };
      if (isAlone) return { kind: 'ph', id };
      return end ? { kind: 'ec', id } : { kind: 'sc', id };
    });
}
