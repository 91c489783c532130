import { readFileSync, writeFileSync } from 'node:fs';
import { root } from './install.mjs';

const page = new URL('docs/checks.md', root);

/**
 * The page of all checks, as Markdown.
 *
 * @param groups checkGroups of src/core/checks/index.ts
 */
export function checksPage(groups) {
  return [
    '# Checks',
    '',
    'What `passerelle check` looks at; `passerelle build` runs all but those that need a library. This page is made from the checks themselves by `node scripts/checks-docs.mjs`.',
    '',
    'A false alarm is a segment of a good published translation that a check flags: those here are for 1,000 segments of news from French into English (en) and Vietnamese (vi), measured by `node bench/checks`. What a check says of a whole document counts for the segment where it says so. Severities and switches are set in the config: [check.md](check.md). How terms are checked: [term-checks.md](term-checks.md).',
    ...groups.flatMap(({ title, rules }) => ['', `## ${title}`, '', ...table(rules)]),
    ...groups.flatMap(({ title, rules }) => ['', `## ${title}: examples`, ...rules.flatMap(section)]),
    '',
  ].join('\n');
}

function table(rules) {
  return [
    '| Check | Reports | Severity | Category (MQM) | False alarms en, vi |',
    '|---|---|---|---|---|',
    ...rules.map((rule) => {
      const severity = rule.isOptional ? `${rule.severity}, off by default` : rule.severity;
      return `| [${rule.id}](#${rule.id}) | ${rule.title} | ${severity} | ${rule.category} | ${alarms(rule)} |`;
    }),
  ];
}

function alarms({ falseAlarms }) {
  if (!falseAlarms) return 'by termbase';
  return Object.values(falseAlarms)
    .map((rate) => rate.toFixed(1))
    .join(', ');
}

function section(rule) {
  const { passes, fails } = rule.examples;
  return [
    '',
    `### ${rule.id}`,
    '',
    `${rule.title}. ${rule.why}`,
    '',
    ...fails.map((example) => `- reported: ${shown(example)}`),
    ...passes.slice(0, 3).map((example) => `- let pass: ${shown(example)}`),
  ];
}

/** The texts of an example in italics, with an arrow from each source to its translations. */
function shown(example) {
  const { texts, segment = {}, unit = {} } = 'texts' in example ? example : { texts: example };
  const [langs, ...cells] = texts;
  const width = langs.split(' ').length + 1;
  const rows = [];
  for (let at = 0; at < cells.length; at += width) {
    rows.push(
      cells
        .slice(at, at + width)
        .map(literal)
        .join(' → '),
    );
  }
  const more = [segment.state && `state ${segment.state}`, ...Object.keys(unit).map((key) => `with ${key}`)];
  const facts = more.filter(Boolean).join(', ');
  return `${rows.join('; ')} (${[langs.replaceAll(' ', ', '), facts].filter(Boolean).join('; ')})`;
}

/** A text as Markdown code, which shows every sign as it is; what nobody sees is written out. */
function literal(text) {
  const visible = text.replace(/[\p{Cc}\p{Cf}\u00A0\u202F]/gu, (sign) => {
    return `\\u${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
  const fence = visible.includes('`') ? '``' : '`';
  return visible === '' ? '(nothing)' : `${fence}${visible}${fence}`;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const { checkGroups } = await import('../dist/lib/core/checks/index.js');
  const text = checksPage(checkGroups);
  if (readFileSync(page, { encoding: 'utf8', flag: 'a+' }) !== text) writeFileSync(page, text);
}
