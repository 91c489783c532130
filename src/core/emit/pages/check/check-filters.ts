import type { LanguageTag } from '../../../document.ts';
import { type Finding, severities } from '../../../finding.ts';
import { escapeHtml } from '../escape.ts';
import { figure } from '../figures.ts';

/** The filters of the findings, each choice with its count; without script they are not shown. */
export function checkFilters(findings: readonly Finding[], languageName: (tag: LanguageTag) => string): string {
  const bySeverity = countBy(findings, ({ severity }) => severity);
  const worst = [...severities].reverse().flatMap((name) => {
    const count = bySeverity.get(name);
    return count === undefined ? [] : [[name, name, count] as const];
  });
  const choices = (counts: ReadonlyMap<string, number>, nameOf = (value: string) => value) =>
    [...counts].map(([value, count]) => [value, nameOf(value), count] as const);
  const byRule = [...countBy(findings, ({ ruleId }) => ruleId)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const byLanguage = countBy(findings, ({ trgLang, srcLang }) => trgLang ?? srcLang ?? '');
  const byFile = countBy(findings, ({ file }) => file ?? 'project');
  const named = (tag: string) => (tag === '' ? 'none' : languageName(tag));
  return `<form id="filters" class="filters" hidden role="search" aria-label="Findings">
<span class="filter wide"><label for="filter-text">Text</label> <input id="filter-text" name="text" type="search" autocomplete="off" aria-keyshortcuts="/"></span>
${select('severity', 'Severity', worst)}
${select('rule', 'Check', choices(new Map(byRule)))}
${byLanguage.size > 1 ? select('language', 'Language', choices(byLanguage, named)) : ''}
${byFile.size > 1 ? select('file', 'File', choices(byFile)) : ''}
<button type="reset">Show all</button> <output id="count" for="filter-text">${figure(findings.length)} findings</output>
</form>
`;
}

function countBy(findings: readonly Finding[], keyOf: (finding: Finding) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}

function select(
  name: string,
  label: string,
  choices: readonly (readonly [value: string, text: string, count: number])[],
): string {
  const options = choices.map(
    ([value, text, count]) => `<option value="${escapeHtml(value)}">${escapeHtml(text)} (${figure(count)})</option>`,
  );
  return `<span class="filter"><label for="filter-${name}">${label}</label> <select id="filter-${name}" name="${name}"><option value="">any</option>${options.join('')}</select></span>`;
}
