import type { TextRange } from '../../ports.ts';
import { describeChange } from '../diff/describe.ts';
import type { SegmentEffect } from './effect.ts';
import {
  type ChangeReport,
  conceptCounts,
  count,
  countEffects,
  effectKinds,
  effectsOf,
  type FileEffects,
  type LanguageEffect,
  tellingFindings,
} from './report.ts';

/** Segments and concepts that a list holds at most: a comment on a pull request takes 65,536 characters. */
const longestList = 100;

/** A change of the termbase as Markdown for a pull request: concepts, a table a language, and the segments folded away. */
export function changeMarkdown(report: ChangeReport): string {
  const { before, after, diff, files } = report;
  const lines = [`## Termbase: ${asText(before)} → ${asText(after)}`, '', `${sentence(conceptCounts(diff))}.`];
  if (diff.concepts.length === 0) return `${lines.join('\n')}\n`;
  lines.push('');
  for (const { concept, kind, names, changes } of diff.concepts.slice(0, longestList)) {
    const terms = Object.entries(names).map(([lang, term]) => `${lang} ${asText(term)}`);
    lines.push(`- **${asText(concept)}** ${kind} (${terms.join(', ')})`);
    for (const change of changes) lines.push(`  - ${describeChange(change, (text) => `“${asText(text)}”`)}`);
  }
  lines.push(...rest(diff.concepts.length), '', `### Effect on ${count(files.length, 'work file')}`);
  for (const language of countEffects(files)) lines.push('', ...languageLines(language, files));
  return `${lines.join('\n')}\n`;
}

function languageLines({ lang, counts }: LanguageEffect, files: readonly FileEffects[]): readonly string[] {
  const lines = [`#### ${asText(lang)}`, '', '| segments that | segments | words |', '| --- | ---: | ---: |'];
  for (const { kind, verb } of effectKinds)
    lines.push(`| ${verb} | ${counts[kind].segments} | ${counts[kind].words} |`);
  for (const { kind, verb, verbOfOne } of effectKinds) {
    const list = effectsOf(files, lang, kind);
    if (list.length === 0) continue;
    const summary = `${count(list.length, 'segment')} ${list.length === 1 ? verbOfOne : verb}`;
    lines.push('', `<details><summary>${summary}</summary>`, '');
    for (const { file, effect } of list.slice(0, longestList)) lines.push(...segmentLines(file, effect));
    lines.push(...rest(list.length), '', '</details>');
  }
  return lines;
}

function segmentLines({ file, srcLang, trgLang }: FileEffects, effect: SegmentEffect): readonly string[] {
  const { unit, segment, state, words, source, target, sourceTerms, targetTerms } = effect;
  return [
    `- ${asText(file)}, ${asText(unit)} ${asText(segment)}, ${state}, ${count(words, 'word')}`,
    `  - ${asText(srcLang)}: ${withBold(source, sourceTerms)}`,
    `  - ${asText(trgLang)}: ${withBold(target, targetTerms)}`,
    ...tellingFindings(effect).map(
      ({ ruleId, message }) => `  - ${effect.kind === 'right' ? 'gone: ' : ''}${asText(ruleId)}: ${asText(message)}`,
    ),
  ];
}

/** Why a list ends early, where it does. */
function rest(length: number): readonly string[] {
  if (length <= longestList) return [];
  return [`- … and ${length - longestList} more; \`--format json\` has all.`];
}

function withBold(text: string, ranges: readonly TextRange[]): string {
  let result = '';
  let position = 0;
  for (const { start, end } of ranges) {
    result += `${asText(text.slice(position, start))}**${asText(text.slice(start, end))}**`;
    position = end;
  }
  return result + asText(text.slice(position));
}

/** Plain text that Markdown shows as it is, on one line. */
function asText(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|&~$]/gu, '\\$&').replace(/[\r\n\u2028\u2029]+/gu, ' ');
}

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
