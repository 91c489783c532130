import { conceptNames, describeChange } from '../diff/describe.ts';
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

/** A change of the termbase as text for a terminal: the concepts, the figures a language, the segments. */
export function changeText(report: ChangeReport): string {
  const { before, after, diff, files } = report;
  const lines = [`${before} → ${after}: ${conceptCounts(diff)}.`];
  for (const concept of diff.concepts) {
    lines.push('', `${concept.concept}  ${concept.kind}  (${conceptNames(concept)})`);
    for (const change of concept.changes) lines.push(`  ${describeChange(change, (text) => `“${oneLine(text)}”`)}`);
  }
  if (diff.concepts.length === 0) return `${lines.join('\n')}\n`;
  lines.push('', `Effect on ${count(files.length, 'work file')}:`);
  const languages = countEffects(files);
  for (const language of languages) lines.push(`  ${language.lang}  ${figures(language)}`);
  for (const { lang } of languages) {
    for (const { kind, verb } of effectKinds) {
      const list = effectsOf(files, lang, kind);
      if (list.length === 0) continue;
      lines.push('', `${lang}: ${verb}`);
      for (const { file, effect } of list) lines.push(...segmentLines(file, effect));
    }
  }
  return `${lines.join('\n')}\n`;
}

function figures({ counts }: LanguageEffect): string {
  const parts = effectKinds.flatMap(({ kind, verb, verbOfOne }) => {
    const { segments, words } = counts[kind];
    if (segments === 0) return [];
    return [`${count(segments, 'segment')} ${segments === 1 ? verbOfOne : verb} (${count(words, 'word')})`];
  });
  return parts.length === 0 ? 'no segment becomes wrong or right' : parts.join(', ');
}

function segmentLines({ file, srcLang, trgLang }: FileEffects, effect: SegmentEffect): readonly string[] {
  const { unit, segment, state, words } = effect;
  return [
    `  ${file}  ${unit} ${segment}  ${state}, ${count(words, 'word')}`,
    `    ${srcLang}  ${oneLine(effect.source)}`,
    `    ${trgLang}  ${oneLine(effect.target)}`,
    ...tellingFindings(effect).map(
      ({ ruleId, message }) => `    ${effect.kind === 'right' ? 'gone: ' : ''}${ruleId}: ${oneLine(message)}`,
    ),
  ];
}

function oneLine(text: string): string {
  return text
    .split(/\s*\n\s*/u)
    .join(' ')
    .trim();
}
