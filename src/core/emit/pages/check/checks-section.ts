import type { CheckRule } from '../../../checks/check.ts';
import { escapeHtml } from '../escape.ts';
import { figure } from '../figures.ts';
import type { FindingGroup } from '../shown-findings.ts';
import { anchorOf } from './finding-item.ts';

/** What each check that found something is for, and how a project says that it does not want it. */
export function* checksSection(groups: readonly FindingGroup[], rules: readonly CheckRule[]): Generator<string> {
  const counts = new Map<string, number>();
  for (const { ruleId, findings } of groups) counts.set(ruleId, (counts.get(ruleId) ?? 0) + findings.length);
  if (counts.size === 0) return;
  yield '<section id="checks" aria-labelledby="checks-h">\n<h2 id="checks-h">What the checks are for</h2>\n<dl>\n';
  for (const [ruleId, count] of [...counts].sort((a, b) => b[1] - a[1])) {
    const rule = rules.find(({ id }) => id === ruleId);
    const title = rule ? `${escapeHtml(rule.title)} ` : '';
    yield `<div id="${anchorOf(ruleId)}"><dt>${title}<code>${escapeHtml(ruleId)}</code> <small>${figure(count)}</small></dt>`;
    yield `<dd>${rule ? described(rule) : 'Told by the reader of the file’s format, or by the prose checker.'}</dd></div>\n`;
  }
  const [example = ''] = counts.keys();
  yield `</dl>
<h3>A check that does not fit</h3>
<p>A severity, or <code>off</code>, for the whole project, a language or a path goes into <code>pipeline.config.ts</code>:</p>
<pre><code>checks: { '${escapeHtml(example)}': 'off' }</code></pre>
</section>
`;
}

function described({ why, falseAlarms, isFixCertain }: CheckRule): string {
  const rates = Object.entries(falseAlarms ?? {}).map(([lang, rate]) => `${rate} (${escapeHtml(lang)})`);
  const measured = rates.length === 0 ? '' : ` In 1,000 segments of good translations it flags ${rates.join(', ')}.`;
  const fix = isFixCertain ? ' <code>passerelle check --fix</code> mends it where there is one answer.' : '';
  return `${escapeHtml(why)}${measured}${fix}`;
}
