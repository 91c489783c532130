import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTbx } from '../../src/adapters/formats/tbx/index.ts';
import { type Counts, contextOf, evaluateLine, scoreOf } from '../../src/core/terms/eval.ts';
import { parseGoldLine } from '../../src/core/terms/eval-gold.ts';
import { buildMatcher, type TermMatcher } from '../../src/core/terms/matcher.ts';
import type { Termbase } from '../../src/core/terms/termbase.ts';
import { languages } from '../../src/languages/index.ts';

const folder = path.resolve(import.meta.dirname, 'terms');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')) : [];
const minimum = 0.98;

function shippedTermbase(): Termbase {
  const name = 'glossary/ai-governance.tbx';
  const reading = readTbx(readFileSync(name, 'utf8'), name);
  if ('problem' in reading) throw new Error(reading.problem.message);
  return reading.termbase;
}

/** The counts of a gold file by language, and what is not as the gold has it, for the message. */
function evaluateFile(file: string, matcherOf: (lang: string) => TermMatcher) {
  const byLang = new Map<string, Counts[]>();
  const differences: string[] = [];
  const lines = readFileSync(path.join(folder, file), 'utf8').split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const gold = parseGoldLine(line);
    if ('problem' in gold) throw new Error(`${file}:${index + 1}: ${gold.problem}`);
    const { counts, missed, wrong } = evaluateLine(gold, matcherOf(gold.lang).match(gold.text));
    byLang.set(gold.lang, [...(byLang.get(gold.lang) ?? []), counts]);
    for (const miss of missed) differences.push(`missed ${index + 1} ${miss.concept}: ${contextOf(miss)}`);
    for (const miss of wrong) differences.push(`false  ${index + 1} ${miss.concept}: ${contextOf(miss)}`);
  }
  return { byLang, differences };
}

describe('the terms of the glossary that ships', () => {
  if (files.length === 0)
    it.skip('are found in gold texts (skipped: test/gold/terms has no .jsonl file)', () => undefined);
  const termbase = shippedTermbase();
  const matchers = new Map(languages.map((language) => [language.tag, buildMatcher(termbase, language)] as const));
  const matcherOf = (lang: string) => {
    const matcher = matchers.get(lang);
    if (!matcher) throw new Error(`The gold has a text in ${lang}, which is not known.`);
    return matcher;
  };

  it.each(files)(`are found in %s with recall and precision of at least ${minimum} in each language`, (file) => {
    const { byLang, differences } = evaluateFile(file, matcherOf);
    expect(byLang.size).toBeGreaterThan(0);
    for (const [lang, counts] of byLang) {
      const { recall, precision } = scoreOf(counts);
      const told = `${lang}\n${differences.join('\n')}`;
      expect(recall, told).toBeGreaterThanOrEqual(minimum);
      expect(precision, told).toBeGreaterThanOrEqual(minimum);
    }
  });

  it('are all known to the gold: each concept that it names is in the glossary', () => {
    const known = new Set(termbase.concepts.map(({ id }) => id));
    const unknown = files.flatMap((file) =>
      readFileSync(path.join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .flatMap((line) => {
          const gold = parseGoldLine(line);
          return 'problem' in gold ? [] : gold.matches.map(({ concept }) => concept);
        })
        .filter((concept) => !known.has(concept)),
    );
    expect(unknown).toEqual([]);
  });
});
