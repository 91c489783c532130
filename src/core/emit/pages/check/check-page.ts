import type { CheckRule } from '../../../checks/check.ts';
import type { LanguageTag } from '../../../document.ts';
import { type Finding, severities } from '../../../finding.ts';
import { escapeHtml } from '../escape.ts';
import { counted, figure } from '../figures.ts';
import { pageFoot, pageHead } from '../frame.ts';
import { anyLanguage } from '../language.ts';
import { groupFindings, shownFindings } from '../shown-findings.ts';
import { markDefinitions, markHtml } from '../state-mark.ts';
import { checkFilters } from './check-filters.ts';
import { checkScript } from './check-script.ts';
import { checkStyle } from './check-style.ts';
import { checksSection } from './checks-section.ts';
import { type FindingTexts, findingItem } from './finding-item.ts';

/** Findings on a page; more make one that no browser is quick with. */
const limit = 10_000;

export interface CheckPageInput {
  readonly findings: readonly Finding[];
  /** The files that were checked, in order. */
  readonly checked: readonly string[];
  readonly segmentCount: number;
  readonly rules: readonly CheckRule[];
  /** The segment of a finding, where it is known. */
  readonly textsOf: (finding: Finding) => FindingTexts | undefined;
  /** A language's name in itself. */
  readonly languageName: (tag: LanguageTag) => string;
}

/**
 * The findings of `check` as one self-contained HTML page in chunks: by file, each in its sentence beside the source,
 * and below them what each check is for. It loads nothing, and its script only filters.
 */
export function* checkPage(input: CheckPageInput): Generator<string> {
  const { findings, checked } = input;
  yield pageHead('Findings', checkStyle);
  yield markDefinitions;
  yield `<main>\n<header>\n<h1>Findings</h1>\n<p class="by">${counted(input.segmentCount, 'segment')} in ${counted(checked.length, 'file')} checked</p>\n${counts(findings)}</header>\n`;
  const groups = groupFindings(findings);
  const shown = new Set(shownFindings(groups, limit));
  if (findings.length > 0) yield checkFilters(findings, input.languageName);
  if (shown.size < findings.length) {
    yield `<p class="more">This page shows ${figure(shown.size)} of ${figure(findings.length)} findings, the worst and some of every check. <code>passerelle check --format json</code> has them all.</p>\n`;
  }
  yield '<p class="nothing" id="no-match" hidden>No finding matches. Show all to see them again.</p>\n';
  let number = 0;
  for (const [file, list] of byFile(findings, checked)) yield* fileSection(file, list, shown, ++number, input);
  yield* checksSection(groups, input.rules);
  yield '</main>\n';
  yield pageFoot(checkScript);
}

function counts(findings: readonly Finding[]): string {
  if (findings.length === 0) return '<p class="nothing good">Nothing was found.</p>\n';
  const items = [...severities].reverse().map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? '' : `<li>${markHtml(severity)}<b>${figure(count)}</b> ${severity}</li>`;
  });
  return `<ul class="counts">${items.join('')}</ul>\n`;
}

function byFile(findings: readonly Finding[], checked: readonly string[]): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>(checked.map((file) => [file, []]));
  for (const finding of findings) {
    const list = files.get(finding.file ?? 'project');
    if (list) list.push(finding);
    else files.set(finding.file ?? 'project', [finding]);
  }
  return files;
}

function* fileSection(
  file: string,
  findings: readonly Finding[],
  shown: ReadonlySet<Finding>,
  number: number,
  input: CheckPageInput,
): Generator<string> {
  const id = `file-${number}`;
  const told = findings.length === 0 ? 'no findings' : counted(findings.length, 'finding');
  yield `<section class="file" aria-labelledby="${id}">\n<h2 id="${id}"><span ${anyLanguage}>${escapeHtml(file)}</span> <small>${told}</small></h2>\n`;
  if (findings.length > 0) {
    yield '<ol class="list" role="list">\n';
    for (const finding of findings) {
      if (shown.has(finding)) yield findingItem(finding, input.textsOf(finding), input.languageName);
    }
    yield '</ol>\n';
  }
  yield '</section>\n';
}
