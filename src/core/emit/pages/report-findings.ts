import { type Finding, severities } from '../../finding.ts';
import { singleBar } from './bar.ts';
import { escapeHtml } from './escape.ts';
import { counted, figure } from './figures.ts';
import { findingTexts } from './finding-context.ts';
import { findingRow } from './finding-row.ts';
import type { ReportInput } from './report-input.ts';
import { type FindingGroup, groupFindings, shownFindings } from './shown-findings.ts';
import { markHtml } from './state-mark.ts';

/** Rows of the table; more make a page that nobody reads and that a phone cannot hold. */
const limit = 2000;

/** The findings: how many of each rule as a chart, and one by one in a table that can be narrowed. */
export function* findingsSection(input: ReportInput): Generator<string> {
  const { findings } = input;
  yield '<section id="findings" aria-labelledby="findings-h">\n<h2 id="findings-h">Findings</h2>\n';
  if (findings.length === 0) {
    yield '<p class="nothing good">There are none.</p>\n</section>\n';
    return;
  }
  const groups = groupFindings(findings);
  const shown = shownFindings(groups, limit);
  yield* chart(groups);
  yield filters(groups, shown, input);
  if (shown.length < findings.length) {
    yield `<p class="more">The table shows ${figure(shown.length)} of ${figure(findings.length)} findings, the worst first and some of every rule; ${counted(findings.length - shown.length, 'more', 'more')} are not shown. <code>passerelle check</code> lists them all.</p>\n`;
  }
  yield* table(shown, input);
  yield '</section>\n';
}

function* chart(groups: readonly FindingGroup[]): Generator<string> {
  const longest = groups.reduce((most, group) => Math.max(most, group.findings.length), 0);
  yield '<table class="chart"><caption class="unseen">Findings by severity and rule</caption>\n';
  for (const severity of [...severities].reverse()) {
    const ofSeverity = groups.filter((group) => group.severity === severity);
    if (ofSeverity.length === 0) continue;
    const count = ofSeverity.reduce((total, group) => total + group.findings.length, 0);
    yield `<tbody><tr><th colspan="3" scope="rowgroup">${markHtml(severity)}${severity} <span class="quiet">${figure(count)}</span></th></tr>\n`;
    for (const { ruleId, findings } of ofSeverity) {
      const rule = escapeHtml(ruleId);
      yield `<tr><th scope="row"><a href="#finding-table" data-rule="${rule}">${rule}</a></th><td>${singleBar(severity, findings.length, longest)}</td><td class="count">${figure(findings.length)}</td></tr>\n`;
    }
    yield '</tbody>\n';
  }
  yield '</table>\n';
}

function filters(groups: readonly FindingGroup[], shown: readonly Finding[], input: ReportInput): string {
  const present = new Set(groups.map((group) => group.severity));
  const severityOptions = [...severities].reverse().filter((severity) => present.has(severity));
  const rules = [...new Set(groups.map((group) => group.ruleId))].sort((a, b) => (a < b ? -1 : 1));
  const langs = [input.srcLang, ...input.trgLangs].filter((lang) =>
    shown.some((finding) => languageOf(finding, input) === lang),
  );
  return `<form class="filters" id="filters" hidden>
${select(
  'severity',
  'Severity',
  severityOptions.map((severity) => [severity, severity]),
)}
${select(
  'rule',
  'Rule',
  rules.map((rule) => [rule, rule]),
)}
${select(
  'language',
  'Language',
  langs.map((lang) => [lang, input.languageName(lang)]),
)}
<button type="reset">Show all</button> <output id="count">${counted(shown.length, 'finding')}</output>
</form>
`;
}

function select(name: string, label: string, options: readonly (readonly [string, string])[]): string {
  const items = options.map(([value, text]) => `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`);
  const select = `<select id="filter-${name}" name="${name}"><option value="">any</option>${items.join('')}</select>`;
  return `<span class="filter"><label for="filter-${name}">${label}</label> ${select}</span>`;
}

function* table(shown: readonly Finding[], input: ReportInput): Generator<string> {
  const texts = findingTexts(shown, input.checked ?? []);
  const heads = ['Finding', 'Where', 'Found', 'Accepted', 'Why'];
  const cells = heads.map((head) => `<th scope="col" role="columnheader">${head}</th>`).join('');
  yield `<table class="rows findings" role="table" id="finding-table"><caption class="unseen">Findings, the worst first</caption>\n`;
  yield `<thead role="rowgroup"><tr role="row">${cells}</tr></thead>\n<tbody role="rowgroup">\n`;
  for (const finding of shown) {
    const lang = languageOf(finding, input);
    yield findingRow(finding, texts.get(finding), lang, input.languageName(lang));
  }
  yield '</tbody></table>\n<p class="nothing" id="no-match" hidden>No finding matches. Show all to see them again.</p>\n';
}

/** The language a finding belongs to: its target language, or the source for what concerns the source alone. */
function languageOf(finding: Finding, input: ReportInput): string {
  return finding.trgLang ?? finding.srcLang ?? input.srcLang;
}
